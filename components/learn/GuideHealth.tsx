import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  clearHealth,
  guideHealth,
  type Health,
  healthFile,
  healthFileName,
  type StepHealth,
  watchHealth,
} from '../../utils/guides/health';
import { stepTitle } from '../../utils/guides/packs/words';
import { type Guide, guideTitle } from '../../utils/guides/types';
import type { Translate } from '../../utils/language/translate';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';

/** How well each guide has worked for this mentor, to view, pass on and clear. */
export function GuideHealth({ guides }: { guides: readonly Guide[] }) {
  const { t, today } = usePage();
  const { tell, attempt } = useNotices();
  const health = useHealth();
  if (!health) return null;
  const counted = guides.filter(({ id }) => health[id]);
  const save = () =>
    saveFile(
      healthFileName(today),
      healthFile(health, today, browser.runtime.getManifest().version),
      'application/json',
    );
  const clear = () =>
    attempt(async () => {
      const undo = await clearHealth();
      tell(t('health-cleared'), undo);
    });
  return (
    <details class="card health">
      <summary>{t('health-title')}</summary>
      <p>{t('health-explain')}</p>
      {counted.length === 0 ? (
        <p class="soft">{t('health-none')}</p>
      ) : (
        <>
          {counted.map((guide) => (
            <section key={guide.id}>
              <h3>{guideTitle(guide, t)}</h3>
              <ul class="health-lines">
                {inOrder(guide, health[guide.id] ?? []).map((row) => (
                  <li key={`${row.step} ${row.language} ${row.layout}`}>
                    {titleOf(guide, row.step, t)} <span class="soft">{whereText(row, t)}</span>
                    <br />
                    {fateText(row, t)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <div class="row">
            <button type="button" class="button" onClick={save}>
              {t('health-save')}
            </button>
            <button type="button" class="button quiet" onClick={clear}>
              {t('health-clear')}
            </button>
          </div>
        </>
      )}
    </details>
  );
}

function useHealth(): Health | undefined {
  const { failed } = useNotices();
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    let over = false;
    const read = () =>
      guideHealth().then(
        (found) => {
          if (!over) setHealth(found);
        },
        (error: unknown) => failed('read', error),
      );
    void read();
    const stop = watchHealth(() => void read());
    return () => {
      over = true;
      stop();
    };
  }, [failed]);
  return health;
}

/** In the guide's order; steps it no longer has come last. */
function inOrder({ steps }: Guide, rows: readonly StepHealth[]): StepHealth[] {
  const at = ({ step }: StepHealth) => {
    const found = steps.findIndex(({ id }) => id === step);
    return found < 0 ? steps.length : found;
  };
  return [...rows].sort((a, b) => at(a) - at(b));
}

const titleOf = (guide: Guide, step: string, t: Translate): string =>
  guide.steps.some(({ id }) => id === step) ? stepTitle(guide, step, t) : t('health-step-gone');

function whereText({ language, layout }: StepHealth, t: Translate): string {
  const named = language && new Intl.DisplayNames([t.language], { type: 'language' }).of(language);
  const kind = layout && t('health-layout', { layout });
  return [named, kind].filter(Boolean).join(' · ');
}

function fateText({ found, notFound, taught, givenUp }: StepHealth, t: Translate): string {
  const missed = Object.values(notFound).reduce((sum, count) => sum + count, 0);
  const all = [
    [found, t('health-found', { count: found })],
    [missed, t('health-not-found', { count: missed })],
    [taught, t('health-taught', { count: taught })],
    [givenUp, t('health-given-up', { count: givenUp })],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(' · ');
}
