import type { MentorshipId } from '../../../utils/ground/ids';
import { type RunningMentorship, readMentorship } from '../../../utils/queries/mentorships';
import { BackTo } from '../../controls/BackTo';
import { Empty } from '../../controls/Empty';
import { useLive } from '../../controls/live';
import { usePage } from '../../controls/page';
import { hrefOf, MENTORSHIP_PARTS, type MentorshipPart } from '../../controls/route';
import { AgreementForm } from '../forms/AgreementForm';
import { EndingForm } from '../forms/EndingForm';
import { GoalsForm } from '../forms/GoalsForm';
import { NetworkForm } from '../forms/NetworkForm';
import { ReferralForm } from '../forms/ReferralForm';
import { SkillsForm } from '../forms/SkillsForm';
import { OutcomeRecord } from '../record/OutcomeRecord';
import { Trail } from '../trail/Trail';
import { StandingText } from './StandingText';
import { WeeksPart } from './WeeksPart';

interface MentorshipViewProps {
  id: MentorshipId;
  part: MentorshipPart | undefined;
}

/** One mentorship: its state, its weeks, and what the two have agreed on. */
export function MentorshipView({ id, part }: MentorshipViewProps) {
  const { t, db, today } = usePage();
  const read = useLive(`mentorship page ${id} ${today}`, async () => ({
    found: await readMentorship(db, id, today),
  }));
  if (!read) return null;
  if (!read.found) return <Empty lead={t('mentorship-gone')} next={t('weeks-none-next')} />;
  const { mentorship, contact } = read.found;
  return (
    <>
      <header class="stack mentorship-page-head">
        <BackTo route={{ view: 'weeks' }} words={t('weeks-all-many')} />
        <div class="who">
          <h2>
            <a class="name" href={hrefOf({ view: 'contact', id: contact.id })}>
              <bdi>{contact.name}</bdi>
            </a>
          </h2>
          <p class="soft">
            <StandingText mentorship={mentorship} />
          </p>
        </div>
        <Trail mentorship={mentorship} kind="stones" linked />
        {mentorship.endedAt !== undefined && <p class="trouble">{t('weeks-archive')}</p>}
        <nav aria-label={t('mentorship-parts')} class="row weeks-links">
          {[undefined, ...MENTORSHIP_PARTS].map((each) => (
            <a
              key={each ?? 'weeks'}
              href={hrefOf({ view: 'mentorship', id, ...(each ? { part: each } : {}) })}
              aria-current={each === part ? 'page' : undefined}
            >
              {t(`mentorship-${each ?? 'weeks'}`)}
            </a>
          ))}
        </nav>
      </header>
      {/* Keyed by mentorship, so that nothing opened or begun in one carries over to another. */}
      <Part key={mentorship.id} part={part} found={read.found} />
    </>
  );
}

function Part({ part, found }: { part: MentorshipPart | undefined; found: RunningMentorship }) {
  switch (part) {
    case undefined:
      return <WeeksPart {...found} />;
    case 'agreement':
      return <AgreementForm {...found} />;
    case 'goals':
      return <GoalsForm {...found} />;
    case 'skills':
      return <SkillsForm {...found} />;
    case 'network':
      return <NetworkForm {...found} />;
    case 'referral':
      return <ReferralForm {...found} />;
    case 'ending':
      return <EndingForm {...found} />;
    case 'record':
      return <OutcomeRecord {...found} />;
  }
}
