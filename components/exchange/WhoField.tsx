import { memberProblem } from '../../utils/model/member';
import { usePage } from '../controls/page';
import { TextField } from '../controls/TextField';

interface WhoFieldProps {
  who: string;
  edit: (who: string) => void;
  /** Whether the form was sent: before that nothing is wrong yet. */
  isTried?: boolean;
  /** Whether it is not known yet that several people write in the list. */
  isJoining?: boolean;
  /** What else is wrong with it. */
  problem?: string | undefined;
}

/** As whom the mentor writes, where several people do. */
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
