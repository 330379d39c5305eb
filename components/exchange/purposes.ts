/** The purposes of a file of people. */
export const PURPOSES = ['table', 'nameless', 'vcard', 'google', 'outlook', 'calendar', 'meetings'] as const;
export type Purpose = (typeof PURPOSES)[number];
