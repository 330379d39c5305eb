import { useState } from 'preact/hooks';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';

const Welcome = lazyView(async () => (await import('./Welcome')).Welcome, ['capture']);

/** The questions of the first run, until they have been answered or put aside. */
export function FirstRun() {
  const { db } = usePage();
  const [open, setOpen] = useState(false);
  const welcomed = useLive('welcomed', async () => Boolean((await db.preferences.get('welcomedAt'))?.value));
  return welcomed === false ? <Welcome open={open} setOpen={setOpen} /> : null;
}
