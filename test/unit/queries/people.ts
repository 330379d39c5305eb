import fc from 'fast-check';
import type { TrailDatabase } from '../../../utils/database/schema';
import { addDays, type Day, toInstant } from '../../../utils/ground/days';
import { newId } from '../../../utils/ground/ids';
import { type Contact, STAGES } from '../../../utils/model/contact';
import { toRecord } from '../../../utils/model/contact-record';
import { seed } from '../database/seed';
import { NOW, TODAY } from '../database/testing';
import { contactOf } from '../model/contact-of';

const AT = toInstant(NOW);

/** A contact and the day of its next action; null if none is planned. */
export interface Person {
  contact: Contact;
  dueOn: Day | null;
}

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);

export const TAGS = ['Bewerbung', 'bewerbung', 'Holz', 'Éclairage'];
export const GROUPS = ['', 'Berufsstart Köln', 'BERUFSSTART KÖLN', 'Women in Tech'];
const ADDRESSES = [
  'https://www.facebook.com/lena.kraemer',
  'https://www.facebook.com/profile.php?id=100012345678901',
  'https://www.linkedin.com/in/amir/',
  'https://mastodon.example/@amir',
];

/** Any contact, live or in the bin. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    name: oneOf('Lena Krämer', 'Amir Haddad', 'Zoë Ødegård', 'lena krämer', 'Noor'),
    addresses: fc.uniqueArray(oneOf(...ADDRESSES), { maxLength: 2 }),
    stage: oneOf(...STAGES),
    metAt: oneOf(...GROUPS),
    tags: fc.uniqueArray(oneOf('Bewerbung', 'Holz', 'Éclairage'), { maxLength: 3 }),
    language: oneOf('', 'de', 'en', 'DE'),
    lastInteractionOn: fc.oneof(fc.constant('' as const), day(-40, 0)),
    informedOn: fc.oneof(fc.constant('' as const), day(-40, 0)),
    deleteAfter: fc.oneof(fc.constant('' as const), day(-10, 10)),
    savedDaysAgo: fc.integer({ min: 0, max: 120 }),
    dueOn: fc.oneof(fc.constant(null), day(-10, 20)),
    isDeleted: fc.integer({ min: 0, max: 4 }).map((roll) => roll === 0),
  })
  .map(({ savedDaysAgo, dueOn, isDeleted, ...fields }) => ({
    dueOn,
    contact: contactOf({
      ...fields,
      savedAt: toInstant(new Date(NOW.getTime() - savedDaysAgo * 86_400_000)),
      ...(isDeleted ? { deletedAt: AT } : {}),
    }),
  }));

export async function putPeople(db: TrailDatabase, people: readonly Person[]): Promise<void> {
  await seed(db, () => db.contacts.bulkPut(people.map(({ contact }) => toRecord(contact))));
  await seed(db, () =>
    db.followUps.bulkPut(
      people.flatMap(({ contact, dueOn }) => {
        if (dueOn === null) return [];
        const followUp = {
          id: newId(),
          contactId: contact.id,
          kind: 'outreach' as const,
          who: contact.name,
          dueOn,
          what: '',
          status: 'open' as const,
          createdAt: AT,
          updatedAt: AT,
        };
        return [contact.deletedAt === undefined ? followUp : { ...followUp, deletedAt: contact.deletedAt }];
      }),
    ),
  );
}
