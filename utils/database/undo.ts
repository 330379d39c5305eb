/**
 * Undoes one action. Can be called at any time and repeatedly: if something newer has taken its place (another
 * follow-up planned, the same person saved again), the newer stays.
 *
 * @throws StorageFailure
 */
export type Undo = () => Promise<void>;
