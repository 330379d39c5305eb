import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  filled,
  type Lock,
  newLockedKey,
  seal,
  sealedHow,
  type Unsealed,
  unlock,
  unseal,
} from '../../../utils/exchange/seal';
import { looksSealed } from '../../../utils/exchange/sealed-start';

/** The smallest value scrypt allows, since these tests do not depend on how long it takes. */
const workFactor = 4;
const PASSPHRASE = 'Birne Öltank Kranich';
const lock: Lock = { passphrase: PASSPHRASE, workFactor };
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const textOf = async (read: Unsealed) => (read.ok ? (await read.plain.text()).trimEnd() : read.problem);

/** A text that starts like a backup, with the length that a backup states. */
function backup(size: number): Blob {
  const start = `{"format":"mentor-trail-backup","schema":5,"length":"${String(size).padStart(12, '0')}",\n`;
  return new Blob([start, 'x'.repeat(size - start.length)]);
}

test('law: what is sealed opens again, whatever it is and however the passphrase was typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      async (text, passphrase) => {
        const sealed = await seal(new Blob([text]), { passphrase, workFactor });
        expect(await looksSealed(sealed)).toBe(true);
        // A Mac may enter the same letter as two code points.
        const read = await unseal(sealed, { passphrase: passphrase.normalize('NFD') });
        expect(read.ok && (await bytesOf(read.plain))).toEqual(await bytesOf(new Blob([text])));
      },
    ),
    { numRuns: 40 },
  );
});

describe('problems are told apart', () => {
  test('another passphrase', async () => {
    const sealed = await seal(new Blob(['x']), lock);
    expect(await unseal(sealed, { passphrase: 'birne Öltank Kranich' })).toEqual({
      ok: false,
      problem: 'wrong-key',
    });
  });

  test.each([40, 70_000, 65_536, 131_072, 200_000])(
    '%i bytes that were cut, at every kind of place',
    async (size) => {
      const sealed = await seal(filled(backup(Math.max(size, 100))), lock);
      const header = (await sealed.text()).indexOf('\n', (await sealed.text()).indexOf('\n--- ') + 1) + 1;
      const whole = Math.floor((sealed.size - header - 16) / 65_552);
      const places = [header + 16, header + 17, header + 40_000, sealed.size - 1, sealed.size - 65_552];
      for (let chunk = 1; chunk < whole; chunk++) places.push(header + 16 + chunk * 65_552);
      for (const at of places) {
        expect(await unseal(sealed.slice(0, at), { passphrase: PASSPHRASE }), `cut at ${at}`).toEqual({
          ok: false,
          problem: 'cut',
        });
      }
    },
  );

  test('law: one changed byte is noticed anywhere, and none of the text is released', async () => {
    const sealed = await bytesOf(await seal(filled(backup(150_000)), lock));
    const header = new TextDecoder().decode(sealed).indexOf('\n', 150) + 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const broken = sealed.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        const read = await unseal(new Blob([broken]), { passphrase: PASSPHRASE });
        expect(read.ok).toBe(false);
        const expected = at < header ? ['wrong-key', 'damaged', 'other-lock', 'too-slow'] : ['damaged'];
        expect(expected).toContain(!read.ok && read.problem);
      }),
      {
        numRuns: 150,
        examples: [
          [sealed.length - 1, 1],
          [header, 1],
        ],
      },
    );
  });

  test('a file that requires a year of work, one sealed for a key, and one that is not an age file', async () => {
    const text = await (await seal(new Blob(['x']), lock)).text();
    const slow = new Blob([text.replace(/(-> scrypt \S+) 4\n/, '$1 30\n')]);
    expect(await unseal(slow, { passphrase: PASSPHRASE })).toEqual({ ok: false, problem: 'too-slow' });
    const { recipient } = await newLockedKey(PASSPHRASE, new Date(0), workFactor);
    const forKey = await seal(new Blob(['x']), { recipient });
    expect(await sealedHow(forKey)).toBe('key');
    expect(await unseal(forKey, { passphrase: PASSPHRASE })).toEqual({ ok: false, problem: 'other-lock' });
    expect(await unseal(new Blob(['PK']), { passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    expect(await looksSealed(new Blob(['{}']))).toBe(false);
  });
});

test('can be aborted, both sealing and opening', async () => {
  const controller = new AbortController();
  const work = { signal: controller.signal, onProgress: () => controller.abort() };
  const large = new Blob(['x'.repeat(12_000_000)]);
  await expect(seal(large, lock, work)).rejects.toMatchObject({ name: 'AbortError' });
  const sealed = await seal(large, lock);
  await expect(unseal(sealed, { passphrase: PASSPHRASE }, work)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('a locked key seals without the passphrase and opens with it', async () => {
  const { recipient, file } = await newLockedKey(PASSPHRASE, new Date(0), workFactor);
  const sealed = await seal(new Blob(['text']), { recipient });
  expect(await unlock(file, 'another')).toEqual({ ok: false, problem: 'wrong-key' });
  const key = await unlock(file, PASSPHRASE);
  if (!key.ok) throw new Error(key.problem);
  expect(await textOf(await unseal(sealed, { identity: key.identity }))).toBe('text');
});

const hasAge = spawnSync('age', ['--version']).status === 0;

describe.skipIf(!hasAge)('together with the `age` command', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'mentor-trail-age-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return (name: string) => join(made, name);
  };
  /** It asks for the passphrase on a terminal, which `script` provides. */
  const age = (line: string, typed: string) => {
    const { status, stdout } = spawnSync('script', ['-qec', `age ${line}`, '/dev/null'], {
      input: typed,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout);
  };

  test('it opens what is sealed here, with a passphrase or a locked key', async () => {
    const at = folder();
    writeFileSync(at('a.age'), await bytesOf(await seal(filled(new Blob(['[1]'])), lock)));
    age(`-d -o ${at('a')} ${at('a.age')}`, `${PASSPHRASE}\n`);
    expect(JSON.parse(readFileSync(at('a'), 'utf8'))).toEqual([1]);
    const { recipient, file } = await newLockedKey(PASSPHRASE, new Date(0), workFactor);
    writeFileSync(at('key.age'), await bytesOf(file));
    writeFileSync(at('b.age'), await bytesOf(await seal(new Blob(['[2]']), { recipient })));
    age(`-d -i ${at('key.age')} -o ${at('b')} ${at('b.age')}`, `${PASSPHRASE}\n`);
    expect(JSON.parse(readFileSync(at('b'), 'utf8'))).toEqual([2]);
  });

  test('what it has sealed opens here, binary or armoured', async () => {
    const at = folder();
    writeFileSync(at('plain'), '[3]');
    age(`-p -o ${at('c.age')} ${at('plain')}`, `${PASSPHRASE}\n${PASSPHRASE}\n`);
    const sealed = readFileSync(at('c.age'));
    for (const each of [sealed, armor.encode(sealed)]) {
      expect(await textOf(await unseal(new Blob([each]), { passphrase: PASSPHRASE }))).toBe('[3]');
    }
  });
});
