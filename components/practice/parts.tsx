import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFirstFocus } from '../controls/first-focus';
import { useNetwork } from './network';

/** The rules of guides ask for roles in so many words, as the real sites write them. */
export const role = <Name extends string>(name: Name): { role: Name } => ({ role: name });

interface GoProps {
  to: string;
  class?: string;
  role?: 'tab' | 'menuitem';
  'aria-selected'?: boolean;
  children: ComponentChildren;
}

/** A link within the practice network. It bears a whole address, as on a real site, and never leaves the page. */
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

/** A window as the real sites build theirs: a part of the page that calls itself one. */
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

/** Something somebody has written. Guides never point into it. */
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
