import type { ComponentChildren, RefObject } from 'preact';
import { usePage } from '../../controls/page';
import './change.css';

interface ShortFormProps {
  element?: RefObject<HTMLFormElement | null>;
  /** The text of the submit button. */
  save: string;
  send: () => void;
  cancel: () => void;
  /** Why nothing was written. */
  refused?: string | undefined;
  /** It is directly on the page rather than in a card. */
  alone?: boolean;
  children: ComponentChildren;
}

/** A form that opens within a mentorship's page and closes on submit or cancel. */
export function ShortForm({ element, save, send, cancel, refused, alone, children }: ShortFormProps) {
  const { t } = usePage();
  return (
    <form
      {...(element && { ref: element })}
      noValidate
      class={alone ? 'stack weeks-form asks alone' : 'stack weeks-form asks'}
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
