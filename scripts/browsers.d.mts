/** '' when there is none on this machine. */
export declare const chromiumPath: () => string;
export declare const firefoxPath: () => string;
