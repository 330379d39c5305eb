import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dismissDuplicate } from '../../utils/actions/keep-apart';
import { wasStopped } from '../../utils/ground/slices';
import { type LikelyDuplicate, likelyDuplicates } from '../../utils/queries/duplicates';
import { ContactFacts } from '../contacts/ContactFacts';
import { Empty } from '../controls/Empty';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { reading } from '../controls/reading';
import { hrefOf } from '../controls/route';
import './care.css';

const PAGE_SIZE = 20;

type State =
  | { kind: 'looking'; percent: number }
  | { kind: 'stopped' }
  | { kind: 'found'; pairs: readonly LikelyDuplicate[] };

/** Possible duplicates side by side, with reasons; the mentor decides on each pair. */
export function DuplicatesView() {
  const { t, db } = usePage();
  const { tell, attempt, failed } = useNotices();
  const [state, setState] = useState<State>({ kind: 'looking', percent: 0 });
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [turn, setTurn] = useState(0);
  const stop = useRef<() => void>(() => undefined);
  const count = useRef<HTMLParagraphElement>(null);

  // Each pass searches again; leaving the view stops it.
  useEffect(() => {
    const controller = new AbortController();
    stop.current = () => controller.abort();
    setState({ kind: 'looking', percent: 0 });
    const onProgress = (done: number, total: number) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      setState((now) =>
        now.kind === 'looking' && now.percent === percent ? now : { kind: 'looking', percent },
      );
    };
    const look = () => likelyDuplicates(db, { signal: controller.signal, onProgress });
    reading(db, look).then(
      (pairs) => setState({ kind: 'found', pairs }),
      (error: unknown) => {
        setState({ kind: 'stopped' });
        if (!wasStopped(error)) failed('read', error);
      },
    );
    return () => controller.abort();
  }, [db, failed, turn]);

  const again = (
    <button type="button" class="button" onClick={() => setTurn(turn + 1)}>
      {t('twice-again')}
    </button>
  );

  if (state.kind === 'looking') {
    const text = t('twice-looking', { percent: state.percent });
    return (
      <section class="card">
        <p>{t('twice-lead')}</p>
        <progress class="wide" aria-label={text} max={100} value={state.percent} />
        <div class="row between">
          <span class="soft">{text}</span>
          <button type="button" class="button" onClick={() => stop.current()}>
            {t('twice-stop')}
          </button>
        </div>
      </section>
    );
  }
  if (state.kind === 'stopped') {
    return (
      <section class="card">
        <p role="status">{t('twice-stopped')}</p>
        <div class="row">{again}</div>
      </section>
    );
  }
  const { pairs } = state;
  if (pairs.length === 0) {
    return (
      <Empty lead={t('twice-none')} next={t('twice-none.next')}>
        <div class="row">
          <a class="button" href={hrefOf({ view: 'contacts' })}>
            {t('twice-back')}
          </a>
          {again}
        </div>
      </Empty>
    );
  }

  const dismiss = (pair: LikelyDuplicate) =>
    attempt(async () => {
      const { a, b } = pair;
      const undo = await dismissDuplicate(db, a.id, b.id, new Date());
      setState({ kind: 'found', pairs: pairs.filter((each) => each !== pair) });
      count.current?.focus();
      tell(t('twice-two-said', { a: a.name, b: b.name }), async () => {
        await undo();
        setState((now) => (now.kind === 'found' ? { kind: 'found', pairs: [pair, ...now.pairs] } : now));
      });
    });

  return (
    <div class="stack care-wide">
      <p>{t('twice-lead')}</p>
      <div class="row between">
        <p role="status" tabIndex={-1} ref={count}>
          {t('twice-found', { count: pairs.length })}
        </p>
        {again}
      </div>
      <ul class="stack">
        {pairs.slice(0, limit).map((pair, at) => (
          <Pair
            key={`${pair.a.id} ${pair.b.id}`}
            pair={pair}
            main={at === 0}
            dismiss={() => void dismiss(pair)}
          />
        ))}
      </ul>
      {pairs.length > limit && (
        <div class="row">
          <button type="button" class="button" onClick={() => setLimit(limit + PAGE_SIZE)}>
            {t('twice-more')}
          </button>
        </div>
      )}
    </div>
  );
}

interface PairProps {
  pair: LikelyDuplicate;
  /** It is the first, so its button is filled. */
  main: boolean;
  dismiss: () => void;
}

function Pair({ pair: { a, b, reasons }, main, dismiss }: PairProps) {
  const { t } = usePage();
  const id = useId();
  const names = { a: a.name, b: b.name };
  return (
    <li class="card" aria-labelledby={id}>
      <h2 class="unseen" id={id}>
        {t('twice-pair', names)}
      </h2>
      <ul class="row reasons">
        {reasons.map((reason) => (
          <li key={reason} class="pill">
            {t(`twice-reason-${reason}`)}
          </li>
        ))}
      </ul>
      <div class="two">
        {[a, b].map((contact) => (
          <div key={contact.id} class="one-of-two">
            <h3>
              <a href={hrefOf({ view: 'contact', id: contact.id })}>
                <bdi>{contact.name}</bdi>
              </a>
            </h3>
            <ContactFacts contact={contact} logOf={[contact.id]} />
          </div>
        ))}
      </div>
      <div class="row">
        <a
          class={main ? 'button main' : 'button'}
          aria-label={t('twice-merge.pair', names)}
          href={hrefOf({ view: 'duplicates', pair: [a.id, b.id] })}
        >
          {t('twice-merge')}
        </a>
        <button type="button" class="button" aria-label={t('twice-two.pair', names)} onClick={dismiss}>
          {t('twice-two')}
        </button>
      </div>
    </li>
  );
}
