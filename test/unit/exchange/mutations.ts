/** How files break: bytes lost, doubled, swapped, truncated, pasted elsewhere. */
export interface Breaking {
  /** Significant characters in such a file, and bytes that no text contains. */
  signs: string;
  bytes: readonly number[];
  /** The maximum number of mutations per file. */
  most: number;
  /** The number of bytes per mutation: up to `long` in one of `oneIn` cases, otherwise up to `short`. */
  size: { oneIn: number; long: number; short: number };
  /** In one of how many cases a cut is made where it would be. */
  cutOneIn: number;
  /** Whether a whole stretch is lost to zeros, or one byte becomes one of the signs. */
  blanks: boolean;
}

/** Gives the same mutation for the same seed. */
export function mutated(
  whole: Uint8Array,
  seed: number,
  { signs, bytes, most, size: sizes, cutOneIn, blanks }: Breaking,
): Uint8Array<ArrayBuffer> {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const all = [...signs].map((sign) => sign.charCodeAt(0)).concat(bytes);
  let out = [...whole];
  for (let times = 1 + below(most); times > 0; times--) {
    const at = below(out.length + 1);
    const size = 1 + below(below(sizes.oneIn) === 0 ? sizes.long : sizes.short);
    switch (below(7)) {
      case 0:
        out.splice(at, size);
        break;
      case 1:
        out.splice(at, 0, ...out.slice(at, at + size));
        break;
      case 2:
        out.splice(at, 0, all[below(all.length)] ?? 0);
        break;
      case 3:
        if (at < out.length) out[at] = below(256);
        break;
      case 4:
        out = below(cutOneIn) === 0 ? out.slice(0, at) : out;
        break;
      case 5:
        out.splice(below(out.length + 1), 0, ...out.splice(at, size));
        break;
      default:
        if (blanks) out.fill(0, at, at + size);
        else if (at < out.length) out[at] = all[below(all.length)] ?? 0;
    }
  }
  return Uint8Array.from(out);
}
