import type { ComponentChildren, RefObject } from 'preact';
import { usePage } from '../../controls/page';
import './change.css';

interface ShortFormProps {
  element?: RefObject<HTMLFormElement | null>;
  /** What the button that sends it says. */
  save: string;
  send: () => void;
  cancel: () => void;
  /** Why nothing was written. */
  refused?: string | undefined;
  /** It stands on the page itself, and not in a card. */
  alone?: boolean;
  children: ComponentChildren;
}

/** A form that opens in the page of a mentorship and closes when it is sent or left. */
export function ShortForm({ element, save, send, cancel, refused, alone, children }: ShortFormProps) {
  const { t } = usePage();
  return (
    <form
      {...(element && { ref: element })}
      noValidate
      class={alone ? 'stack weeks-form alone' : 'stack weeks-form'}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      {refused && (
        <p class="trouble" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main">
          {save}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {t('contact-cancel')}
        </button>
      </div>
    </form>
  );
}
