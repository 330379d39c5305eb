import type { Agenda } from '../../utils/model/agenda';
import { Meetings } from './Meetings';
import { Worries } from './Worries';

/** What of Today has to do with mentorships: what worries, and who is met. Fetched where there is something of it. */
export function AgendaWeeks({ agenda: { worries, meetings } }: { agenda: Agenda }) {
  return (
    <>
      <Worries worries={worries} />
      <Meetings meetings={meetings} main={worries.length === 0} />
    </>
  );
}
