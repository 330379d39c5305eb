/**
 * Kills the worker, a page or the whole browser in the middle of what a mentor does, at moments drawn from a seed. Afterwards it
 * checks that each action is there either completely or not at all, exactly once, and that nothing else has changed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumPage } from '../browser/harness.ts';
import { Evidence } from './evidence.ts';
import { Run, withProbe } from './extension.ts';
import type { Seen, Stored } from './probe.ts';
import { draws } from './random.ts';
import { frozenVersions, seedVersion } from './versions.ts';

const DOINGS = ['save', 'import', 'restore', 'replace', 'undo', 'copy', 'upgrade'] as const;
type Doing = (typeof DOINGS)[number];
const VICTIMS = ['worker', 'page', 'browser'] as const;
type Victim = (typeof VICTIMS)[number];

/** People in a file that is imported or restored, and log entries each has in a backup. */
const BATCH = 120;
const ENTRIES = 2;
const FINISHED = 'guide-finished-facebook/become-a-mentor';
/** How long a page may take for one action on a busy machine (ms). */
const PATIENCE = 60_000;

export interface Report {
  kills: number;
  /** How many fell between the first call of a write and the browser's confirmation. */
  within: number;
  /** After how many the action was there completely, and after how many not at all. */
  whole: number;
  nothing: number;
  /** How many restores were interrupted between their two writes, and completed afterwards. */
  finished: number;
  /** How many kills of the browser left an incomplete record at the end of the databases' log. */
  torn: number;
  by: Record<string, number>;
  faults: string[];
}

export interface Plan {
  times: number;
  seed?: number;
  /** Only these actions and only these victims; all of them if none of that kind is given. */
  only?: readonly (Doing | Victim)[];
  /** How many files of people are imported before the first kill with each profile. */
  imports?: number;
  /** After this many kills, the next one starts with an empty profile. */
  chapter?: number;
  say?: (line: string) => void;
}

/** What is known to be in the list: names, and how many log entries each has. */
type Known = Map<string, number>;

interface Expected {
  known: Known;
  actions: string[];
  finished: string | undefined;
}

/** One action that may be interrupted. */
interface Attempt {
  doing: Doing;
  page: ChromiumPage;
  /** The expected state before it, if the preparation has changed something. */
  before?: Expected;
  /** The expected state once it is done. */
  after: Expected;
  /** Starts it. */
  begin: () => Promise<unknown>;
  /** Resolves when the page says that it is done. */
  done: () => Promise<unknown>;
}

export async function kills({
  times,
  seed = 1,
  only = [],
  imports = 0,
  chapter: length = 40,
  say = () => undefined,
}: Plan): Promise<Report> {
  const built = await withProbe();
  const report: Report = {
    ...{ kills: 0, within: 0, whole: 0, nothing: 0, finished: 0, torn: 0 },
    ...{ by: {}, faults: [] },
  };
  const doings = named(DOINGS, only);
  const victims = only.some((name) => isOneOf(VICTIMS, name)) ? named(VICTIMS, only) : OFTEN;
  for (let chapter = 0; report.kills < times; chapter++) {
    const draw = draws(seed * 1_000 + chapter);
    const story = new Story({ built, draw, doings, victims, imports, report });
    try {
      await story.tell(Math.min(length, times - report.kills));
    } catch (error) {
      report.faults.push(
        `chapter ${chapter} of seed ${seed} broke off: ${String(error)}; ${await story.keep()}`,
      );
    } finally {
      await story.end();
    }
    say(
      `${report.kills} kills, ${report.within} within a write, ${report.torn} torn, ${report.faults.length} faults`,
    );
    if (report.faults.length > 20) break;
  }
  return report;
}

/** The browser as often as the other two together. */
const OFTEN: readonly Victim[] = ['browser', 'browser', 'page', 'worker'];

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

function named<Name extends string>(all: readonly Name[], only: readonly string[]): readonly Name[] {
  const some = all.filter((name) => only.includes(name));
  return some.length > 0 ? some : all;
}

interface Setting {
  built: string;
  draw: ReturnType<typeof draws>;
  doings: readonly Doing[];
  victims: readonly Victim[];
  imports: number;
  report: Report;
}

