import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';

/** Where to apply as an instructor; the LinkedIn guide starts there too. */
const INSTRUCTORS = 'https://learning.linkedin.com/instructors';

/** Networks young people use that have no guide, and what can be done there. */
const WITHOUT_GUIDE = ['instagram', 'tiktok'] as const;

/** How to reach young people who do not want to learn, where they are, and what mentors gain themselves. */
export function ReachView() {
  const { t } = usePage();
  return (
    <>
      <section class="card">
        <h3>{t('learn-reach-won')}</h3>
        <p>{t('learn-reach-won.text')}</p>
        <Lines text={t('learn-reach-won.list')} />
      </section>
      <section class="card">
        <h3>{t('learn-reach-together')}</h3>
        <p>{t('learn-reach-together.text')}</p>
        <Lines text={t('learn-reach-together.list')} />
      </section>
      <section class="card">
        <h3>{t('learn-reach-guided')}</h3>
        <p>{t('learn-reach-guided.text')}</p>
        <div class="row">
          <a class="button" href={hrefOf({ view: 'guides' })}>
            {t('learn-guides-open')}
          </a>
        </div>
      </section>
      <section class="card">
        <h3>{t('learn-reach-unguided')}</h3>
        <p>{t('learn-reach-unguided.text')}</p>
        <Lines text={t('learn-reach-unguided.list')} />
        {WITHOUT_GUIDE.map((network) => (
          <p key={network}>
            <strong>{t(`learn-reach-${network}`)}</strong> {t(`learn-reach-${network}.text`)}
          </p>
        ))}
      </section>
      <section class="card">
        <h3>{t('learn-reach-teach')}</h3>
        <p>{t('learn-reach-teach.text')}</p>
        <Lines text={t('learn-reach-teach.list')} />
        <p>{t('learn-reach-teach.honest')}</p>
        <div class="row">
          <a class="button" href={INSTRUCTORS} target="_blank" rel="noopener noreferrer">
            {t('learn-reach-teach.link')}
          </a>
        </div>
      </section>
    </>
  );
}

/** @param text one item per line */
function Lines({ text }: { text: string }) {
  return (
    <ul class="lines">
      {text.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
