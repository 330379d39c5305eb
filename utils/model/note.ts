import type { Instant } from '../ground/days';
import type { NoteId } from '../ground/ids';
/** What a note can be about: a mentoring platform, or one of the questions to reflect on. */
export type NoteKind = 'platform' | 'answer';

/** Something the mentor has written about one thing. There is at most one for each kind and key. */
export interface Note {
  /** UUIDv7. */
  id: NoteId;
  kind: NoteKind;
  /** Which platform or question. */
  key: string;
  text: string;
  /** The mentor has joined this platform. */
  joined?: boolean;
  /** Instant, ISO 8601. */
  updatedAt: Instant;
}
