import { useId, useRef } from 'preact/hooks';
import { eraseContact } from '../../utils/actions/bin';
import type { Contact } from '../../utils/model/contact';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';

interface EraseButtonProps {
  contact: Pick<Contact, 'id' | 'name'>;
  text: string;
  /** A distinct name, if several buttons are on one page. */
  label?: string;
  erased?: () => void;
}

/** Erases one person everywhere, after a question that says that this is final. */
export function EraseButton({ contact, text, label, erased }: EraseButtonProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  const erase = () =>
    attempt(async () => {
      dialog.current?.close();
      await eraseContact(db, contact.id);
      erased?.();
      tell(t('erase-done'));
    });

  return (
    <>
      <button
        type="button"
        class="button danger"
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
      >
        {text}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-explain`}>
        <div class="stack">
          <h3 id={`${id}-question`}>{t('erase-question', { name: contact.name })}</h3>
          <div class="stack" id={`${id}-explain`}>
            <p>{t('erase-explain')}</p>
            <p>{t('erase-files')}</p>
          </div>
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('erase-cancel')}
            </button>
            <button type="button" class="button danger main" onClick={erase}>
              {t('erase-confirm')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
