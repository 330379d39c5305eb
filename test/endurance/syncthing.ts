/**
 * Syncthing between folders of this machine: one instance for each, only on the loopback interface, which know each other by
 * their certificates.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { atEnd, passingFolder, until } from './tools.ts';

export const SYNCTHING = { syncthing: 'syncthing' };

const PATIENCE = 60_000;
const FOLDER = 'list';

interface Instance {
  /** The folder of its certificate, settings and index. */
  home: string;
  /** The folder it carries. */
  folder: string;
  id: string;
  port: number;
  process?: ChildProcess;
}

/** Carries the content of each folder to the others while it is running. */
export class Syncthing {
  readonly #instances: readonly Instance[];

  private constructor(instances: readonly Instance[]) {
    this.#instances = instances;
  }

  /** Sets it up without starting it. @param folders at least two existing ones */
  static async between(...folders: string[]): Promise<Syncthing> {
    const instances: Instance[] = [];
    for (const folder of folders) {
      const home = passingFolder('syncthing');
      const said = (...words: string[]) =>
        execFileSync('syncthing', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      said('generate', `--home=${home}`, '--no-default-folder', '--skip-port-probing');
      const id = said('serve', `--home=${home}`, '--device-id').trim();
      instances.push({ home, folder, id, port: await freePort() });
    }
    for (const each of instances) {
      writeFileSync(join(each.home, 'config.xml'), settings(each, instances));
      // Without its marker, Syncthing assumes that the folder's disk is gone.
      mkdirSync(join(each.folder, '.stfolder'), { recursive: true });
    }
    return new Syncthing(instances);
  }

  start(): void {
    for (const each of this.#instances) {
      const running = spawn('syncthing', ['serve', `--home=${each.home}`, '--no-browser', '--no-restart'], {
        stdio: 'ignore',
      });
      each.process = running;
      atEnd(() => void running.kill('SIGKILL'));
    }
  }

  async stop(): Promise<void> {
    for (const { process: running } of this.#instances) running?.kill('SIGTERM');
    await until('Syncthing ends', PATIENCE, () =>
      this.#instances.every(
        (each) => !each.process || each.process.exitCode !== null || each.process.signalCode,
      ),
    );
  }
}

/** @returns a port that is currently free */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}

/** No contact outside this machine: no discovery, relay, upgrade or report. */
function settings(own: Instance, all: readonly Instance[]): string {
  const devices = all.map(
    ({ id, port }) => `<device id="${id}" name="${port}"><address>tcp://127.0.0.1:${port}</address></device>`,
  );
  const members = all.map(({ id }) => `<device id="${id}"></device>`);
  return `<configuration version="36">
  <folder id="${FOLDER}" path="${own.folder}" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${members.join('')}
  </folder>
  ${devices.join('\n  ')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <reconnectionIntervalS>5</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
  </options>
</configuration>
`;
}
