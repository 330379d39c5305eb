import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import { type Language, withoutIsolation } from '../../../utils/language/translate';
import { NEARNESS, type NetworkPerson } from '../../../utils/model/mentorship';
import { Choice } from '../../controls/Choice';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { AddLine, LineCard, type LinePlace, PlaceSaid } from './LineCard';
import { NetworkText } from './NetworkText';
import { OfferedText } from './Offered';
import type { Form } from './use-form';
import { useLineForm } from './use-line-form';

const ASKED = ['not', 'to-ask', 'asked', 'helps'] as const satisfies NetworkPerson['asked'][];

interface NetworkEditProps {
  form: Form<NetworkPerson[] | undefined>;
  /** Whose network it is. */
  name: string;
  /** The mentee's language. */
  language: Language;
  sentenceFor: (who: string) => string;
}

/** The form for the network: who, how close, for what help, and how to ask. */
export function NetworkEdit({ form, name, language, sentenceFor }: NetworkEditProps) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(newPerson);
  const element = useRef<HTMLFormElement>(null);
  const { value = [] } = form;
  const people = value.length > 0 || form.begun ? value : [first];
  const { lines, said, move, isMissing, send, add } = useLineForm({
    form,
    items: people,
    element,
    field: 'input',
    nameOf: (person) => person.name,
    isBlank,
    tidied,
    told: (at, count) => t('network-moved', { at, count }),
  });

  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('input')?.focus(), []);

  return (
    <FormFrame
      form={form}
      element={element}
      send={send}
      show={(shown = []) =>
        shown.length > 0 ? <NetworkText network={shown} language={language} /> : <p>{t('conflict-empty')}</p>
      }
    >
      <p>{t('network-lead', { name })}</p>
      <p class="soft">{t('network-private')}</p>
      <ol class="goal-list">
        {people.map((person, at) => (
          <PersonLine
            key={person.id}
            person={person}
            at={at}
            count={people.length}
            isMissing={isMissing(person)}
            language={language}
            offered={
              person.name.trim() === '' ? undefined : withoutIsolation(sentenceFor(person.name.trim()))
            }
            edit={(change) => lines.change(person.id, change)}
            move={(by) => move(person, by)}
            remove={() => tell(t('network-removed', { at: at + 1 }), lines.remove(person.id))}
          />
        ))}
      </ol>
      <PlaceSaid said={said} />
      <AddLine label={t('network-add')} add={() => add(newPerson())} />
    </FormFrame>
  );
}

interface PersonLineProps extends LinePlace {
  person: NetworkPerson;
  /** Whether to say that their name is missing. */
  isMissing: boolean;
  language: Language;
  offered: string | undefined;
  edit: (change: Partial<NetworkPerson>) => void;
}

function PersonLine({ person, isMissing, language, offered, edit, ...place }: PersonLineProps) {
  const { t } = usePage();
  return (
    <LineCard id={person.id} name={t('network-number', { at: place.at + 1 })} {...place}>
      <TextField
        label={t('network-name')}
        problem={isMissing ? t('network-name-missing') : undefined}
        value={person.name}
        edit={(text) => edit({ name: text })}
      />
      <Choice
        label={t('network-near')}
        value={`${person.near}`}
        options={NEARNESS.map((near) => ({ value: `${near}` as const, label: t(`network-near-${near}`) }))}
        choose={(near) => edit({ near: Number(near) as NetworkPerson['near'] })}
      />
      <TextField label={t('network-helps')} value={person.helps} edit={(helps) => edit({ helps })} />
      <SelectField
        label={t('network-asked')}
        value={person.asked}
        options={ASKED.map((asked) => ({ value: asked, label: t(`network-asked-${asked}`) }))}
        choose={(asked) => edit({ asked })}
      />
      <OfferedText
        label={t('network-sentence')}
        hint={t('network-sentence.hint')}
        offered={offered}
        language={language}
        size="short"
        value={person.sentence}
        edit={(sentence) => edit({ sentence })}
      />
      <div class="choices">
        <label>
          <input
            type="checkbox"
            checked={person.inRecord}
            onChange={({ currentTarget }) => edit({ inRecord: currentTarget.checked })}
          />
          {t('network-in-record')}
        </label>
      </div>
    </LineCard>
  );
}

function isBlank({ name, helps, sentence }: NetworkPerson): boolean {
  return [name, helps, sentence].every((each) => each.trim() === '');
}

function tidied(person: NetworkPerson): NetworkPerson {
  const { name, helps, sentence } = person;
  return { ...person, name: name.trim(), helps: helps.trim(), sentence: sentence.trim() };
}

function newPerson(): NetworkPerson {
  return { id: newId(), name: '', near: 1, helps: '', sentence: '', asked: 'not', inRecord: false };
}
