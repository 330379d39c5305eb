import { useId, useRef, useState } from 'preact/hooks';
import { deleteMany } from '../../utils/actions/bulk';
import { keepLonger, toldToday } from '../../utils/actions/decide';
import { type Marks, markPeople } from '../../utils/database/marks';
import type { Undo } from '../../utils/database/undo';
import { daysBetween } from '../../utils/ground/days';
import type { Contact } from '../../utils/model/contact';
import { type PrivacyItem, privacyDue } from '../../utils/queries/data-decisions';
import { useInformWords } from '../contacts/use-inform-words';
import { Avatar } from '../controls/Avatar';
import { asDate } from '../controls/days';
import { Empty } from '../controls/Empty';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { TextField } from '../controls/TextField';
import { toldOfMany, useSeen } from '../controls/use-seen';
import '../controls/card-list.css';
import './care.css';
import type { ContactId } from '../../utils/ground/ids';

const PAGE_SIZE = 25;

/** The people whose data needs a decision, and the three possible ones, for one person or many. */
export function PrivacyReview() {
  const { t, db, today } = usePage();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const lead = useRef<HTMLParagraphElement>(null);
  const seen = useSeen(picked);
  const decide = useDecisions(() => {
    setPicked(new Set());
    // The pressed buttons are gone along with their people.
    lead.current?.focus();
  });
  const read = useLive(`privacy ${today} ${limit}`, () => privacyDue(db, today, { limit }));
  if (!read) return null;
  const { items, ids } = read;
  const chosen = ids.filter((id) => picked.has(id));
  const pick = (id: ContactId) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };

  return (
    <div class="stack">
      <p tabIndex={-1} ref={lead}>
        {t('review-lead')}
      </p>
      {ids.length === 0 ? (
        <Empty lead={t('review-none')} next={t('review-none.next')} />
      ) : (
        <>
          {items.some(({ contact }) => contact.informedOn === '') && <Words main={chosen.length === 0} />}
          <div class="row between">
            <p role="status">{t('review-count', { count: ids.length })}</p>
            {ids.length > 1 && (
              <button
                type="button"
                class="button quiet"
                onClick={() => setPicked(new Set(chosen.length === ids.length ? [] : ids))}
              >
                {chosen.length === ids.length ? t('review-nobody') : t('review-all', { count: ids.length })}
              </button>
            )}
          </div>
          {chosen.length > 0 && (
            <fieldset class="card tinted picked" aria-label={t('review-actions')}>
              <p role="status">{t('review-chosen', { count: chosen.length })}</p>
              <div class="row">
                <button type="button" class="button main" onClick={() => decide.told(chosen, seen)}>
                  {t('review-told')}
                </button>
                <button type="button" class="button" onClick={() => decide.keep(chosen, seen)}>
                  {t('review-keep')}
                </button>
                <button type="button" class="button danger" onClick={() => decide.remove(chosen, seen)}>
                  {t('review-delete')}
                </button>
              </div>
            </fieldset>
          )}
          <ul class="card-list">
            {items.map((item) => (
              <Item
                key={item.contact.id}
                item={item}
                picked={picked.has(item.contact.id)}
                pick={() => pick(item.contact.id)}
                decide={decide}
              />
            ))}
          </ul>
          {ids.length > items.length && (
            <div class="row">
              <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
                {t('review-more')}
              </button>
            </div>
          )}
        </>
      )}
      {decide.question}
    </div>
  );
}

/** What to say to people who have not been informed, which resolves most of this page. */
function Words({ main }: { main: boolean }) {
  const { t } = usePage();
  const { words, copy, refused } = useInformWords();
  return (
    <section class="card tinted picked words-to-say">
      <div>
        <h2>{t('review-words')}</h2>
        <p>{t('review-words.how')}</p>
      </div>
      <blockquote class="inform-words">{words}</blockquote>
      <div class="row">
        <button type="button" class={main ? 'button main' : 'button'} onClick={copy}>
          {t('review-words-copy')}
        </button>
        {refused && <span role="status">{t('review-words.refused')}</span>}
      </div>
    </section>
  );
}

/** @param seen the people as they were when chosen; by default as they are now */
type Decision = (ids: readonly ContactId[], seen?: Seen) => void;
type Seen = () => Promise<Marks>;

interface Decisions {
  told: Decision;
  keep: Decision;
  remove: Decision;
}

const NOBODY = { ids: [], seen: async () => new Map() };

