import type { Agenda } from '../../utils/model/agenda';
import { Meetings } from './Meetings';
import { Worries } from './Worries';

/** The part of Today about mentorships: worries and meetings. Loaded only if there are any. */
export function AgendaWeeks({ agenda: { worries, meetings } }: { agenda: Agenda }) {
  return (
    <>
      <Worries worries={worries} />
      <Meetings meetings={meetings} main={worries.length === 0} />
    </>
  );
}
