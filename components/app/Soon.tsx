import type { MemberId } from '../../utils/ground/ids';
import { readSoon } from '../../utils/queries/agenda';
import { useLive } from '../controls/live';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { ChargeToday } from '../words/ChargeToday';
import { whatToDoWith } from '../words/follow-ups';
import { When } from '../words/When';

/** Who is due in the next seven days, for information. */
export function Soon({ others }: { others: readonly MemberId[] }) {
  const { t, db, today } = usePage();
  const rows = useLive(`soon ${today} ${others.join()}`, () => readSoon(db, today, others));
  if (!rows) return null;
  if (rows.length === 0) return <p class="soft">{t('soon-nobody')}</p>;
  return (
    <ul class="card waiting">
      {rows.map((followUp) => (
        <li key={followUp.id} class="due">
          <div class="grow">
            <a class="name" href={hrefOf({ view: 'contact', id: followUp.contactId })}>
              {whatToDoWith(t, followUp)}
            </a>
            <p>
              <When day={followUp.dueOn} /> <ChargeToday contactId={followUp.contactId} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
