/*
 * Replaces the modules that age-encryption imports for other kinds of keys (wxt.config.ts): hybrids with ML-KEM, and
 * P-256 for security keys. We only use passphrases and X25519, and building the tables for the others took most of a
 * worker's start-up time.
 */

const absent = new Proxy(
  {},
  {
    get(): never {
      throw new Error('This kind of key is not built in');
    },
  },
);

export const MLKEM768P256 = absent;
export const MLKEM768X25519 = absent;
export const p256 = absent;
