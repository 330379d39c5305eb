/**
 * The number of the newest step of the schema, for those who look at the database before the rest of the program is
 * there. The type checker holds it against the list in schema.ts.
 */
export const LATEST = 12;
