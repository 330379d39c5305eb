import { useState } from 'preact/hooks';
import type { Language } from '../../../utils/language/translate';
import type { NetworkPerson } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { TakeAlong } from './TakeAlong';

interface NetworkTextProps {
  network: readonly NetworkPerson[];
  language: Language;
}

/** The people of a mentee's network one by one, each with what to say to them. */
export function NetworkText({ network, language }: NetworkTextProps) {
  return (
    <ul class="stack network-people">
      {network.map((person) => (
        <OnePerson key={person.id} person={person} language={language} />
      ))}
    </ul>
  );
}

function OnePerson({ person, language }: { person: NetworkPerson } & Omit<NetworkTextProps, 'network'>) {
  const { t } = usePage();
  const [isOpen, setOpen] = useState(person.asked === 'to-ask');
  const { name, near, helps, sentence, asked } = person;
  return (
    <li class="card stack tight">
      <p class="row">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span class="soft">{t(`network-near-${near}`)}</span>
        <span class={`pill ${asked === 'to-ask' ? 'now' : ''}`}>{t(`network-asked-${asked}`)}</span>
      </p>
      {helps.trim() !== '' && <p dir="auto">{helps}</p>}
      {sentence.trim() !== '' && (
        <details class="fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('network-say', { who: name })}</summary>
          <div class="stack">
            <TakeAlong parts={[['', sentence]]} language={language} />
          </div>
        </details>
      )}
    </li>
  );
}
