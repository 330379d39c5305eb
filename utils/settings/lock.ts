import { browser } from 'wxt/browser';

/*
 * The lock keeps the extension's pages from being shown, and nothing more: it does not encrypt what is on disk. A
 * check value of the passphrase is kept in `storage.local`. Whether and until when it is open is kept in memory
 * (`storage.session`), so that every start of the browser locks.
 */

/** In `storage.local`, and in no backup. */
export const LOCK = 'lock';
/**
 * In `storage.session`: the passphrase was entered. Set only then, so that activity recorded late cannot reopen a
 * closed lock.
 */
export const OPENED = 'lock opened';
/** In `storage.session`: the time of the mentor's last activity (ms since 1970). */
export const DOING = 'lock doing';

export interface Lock {
  /** Sixteen random bytes, hexadecimal. */
  salt: string;
  /** The iterations of PBKDF2 with SHA-256. */
  rounds: number;
  /** The value derived from the passphrase, hexadecimal. */
  check: string;
  /** Minutes without activity before it locks; 0: only when the browser is closed. */
  idle: number;
  /** When turning off the lock was requested (ms since 1970); null: it was not. */
  offAskedAt: number | null;
}

/** As OWASP recommends for PBKDF2 with SHA-256. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const ROUNDS = 600_000;
/** How long after that request the lock is off (ms): longer than a stranger sits at the computer. */
export const OFF_AFTER = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The stored lock; null if there is none, or one that could never be opened. @throws if the browser refuses */
export async function readLock(): Promise<Lock | null> {
  const { [LOCK]: stored } = await browser.storage.local.get(LOCK);
  return isLock(stored) ? stored : null;
}

/** The stored value is not trusted. */
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

/** How long the pages may stay visible without activity (ms); 0: they are locked. @throws as `readLock` */
export async function leftOpen(now: number): Promise<number> {
  const lock = await readLock();
  if (!lock || isOff(lock, now)) return Number.POSITIVE_INFINITY;
  const { [OPENED]: opened, [DOING]: at } = await browser.storage.session.get([OPENED, DOING]);
  // Setting the clock back must not keep it open.
  if (opened !== true || typeof at !== 'number' || at > now + MINUTE) return 0;
  return lock.idle === 0 ? Number.POSITIVE_INFINITY : Math.max(0, at + lock.idle * MINUTE - now);
}

export const isOff = ({ offAskedAt }: Lock, now: number): boolean =>
  offAskedAt !== null && now >= offAskedAt + OFF_AFTER;

/**
 * Whether the pages are locked. If the browser cannot tell, they are not: nobody is to be shut out of their own list.
 */
export async function isLocked(now: Date): Promise<boolean> {
  return (await leftOpen(now.getTime()).catch(() => 1)) === 0;
}

/** Sets a lock and leaves it open for now. @param idle minutes @throws if the browser refuses */
export async function setLock(passphrase: string, idle: number, now: number): Promise<void> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const lock = {
    salt,
    rounds: ROUNDS,
    check: await checkOf(passphrase, salt, ROUNDS),
    idle,
    offAskedAt: null,
  };
  // First, or the page that sets the lock would be locked itself.
  await openLock(now);
  await browser.storage.local.set({ [LOCK]: lock satisfies Lock });
}

/** Changes when it locks, or requests turning it off. @throws if the browser refuses */
export async function changeLock(change: Partial<Pick<Lock, 'idle' | 'offAskedAt'>>): Promise<void> {
  const lock = await readLock();
  if (lock) await browser.storage.local.set({ [LOCK]: { ...lock, ...change } });
}

/** @throws if the browser refuses */
export async function removeLock(): Promise<void> {
  await browser.storage.local.remove(LOCK);
  await browser.storage.session.remove([OPENED, DOING]);
}

/** Whether a passphrase is the lock's. Deliberately slow, to deter guessing. */
export async function fits(passphrase: string, { salt, rounds, check }: Lock): Promise<boolean> {
  return (await checkOf(passphrase, salt, rounds)) === check;
}

/** Opens the lock after the passphrase was entered. @throws if the browser refuses */
export async function openLock(now: number): Promise<void> {
  await browser.storage.session.set({ [OPENED]: true, [DOING]: now });
}

/** Records activity by the mentor. @throws if the browser refuses */
export async function stayOpen(now: number): Promise<void> {
  await browser.storage.session.set({ [DOING]: now });
}

/** @throws if the browser refuses */
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
