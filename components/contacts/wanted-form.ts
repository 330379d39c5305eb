import { useLayoutEffect, useState } from 'preact/hooks';
import { takeWantedForm } from '../../utils/session/wanted';
import { goTo } from '../controls/route';

/**
 * Opens the popup on the form that a menu entry or keyboard shortcut asked for.
 *
 * @returns whether that is decided, so that nothing else shows first
 */
export function useWantedForm(): boolean {
  const [settled, setSettled] = useState(false);
  useLayoutEffect(() => {
    takeWantedForm()
      .then((prefilled) => {
        if (prefilled !== null) goTo({ view: 'new-contact', prefilled });
      })
      .catch(() => undefined)
      .finally(() => setSettled(true));
  }, []);
  return settled;
}
