import { useRef, useState } from 'preact/hooks';
import { changeMeeting } from '../../../utils/actions/change-mentorship';
import type { Mentorship } from '../../../utils/model/mentorship';
import { usePage } from '../../controls/page';
import { ShortForm } from '../change/ShortForm';
import { changeProblemText, useChange } from '../change/use-change';
import { MeetingFields, type MeetingProblems, readMeeting, typedMeeting } from './MeetingFields';

/** Changes weekday, time or channel of the upcoming meetings. */
export function MeetingForm({ mentorship, close }: { mentorship: Mentorship; close: () => void }) {
  const { t, db } = usePage();
  const change = useChange();
  const [typed, setTyped] = useState(() => typedMeeting(mentorship.meeting));
  const [problems, setProblems] = useState<MeetingProblems>({});
  const [refused, setRefused] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const save = async () => {
    const read = readMeeting(t, typed);
    setProblems(read.ok ? {} : read.problems);
    setRefused('');
    if (!read.ok) {
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const problem = await change(
      (now) => changeMeeting(db, mentorship.id, read.meeting, now),
      ({ moved }) => t('weeks-meeting-saved', { moved }),
    );
    if (problem === null) close();
    else if (problem !== 'failed') setRefused(changeProblemText(t, problem));
  };

  return (
    <ShortForm
      element={form}
      save={t('weeks-meeting-save')}
      send={() => void save()}
      cancel={close}
      refused={refused}
    >
      <MeetingFields
        typed={typed}
        problems={problems}
        edit={(part) => {
          setProblems({});
          setTyped({ ...typed, ...part });
        }}
      />
      <p class="soft">{t('weeks-meeting-explain')}</p>
    </ShortForm>
  );
}
