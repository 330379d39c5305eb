import { useState } from 'preact/hooks';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';
import { useEarlyPage } from '../controls/page';

const Welcome = lazyView(async () => (await import('./Welcome')).Welcome, ['capture']);

/** The questions of the first run, until they have been answered or put aside. */
export function FirstRun() {
  const { seen } = useEarlyPage();
  const [open, setOpen] = useState(false);
  const welcomed = useLive(
    'welcomed',
    async (db) => Boolean((await db.preferences.get('welcomedAt'))?.value),
    seen?.welcomed,
  );
  return welcomed === false ? <Welcome open={open} setOpen={setOpen} /> : null;
}
