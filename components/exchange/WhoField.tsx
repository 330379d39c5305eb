import { memberProblem } from '../../utils/model/member';
import { usePage } from '../controls/page';
import { TextField } from '../controls/TextField';

interface WhoFieldProps {
  who: string;
  edit: (who: string) => void;
  /** Whether the form was submitted; before that nothing counts as wrong. */
  isTried?: boolean;
  /** Whether it is still unknown if the list is a team's. */
  isJoining?: boolean;
  /** Any other problem with it. */
  problem?: string | undefined;
}

/** The member the mentor writes as in a team's list. */
export function WhoField({ who, edit, isTried = false, isJoining = false, problem }: WhoFieldProps) {
  const { t } = usePage();
  const wrong = isTried ? memberProblem(who) : null;
  return (
    <TextField
      label={t('devices-who-name')}
      hint={t(isJoining ? 'devices-who-name.join' : 'devices-who-name.hint')}
      problem={problem ?? (wrong && t(`devices-who-${wrong}`))}
      value={who}
      edit={edit}
    />
  );
}
