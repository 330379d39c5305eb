import { usePage } from '../controls/page';
import { useTeam } from './use-team';

interface TodayTeamProps {
  /** Whether people that others are in charge of are shown as well. */
  withAll: boolean;
  show: (withAll: boolean) => void;
}

/** Says whose people Today shows, with a switch to show everybody's. */
export function TodayTeam({ withAll, show }: TodayTeamProps) {
  const { t } = usePage();
  // Updates the list of other members for the next time Today opens.
  useTeam();
  return (
    <div class="row between today-team">
      <p class="soft">{t(withAll ? 'team-today-all' : 'team-today')}</p>
      <button type="button" class="button quiet" onClick={() => show(!withAll)}>
        {t(withAll ? 'team-today-mine' : 'team-today-show')}
      </button>
    </div>
  );
}
