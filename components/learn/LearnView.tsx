import { GUIDES } from '../../utils/guides/registry';
import { guideTitle } from '../../utils/guides/types';
import { Icon } from '../controls/Icon';
import { usePage } from '../controls/page';
import { hrefOf, TOPICS, type Topic } from '../controls/route';
import { ContactRules } from '../words/ContactRules';
import { GuideProgress } from './GuideProgress';
import { PlatformsView } from './PlatformsView';
import { QuestionsView } from './QuestionsView';
import { ReachView } from './ReachView';
import { useGuideRecords } from './records';
import { StepsView } from './StepsView';
import { TopicPicture } from './TopicPicture';
import './learn.css';

const VIEWS = {
  reach: ReachView,
  platforms: PlatformsView,
  contact: ContactRules,
  questions: QuestionsView,
  weeks: StepsView,
} satisfies Record<Topic, () => preact.JSX.Element | null>;

/** The overview of what to learn or, with a topic, one part of it. */
export function LearnView({ topic }: { topic: Topic | undefined }) {
  const { t } = usePage();
  if (!topic) return <Overview />;
  const View = VIEWS[topic];
  return (
    <div class="stack learn">
      <div class="row">
        <a class="button quiet" href={hrefOf({ view: 'learn' })}>
          <Icon name="back" />
          {t('learn-back')}
        </a>
      </div>
      <h2 tabIndex={-1}>{t(`learn-${topic}`)}</h2>
      <TopicPicture topic={topic} />
      <View />
      <Source />
    </div>
  );
}

function Overview() {
  const { t } = usePage();
  return (
    <div class="stack learn">
      <p>{t('learn-intro')}</p>
      <ul class="topics">
        {TOPICS.map((topic) => (
          <li key={topic}>
            <a class="card" href={hrefOf({ view: 'learn', topic })}>
              <TopicPicture topic={topic} />
              <strong>{t(`learn-${topic}`)}</strong>
              <span>{t(`learn-${topic}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <GuidesToLearn />
      <Source />
    </div>
  );
}

/** The source of the material. */
function Source() {
  const { t } = usePage();
  return (
    <section class="stack learn-source">
      <p class="soft">{t('learn-source')}</p>
      <a class="link" href="https://findyourtrack.eu/" target="_blank" rel="noopener noreferrer">
        {t('learn-source-open')}
      </a>
    </section>
  );
}

/** Every guide with the mentor's progress, to practise or start. */
function GuidesToLearn() {
  const { t } = usePage();
  const records = useGuideRecords();
  const done = GUIDES.filter(({ id }) => records?.[id]?.finishedAt).length;
  return (
    <section class="card">
      <h2>{t('learn-guides')}</h2>
      <p>{t('learn-practise-explain')}</p>
      <p class="soft">{t('learn-guides-done', { done, total: GUIDES.length })}</p>
      <ul class="guide-lines">
        {GUIDES.map((guide) => {
          const title = guideTitle(guide, t);
          return (
            <li key={guide.id}>
              <div class="grow">
                <h3>{title}</h3>
                <GuideProgress guide={guide} record={records?.[guide.id]} />
              </div>
              <a
                class="button"
                href={`/practice.html?guide=${encodeURIComponent(guide.id)}`}
                target="_blank"
                rel="noopener"
                aria-label={t('learn-practise-named', { guide: title })}
              >
                {t('learn-practise')}
              </a>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <a class="button" href={hrefOf({ view: 'guides' })}>
          {t('learn-guides-open')}
        </a>
      </div>
    </section>
  );
}