class Story {
  readonly #built: string;
  readonly #draw: ReturnType<typeof draws>;
  readonly #setting: Setting;
  readonly #report: Report;
  readonly #profile = mkdtempSync(join(tmpdir(), 'mentor-trail-killed-'));
  readonly #evidence = new Evidence(this.#profile);
  #run: Run | null = null;
  #expected: Expected = { known: new Map(), actions: [], finished: undefined };
  /** How long each action takes from its start (ms), as far as observed. */
  readonly #lasts = new Map<Doing, number>();
  #count = 0;

  constructor(setting: Setting) {
    this.#built = setting.built;
    this.#draw = setting.draw;
    this.#setting = setting;
    this.#report = setting.report;
  }

  async tell(times: number): Promise<void> {
    for (let n = 0; n < this.#setting.imports; n++) await this.#grow();
    for (let n = 0; n < times; n++) {
      const faults = this.#report.faults.length;
      await this.#next();
      if (this.#report.faults.length > faults) this.#report.faults.push(`of that: ${await this.keep()}`);
    }
  }

  async #next(): Promise<void> {
    const doing = this.#draw.oneOf(this.#setting.doings);
    const victim = this.#draw.oneOf(this.#setting.victims);
    if (doing === 'upgrade') await this.#upgrade(victim);
    // An empty list is not copied.
    else if (doing === 'copy' && this.#expected.known.size > 0) await this.#copy(victim);
    else await this.#write(doing === 'copy' ? 'import' : doing, victim);
  }

  /** Imports people without interrupting anything. */
  async #grow(): Promise<void> {
    const run = await this.#running();
    this.#count += 1;
    const page = await run.extension.open('about:blank');
    const { begin, done, after } = await PREPARE.import(run, page, this.#count, this.#expected);
    await begin();
    await done();
    await page.close();
    this.#expected = after;
  }

  /** Keeps what is known about a fault. @returns where */
  keep(): Promise<string> {
    return this.#evidence.keep(this.#run);
  }

  async #killBrowser(run: Run): Promise<void> {
    await run.kill();
    this.#run = null;
    this.#evidence.noteBefore();
    if (this.#evidence.isTorn()) this.#report.torn += 1;
  }

  async end(): Promise<void> {
    await this.#run?.close();
    this.#run = null;
    this.#evidence.end();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  async #running(): Promise<Run> {
    this.#run ??= await Run.begin(this.#built, this.#profile);
    return this.#run;
  }

  async #write(doing: Exclude<Doing, 'copy' | 'upgrade'>, victim: Victim): Promise<void> {
    const run = await this.#running();
    this.#count += 1;
    const watched = await watchedPage(run);
    const attempt = await PREPARE[doing](run, watched.page, this.#count, this.#expected);
    const { before = this.#expected } = attempt;
    const { isWithin, hasSaid } = await this.#cut(run, victim, { ...watched, attempt });
    const seen = await this.#settled(await this.#look(victim), attempt.after);
    this.#judge({ doing, victim, isWithin, hasSaid }, seen, before, attempt.after);
  }

  /** Starts the action, waits for the drawn moment, and kills the victim. */
  async #cut(
    run: Run,
    victim: Victim,
    { page, attempt, writing }: { page: ChromiumPage; attempt: Attempt; writing: () => boolean },
  ): Promise<{ isWithin: boolean; hasSaid: boolean }> {
    const lasts = this.#lasts.get(attempt.doing) ?? 400;
    // Half of them at any moment, half after the start of the first write.
    const waits = this.#draw.below(2) === 0;
    const delay = this.#draw.below(Math.ceil(lasts * (waits ? 0.7 : 1.2)));
    const began = Date.now();
    let hasSaid = false;
    const done = attempt.done().then(
      () => {
        hasSaid = true;
        this.#lasts.set(attempt.doing, (lasts + (Date.now() - began)) / 2);
      },
      () => undefined,
    );
    await attempt.begin();
    for (const end = Date.now() + 5_000; waits && !writing() && !hasSaid && Date.now() < end; )
      await sleep(1);
    await sleep(delay);
    const [isWithin, said] = [writing(), hasSaid];
    this.#report.kills += 1;
    if (isWithin) this.#report.within += 1;
    if (victim === 'browser') {
      await this.#killBrowser(run);
    } else if (victim === 'page') {
      await page.close();
    } else {
      await run.end('/background.js');
      // The page is alive and continues.
      await done;
      await page.close();
    }
    await done;
    return { isWithin, hasSaid: victim === 'worker' ? hasSaid : said };
  }

  /** The state afterwards. After a kill of the browser one of our pages is opened first, as a mentor would. */
  async #look(victim: Victim): Promise<Seen> {
    const run = await this.#running();
    if (victim === 'browser') {
      const page = await run.extension.dashboard();
      await page.getByRole('navigation', { name: 'Sections' }).waitFor({ timeout: PATIENCE });
      await page.close();
    }
    return run.ask<Seen>('look', FINISHED);
  }

  /** A restore interrupted between rows and settings is completed by the background, within a minute. */
  async #settled(seen: Seen, after: Expected): Promise<Seen> {
    if (!isAs({ ...seen, finished: after.finished }, after) || seen.finished === after.finished) return seen;
    const run = await this.#running();
    this.#report.finished += 1;
    await run.extension.inExtension(() => chrome.alarms.create('restore', { when: Date.now() }), null);
    let again = seen;
    await until(async () => {
      again = await run.ask<Seen>('look', FINISHED);
      return again.finished === after.finished;
    }).catch(() => undefined);
    return again;
  }

