import { useMemo, useState } from 'preact/hooks';
import { exportPack, packFileName } from '../../utils/guides/packs/export';
import { parsePack } from '../../utils/guides/packs/parse';
import { canonical } from '../../utils/guides/packs/same';
import type { PackProblem } from '../../utils/guides/packs/types';
import { type Guide, guideTitle } from '../../utils/guides/types';
import { usePage } from '../controls/page';
import { saveFile } from '../controls/save-file';
import type { Packs } from './use-packs';

type Result =
  | { kind: 'saved'; file: string; without: number }
  | { kind: 'nothing-chosen' }
  | { kind: 'failed'; problem: PackProblem };

/** Saves what the mentor has taught, and whole guides, as a pack for others. */
export function PackExport({ packs }: { packs: Packs }) {
  const { t, today } = usePage();
  const { taught } = packs;
  const [withLessons, setWithLessons] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [result, setResult] = useState<Result>();
  const guides = useMemo(() => packs.guides.filter(canBePacked), [packs.guides]);

  const choose = (id: string, yes: boolean) => {
    const next = new Set(chosen);
    if (yes) next.add(id);
    else next.delete(id);
    setChosen(next);
    setResult(undefined);
  };

  const save = () => {
    const lessons = withLessons ? taught : [];
    const text = exportPack(
      { taught: lessons, guides: guides.filter(({ id }) => chosen.has(id)) },
      new Date(),
    );
    // An exported pack has to be accepted by every Mentor Trail.
    const parsed = parsePack(text);
    if (!parsed.ok) {
      const nothing = parsed.problem === 'empty' && lessons.length === 0;
      setResult(nothing ? { kind: 'nothing-chosen' } : { kind: 'failed', problem: parsed.problem });
      return;
    }
    const file = packFileName(today);
    saveFile(file, text, 'application/json');
    const different = new Set(
      lessons.map(({ guideId, stepId, rule }) => canonical({ guideId, stepId, rule })),
    );
    setResult({ kind: 'saved', file, without: different.size - parsed.pack.taught.length });
  };

  return (
    <section class="section">
      <h3>{t('packs-pass-on')}</h3>
      <p>{t('packs-pass-on-explain')}</p>
      <fieldset class="field">
        <legend>{t('packs-what')}</legend>
        {taught.length > 0 ? (
          <div class="choices">
            <label>
              <input
                type="checkbox"
                checked={withLessons}
                onChange={({ currentTarget }) => {
                  setWithLessons(currentTarget.checked);
                  setResult(undefined);
                }}
              />
              {t('packs-what-lessons', { count: taught.length })}
            </label>
          </div>
        ) : (
          <p>{t('packs-no-lessons')}</p>
        )}
        <details>
          <summary>{t('packs-whole-guides')}</summary>
          <p class="soft">{t('packs-whole-guides.hint')}</p>
          <div class="choices">
            {guides.map((guide) => (
              <label key={guide.id}>
                <input
                  type="checkbox"
                  checked={chosen.has(guide.id)}
                  onChange={({ currentTarget }) => choose(guide.id, currentTarget.checked)}
                />
                {guideTitle(guide, t)}
              </label>
            ))}
          </div>
        </details>
      </fieldset>
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {t('packs-save')}
        </button>
      </div>
      <div role="status">
        {result?.kind === 'nothing-chosen' && <p>{t('packs-nothing-chosen')}</p>}
        {result?.kind === 'failed' && <p>{t(`packs-problem-${result.problem}`)}</p>}
        {result?.kind === 'saved' && <p>{t('packs-saved', { file: result.file })}</p>}
        {result?.kind === 'saved' && result.without > 0 && (
          <p>{t('packs-saved-without', { count: result.without })}</p>
        )}
      </div>
    </section>
  );
}

/** Some of the program's guides contain more than a pack may, so they cannot be exported. */
function canBePacked(guide: Guide): boolean {
  return parsePack(exportPack({ taught: [], guides: [guide] }, new Date(0))).ok;
}
