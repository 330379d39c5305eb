import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { recordPractice } from '../../utils/guides/records';
import { guideById } from '../../utils/guides/registry';
import { writeScript } from '../../utils/guides/session/script';
import type { GuideScript } from '../../utils/guides/session/types';
import type { Guide } from '../../utils/guides/types';
import { guideTitle } from '../../utils/guides/types';
import type { Translate } from '../../utils/language/translate';
import { at, PRACTICE_DOMAIN, PRACTICE_STARTS, practiceAddress } from '../../utils/learn/practice';
import { useSpoken } from '../controls/spoken';
import { practise } from '../guide/practice';
import { NetworkPage } from './NetworkPage';
import { NEW_WORLD, NetworkProvider, type World } from './network';
import './practice.css';

const TEXTS = ['guides', 'learn'] as const;

interface PracticeProps {
  /** The guide to practise; an unknown one leads back to Learn. */
  guideId: string | null;
}

/** A guide over a made-up network, to try without an account and without consequences. */
export function Practice({ guideId }: PracticeProps) {
  const spoken = useSpoken(TEXTS);
  const [round, setRound] = useState(0);
  const guide = guideById(guideId ?? '');
  if (!spoken) return null;
  const { t } = spoken;
  if (!guide) {
    return (
      <div class="practice-strip">
        <p>{t('practice-no-guide')}</p>
        <a class="button" href="/dashboard.html#learn">
          {t('practice-to-learn')}
        </a>
      </div>
    );
  }
  return <Round key={`${round} ${t.language}`} {...{ guide, t }} again={() => setRound(round + 1)} />;
}

/** One pass through the guide, on a fresh network. */
function Round({ guide, t, again }: { guide: Guide; t: Translate; again: () => void }) {
  const [trail, setTrail] = useState(() => [at(PRACTICE_STARTS[guide.id] ?? '/')]);
  const [world, setWorld] = useState<World>(NEW_WORLD);
  const url = trail.at(-1) ?? at('/');
  const state = useGuideOver(guide, t, url);
  const title = guideTitle(guide, t);
  const network = {
    t,
    url,
    world,
    go: (path: string) => setTrail([...trail, at(path, url.hostname.startsWith('learning.'))]),
    change: (change: Partial<World>) => setWorld((before) => ({ ...before, ...change })),
  };

  useEffect(() => {
    document.title = t('practice-page-title', { guide: title });
  }, [t, title]);
  useEffect(() => scrollTo(0, 0), [url]);

  return (
    <>
      <section class="practice-strip" aria-label={t('practice-title')}>
        <img class="mark" src="/icon/mark.svg" alt="" width="32" height="32" />
        <div class="grow">
          <p>
            <strong>{t('practice-now', { guide: title })}</strong>
          </p>
          <p>{t('practice-made-up', { site: guide.site })}</p>
          <p role="status">
            {state === 'finished' && t('practice-finished')}
            {state === 'ended' && t('practice-ended')}
          </p>
        </div>
        <div class="row">
          <button type="button" class="button" onClick={again}>
            {t('practice-again')}
          </button>
          <a class="button" href="/dashboard.html#learn">
            {t('practice-to-learn')}
          </a>
        </div>
      </section>
      <AddressBar
        key={`${trail.length} ${url.href}`}
        {...{ t, url }}
        back={trail.length > 1 ? () => setTrail(trail.slice(0, -1)) : null}
        open={(next) => setTrail([...trail, next])}
      />
      <NetworkProvider value={network}>
        <NetworkPage />
      </NetworkProvider>
    </>
  );
}

interface AddressBarProps {
  t: Translate;
  url: URL;
  back: (() => void) | null;
  open: (url: URL) => void;
}

/** Replaces the browser's own address bar, for pasting what a guide gives one to copy. */
function AddressBar({ t, url, back, open }: AddressBarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [unknown, setUnknown] = useState(false);
  return (
    <form
      class="practice-bar"
      onSubmit={(event) => {
        event.preventDefault();
        const next = practiceAddress(field.current?.value ?? '');
        setUnknown(!next);
        if (next) open(next);
      }}
    >
      <button type="button" class="button" disabled={!back} onClick={() => back?.()}>
        {t('practice-back')}
      </button>
      <label class="grow">
        <span class="unseen">{t('practice-address')}</span>
        <input
          class="input"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          ref={field}
          defaultValue={url.href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button type="submit" class="button">
        {t('practice-go')}
      </button>
      <p class="practice-unknown" role="status">
        {unknown && t('practice-address-unknown')}
      </p>
    </form>
  );
}

/** The guide's texts and rules as on the real site, but for the practice network's address. */
function practiceScript(guide: Guide, t: Translate): GuideScript {
  const run = { guideId: guide.id, place: 'page' as const, index: 0, finished: false, tried: [] };
  const script = writeScript(guide, run, {}, t);
  return {
    ...script,
    rules: { ...script.rules, domain: PRACTICE_DOMAIN },
    card: { ...script.card, notTheSite: t('practice-card') },
  };
}

function useGuideOver(guide: Guide, t: Translate, url: URL): 'running' | 'finished' | 'ended' {
  const [state, setState] = useState<'running' | 'finished' | 'ended'>('running');
  const address = useRef(url);
  address.current = url;
  const script = useMemo(() => practiceScript(guide, t), [guide, t]);
  useEffect(
    () =>
      practise({
        script,
        address: () => address.current,
        onFinished: () => {
          setState('finished');
          void recordPractice(guide.id, new Date());
        },
        onEnd: () => setState((before) => (before === 'finished' ? before : 'ended')),
      }),
    [script, guide.id],
  );
  return state;
}