  #judge(
    met: { doing: Doing; victim: Victim; isWithin: boolean; hasSaid: boolean },
    seen: Seen,
    before: Expected,
    after: Expected,
  ): void {
    const name = `${met.doing}, ${met.victim}`;
    this.#report.by[name] = (this.#report.by[name] ?? 0) + 1;
    const wrong = (what: string) => this.#report.faults.push(`${name} (number ${this.#count}): ${what}`);
    if (seen.findings.length > 0) wrong(`the check finds ${JSON.stringify(seen.findings.slice(0, 3))}`);
    const isAfter = isAs(seen, after);
    const isBefore = isAs(seen, before);
    if (isAfter) this.#report.whole += 1;
    else if (isBefore) this.#report.nothing += 1;
    if (!isAfter && !isBefore) wrong(`neither before nor after: ${difference(seen, before, after)}`);
    if (met.hasSaid && !isAfter) wrong('it was told as done and is not there');
    this.#expected = isAfter ? after : isBefore ? before : asFound(seen);
  }

  /** Has the day's copy made, and kills the worker, the hidden page or the browser meanwhile. */
  async #copy(victim: Victim): Promise<void> {
    const run = await this.#running();
    const whole = await run.ask<Stored[]>('shelf');
    const lasts = this.#lasts.get('copy') ?? 1_200;
    await wantCopy(run);
    await sleep(this.#draw.below(Math.ceil(lasts * 1.2)));
    this.#report.kills += 1;
    if (victim === 'browser') {
      await this.#killBrowser(run);
    } else if (victim === 'page') {
      // If it is not open at this moment, there is nothing to kill.
      if ((await run.end('/copies.html')) > 0) this.#report.within += 1;
    } else {
      await run.end('/background.js');
    }
    this.#count += 1;
    const name = `copy, ${victim}`;
    this.#report.by[name] = (this.#report.by[name] ?? 0) + 1;
    const wrong = (what: string) => this.#report.faults.push(`${name} (number ${this.#count}): ${what}`);
    const again = await this.#running();
    const left = await again.ask<Stored[]>('shelf');
    const good = left.filter(isWhole);
    if (whole.some(isWhole) && good.length === 0) wrong(`no whole copy is left: ${JSON.stringify(left)}`);
    for (const each of left.filter((file) => isNamed(file) && !isWhole(file))) {
      wrong(`a copy that is none: ${JSON.stringify(each)}`);
    }
    // The next copy contains everything, and no leftovers remain.
    await sleep(300);
    const began = Date.now();
    await wantCopy(again);
    await until(async () => !(await isWanted(again)));
    this.#lasts.set('copy', (lasts + (Date.now() - began)) / 2);
    const end = await again.ask<Stored[]>('shelf');
    const latest = end.filter(({ name: file }) => file.includes('-day-'));
    if (latest.length !== 1 || latest[0]?.people !== this.#expected.known.size) {
      wrong(`the next copy is not whole: ${JSON.stringify(latest)}, of ${this.#expected.known.size} people`);
    }
    const strange = end.filter((file) => !isWhole(file));
    if (strange.length > 0) wrong(`left lying: ${JSON.stringify(strange)}`);
    else this.#report.whole += 1;
  }

  /** How often an upgrade from that version has been interrupted. */
  #upgraded(version: number): number {
    return Object.entries(this.#report.by)
      .filter(([name]) => name.startsWith(`upgrade from ${version},`))
      .reduce((sum, [, count]) => sum + count, 0);
  }

  /** Opens the list of an older version in a separate profile. */
  async #upgrade(victim: Victim): Promise<void> {
    const versions = frozenVersions();
    const older = versions.slice(0, -1);
    // Choose among those interrupted least often.
    const times = older.map((each) => this.#upgraded(each));
    const version = this.#draw.oneOf(older.filter((_, at) => times[at] === Math.min(...times)));
    const profile = mkdtempSync(join(tmpdir(), 'mentor-trail-upgraded-'));
    let run = await Run.begin(this.#built, profile);
    try {
      const seeded = await seedVersion(run, version);
      const { page, writing } = await watchedPage(run);
      const lasts = this.#lasts.get('upgrade') ?? 1_500;
      const waits = this.#draw.below(3) > 0;
      const delay = this.#draw.below(Math.ceil(lasts * (waits ? 0.8 : 1.2)));
      const began = Date.now();
      const shown = page
        .goto(`${run.base}dashboard.html`)
        .then(() => page.getByRole('navigation', { name: 'Sections' }).waitFor({ timeout: PATIENCE }))
        .then(
          () => void this.#lasts.set('upgrade', (lasts + (Date.now() - began)) / 2),
          () => undefined,
        );
      for (const end = Date.now() + 5_000; waits && !writing() && Date.now() < end; ) await sleep(1);
      await sleep(delay);
      this.#report.kills += 1;
      this.#count += 1;
      if (writing()) this.#report.within += 1;
      if (victim === 'browser') {
        await run.kill();
        run = await Run.begin(this.#built, profile);
      } else if (victim === 'page') await page.close();
      else await run.end('/background.js');
      await shown;
      const name = `upgrade from ${version}, ${victim}`;
      this.#report.by[name] = (this.#report.by[name] ?? 0) + 1;
      const wrong = (what: string) => this.#report.faults.push(`${name}: ${what}`);
      const again = await run.extension.dashboard();
      await again.getByRole('navigation', { name: 'Sections' }).waitFor({ timeout: PATIENCE });
      const seen = await run.ask<Seen>('look', FINISHED);
      if (seen.version !== versions.length) wrong(`it is of version ${seen.version}`);
      if (seen.findings.length > 0) wrong(`the check finds ${JSON.stringify(seen.findings.slice(0, 3))}`);
      const found = new Set(seen.people.map(({ id }) => id));
      const lost = seeded.ids.filter((id) => !found.has(id));
      if (lost.length > 0) wrong(`lost: ${lost.length}, as ${lost[0]}`);
      for (const [table, count] of Object.entries(seeded.rows)) {
        const there = seen.rows[table] ?? 0;
        // An upgrade may plan next steps; otherwise nothing is added or lost.
        const isRight = table === 'followUps' ? there >= count : there === count;
        if (!isRight) wrong(`${there} rows in ${table}, of ${count}`);
      }
      this.#report.whole += 1;
    } finally {
      await run.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  }
}

/** An empty page that reports when a write or an upgrade starts and ends in it. */
async function watchedPage(run: Run): Promise<{ page: ChromiumPage; writing: () => boolean }> {
  const page = await run.extension.open('about:blank');
  let open = 0;
  page.on('console', (message) => {
    const text = message.text();
    if (text === 'write:begins') open += 1;
    else if (text === 'write:ends') open -= 1;
  });
  await page.addInitScript(() => {
    const tell = (what: string) => console.debug(`write:${what}`);
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...how: Parameters<typeof begin>) {
      const transaction = begin.apply(this, how);
      if (transaction.mode === 'readwrite') {
        tell('begins');
        for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => tell('ends'));
      }
      return transaction;
    };
    const opening = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...what: Parameters<typeof opening>) {
      const request = opening.apply(this, what);
      request.addEventListener('upgradeneeded', () => {
        tell('begins');
        for (const end of ['complete', 'abort']) {
          request.transaction?.addEventListener(end, () => tell('ends'));
        }
      });
      return request;
    };
  });
  return { page, writing: () => open > 0 };
}

