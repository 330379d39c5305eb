import { usePage } from '../controls/page';
import { useTeam } from './use-team';

interface TodayTeamProps {
  /** Whether what the others are in charge of is shown as well. */
  withAll: boolean;
  show: (withAll: boolean) => void;
}

/** Says whose people Today is about, and shows everybody's when asked. */
export function TodayTeam({ withAll, show }: TodayTeamProps) {
  const { t } = usePage();
  // Whoever has left or joined since is known from the next opening on.
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
