import type { ComponentChildren } from 'preact';
import { STAGES } from '../../utils/model/contact';
import { COURSES, LEAST, type Overview, type Sum } from '../../utils/model/overview-file';
import { usePage } from '../controls/page';
import { useStages } from '../words/stage-names';

interface Group {
  title: string;
  total: ComponentChildren;
  rows: (readonly [label: string, count: number])[];
  together: number;
}

function Groups({ groups, meetings }: { groups: readonly Group[]; meetings: ComponentChildren }) {
  const { t } = usePage();
  return (
    <>
      {groups.map(({ title, total, rows, together }) => (
        <table key={title} class="counts">
          <caption>{title}</caption>
          <tbody>
            {rows.map(([label, count]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
            {together > 0 && (
              <tr>
                <th scope="row">{t('overview-together')}</th>
                <td>{together}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{t('overview-total')}</th>
              <td>{total}</td>
            </tr>
          </tbody>
        </table>
      ))}
      <p>
        {t('overview-meetings')}: {meetings}
      </p>
    </>
  );
}

/** What a mentor gives to a coordinator, as the coordinator will see it. */
export function OverviewTable({ overview: { people, mentorships, meetings } }: { overview: Overview }) {
  const { t } = usePage();
  const few = t('overview-few', { least: LEAST });
  const { nameOf } = useStages();
  const groups: Group[] = [
    {
      ...{ title: t('overview-people'), total: people.total === 'few' ? few : people.total },
      rows: STAGES.flatMap((stage) => pair(nameOf(stage), people.each[stage])),
      together: people.together,
    },
    {
      ...{ title: t('overview-mentorships'), total: mentorships.total === 'few' ? few : mentorships.total },
      rows: COURSES.flatMap((course) => pair(t(`overview-course-${course}`), mentorships.each[course])),
      together: mentorships.together,
    },
  ];
  return <Groups groups={groups} meetings={meetings ?? few} />;
}

/** The sum of several overviews. */
export function SumTable({ sum }: { sum: Sum }) {
  const { t } = usePage();
  const { nameOf } = useStages();
  const { people, mentorships, lists, older, meetings } = sum;
  const groups: Group[] = [
    {
      ...{ title: t('overview-people'), total: people.total, together: people.together },
      rows: STAGES.flatMap((stage) => pair(nameOf(stage), people.each[stage])),
    },
    {
      ...{ title: t('overview-mentorships'), total: mentorships.total, together: mentorships.together },
      rows: COURSES.flatMap((course) => pair(t(`overview-course-${course}`), mentorships.each[course])),
    },
  ];
  return (
    <div class="stack" role="status">
      <p class="strong">{t('overview-lists', { count: lists })}</p>
      {older > 0 && <p>{t('overview-older', { count: older })}</p>}
      <Groups groups={groups} meetings={meetings} />
      {people.few > 0 && <p>{t('overview-few-people', { count: people.few, least: LEAST })}</p>}
      {mentorships.few > 0 && (
        <p>{t('overview-few-mentorships', { count: mentorships.few, least: LEAST })}</p>
      )}
    </div>
  );
}

const pair = (label: string, count: number | undefined) =>
  count === undefined ? [] : [[label, count] as const];