const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const people = (tag: string, entries = 0): [string, number][] =>
  Array.from({ length: BATCH }, (_, n) => [`${tag} ${n}`, entries]);

type Prepare = (run: Run, page: ChromiumPage, n: number, before: Expected) => Promise<Attempt>;

const PREPARE: Record<Exclude<Doing, 'copy' | 'upgrade'>, Prepare> = {
  async save(run, page, n, before) {
    const name = `Single ${n}`;
    await page.goto(`${run.base}dashboard.html#contacts`);
    await page.getByRole('link', { name: 'Add a person' }).first().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    const button = page.getByRole('button', { name: 'Save', exact: true });
    return {
      doing: 'save',
      page,
      after: { ...before, known: new Map([...before.known, [name, 0]]) },
      begin: () => button.click({ noWaitAfter: true }),
      done: () => page.getByRole('heading', { name, exact: true }).waitFor({ timeout: PATIENCE }),
    };
  },

  async import(run, page, n, before) {
    const all = people(`Import ${n}`);
    const file = `i${n}.csv`;
    await page.goto(`${run.base}dashboard.html#export/import`);
    const lines = all.map(([name], at) => `${name},facebook.com/import.${n}.number${at}`);
    await page
      .locator('input[type="file"]')
      .setInputFiles(text(file, `Name,Profile addresses\n${lines.join('\n')}\n`));
    const button = page.getByRole('button', { name: /Import .* people/ });
    await button.waitFor({ timeout: PATIENCE });
    return {
      doing: 'import',
      page,
      after: {
        ...before,
        known: new Map([...before.known, ...all]),
        actions: [...before.actions, `import ${file}`],
      },
      begin: () => button.click({ noWaitAfter: true }),
      done: () => page.getByText(/people are new in your list/).waitFor({ timeout: PATIENCE }),
    };
  },

  restore: (run, page, n, before) => prepareRestore(run, page, n, { before, way: 'merge' }),
  replace: (run, page, n, before) => prepareRestore(run, page, n, { before, way: 'replace' }),

  async undo(run, page, n, before) {
    const restore = await prepareRestore(run, page, n, { before, way: 'merge' });
    await restore.begin();
    await restore.done();
    const button = page.getByRole('button', { name: 'Undo', exact: true });
    return {
      doing: 'undo',
      page,
      before: restore.after,
      after: before,
      begin: () => button.click({ noWaitAfter: true }),
      done: () => page.getByText('Undone.').waitFor({ timeout: PATIENCE }),
    };
  },
};

