import type { MemberId } from '../../utils/ground/ids';
import { usePage } from '../controls/page';
import { useTeam } from './use-team';

/** Who wrote something; nothing if unknown. */
export function WrittenBy({ by, isPrivate }: { by: MemberId | undefined; isPrivate?: boolean }) {
  const { t } = usePage();
  const team = useTeam();
  const name = by && team?.nameOf(by);
  if (isPrivate) return <span class="soft">{t('team-private')}</span>;
  if (!team || !name) return null;
  return <span class="soft">{t('team-by', { name: by === team.me ? t('team-you') : name })}</span>;
}
