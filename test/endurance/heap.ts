/** What a page's JavaScript heap consists of, from a heap snapshot taken over the DevTools protocol. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';

export interface Heap {
  /** Bytes of objects, arrays, texts and closures: everything the program itself makes. */
  data: number;
  /** Bytes of what the engine makes of the program: bytecode, machine code, and notes on how it was run. */
  code: number;
  /** How many functions of scripts there are; unlike their code this depends on what is loaded alone. */
  functions: number;
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}

/** Counts after a forced collection. All pages of one process are counted together. */
export async function heapOf(session: CDPSession): Promise<Heap> {
  for (let times = 0; times < 4; times++) {
    await session.send('HeapProfiler.collectGarbage');
    await sleep(150);
  }
  return sum(JSON.parse(await snapshotOf(session)) as Snapshot);
}

async function snapshotOf(session: CDPSession): Promise<string> {
  const parts: string[] = [];
  const add = ({ chunk }: { chunk: string }) => void parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return parts.join('');
}

/** `native` are objects of the browser outside the JavaScript heap, such as nodes and styles. */
const NOT_DATA: readonly string[] = ['code', 'native', 'synthetic'];

function sum({ snapshot: { meta }, nodes, strings }: Snapshot): Heap {
  const at = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, size] = [at('type'), at('name'), at('self_size')] as const;
  const heap: Heap = { data: 0, code: 0, functions: 0 };
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[node + type] ?? -1] ?? '';
    const bytes = nodes[node + size] ?? 0;
    if (kind === 'code') heap.code += bytes;
    else if (!NOT_DATA.includes(kind)) heap.data += bytes;
    if (strings[nodes[node + name] ?? -1]?.startsWith('system / SharedFunctionInfo')) heap.functions++;
  }
  return heap;
}
