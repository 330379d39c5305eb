import type { Day } from '../../utils/ground/days';
import { type Translate, withoutIsolation } from '../../utils/language/translate';
import type { Contact, Stage } from '../../utils/model/contact';
import type { FollowUp } from '../../utils/model/follow-up';
import type { Interaction } from '../../utils/model/interaction';
import { REACH_FIELDS } from '../../utils/model/reach';
import type { PersonFile } from '../../utils/queries/person';
import { asDate } from '../controls/days';
import { languageName } from '../words/contact-details';
import { reachLine } from '../words/reach';
import { mentorshipLines } from './mentorship-text';

/**
 * Everything kept about one person as readable text.
 *
 * @param nameOf the mentor's names for the stages
 */
export function personText(
  { contact, merged, interactions, followUps, mentorships }: PersonFile,
  today: Day,
  t: Translate,
  nameOf: (stage: Stage) => string,
): string {
  const list = (title: string, lines: readonly string[]) => [
    '',
    title,
    ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : [t('file-nothing')]),
  ];
  const lines = [
    t('file-title', { name: contact.name }),
    t('file-made', { day: asDate(today) }),
    ...list(t('file-about'), [
      ...about(contact, t, nameOf),
      ...merged.map(({ name }) => t('file-merged', { name })),
    ]),
    ...list(
      t('file-log'),
      interactions.map((entry) => logLine(entry, t, nameOf)),
    ),
    ...list(
      t('file-next'),
      followUps.map((followUp) => nextLine(followUp, t)),
    ),
    ...(mentorships.length === 0
      ? list(t('file-weeks'), [])
      : mentorships.flatMap((mentorship) => list(t('file-weeks'), mentorshipLines(mentorship, t)))),
  ];
  return `${withoutIsolation(lines.join('\r\n'))}\r\n`;
}

function about(contact: Contact, t: Translate, nameOf: (stage: Stage) => string): string[] {
  const day = (value: Day | '') => (value === '' ? '' : t('file-day', { day: asDate(value) }));
  const instant = (value: string) => t('file-day', { day: new Date(value) });
  const { cadenceDays, language } = contact;
  const fields: [label: string, value: string][] = [
    [t('contact-name'), contact.name],
    [t('contact-addresses'), contact.addresses.join(' ')],
    ...REACH_FIELDS.map((field): [string, string] => [
      t(`reach-${field}`),
      contact[field].map((reach) => reachLine(t, reach)).join('; '),
    ]),
    [t('contact-work'), contact.work],
    [t('contact-stage'), nameOf(contact.stage)],
    [t('contact-met-at'), contact.metAt],
    [t('contact-met-at-address'), contact.metAtAddress],
    [t('contact-tags'), contact.tags.join(', ')],
    [t('contact-language'), language && languageName(language, t.language)],
    [t('contact-cadence'), cadenceDays === null ? '' : t('contact-cadence-days', { days: cadenceDays })],
    [t('contact-notes'), contact.notes],
    [t('data-age'), t(`data-age-${contact.ageBand}`)],
    [t('data-source'), contact.source],
    [t('data-purpose'), contact.purpose],
    [t('file-label-saved'), instant(contact.savedAt)],
    [t('file-label-changed'), instant(contact.updatedAt)],
    [t('file-label-informed'), day(contact.informedOn)],
    [t('file-label-delete'), day(contact.deleteAfter)],
    [t('data-keep-reason'), contact.keepReason],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([label, value]) => t('file-field', { label, value }));
}

function logLine(entry: Interaction, t: Translate, nameOf: (stage: Stage) => string): string {
  const { kind, on, text, from, to } = entry;
  const day = asDate(on);
  const what =
    kind === 'stage' && from && to
      ? t('log-stage', { from: nameOf(from), to: nameOf(to) })
      : t(`kind-${kind}`);
  return text === '' ? t('file-entry', { day, what }) : t('file-entry-text', { day, what, text });
}

function nextLine({ dueOn, what, proposal, status }: FollowUp, t: Translate): string {
  const words = what || (proposal ? t(`proposal-${proposal}`) : t('follow-up-plain'));
  return t('file-entry-text', { day: asDate(dueOn), what: words, text: t(`file-status-${status}`) });
}
