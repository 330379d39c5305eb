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
 * A list with several writers, see decision 35: everybody who joins says who they are, and the rows they bring are
 * signed with their name.
 */

type Folder = FileSystemDirectoryHandle;
interface Joining {
  /** The device's name. */
  name: string;
  /** The name of its writer in a team; '' if the mentor has not given one. */
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
  // Somebody who begins a team with what is left of another stays the member they were there.
  await nameMember(here, who, { own, as: 'back' }, now);
}

/** Joins a list with another device's file. @throws StorageFailure */
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

/** Joins a list through a shared folder. @throws StorageFailure, and the browser's error if it refuses the folder */
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
  // Share the newly signed rows at once, while the folder is available.
  const taken = joinReports(joined.taken, await syncFolder(here, given.folder, now));
  return taken ? { ok: true, taken } : joined;
}

/** Combines the results of two exchanges with the folder. */
function joinReports(first: FolderTaken | null, then: FolderTaken | null): FolderTaken | null {
  if (!first || !then) return then ?? first;
  return { ...then, reports: [...first.reports, ...then.reports] };
}

/**
 * Turns one person's list into a team's. Earlier files contain notes that were meant for nobody else, so the list gets
 * a new key, with which those files cannot be read.
 *
 * @throws StorageFailure, and the browser's error if it refuses the folder
 */
export async function openToTeam(
  here: Here,
  { who, passphrase, folder }: { who: string; passphrase: string; folder: Folder | null },
  keys: Keys,
  now: Date,
): Promise<Rekeyed> {
  // If the browser closes midway, it is still one person's list, with a new key: this can be repeated.
  const then = async () => {
    await noteAllLeft(here.db, now);
    return nameInTurn(here, who, { own: await unsignedHere(here.db), as: 'back' }, now);
  };
  return rekeyList(here, { passphrase, isNew: true, folder, then }, keys, now);
}

/**
 * Changes the list's passphrase or key.
 *
 * @param given.member the member who leaves the team by this
 * @throws StorageFailure, and the browser's error if it refuses the folder
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
