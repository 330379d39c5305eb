import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Rule } from '../../utils/guides/locate/types';
import { guideWithPacks } from '../../utils/guides/packs/store';
import { stepTitle } from '../../utils/guides/packs/words';
import {
  bringBack,
  forget,
  isAtRest,
  type TaughtRule,
  taughtRules,
  watchTaught,
} from '../../utils/guides/taught';
import { guideTitle } from '../../utils/guides/types';
import { sendMessage } from '../../utils/messages';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { useGuides } from '../learn/guides';
import { useRunningGuide } from '../learn/running';

interface TaughtRulesProps {
  /** Further actions at the end of the section. */
  children?: ComponentChildren;
}

/** Every place the mentor has taught, to try and delete. */
export function TaughtRules({ children }: TaughtRulesProps) {
  const { t } = usePage();
  const { failed } = useNotices();
  const [rules, setRules] = useState<TaughtRule[]>();

  useEffect(() => {
    const read = () => taughtRules().then(setRules, (error: unknown) => failed('read', error));
    void read();
    return watchTaught(() => void read());
  }, [failed]);

  return (
    <section class="card" id="taught">
      <h2>{t('taught-title')}</h2>
      <p>{t('taught-explain')}</p>
      {rules?.length === 0 && <p class="soft">{t('taught-none')}</p>}
      {rules && rules.length > 0 && (
        <ul class="taught">
          {rules.map((rule) => (
            <Taught key={rule.id} rule={rule} isAtRest={isAtRest(rule, rules)} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Taught({ rule, isAtRest }: { rule: TaughtRule; isAtRest: boolean }) {
  const { t, tab } = usePage();
  const { tell, attempt } = useNotices();
  const [tried, setTried] = useState<Trial>();
  const [running] = useRunningGuide(tab?.id);
  const tryOut = useTrial(rule, setTried);
  const id = useId();
  const guide = useGuides().find(({ id }) => id === rule.guideId);
  const step = guide?.steps.find(({ id }) => id === rule.stepId);
  const title = guide && step ? stepTitle(guide, step.id, t) : t('taught-no-step');
  return (
    <li>
      <h3 id={id}>{title}</h3>
      <p class="soft">{guide ? guideTitle(guide, t) : t('taught-no-guide')}</p>
      <p>
        {rule.name
          ? t('taught-named', { kind: kindOf(rule.rule), name: rule.name })
          : t('taught-unnamed', { kind: kindOf(rule.rule) })}{' '}
        <span class="soft">{t('taught-on', { day: new Date(rule.taughtAt) })}</span>
      </p>
      {isAtRest && <p>{t(rule.wrong ? 'taught-wrong' : 'taught-at-rest')}</p>}
      <div role="status">{tried && <p class="trouble">{t(`taught-tried-${tried}`)}</p>}</div>
      <div class="row">
        {isAtRest && (
          <button
            type="button"
            class="button"
            aria-label={t('taught-use-again-named', { step: title })}
            onClick={() =>
              attempt(async () => {
                const undo = await bringBack(rule, new Date());
                tell(t(rule.wrong ? 'taught-right-again' : 'taught-used-again'), undo);
              })
            }
          >
            {t('taught-use-again')}
          </button>
        )}
        {guide && step && !isAtRest && (
          <button
            type="button"
            class="button"
            id={`${id}-try`}
            aria-labelledby={`${id}-try ${id}`}
            onClick={tryOut}
          >
            {running === guide.id ? t('taught-try') : t('taught-open', { site: guide.site })}
          </button>
        )}
        <button
          type="button"
          class="button danger"
          aria-label={t('taught-delete-named', { step: title })}
          onClick={() =>
            attempt(async () => {
              const undo = await forget(rule);
              tell(t('taught-deleted'), undo);
            })
          }
        >
          {t('taught-delete')}
        </button>
      </div>
    </li>
  );
}

type Trial = 'found' | 'not-found' | 'other-step' | 'on-page' | 'opened';

/** Checks whether the guide running in the tab below finds its step's control; otherwise opens the guide's site. */
function useTrial({ guideId, stepId }: TaughtRule, say: (trial: Trial) => void): () => Promise<void> {
  const { tab } = usePage();
  return useCallback(async () => {
    const guide = await guideWithPacks(guideId);
    const tabId = tab?.id;
    const running =
      tabId === undefined ? null : await sendMessage('runningGuide', { tabId }).catch(() => null);
    if (tabId === undefined || running !== guideId) {
      say('opened');
      if (guide) await browser.tabs.create({ url: guide.startUrl });
      return;
    }
    const beside = await sendMessage('guideBeside', { tabId }).catch(() => null);
    if (!beside?.view) return say('on-page');
    if (guide?.steps[beside.view.index]?.id !== stepId) return say('other-step');
    say(beside.view.state === 'pointing' ? 'found' : 'not-found');
  }, [guideId, stepId, tab?.id, say]);
}

/** The kind of control a rule means, in words a mentor knows. */
function kindOf({ css: any, clues }: Rule): 'link' | 'button' | 'tab' | 'entry' | 'field' | 'other' {
  const alone = clues?.further.find(({ css, ...more }) => css && Object.keys(more).length === 0);
  const self = (alone?.css ?? any).split(' ').at(-1) ?? '';
  if (/^a\b|role=link/.test(self)) return 'link';
  if (/role=tab\b/.test(self)) return 'tab';
  if (/role=(menuitem|option)/.test(self)) return 'entry';
  if (/^(input|textarea|select)|role=(textbox|combobox)/.test(self)) return 'field';
  return /^(button|summary)|role=button/.test(self) ? 'button' : 'other';
}
