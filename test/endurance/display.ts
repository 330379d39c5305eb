/** A virtual screen (Xvfb), with input (xdotool) and screenshots (its picture is in a file). */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import { atEnd, passingFolder, until } from './tools.ts';

/** The programs that have to be installed, and their packages. */
export const DISPLAY_TOOLS = { Xvfb: 'xvfb', xdotool: 'xdotool' };

const [WIDTH, HEIGHT] = [1_280, 900];
const PATIENCE = 60_000;
/** The screen is still if two pictures this far apart are the same (ms). */
const REST = 400;
/** How much may change nevertheless, since a caret blinks (share of the screen). */
const STILL = 0.0005;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the screen shows at one moment. */
export class Picture {
  readonly #pixels: Buffer;

  /** @param pixels blue, green, red and an unused byte for each */
  constructor(pixels: Buffer) {
    this.#pixels = pixels;
  }

  /** @returns 0xRRGGBB */
  at(x: number, y: number): number {
    return this.#pixels.readUIntLE((y * WIDTH + x) * 4, 3);
  }

  /** Where two pictures differ, and on what share of the screen (0 to 1). */
  difference(other: Picture): { box: Box; share: number } {
    const box = { left: WIDTH, top: HEIGHT, right: -1, bottom: -1 };
    let count = 0;
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) {
        if (this.at(x, y) === other.at(x, y)) continue;
        count += 1;
        box.top = Math.min(box.top, y);
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.bottom = y;
      }
    return { box, share: count / (WIDTH * HEIGHT) };
  }

  save(file: string): void {
    const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
    for (let y = 0; y < HEIGHT; y += 1)
      for (let x = 0; x < WIDTH; x += 1) rows.writeUIntBE(this.at(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3, 3);
    const head = Buffer.alloc(13);
    head.writeUInt32BE(WIDTH, 0);
    head.writeUInt32BE(HEIGHT, 4);
    // Eight bits for each of three colours.
    head.set([8, 2], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
    writeFileSync(file, Buffer.concat([signature, ...parts]));
  }
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

export class Display {
  /** The name X uses: `:0`. */
  readonly name: string;
  readonly #folder: string;
  readonly #server: ChildProcess;

  private constructor(name: string, folder: string, server: ChildProcess) {
    this.name = name;
    this.#folder = folder;
    this.#server = server;
  }

  static async open(): Promise<Display> {
    const folder = passingFolder('screen');
    const server = spawn(
      'Xvfb',
      [
        ...['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`],
        ...['-fbdir', folder, '-nolisten', 'tcp', '-noreset'],
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    atEnd(() => void server.kill());
    const number = await new Promise<string>((resolve, reject) => {
      server.stdio[3]?.once('data', (said) => resolve(String(said).trim()));
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    });
    return new Display(`:${number}`, folder, server);
  }

  close(): void {
    this.#server.kill();
  }

  look(): Picture {
    // X's own format: a header of big-endian numbers, the colour table, then the pixels.
    const file = readFileSync(join(this.#folder, 'Xvfb_screen0'));
    const [size, colours] = [file.readUInt32BE(0), file.readUInt32BE(4 * 19)];
    return new Picture(file.subarray(size + colours * 12, size + colours * 12 + WIDTH * HEIGHT * 4));
  }

  /** Waits until this share of the screen differs from an earlier picture, and nothing moves any more. */
  async changed(from: Picture, share: number, what: string): Promise<Picture> {
    return until(what, PATIENCE, async () => {
      const now = this.look();
      if (from.difference(now).share < share) return null;
      await sleep(REST);
      return now.difference(this.look()).share < STILL ? now : null;
    });
  }

  /** The windows that have a name, by their numbers. */
  windows(): Map<string, string> {
    const found = new Map<string, string>();
    for (const id of this.#ask('search', '--onlyvisible', '--name', '.').split('\n').filter(Boolean))
      found.set(id, this.#ask('getwindowname', id));
    return found;
  }

  /** Sends key presses to a window, which without a window manager nothing else does. */
  focus(id: string): void {
    this.#ask('windowfocus', '--sync', id);
  }

  type(text: string): void {
    this.#ask('type', '--delay', '40', text);
  }

  press(...keys: string[]): void {
    for (const key of keys) this.#ask('key', key);
  }

  click(x: number, y: number): void {
    this.#ask('mousemove', '--sync', `${x}`, `${y}`);
    this.#ask('click', '1');
  }

  /** xdotool's output; '' if it finds nothing, or the window has closed meanwhile. */
  #ask(...words: string[]): string {
    try {
      const env = { ...process.env, DISPLAY: this.name };
      return execFileSync('xdotool', words, {
        ...{ env, encoding: 'utf8', timeout: PATIENCE },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return '';
    }
  }
}
