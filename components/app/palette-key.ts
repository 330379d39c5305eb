import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether “find anything” is open. Ctrl+K, on a Mac ⌘K, opens it from anywhere; afterwards the focus returns to the
 * field the mentor was typing in.
 */
export function usePaletteKey(): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isKey = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return [isOpen, setOpen];
}
