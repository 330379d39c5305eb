/**
 * The number of the newest schema step, for code that looks at the database before the rest of the program has
 * loaded. The type checker compares it with the list in schema.ts.
 */
export const LATEST = 14;
