/**
 * Takes one action back. Safe at any time and any number of times: where something newer has taken the
 * place (another follow-up planned, the same person saved again) the newer stays.
 *
 * @throws StorageFailure
 */
export type Undo = () => Promise<void>;
