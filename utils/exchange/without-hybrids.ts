/*
 * Stands in the package where age-encryption asks for keys of other kinds than ours: hybrids with ML-KEM, and P-256 for security
 * keys (wxt.config.ts). Everything is sealed with a passphrase or for X25519, and the tables those need were made anew each time a
 * worker began, most of the time that took.
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
