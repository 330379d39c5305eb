import { useEffect, useState } from 'preact/hooks';
import { saveSeveral } from '../../utils/actions/save-several';
import { withoutIsolation } from '../../utils/language/translate';
import { LINES_LIMIT, readLines } from '../../utils/model/lines';
import { type ComparedLine, compareLines } from '../../utils/queries/compare-lines';
import { dropDraft, readDraft, writeDraft } from '../../utils/session/drafts';
import { Icon } from '../controls/Icon';
import { useLive } from '../controls/live';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { goTo } from '../controls/route';
import { LongTextField, TextField } from '../controls/TextField';
import { sourceOf } from './fields';
import { LinePreview } from './LinePreview';
import './capture.css';

/** The text is stored with the forms' drafts, so it outlives the popup as they do. */
const ABOUT = 'several';

interface Pasted {
  text: string;
  metAt: string;
}

/** People pasted one per line, with a preview of each before anything is saved. */
export function SeveralView() {
  const { t, db } = usePage();
  const { attempt, tell } = useNotices();
  const [{ text, metAt }, setPasted] = useState<Pasted>({ text: '', metAt: '' });
  /** The mentor's choice for lines with a question, by the line's text. */
  const [choices, setChoices] = useState<Record<string, boolean>>({});

  useEffect(() => {
    readDraft<Pasted>(ABOUT).then(
      (draft) => draft && setPasted((now) => (now.text === '' ? draft : now)),
      () => undefined,
    );
  }, []);

  const lines = readLines(text);
  const tooMany = lines.length > LINES_LIMIT;
  const compared = useLive(JSON.stringify([text, metAt]), () =>
    compareLines(db, tooMany ? [] : lines, metAt).then((all) => ({ text, all })),
  );
  const shown = compared?.all ?? [];
  const isTaken = (line: ComparedLine) =>
    !line.problem && !line.known && (choices[line.text] ?? (line.similar === null && !line.odd));
  const taken = shown.filter(isTaken);
  // What was just typed has not been looked up yet.
  const ready = compared?.text === text && taken.length > 0;

  const edit = (change: Partial<Pasted>) => {
    const pasted = { text, metAt, ...change };
    setPasted(pasted);
    writeDraft(ABOUT, pasted).catch(() => undefined);
  };

  const save = () =>
    attempt(async () => {
      const source = withoutIsolation(t('capture-source-told'));
      const more = { metAt, metAtAddress: '', source, purpose: t('capture-purpose-default') };
      const told = taken.map((line) => ({ ...line, source: sourceOf(t, { address: line.address, metAt }) }));
      const { contacts, left, undo } = await saveSeveral(db, told, more, new Date());
      const done = new Set(taken.map(({ number }) => number).filter((number) => !left.includes(number)));
      const rest = lines.filter(({ number }) => !done.has(number)).map((line) => line.text);
      setChoices({});
      if (rest.length > 0) edit({ text: rest.join('\n') });
      else {
        await dropDraft(ABOUT).catch(() => undefined);
        goTo({ view: 'contacts' });
      }
      tell(t('several-saved', { count: contacts.length }), undo);
    });

  return (
    <section class="card capture">
      <a class="back" href="#contacts">
        <Icon name="back" />
        {t('contact-back')}
      </a>
      <h2 tabIndex={-1}>{t('capture-title-several')}</h2>
      <form
        class="capture-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void save();
        }}
      >
        <LongTextField
          label={t('several-text')}
          hint={t('several-text.hint')}
          problem={tooMany ? t('several-too-many', { limit: LINES_LIMIT }) : undefined}
          rows={5}
          spellcheck={false}
          placeholder={t('several-example')}
          value={text}
          edit={(pasted) => edit({ text: pasted })}
        />
        <TextField
          label={t('capture-met')}
          hint={t('several-met.hint')}
          value={metAt}
          edit={(place) => edit({ metAt: place })}
        />
        <section class="section" aria-labelledby="several-preview">
          <h3 id="several-preview">{t('several-preview')}</h3>
          {shown.length === 0 && <p class="soft">{t('several-preview-none')}</p>}
          <ol class="capture-lines">
            {shown.map((line) => (
              <LinePreview
                key={line.number}
                line={line}
                taken={isTaken(line)}
                take={(take) => setChoices({ ...choices, [line.text]: take })}
              />
            ))}
          </ol>
        </section>
        <div class="row capture-save">
          <button type="submit" class="button main" disabled={!ready}>
            {t('several-save', { count: taken.length })}
          </button>
        </div>
        <p class="unseen" role="status">
          {shown.length > 0 &&
            (taken.length > 0 ? t('several-will', { count: taken.length }) : t('several-nothing'))}
        </p>
      </form>
    </section>
  );
}
