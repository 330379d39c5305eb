import { useEffect } from 'preact/hooks';
import { changePreferences } from '../../utils/actions/preferences';
import { toInstant } from '../../utils/ground/days';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useSamples } from '../samples/Samples';
import { profileOn } from './on-page';
import './welcome.css';

const PARTS = ['guides', 'list', 'weeks'] as const;

/**
 * Explains Mentor Trail at the first run. Asks nothing: name, quiet days and the safeguarding contact are asked for
 * when needed.
 */
export function Welcome() {
  const { t, db, tab } = usePage();
  const { attempt } = useNotices();
  const samples = useSamples();

  // The focus moves to what replaces it.
  useEffect(() => () => focusAfterwards(), []);

  const goOn = () =>
    attempt(async () => {
      await changePreferences(db, { welcomedAt: toInstant(new Date()) }, new Date());
    });

  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <Picture />
      <h2 id="welcome-title">{t('welcome-title')}</h2>
      <p class="welcome-lead">{t('welcome-lead')}</p>
      <ol class="welcome-parts">
        {PARTS.map((part, at) => (
          <li key={part}>
            <span class={`avatar ${['lake', 'forest', 'amber'][at]}`} aria-hidden="true">
              {at + 1}
            </span>
            <span>
              <strong>{t(`welcome-${part}`)}</strong>
              <span class="soft">{t(`welcome-${part}.about`)}</span>
            </span>
          </li>
        ))}
      </ol>
      {/* Over somebody's profile, the filled button is the one that saves them. */}
      <button
        type="button"
        class={profileOn(tab?.url) ? 'button' : 'button main'}
        onClick={() => void goOn()}
      >
        {t('welcome-begin')}
      </button>
      <button type="button" class="button quiet" onClick={() => void samples.add()}>
        {t('welcome-samples')}
      </button>
    </section>
  );
}

function focusAfterwards(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('h1')?.focus();
  });
}

/** A trail that climbs past a ringed button and a list of people to the tenth waymark. */
function Picture() {
  return (
    <svg class="welcome-picture" viewBox="0 0 320 132" aria-hidden="true" focusable="false">
      <path class="way" d="M52 104 C 96 84, 100 58, 156 66 S 224 62, 268 28" />
      <circle class="lake" cx="44" cy="104" r="22" />
      <rect class="ring" x="31" y="96" width="26" height="16" rx="5" />
      <path class="line lake" d="M38 104h12" />
      <circle class="forest" cx="160" cy="66" r="22" />
      <path class="line forest" d="M156 58h13M156 66h13M156 74h13M149.5 58h.1M149.5 66h.1M149.5 74h.1" />
      <circle class="goal" cx="276" cy="26" r="23" />
      <text x="276" y="31.5" text-anchor="middle">
        10
      </text>
    </svg>
  );
}
