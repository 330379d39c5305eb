import { noteAllLeft, noteLeft, unsignedHere } from '../actions/members';
import { writerOf } from '../database/preferences';
import { noteTouched } from '../database/touched';
import { toInstant } from '../ground/days';
import type { MemberId } from '../ground/ids';
import { LIST } from './cells';
import {
  type FolderTaken,
  type JoinedFolder,
  joinFolder,
  type Rekeyed,
  rekeyList,
  syncFolder,
} from './folder';
import type { Keys } from './keys';
import { nameInTurn, nameJoining, nameMember } from './naming';
import type { Here, Rekeying } from './self';
import { beginList, joinList, type Taken } from './session';

/*
 * A list in which several people write, see decision 35: whoever joins says who they are, and what they bring along bears their
 * name from then on.
 */

type Folder = FileSystemDirectoryHandle;
interface Joining {
  /** What the device is called. */
  name: string;
  /** Who writes on it, where several people do; '' where the mentor has not said. */
  who: string;
  passphrase: string;
}

/** Begins a list that other devices can join, of one person or of a team. @throws StorageFailure */
export async function beginAs(
  here: Here,
  { isTeam, who, ...given }: Joining & { isTeam: boolean },
  keys: Keys,
  now: Date,
): Promise<void> {
  const own = isTeam ? await unsignedHere(here.db) : null;
  await beginList(here, given, keys, now);
  if (!own) return;
  await noteAllLeft(here.db, now);
  // Whoever begins a team with what is left of another is the one they were in that.
  await nameMember(here, who, { own, as: 'back' }, now);
}

/** Joins a list by another device's file. @throws StorageFailure */
export async function joinAs(
  here: Here,
  { who, ...given }: Joining & { file: Blob },
  keys: Keys,
  now: Date,
): Promise<Taken> {
  const own = await unsignedHere(here.db);
  const joined = await joinList(here, given, keys, now);
  if (joined.ok && (await writerOf(here.db)).team) await nameJoining(here, who, own, now);
  return joined;
}

/** Joins a list by the folder that other devices share. @throws StorageFailure, and what the browser refuses the folder with */
export async function joinFolderAs(
  here: Here,
  { who, ...given }: Joining & { folder: Folder },
  keys: Keys,
  now: Date,
): Promise<JoinedFolder> {
  const own = await unsignedHere(here.db);
  const joined = await joinFolder(here, given, keys, now);
  if (!joined.ok || !(await writerOf(here.db)).team) return joined;
  await nameJoining(here, who, own, now);
  // What was here before says from now on whose it is: at once, while the folder is at hand.
  const taken = joinReports(joined.taken, await syncFolder(here, given.folder, now));
  return taken ? { ok: true, taken } : joined;
}

/** Two looks into the folder as one. */
function joinReports(first: FolderTaken | null, then: FolderTaken | null): FolderTaken | null {
  if (!first || !then) return then ?? first;
  return { ...then, reports: [...first.reports, ...then.reports] };
}

/**
 * Makes a team's of a list that one person has on several devices. What was noted for nobody else lies in files of before: so
 * the list gets a new key, and whoever is told its passphrase reads nothing of those.
 *
 * @throws StorageFailure, and what the browser refuses the folder with
 */
export async function openToTeam(
  here: Here,
  { who, passphrase, folder }: { who: string; passphrase: string; folder: Folder | null },
  keys: Keys,
  now: Date,
): Promise<Rekeyed> {
  // Should the browser be ended in the middle, there is a new key and one person's list: it can be done once more.
  const then = async () => {
    await noteAllLeft(here.db, now);
    return nameInTurn(here, who, { own: await unsignedHere(here.db), as: 'back' }, now);
  };
  return rekeyList(here, { passphrase, isNew: true, folder, then }, keys, now);
}

/**
 * Gives the list another passphrase or another key.
 *
 * @param given.member who leaves the team with it
 * @throws StorageFailure, and what the browser refuses the folder with
 */
export async function rekeyTeam(
  here: Here,
  { member, ...given }: Rekeying & { folder: Folder | null; member?: MemberId | undefined },
  keys: Keys,
  now: Date,
): Promise<Rekeyed> {
  const done = await rekeyList(here, given, keys, now);
  if (!done.ok || member === undefined) return done;
  await noteLeft(here.db, member, now);
  await noteTouched(here.sync, [[LIST, {}]], toInstant(now));
  const { folder } = given;
  return { ...done, taken: folder && joinReports(done.taken, await syncFolder(here, folder, now)) };
}
