import { useEffect, useState } from 'preact/hooks';
import type { Platform, Stage } from '../../utils/model/contact';
import type { ContactFilter } from '../../utils/model/saved-view';
import { type FilterChoices, filterChoices } from '../../utils/queries/choices';
import { Icon } from '../controls/Icon';
import { lazyView } from '../controls/lazy';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { usePreferences } from '../controls/preferences';
import { reading } from '../controls/reading';
import { SelectField } from '../controls/SelectField';
import { languageName } from '../words/contact-details';
import { useStages } from '../words/stage-names';

const PLATFORMS = ['facebook', 'linkedin', 'other'] as const satisfies readonly Platform[];
const DUE_DAYS = [-1, 0, 7, 30] as const;
const SILENT_DAYS = [14, 30, 60, 90] as const;
const PRIVACY = ['uninformed', 'to-delete'] as const;

/** For a team's list. */
const ChargeSelect = lazyView(async () => (await import('../team/ChargeSelect')).ChargeSelect, ['team']);
const ChargeWord = lazyView(async () => (await import('../team/ChargeSelect')).ChargeWord, ['team']);

interface FilterProps {
  filter: ContactFilter;
  change: (filter: ContactFilter) => void;
}

/** The filter with one condition removed or changed. */
function withCondition<Key extends keyof ContactFilter>(
  filter: ContactFilter,
  key: Key,
  value: ContactFilter[Key] | undefined,
): ContactFilter {
  const { [key]: _before, ...others } = filter;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...others, [key]: value };
}

/** Whether anything narrows the list, including search words. */
export function isNarrowed(filter: ContactFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}

