import { browser } from 'wxt/browser';

/*
 * The lock keeps the pages of the extension from being shown, and nothing more: what lies on the disk is not encrypted by it.
 * Of the passphrase a check is kept, in `storage.local`; that it has been given, and until when, in memory (`storage.session`), so
 * that every start of the browser locks.
 */

/** In `storage.local`. It is in no backup. */
export const LOCK = 'lock';
/** In `storage.session`: that the passphrase was given. Only that sets it, so no doing that is noted late opens what was closed. */
export const OPENED = 'lock opened';
/** In `storage.session`: the instant of the mentor's last doing, in milliseconds. */
export const DOING = 'lock doing';

export interface Lock {
  /** Sixteen random bytes, hexadecimal. */
  salt: string;
  /** Of PBKDF2 with SHA-256. */
  rounds: number;
  /** What comes of the passphrase, hexadecimal. */
  check: string;
  /** Minutes without a doing after which it locks; 0: only with the browser. */
  idle: number;
  /** When it was asked that the lock be switched off, in milliseconds; null: it was not. */
  offAskedAt: number | null;
}

/** As OWASP recommends for PBKDF2 with SHA-256. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const ROUNDS = 600_000;
/** From the moment at which it was asked that the lock be switched off (ms): longer than a stranger sits at the computer. */
export const OFF_AFTER = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The lock as it is stored; null where there is none, or none that anything could open. @throws when the browser refuses */
export async function readLock(): Promise<Lock | null> {
  const { [LOCK]: stored } = await browser.storage.local.get(LOCK);
  return isLock(stored) ? stored : null;
}

/** Whatever has been stored, by whomever. */
function isLock(stored: unknown): stored is Lock {
  const { salt, rounds, check, idle, offAskedAt } = (stored ?? {}) as Partial<Record<keyof Lock, unknown>>;
  return (
    typeof salt === 'string' &&
    /^[0-9a-f]{32}$/.test(salt) &&
    typeof check === 'string' &&
    /^[0-9a-f]{64}$/.test(check) &&
    Number.isInteger(rounds) &&
    (rounds as number) > 0 &&
    (rounds as number) <= 10 * ROUNDS &&
    Number.isInteger(idle) &&
    (idle as number) >= 0 &&
    (offAskedAt === null || Number.isFinite(offAskedAt))
  );
}

/** How long the pages may still be shown without a doing of the mentor's (ms); 0: they are locked. @throws as `readLock` */
export async function leftOpen(now: number): Promise<number> {
  const lock = await readLock();
  if (!lock || isOff(lock, now)) return Number.POSITIVE_INFINITY;
  const { [OPENED]: opened, [DOING]: at } = await browser.storage.session.get([OPENED, DOING]);
  // A clock that was put back must not keep it open.
  if (opened !== true || typeof at !== 'number' || at > now + MINUTE) return 0;
  return lock.idle === 0 ? Number.POSITIVE_INFINITY : Math.max(0, at + lock.idle * MINUTE - now);
}

export const isOff = ({ offAskedAt }: Lock, now: number): boolean =>
  offAskedAt !== null && now >= offAskedAt + OFF_AFTER;

/** Whether nothing may be shown now. A browser that does not give that back shows all: nobody is to be kept from their own list. */
export async function isLocked(now: Date): Promise<boolean> {
  return (await leftOpen(now.getTime()).catch(() => 1)) === 0;
}

/** Sets a lock; it is open for the time being. @param idle minutes @throws when the browser refuses */
export async function setLock(passphrase: string, idle: number, now: number): Promise<void> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const lock = {
    salt,
    rounds: ROUNDS,
    check: await checkOf(passphrase, salt, ROUNDS),
    idle,
    offAskedAt: null,
  };
  // First: otherwise the very page it is set in would lock.
  await openLock(now);
  await browser.storage.local.set({ [LOCK]: lock satisfies Lock });
}

/** Changes when it locks, or what was asked of it. @throws when the browser refuses */
export async function changeLock(change: Partial<Pick<Lock, 'idle' | 'offAskedAt'>>): Promise<void> {
  const lock = await readLock();
  if (lock) await browser.storage.local.set({ [LOCK]: { ...lock, ...change } });
}

/** @throws when the browser refuses */
export async function removeLock(): Promise<void> {
  await browser.storage.local.remove(LOCK);
  await browser.storage.session.remove([OPENED, DOING]);
}

/** Whether a passphrase is the lock's. Takes a noticeable moment, for whoever tries many. */
export async function fits(passphrase: string, { salt, rounds, check }: Lock): Promise<boolean> {
  return (await checkOf(passphrase, salt, rounds)) === check;
}

/** Opens it, once the passphrase was given. @throws when the browser refuses */
export async function openLock(now: number): Promise<void> {
  await browser.storage.session.set({ [OPENED]: true, [DOING]: now });
}

/** Notes a doing of the mentor's. @throws when the browser refuses */
export async function stayOpen(now: number): Promise<void> {
  await browser.storage.session.set({ [DOING]: now });
}

/** @throws when the browser refuses */
export async function lockNow(): Promise<void> {
  await browser.storage.session.remove(OPENED);
}

async function checkOf(passphrase: string, salt: string, iterations: number): Promise<string> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const salted = Uint8Array.from(salt.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: salted, iterations };
  return hex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
