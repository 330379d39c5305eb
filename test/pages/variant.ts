/** What a guide is tested on: replica pages with a walk through them. Nothing here knows the extension. */
import type { Handler } from '../browser/driver/types.ts';

/** What the card should say now, and what the mentor then does. */
export interface Move {
  step: string;
  state: 'pointing' | 'looking' | 'not-found' | 'done';
  /** The wording the step chose; by default its own. */
  outcome?: string;
  /** The control with the ring: the element at the ring's centre, or one around it, matches. */
  ring?: string;
  next?:
    | { /** A click in the middle of the ring. */ ring: true }
    | { /** The same click, and then typing into the field. */ write: string }
    | { /** A click on an element of the page, or of a window in it. */ click: string }
    | { /** A button of the card, by its purpose. */ press: 'done' | 'not-there' | 'back' }
    | { /** The address bar. */ go: string };
}

/** One replica of the pages a guide runs on. */
export interface Variant {
  /** What is special about it; unique within the guide. */
  name: string;
  /**
   * `present`: what the guide looks for is there. `absent`: it is not, and the guide has to say so. `other`: it is there in
   * another layout or language.
   */
  kind: 'present' | 'absent' | 'other';
  language: 'en' | 'de';
  /** Where the mentor is when the guide starts. */
  start: string;
  /** By origin. */
  sites: Record<string, Handler>;
  walk: readonly Move[];
}

/** Every guide declares its own in `test/pages/<site>/<guide>.ts`, as `VARIANTS`. */
export type Variants = readonly Variant[];