async function prepareRestore(
  run: Run,
  page: ChromiumPage,
  n: number,
  { before, way }: { before: Expected; way: 'merge' | 'replace' },
): Promise<Attempt> {
  const all = people(`Back ${n}`, ENTRIES);
  const file = `r${n}.json`;
  const finished = new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
  await page.goto(`${run.base}dashboard.html#export/backup`);
  await page.locator('input[type="file"]').setInputFiles(text(file, backupOf(n, all, finished)));
  await page.getByText('What would change').waitFor({ timeout: PATIENCE });
  if (way === 'replace') await page.getByRole('radio', { name: 'Replace', exact: true }).check();
  const first = page.getByRole('button', { name: way === 'merge' ? 'Merge the backup' : 'Replace my list' });
  await first.waitFor({ timeout: PATIENCE });
  const last = page.getByRole('button', { name: 'Yes, replace' });
  if (way === 'replace') {
    await first.click();
    await last.waitFor({ timeout: PATIENCE });
  }
  return {
    doing: way === 'merge' ? 'restore' : 'replace',
    page,
    after: {
      known: new Map([...(way === 'merge' ? before.known : []), ...all]),
      actions: [...before.actions, `restore ${file}`],
      finished,
    },
    begin: () => (way === 'merge' ? first : last).click({ noWaitAfter: true }),
    done: () => page.getByText('The backup has been restored.').waitFor({ timeout: PATIENCE }),
  };
}