/** The three decisions, each of which can be undone. */
function useDecisions(done: () => void): Decisions & { question: preact.ComponentChildren } {
  const { t, db } = usePage();
  const { tell, attempt } = useNotices();
  const [asked, setAsked] = useState<{ ids: readonly ContactId[]; seen: Seen }>(NOBODY);
  const dialog = useRef<HTMLDialogElement>(null);

  const say = (text: string, { changedMeanwhile, undo }: { changedMeanwhile: number; undo: Undo }) => {
    done();
    tell(toldOfMany(t, text, changedMeanwhile), undo);
  };
  const told: Decision = (ids, seen) =>
    attempt(async () => {
      const result = await toldToday(db, ids, new Date(), seen && { seen: await seen() });
      say(t('review-told-done', { count: result.changed }), result);
    });
  const remove: Decision = (ids, seen) =>
    attempt(async () => {
      const result = await deleteMany(db, ids, new Date(), seen && { seen: await seen() });
      say(t('review-deleted', { count: result.deleted }), result);
    });
  const keep = (reason: string) =>
    attempt(async () => {
      const seen = await asked.seen();
      const result = await keepLonger(db, asked.ids, { reason, seen }, new Date());
      dialog.current?.close();
      say(t('review-kept-done', { count: result.changed }), result);
    });

  return {
    told,
    remove,
    keep: (ids, seen) => {
      const now = seen ? undefined : markPeople(db, ids);
      // A failure is reported when the reason is written.
      now?.catch(() => undefined);
      setAsked({ ids, seen: seen ?? (() => now ?? Promise.resolve(new Map())) });
      dialog.current?.showModal();
    },
    question: (
      <KeepQuestion
        dialog={dialog}
        count={asked.ids.length}
        keep={(reason) => void keep(reason)}
        cancel={() => dialog.current?.close()}
      />
    ),
  };
}

interface KeepQuestionProps {
  dialog: preact.RefObject<HTMLDialogElement | null>;
  count: number;
  keep: (reason: string) => void;
  cancel: () => void;
}

function KeepQuestion({ dialog, count, keep, cancel }: KeepQuestionProps) {
  const { t } = usePage();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={() => {
        setReason('');
        setMissing(false);
      }}
    >
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') return keep(reason);
          setMissing(true);
          input.current?.focus();
        }}
      >
        <h2 id={id}>{t('review-keep-title', { count })}</h2>
        <TextField
          label={t('review-keep-reason')}
          hint={t('review-keep-reason.hint')}
          problem={missing && t('review-keep-reason.missing')}
          input={input}
          value={reason}
          edit={(words) => {
            setReason(words);
            setMissing(false);
          }}
        />
        <p class="soft">{t('review-keep-explain')}</p>
        <div class="row">
          <button type="button" class="button" onClick={cancel}>
            {t('erase-cancel')}
          </button>
          <button type="submit" class="button main">
            {t('review-keep-do')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface ItemProps {
  item: PrivacyItem;
  picked: boolean;
  pick: () => void;
  decide: Decisions;
}

function Item({ item, picked, pick, decide }: ItemProps) {
  const { t, today } = usePage();
  const { contact, uninformedSince } = item;
  const { id, name } = contact;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={picked} aria-label={t('review-choose', { name })} onChange={pick} />
      </label>
      <Avatar name={name} />
      <div class="grow">
        <p class="contact-name">
          <a href={hrefOf({ view: 'contact', id })}>
            <bdi>{name}</bdi>
          </a>
        </p>
        {uninformedSince && <p>{t('review-uninformed', { days: daysBetween(uninformedSince, today) })}</p>}
        <WhyDelete contact={contact} item={item} />
      </div>
      <div class="row">
        {contact.informedOn === '' && (
          <button
            type="button"
            class="button"
            aria-label={t('review-told.named', { name })}
            onClick={() => decide.told([id])}
          >
            {t('review-told')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={t('review-keep.named', { name })}
          onClick={() => decide.keep([id])}
        >
          {t('review-keep')}
        </button>
        <button
          type="button"
          class="button quiet danger"
          aria-label={t('review-delete.named', { name })}
          onClick={() => decide.remove([id])}
        >
          {t('review-delete')}
        </button>
      </div>
    </li>
  );
}

function WhyDelete({ contact, item: { deleteBy } }: { contact: Contact; item: PrivacyItem }) {
  const { t } = usePage();
  if (deleteBy === '') return null;
  const { deleteAfter, informedOn, keepReason } = contact;
  const why = deleteAfter
    ? t('review-delete-own', { day: asDate(deleteAfter) })
    : t(informedOn === '' ? 'review-delete-uninformed' : 'review-delete-silent');
  return (
    <>
      <p class="soft">{why}</p>
      {keepReason && <p class="soft">{t('review-kept-because', { reason: keepReason })}</p>}
    </>
  );
}
