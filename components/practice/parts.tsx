import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFirstFocus } from '../controls/first-focus';
import { useNetwork } from './network';

/** Rules of guides query explicit roles, as the real sites set them. */
export const role = <Name extends string>(name: Name): { role: Name } => ({ role: name });

interface GoProps {
  to: string;
  class?: string;
  role?: 'tab' | 'menuitem';
  'aria-selected'?: boolean;
  children: ComponentChildren;
}

/** A link within the practice network. It has a complete address, as on a real site, but never leaves the page. */
export function Go({ to, children, ...rest }: GoProps) {
  const { go, url } = useNetwork();
  const stay = (event: MouseEvent) => {
    event.preventDefault();
    if (event.type === 'click') go(to);
  };
  return (
    <a {...rest} href={new URL(to, url).href} onClick={stay} onAuxClick={stay}>
      {children}
    </a>
  );
}

interface DialogProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A window as the real sites build theirs: an element with the role. */
export function Dialog({ title, close, children }: DialogProps) {
  const { t } = useNetwork();
  const dialog = useRef<HTMLDivElement>(null);
  useFirstFocus(dialog);
  return (
    <div class="lp-over">
      <div
        class="lp-dialog"
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        ref={dialog}
        onKeyDown={({ key }) => key === 'Escape' && close()}
      >
        <h2>{title}</h2>
        {children}
        <button type="button" class="lp-plain" onClick={close}>
          {t('lp-cancel')}
        </button>
      </div>
    </div>
  );
}

/** Something a person has written. Guides never point into it. */
export function Post({ by, text }: { by: ComponentChildren; text: string }) {
  return (
    <article class="lp-card">
      <p>
        <strong>{by}</strong>
      </p>
      <p>{text}</p>
    </article>
  );
}
