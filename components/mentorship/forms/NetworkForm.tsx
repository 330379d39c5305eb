import type { Catalogue } from '../../../utils/language/catalogues';
import { firstNameOf } from '../../../utils/model/fill-template';
import type { RunningMentorship } from '../../../utils/queries/mentorships';
import { Empty } from '../../controls/Empty';
import { usePage } from '../../controls/page';
import { languageFor, useMenteeWords } from './mentee-words';
import { NetworkEdit } from './NetworkEdit';
import { NetworkMap } from './NetworkMap';
import { NetworkText } from './NetworkText';
import { useForm } from './use-form';
import './forms.css';

const WORDS: readonly Catalogue[] = ['support'];

/** People the mentee knows who could help: a map, whom to ask, and a sentence for asking. */
export function NetworkForm(found: RunningMentorship) {
  const { t } = usePage();
  const form = useForm(found, 'network');
  const { mentorship, contact } = found;
  const { network = [] } = mentorship;
  const name = firstNameOf(contact.name);
  const language = languageFor(contact, t.language);
  const words = useMenteeWords(language, WORDS);
  const ended = mentorship.endedAt !== undefined;
  if (!form.ready || !words) return null;
  if (!ended && form.writing) {
    const sentenceFor = (who: string) => words('network-sentence-words', { who });
    return <NetworkEdit form={form} name={name} language={language} sentenceFor={sentenceFor} />;
  }
  if (network.length === 0) {
    if (ended) return <p class="card">{t('network-none-ended')}</p>;
    return (
      <Empty lead={t('network-none')} next={t('network-none-next')}>
        <p>{t('network-lead', { name })}</p>
        <p class="soft">{t('network-private')}</p>
        <button type="button" class="button main" onClick={form.write}>
          {t('network-begin')}
        </button>
      </Empty>
    );
  }
  return (
    <div class="stack">
      <section class="card">
        <h3>{t('network-map', { name })}</h3>
        <NetworkMap network={network} name={name} />
      </section>
      <NetworkText network={network} language={language} />
      {!ended && (
        <div class="row">
          <button type="button" class="button" onClick={form.write}>
            {t('network-change')}
          </button>
        </div>
      )}
    </div>
  );
}
