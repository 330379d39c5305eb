import type { Instant } from '../ground/days';
import type { NoteId } from '../ground/ids';
/** The subject of a note: a mentoring platform, or one of the questions to reflect on. */
export type NoteKind = 'platform' | 'answer';

/** The mentor's note on one subject. There is at most one for each kind and key. */
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
