/** What a file of people is for. */
export const PURPOSES = ['table', 'nameless', 'vcard', 'google', 'outlook', 'calendar', 'meetings'] as const;
export type Purpose = (typeof PURPOSES)[number];
