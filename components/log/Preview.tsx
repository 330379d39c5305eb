import { useId, useRef, useState } from 'preact/hooks';
import { changePreferences } from '../../utils/actions/preferences';
import { deleteTemplate } from '../../utils/actions/templates';
import { toInstant } from '../../utils/ground/days';
import { codePoints } from '../../utils/ground/text';
import { parseProfileAddress } from '../../utils/model/address';
import type { Contact } from '../../utils/model/contact';
import {
  fill,
  firstNameOf,
  type Placeholder,
  placeholdersIn,
  plainText,
  type Values,
} from '../../utils/model/fill-template';
import { INFORM } from '../../utils/model/inform';
import { useFirstFocus } from '../controls/first-focus';
import { Icon } from '../controls/Icon';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { LongTextField, TextField } from '../controls/TextField';
import { Gaps } from '../words/Gaps';
import { SentQuestion } from './DidYouSend';
import { usePending } from './pending';
import type { Choosable } from './template-choices';

interface PreviewProps {
  message: Choosable;
  contact: Contact | undefined;
  /** Opens the form: the mentor's own message is edited, a built-in one is copied. */
  change: () => void;
  /** Called after the mentor's own message was deleted. */
  removed: () => void;
}

/** A message as it will be sent: gaps are highlighted and asked for, the text can be edited. */
export function Preview({ message, contact, change, removed }: PreviewProps) {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const { mentorName } = usePreferences();
  const pending = usePending();
  const [typed, setTyped] = useState<Values>({});
  const [wording, setWording] = useState(message.text);
  const [rewriting, setRewriting] = useState(false);
  const [asking, setAsking] = useState(false);
  const [informs, setInforms] = useState<boolean>();
  const [copyFailed, setCopyFailed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const id = useId();

  useFirstFocus(title);

  const values: Values = { ...knownOf(contact), mentor: mentorName, ...typed };
  const parts = fill(wording, values);
  const limited = hasToBeShort(message, contact);
  const mayInform = contact?.informedOn === '' && message.kind === 'first' && !contact.sample;
  const informing = mayInform && (informs ?? !limited) ? INFORM[message.language] : '';
  const text = [plainText(parts), informing].filter(Boolean).join('\n\n');
  // Includes filled placeholders, as each can be changed for this one message.
  const open = placeholdersIn(wording);
  const missing = open.filter((placeholder) => !values[placeholder]?.trim());
  const waiting = contact && pending.messages?.[contact.id];

  const copy = async () => {
    if (missing.length > 0) {
      setAsking(true);
      section.current?.querySelector<HTMLElement>(`[name="${missing[0]}"]`)?.focus();
      return;
    }
    setCopyFailed(false);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // If the browser denies the clipboard, the text is shown selected in a field for copying by hand.
      setCopyFailed(true);
      setRewriting(true);
      setWording(text);
      setTimeout(() => section.current?.querySelector('textarea')?.select());
      return;
    }
    tell(t('templates-copied'));
    if (contact) {
      pending.put(contact.id, { template: message.id, text, copiedAt: toInstant(new Date()) });
    }
    const signed = typed.mentor?.trim();
    if (mentorName === '' && signed) {
      await attempt(async () => {
        await changePreferences(db, { mentorName: signed }, new Date());
      });
    }
  };

  const remove = () =>
    attempt(async () => {
      if (!message.own) return;
      const undo = await deleteTemplate(db, message.own.id, new Date());
      removed();
      tell(t('templates-deleted', { name: message.name }), undo);
    });

  return (
    <section class="card" aria-labelledby={id} ref={section}>
      <h3 id={id} ref={title} tabIndex={-1}>
        <bdi>{message.name}</bdi>
      </h3>
      <PlaceholderFields
        open={open}
        asked={asking ? missing : []}
        values={values}
        edit={(change) => setTyped({ ...typed, ...change })}
      />
      {rewriting ? (
        <LongTextField
          label={t('templates-wording')}
          problem={copyFailed ? t('templates-copy-failed') : undefined}
          size="tall"
          lang={message.language}
          value={wording}
          edit={setWording}
        />
      ) : (
        <Filled parts={parts} lang={message.language} />
      )}
      {mayInform && (
        <InformPart name={contact.name} text={informing} lang={message.language} choose={setInforms} />
      )}
      {/* Placeholders with fields above are asked for when copying. */}
      <Gaps text={parts.map((part) => (part.kind === 'missing' ? ' ' : part.text)).join('')} />
      {limited && <p class="soft">{t('templates-length', { count: codePoints(text) })}</p>}
      <CopyRow copy={copy} isCopied={waiting !== undefined} />
      {contact && waiting && (
        <SentQuestion
          contactId={contact.id}
          message={waiting}
          heading="h3"
          settle={() => pending.drop(contact.id)}
        />
      )}
      <div class="row">
        {!rewriting && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setWording(plainText(fill(wording, values)));
              setRewriting(true);
            }}
          >
            {t('templates-rewrite')}
          </button>
        )}
        <ProfileLink address={contact?.addresses[0]} />
        <button type="button" class="button quiet" onClick={change}>
          {t(message.own ? 'templates-change' : 'templates-take')}
        </button>
        {message.own && (
          <button type="button" class="button danger" onClick={remove}>
            {t('templates-delete')}
          </button>
        )}
      </div>
    </section>
  );
}

