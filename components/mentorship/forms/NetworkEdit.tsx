import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { newId } from '../../../utils/ground/ids';
import { type Language, withoutIsolation } from '../../../utils/language/translate';
import { NEARNESS, type NetworkPerson } from '../../../utils/model/mentorship';
import { Choice } from '../../controls/Choice';
import { Icon } from '../../controls/Icon';
import { useNotices } from '../../controls/notices';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';
import { FormFrame } from './FormFrame';
import { LineTools, moveByKey } from './LineTools';
import { lineWith, pathTo, useLines } from './lines';
import { NetworkText } from './NetworkText';
import { OfferedText } from './Offered';
import type { Form } from './use-form';

const ASKED = ['not', 'to-ask', 'asked', 'helps'] as const satisfies NetworkPerson['asked'][];

interface NetworkEditProps {
  form: Form<NetworkPerson[] | undefined>;
  /** Whose network it is. */
  name: string;
  /** The mentee's. */
  language: Language;
  sentenceFor: (who: string) => string;
}

/** The form in which the map is drawn: who, how near, what with, and how to ask. */
export function NetworkEdit({ form, name, language, sentenceFor }: NetworkEditProps) {
  const { t } = usePage();
  const { tell } = useNotices();
  const [first] = useState(newPerson);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const { value = [] } = form;
  const people = value.length > 0 || form.begun ? value : [first];
  const lines = useLines(people, form.edit, element);

  useEffect(() => element.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const send = () => {
    const written = people.filter((person) => !isBlank(person)).map(tidied);
    setAsking(true);
    const unnamed = written.find((person) => person.name === '');
    if (unnamed) element.current?.querySelector<HTMLElement>(`${lineWith(unnamed.id)} input`)?.focus();
    else void form.save(written);
  };
  const move = (person: NetworkPerson, by: 1 | -1) => {
    const to = people.indexOf(person) + by;
    if (to < 0 || to >= people.length) return;
    lines.focusOn(pathTo(document.activeElement));
    lines.move(person.id, by);
    setSaid(t('network-moved', { at: to + 1, count: people.length }));
  };

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
            asking={asking}
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
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            const person = newPerson();
            lines.focusOn(`${lineWith(person.id)} input`);
            lines.add(person);
          }}
        >
          <Icon name="add" />
          {t('network-add')}
        </button>
      </div>
    </FormFrame>
  );
}

interface PersonLineProps {
  person: NetworkPerson;
  at: number;
  count: number;
  /** Whether to say what is missing. */
  asking: boolean;
  language: Language;
  offered: string | undefined;
  edit: (change: Partial<NetworkPerson>) => void;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

function PersonLine({ person, at, count, asking, language, offered, edit, move, remove }: PersonLineProps) {
  const { t } = usePage();
  const id = useId();
  const name = t('network-number', { at: at + 1 });
  const missing = asking && person.name.trim() === '' && !isBlank(person);
  return (
    <li
      data-line={person.id}
      class="card"
      aria-labelledby={id}
      onKeyDown={(event) => {
        const by = moveByKey(event);
        if (by !== 0) move(by);
      }}
    >
      <div class="row between">
        <h3 id={id}>{name}</h3>
        <LineTools name={name} at={at} count={count} move={move} remove={remove} />
      </div>
      <TextField
        label={t('network-name')}
        problem={missing ? t('network-name-missing') : undefined}
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
    </li>
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