/** All filters of the list; every choice applies at once. */
export function FilterPanel({ filter, change }: FilterProps) {
  const { t, db } = usePage();
  const { team } = usePreferences();
  const { failed } = useNotices();
  const stages = useStages();
  const [choices, setChoices] = useState<FilterChoices>({ tags: [], groups: [], languages: [] });

  useEffect(() => {
    let isOver = false;
    reading(db, () => filterChoices(db)).then(
      (there) => !isOver && setChoices(there),
      (error: unknown) => !isOver && failed('read', error),
    );
    return () => {
      isOver = true;
    };
  }, [db, failed]);

  const set = <Key extends keyof ContactFilter>(key: Key, value: ContactFilter[Key] | undefined) =>
    change(withCondition(filter, key, value));
  const tags = filter.tags ?? [];
  const own = filter.stages ?? [];

  return (
    <div class="card filters">
      <fieldset class="field">
        <legend>{t('column-stage')}</legend>
        <div class="choices">
          {stages.order.map((stage) => (
            <label key={stage}>
              <input
                type="checkbox"
                checked={own.includes(stage)}
                onChange={({ currentTarget: { checked } }) =>
                  set(
                    'stages',
                    stages.order.filter((each) => (each === stage ? checked : own.includes(each))),
                  )
                }
              />
              {stages.nameOf(stage)}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="filter-fields">
        <Select
          label={t('filter-due')}
          value={filter.dueWithin}
          options={DUE_DAYS}
          word={(days) => dueWord(t, days)}
          choose={(days) => set('dueWithin', days)}
        />
        <Select
          label={t('filter-silent')}
          value={filter.silentFor}
          options={SILENT_DAYS}
          word={(days) => t('filter-silent-for', { days })}
          choose={(days) => set('silentFor', days)}
        />
        <Select
          label={t('column-met-at')}
          value={filter.metAt}
          options={choices.groups}
          word={(group) => group}
          choose={(group) => set('metAt', group)}
        />
        <Select
          label={t('column-tags')}
          value={undefined}
          options={choices.tags.filter((tag) => !tags.includes(tag))}
          word={(tag) => tag}
          choose={(tag) => set('tags', tag === undefined ? [] : [...tags, tag])}
        />
        <Select
          label={t('column-platform')}
          value={filter.platform}
          options={PLATFORMS}
          word={(platform) => t(`on-platform-${platform}`)}
          choose={(platform) => set('platform', platform)}
        />
        <Select
          label={t('column-language')}
          value={filter.language}
          options={choices.languages}
          word={(tag) => languageName(tag, t.language)}
          choose={(tag) => set('language', tag)}
        />
        {team && (
          <ChargeSelect
            label={t('team-charge')}
            value={filter.inCharge}
            choose={(whose) => set('inCharge', whose)}
          />
        )}
        <Select
          label={t('filter-privacy')}
          value={filter.privacy}
          options={PRIVACY}
          word={(privacy) => t(`filter-privacy-${privacy}`)}
          choose={(privacy) => set('privacy', privacy)}
        />
      </div>
    </div>
  );
}

interface SelectProps<Value extends string | number> {
  label: string;
  value: Value | undefined;
  options: readonly Value[];
  word: (value: Value) => string;
  choose: (value: Value | undefined) => void;
}

function Select<Value extends string | number>({ label, value, options, word, choose }: SelectProps<Value>) {
  const { t } = usePage();
  // A saved view's value stays visible even if no contact has it any more.
  const all = value === undefined || options.includes(value) ? options : [value, ...options];
  return (
    <SelectField
      label={label}
      value={value === undefined ? '' : String(value)}
      options={[
        { value: '', label: t('filter-any') },
        ...all.map((option) => ({ value: String(option), label: word(option) })),
      ]}
      choose={(chosen) => choose(all.find((option) => String(option) === chosen))}
    />
  );
}

function dueWord(t: ReturnType<typeof usePage>['t'], days: number): string {
  if (days < 0) return t('filter-due-late');
  return days === 0 ? t('filter-due-today') : t('filter-due-within', { days });
}

/** The active filters, each removable with one press. */
export function FilterChips({ filter, change }: FilterProps) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const { stages = [], tags = [], metAt, platform, language, privacy, dueWithin, silentFor } = filter;
  const without = <Key extends keyof ContactFilter>(key: Key, value?: ContactFilter[Key]) =>
    withCondition(filter, key, value);
  const chips: [text: string, next: ContactFilter][] = [
    ...stages.map((stage: Stage): [string, ContactFilter] => [
      nameOf(stage),
      without(
        'stages',
        stages.filter((each) => each !== stage),
      ),
    ]),
    ...tags.map((tag): [string, ContactFilter] => [
      tag,
      without(
        'tags',
        tags.filter((each) => each !== tag),
      ),
    ]),
  ];
  if (metAt) chips.push([metAt, without('metAt')]);
  if (platform) chips.push([t(`on-platform-${platform}`), without('platform')]);
  if (language) chips.push([languageName(language, t.language), without('language')]);
  if (dueWithin !== undefined) chips.push([dueWord(t, dueWithin), without('dueWithin')]);
  if (silentFor !== undefined)
    chips.push([t('filter-silent-for', { days: silentFor }), without('silentFor')]);
  if (privacy) chips.push([t(`filter-privacy-${privacy}`), without('privacy')]);
  if (chips.length === 0 && !filter.inCharge) return null;
  return (
    <ul class="chips" aria-label={t('filter-active')}>
      {chips.map(([text, next]) => (
        <li key={text}>
          <button type="button" class="chip" onClick={() => change(next)}>
            <span class="unseen">{t('filter-remove')}</span>
            <bdi>{text}</bdi>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {filter.inCharge && (
        <li>
          <button type="button" class="chip" onClick={() => change(without('inCharge'))}>
            <span class="unseen">{t('filter-remove')}</span>
            <bdi>
              <ChargeWord value={filter.inCharge} />
            </bdi>
            <Icon name="close" />
          </button>
        </li>
      )}
      <li>
        <button
          type="button"
          class="button quiet"
          onClick={() => change(filter.search ? { search: filter.search } : {})}
        >
          {t('filter-clear')}
        </button>
      </li>
    </ul>
  );
}
