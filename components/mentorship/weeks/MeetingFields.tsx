import type { Translate } from '../../../utils/language/translate';
import type { Meeting } from '../../../utils/model/mentorship';
import { Field } from '../../controls/Field';
import { usePage } from '../../controls/page';
import { SelectField } from '../../controls/SelectField';
import { TextField } from '../../controls/TextField';

/** Monday first, as calendars here have it. */
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '0'] as const;
type Weekday = (typeof WEEKDAYS)[number];
const MINUTES_LIMIT = 600;
const CHANNEL_LIMIT = 200;

/** A meeting being edited. */
export interface MeetingTyped {
  weekday: string;
  /** `?` while it is half-typed. */
  time: string;
  minutes: string;
  channel: string;
}

export type MeetingProblems = Partial<Record<'time' | 'minutes' | 'channel', string>>;

export function typedMeeting({ weekday, time, minutes, channel }: Meeting): MeetingTyped {
  return { weekday: String(weekday), time, minutes: String(minutes), channel };
}

/** Parses the typed meeting, or says what is wrong with it. */
export function readMeeting(
  t: Translate,
  typed: MeetingTyped,
): { ok: true; meeting: Meeting } | { ok: false; problems: MeetingProblems } {
  const problems: MeetingProblems = {};
  const minutes = /^\d{1,4}$/.test(typed.minutes.trim()) ? Number(typed.minutes) : 0;
  if (minutes < 1 || minutes > MINUTES_LIMIT) problems.minutes = t('weeks-meeting-problem-minutes');
  if (typed.time !== '' && !/^\d{2}:\d{2}$/.test(typed.time)) problems.time = t('weeks-meeting-problem-time');
  const channel = typed.channel.trim();
  if ([...channel].length > CHANNEL_LIMIT) {
    problems.channel = t('weeks-meeting-problem-channel', { limit: CHANNEL_LIMIT });
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, meeting: { weekday: Number(typed.weekday), time: typed.time, minutes, channel } };
}

/** The name of a weekday, 0 = Sunday. */
export function weekdayName(t: Translate, weekday: number): string {
  // 4 January 1970 was a Sunday.
  return new Intl.DateTimeFormat(t.language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 4 + weekday),
  );
}

interface MeetingFieldsProps {
  typed: MeetingTyped;
  problems: MeetingProblems;
  edit: (change: Partial<MeetingTyped>) => void;
}

/** Weekday, time, length and channel of the meetings. */
export function MeetingFields({ typed, problems, edit }: MeetingFieldsProps) {
  const { t } = usePage();
  const weekday = WEEKDAYS.find((each) => each === typed.weekday) ?? '1';
  return (
    <>
      <div class="weeks-pair">
        <SelectField<Weekday>
          label={t('weeks-meeting-weekday')}
          value={weekday}
          options={WEEKDAYS.map((value) => ({ value, label: weekdayName(t, Number(value)) }))}
          choose={(value) => edit({ weekday: value })}
        />
        <TextField
          label={t('weeks-meeting-minutes')}
          problem={problems.minutes}
          inputMode="numeric"
          value={typed.minutes}
          edit={(minutes) => edit({ minutes })}
        />
      </div>
      <Field label={t('weeks-meeting-time')} hint={t('weeks-meeting-time.hint')} problem={problems.time}>
        {(control) => (
          <input
            autocomplete="off"
            {...control}
            class="input"
            type="time"
            defaultValue={typed.time === '?' ? '' : typed.time}
            onInput={({ currentTarget: { validity, value } }) =>
              edit({ time: validity.badInput ? '?' : value.slice(0, 5) })
            }
          />
        )}
      </Field>
      <TextField
        label={t('weeks-meeting-channel')}
        hint={t('weeks-meeting-channel.hint')}
        problem={problems.channel}
        value={typed.channel}
        edit={(channel) => edit({ channel })}
      />
    </>
  );
}
