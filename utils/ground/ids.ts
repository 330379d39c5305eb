import { v7 } from 'uuid';

/** A new UUIDv7: unique everywhere, and ids made later sort later. */
export function newId(): string {
  return v7();
}
