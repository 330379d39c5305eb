import { useRef } from 'preact/hooks';
import type { Contact } from '../../utils/model/contact';
import { callLink, mailLink, REACH_FIELDS, type Reach, type ReachField } from '../../utils/model/reach';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { labelWord } from '../words/reach';

/** Ways to reach somebody: one press calls, writes or copies. */
export function ReachList({ contact }: { contact: Contact }) {
  const { t } = usePage();
  return (
    <>
      {REACH_FIELDS.map(
        (field) =>
          contact[field].length > 0 && (
            <div key={field}>
              <dt>{t(`reach-${field}`)}</dt>
              <dd>
                <ul class="reach">
                  {contact[field].map((reach) => (
                    <ReachItem key={`${reach.label} ${reach.value}`} field={field} reach={reach} />
                  ))}
                </ul>
              </dd>
            </div>
          ),
      )}
    </>
  );
}

function ReachItem({ field, reach: { label, value } }: { field: ReachField; reach: Reach }) {
  const { t } = usePage();
  const { tell } = useNotices();
  const text = useRef<HTMLSpanElement>(null);
  const href = field === 'phones' ? callLink(value) : field === 'emails' ? mailLink(value) : '';
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => tell(t('reach-copied', { value })),
      () => {
        // If the browser denies the clipboard, the text is selected for copying by hand.
        if (text.current) getSelection()?.selectAllChildren(text.current);
        tell(t('reach-copy-failed'));
      },
    );
  return (
    <li class="row">
      <span class="grow">
        <span ref={text}>
          {href ? (
            <a href={href}>
              <bdi>{value}</bdi>
            </a>
          ) : (
            <bdi>{value}</bdi>
          )}
        </span>
        {label && (
          <span class="soft">
            {' '}
            <bdi>{labelWord(t, label)}</bdi>
          </span>
        )}
      </span>
      <button type="button" class="button quiet" aria-label={t('reach-copy-one', { value })} onClick={copy}>
        {t('reach-copy')}
      </button>
    </li>
  );
}