/** A backup of version 8 with people, their log entries, and when a guide was finished. */
function backupOf(n: number, all: readonly [string, number][], finished: string): string {
  const at = '2026-11-22T09:30:00.000Z';
  const id = (kind: number, number: number) =>
    `019a0000-${n.toString(16).padStart(4, '0')}-7000-8${kind}00-${number.toString(16).padStart(12, '0')}`;
  const contacts = all.map(([name], index) => ({
    ...{ id: id(0, index), name, addresses: [`https://www.linkedin.com/in/back-${n}-${index}/`] },
    ...{ stage: 'contacted', notes: '', metAt: '', metAtAddress: '', tags: [], phones: [], emails: [] },
    ...{ messengers: [], work: '', language: '', cadenceDays: null, source: 'asked', purpose: '' },
    ...{ informedOn: '', ageBand: 'adult', deleteAfter: '', keepReason: '', lastInteractionOn: '' },
    ...{ savedAt: at, stageChangedAt: at, updatedAt: at },
  }));
  const interactions = all.flatMap(([, entries], index) =>
    Array.from({ length: entries }, (_, entry) => ({
      ...{ id: id(1, index * ENTRIES + entry), contactId: id(0, index), kind: 'sent', on: '2026-11-01' },
      ...{ text: 'Hi', createdAt: at, updatedAt: at },
    })),
  );
  const none = { followUps: [], mentorships: [], plans: [], templates: [], notes: [], views: [] };
  return JSON.stringify({
    ...{ format: 'mentor-trail-backup', schema: 8, savedAt: at, own: { [FINISHED]: finished } },
    tables: { contacts, interactions, ...none, preferences: [], asideRows: [] },
  });
}

function asFound({ people: found, actions, finished }: Seen): Expected {
  const known = new Map(found.map(({ name, entries }) => [name, entries]));
  return { known, actions, finished: finished as string | undefined };
}

function isAs(seen: Seen, { known, actions, finished }: Expected): boolean {
  return (
    seen.people.length === known.size &&
    seen.people.every(({ name, entries }) => known.get(name) === entries) &&
    seen.actions.toSorted().join() === actions.toSorted().join() &&
    seen.finished === finished
  );
}

function difference(seen: Seen, before: Expected, after: Expected): string {
  const counts = (which: string) => seen.people.filter(({ name }) => name.startsWith(which)).length;
  const [was, is] = [before.known.size, after.known.size];
  return JSON.stringify({
    people: `${seen.people.length} (before ${was}, after ${is})`,
    kinds: { single: counts('Single'), import: counts('Import'), back: counts('Back') },
    actions: seen.actions.slice(-2),
    wanted: after.actions.slice(-2),
    finished: [seen.finished, before.finished, after.finished],
  });
}

const COPY = /^mentor-trail-(?:day|before)-.*-([0-9a-f]{16})\.json\.gz$/;
const isNamed = ({ name }: Stored) => COPY.test(name);
const isWhole = ({ name, sum, people: inside }: Stored) => COPY.exec(name)?.[1] === sum && inside !== null;

/** As on a new day with changes. */
async function wantCopy(run: Run): Promise<void> {
  await run.extension.inExtension(async () => {
    await chrome.storage.local.set({ copies: { day: '', changed: true, outside: 'none', failed: false } });
    await chrome.alarms.create('copy', { when: Date.now() });
  }, null);
}

function isWanted(run: Run): Promise<boolean> {
  return run.extension.inExtension(async () => {
    const { copies } = (await chrome.storage.local.get('copies')) as { copies?: { changed: boolean } };
    return copies?.changed !== false;
  }, null);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('Waited in vain');
    await sleep(100);
  }
}
