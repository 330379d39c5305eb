import type { ComponentChildren } from 'preact';
import { lazyView } from '../controls/lazy';
import { useLive } from '../controls/live';

const Welcome = lazyView(async () => (await import('./Welcome')).Welcome, ['capture']);

/** In an empty list: explains what Mentor Trail is, until the mentor moves on; then shows `children`. */
export function FirstRun({ children }: { children: ComponentChildren }) {
  const welcomed = useLive('welcomed', async (db) =>
    Boolean((await db.preferences.get('welcomedAt'))?.value),
  );
  if (welcomed === undefined) return null;
  return welcomed ? children : <Welcome />;
}