/** However long the message, copying stays in sight; once it is copied, what is asked then is below it. */
function CopyRow({ copy, isCopied }: { copy: () => void; isCopied: boolean }) {
  const { t } = usePage();
  return (
    <div class={isCopied ? 'row' : 'row save-bar'}>
      <button type="button" class="button main" onClick={copy}>
        {t('templates-copy')}
      </button>
    </div>
  );
}

function knownOf(contact: Contact | undefined): Values {
  if (!contact) return {};
  return { name: firstNameOf(contact.name), group: contact.metAt, topic: contact.tags[0] ?? '' };
}

interface InformPartProps {
  name: string;
  /** What to add to the message; '' for nothing. */
  text: string;
  lang: string;
  choose: (informs: boolean) => void;
}

/** Offers to add to the first message that notes about the person are kept. */
function InformPart({ name, text, lang, choose }: InformPartProps) {
  const { t } = usePage();
  return (
    <>
      {text && (
        <p class="message" dir="auto" lang={lang}>
          {text}
        </p>
      )}
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={text !== ''}
            onChange={({ currentTarget }) => choose(currentTarget.checked)}
          />
          {t('inform-add')}
        </label>
        <p class="soft">{t('inform-why', { name })}</p>
      </div>
    </>
  );
}

interface PlaceholderFieldsProps {
  open: readonly Placeholder[];
  /** Those without which the message cannot be copied. */
  asked: readonly Placeholder[];
  values: Values;
  edit: (change: Values) => void;
}

function PlaceholderFields({ open, asked, values, edit }: PlaceholderFieldsProps) {
  const { t } = usePage();
  if (open.length === 0) return null;
  return (
    <div class="placeholders">
      {open.map((placeholder) => (
        <TextField
          key={placeholder}
          label={t(`templates-value-${placeholder}`)}
          problem={asked.includes(placeholder) ? t('templates-missing') : undefined}
          name={placeholder}
          value={values[placeholder] ?? ''}
          edit={(value) => edit({ [placeholder]: value })}
        />
      ))}
    </div>
  );
}

/** A message with its gaps highlighted. */
function Filled({ parts, lang }: { parts: ReturnType<typeof fill>; lang: string }) {
  const { t } = usePage();
  return (
    <p class="message" dir="auto" lang={lang}>
      {parts.map((part, at) =>
        part.kind === 'missing' ? <mark key={at}>{t(`templates-gap-${part.placeholder}`)}</mark> : part.text,
      )}
    </p>
  );
}

function ProfileLink({ address }: { address: string | undefined }) {
  const { t } = usePage();
  if (!address || !parseProfileAddress(address).ok) return null;
  return (
    <a class="button quiet" href={address} target="_blank" rel="noopener noreferrer">
      <Icon name="window" />
      {t('templates-open-profile')}
    </a>
  );
}

/** On LinkedIn a first message is often the short text of a contact request. */
function hasToBeShort({ id, kind }: Choosable, contact: Contact | undefined): boolean {
  return id === 'first-short' || (kind === 'first' && isOnLinkedIn(contact));
}

function isOnLinkedIn(contact: Contact | undefined): boolean {
  return (contact?.addresses ?? []).some((address) => {
    const parsed = parseProfileAddress(address);
    return parsed.ok && parsed.value.platform === 'linkedin';
  });
}
