import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { checksums, entryOf, obstacles, publish } from '../../../scripts/release-steps.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const CHANGELOG = `# Changelog

## 1.1.0 – not released yet

## 1.0.0 – 2027-01-31

- One thing.

### And

- Another.

## 0.9.0 – 2026-12-01

- Before.
`;

describe('the changelog', () => {
  test('a version has its date and its notes, up to the previous one', () => {
    expect(entryOf(CHANGELOG, '1.0.0')).toEqual({
      day: '2027-01-31',
      notes: '- One thing.\n\n### And\n\n- Another.',
    });
    expect(entryOf(CHANGELOG, '0.9.0')).toEqual({ day: '2026-12-01', notes: '- Before.' });
  });

  test('an unreleased one has no date', () => {
    expect(entryOf(CHANGELOG, '1.1.0')).toEqual({ notes: '' });
    expect(entryOf(CHANGELOG, '1.0')).toBeUndefined();
  });

  test('ours mentions the current version', () => {
    const ours = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
    expect(entryOf(ours, packageJson.version)?.notes).toMatch(/^- /m);
  });
});

test('checksums are what sha256sum reads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-trail-sums-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = [
    { name: 'a.zip', content: bytes('one') },
    { name: 'b c.json', content: bytes('') },
  ];
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(files));
  const check = () =>
    execFileSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: 'pipe',
    });
  expect(String(check())).toBe('a.zip: OK\nb c.json: OK\n');
  writeFileSync(join(folder, 'a.zip'), 'two');
  expect(check).toThrow('did NOT match');
});

describe('a release is prevented by', () => {
  const good = {
    packageJson: { version: '1.0.0' },
    lock: { version: '1.0.0' },
    changelog: CHANGELOG,
    uncommitted: '',
    tags: ['v0.9.0', ''],
    today: '2027-01-31',
  };

  test('nothing if everything is in order', () => {
    expect(obstacles(good)).toEqual([]);
  });

  test.each([
    ['a lockfile of another version', { lock: { version: '0.9.0' } }, /package-lock\.json is of 0\.9\.0/],
    ['a changelog that does not know it', { changelog: '# Changelog\n' }, /says nothing of 1\.0\.0/],
    ['a day to come', { today: '2027-01-30' }, /which is to come/],
    ['no notes', { changelog: '## 1.0.0 – 2027-01-31\n' }, /what is new/],
    ['no day', { changelog: '## 1.0.0 – not released yet\n\n- One.\n' }, /no day/],
    ['what is not committed', { uncommitted: '?? left.ts\n' }, /left\.ts/],
    ['a tag of that name', { tags: ['v1.0.0'] }, /tag v1\.0\.0/],
  ])('%s', (_, changed, fault) => {
    expect(obstacles({ ...good, ...changed })).toEqual([expect.stringMatching(fault)]);
  });
});

/** Answers as GitHub does, and records the requests. `cut`: the file that arrives without its last byte. */
async function github({ cut = '', refuse = '' } = {}) {
  const asked: { request: string; token: string | undefined; body: string }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const line = `${request.method} ${request.url}`;
      asked.push({ request: line, token: request.headers.authorization, body: body.toString() });
      const { port } = server.address() as AddressInfo;
      const release = {
        id: 7,
        html_url: `https://github.example/releases/${request.method === 'PATCH' ? 'v1.0.0' : 'untagged-7'}`,
        upload_url: `http://127.0.0.1:${port}/uploads/7/assets{?name,label}`,
        size: body.length - (cut !== '' && line.endsWith(cut) ? 1 : 0),
      };
      response.statusCode = refuse !== '' && line.startsWith(refuse) ? 422 : 200;
      response.end(JSON.stringify(response.statusCode === 422 ? { message: 'already_exists' } : release));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, where: { api, repository: 'somebody/mentor-trail', token: 'secret' } };
}

describe('publishing', () => {
  const release = {
    version: '1.0.0',
    commit: 'abc',
    notes: '- One thing.',
    files: [
      { name: 'a.zip', content: bytes('one') },
      { name: 'b.zip', content: bytes('two two') },
    ],
  };

  test('makes a draft, uploads the files, and only then publishes it', async () => {
    const { asked, where } = await github();
    expect(await publish(where, release)).toBe('https://github.example/releases/v1.0.0');
    expect(asked.map(({ request }) => request)).toEqual([
      'POST /repos/somebody/mentor-trail/releases',
      'POST /uploads/7/assets?name=a.zip',
      'POST /uploads/7/assets?name=b.zip',
      'PATCH /repos/somebody/mentor-trail/releases/7',
    ]);
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['Bearer secret']));
    const bodies = asked.map(({ body }) => body);
    expect(JSON.parse(bodies[0] ?? '')).toEqual({
      tag_name: 'v1.0.0',
      target_commitish: 'abc',
      name: '1.0.0',
      body: '- One thing.',
      draft: true,
    });
    expect(bodies.slice(1, 3)).toEqual(['one', 'two two']);
    expect(JSON.parse(bodies[3] ?? '')).toEqual({ draft: false });
  });

  test('a file that arrives truncated leaves it a draft', async () => {
    const { asked, where } = await github({ cut: 'b.zip' });
    const failed = await publish(where, release).catch((error: Error) => error);
    expect(failed).toMatchObject({
      message: expect.stringContaining('draft is left at'),
      cause: expect.any(Error),
    });
    expect(String((failed as Error).cause)).toContain('b.zip arrived with 6 of 7 bytes');
    expect(asked.filter(({ request }) => request.startsWith('PATCH'))).toEqual([]);
  });

  test('a refusal is reported in the server’s words, without the token', async () => {
    const { asked, where } = await github({ refuse: 'POST /repos' });
    const failed = await publish(where, release).catch((error: Error) => error);
    expect(String(failed)).toContain('422 {"message":"already_exists"}');
    expect(String(failed)).not.toContain('secret');
    expect(asked).toHaveLength(1);
  });
});

describe('the script', () => {
  const run = (args: string[], env: Record<string, string>) => {
    try {
      execFileSync(process.execPath, ['scripts/release.mjs', ...args], {
        cwd: new URL('../../../', import.meta.url),
        env: { PATH: process.env.PATH ?? '', ...env },
        stdio: 'pipe',
      });
      return 'went on';
    } catch (error) {
      return String((error as { stderr: Buffer }).stderr);
    }
  };

  test('refuses to publish in CI, without a token, or without a repository', () => {
    expect(run(['--publish', 'a/b'], { CI: 'true', GITHUB_TOKEN: 'secret' })).toMatch(/not by CI/);
    expect(run(['--publish', 'a/b'], {})).toMatch(/no token/);
    expect(run(['--publish', 'b'], { GITHUB_TOKEN: 'secret' })).toMatch(/"b" is no repository/);
  });
});
