import type { MemberId } from '../../utils/ground/ids';
import { lazyView } from '../controls/lazy';
import { usePreferences } from '../controls/preferences';

const ChargeMark = lazyView(async () => (await import('../team/ChargeMark')).ChargeMark, ['team']);
const ChargeLine = lazyView(async () => (await import('../team/ChargeLine')).ChargeLine, ['team']);

interface InChargeProps {
  inCharge: MemberId | undefined;
  /** On a line of its own, shown for the mentor's own people too; otherwise a mark beside the name. */
  line?: boolean;
}

/** Who is in charge of a contact, in a team's list. */
export function InCharge({ inCharge, line = false }: InChargeProps) {
  const { team } = usePreferences();
  if (!team) return null;
  return line ? <ChargeLine inCharge={inCharge} /> : <ChargeMark inCharge={inCharge} />;
}
