import { describe, expectTypeOf, test } from 'vitest';
import { endMentorship } from '../../../utils/actions/change-mentorship';
import type { TrailDatabase } from '../../../utils/database/schema';
import type { Day, Instant } from '../../../utils/ground/days';
import type { ContactId, MentorshipId } from '../../../utils/ground/ids';
import type { Contact, ContactRecord } from '../../../utils/model/contact';
import type { Mentorship } from '../../../utils/model/mentorship';

/* What the compiler refuses. Nothing of this is checked at run time: the type check fails if an expected error does not occur. */

describe('an id', () => {
  test('of a contact is not accepted as a mentorship’s', () => {
    expectTypeOf<ContactId>().not.toExtend<MentorshipId>();
    expectTypeOf<Contact['id']>().not.toExtend<Mentorship['id']>();
    expectTypeOf<Mentorship['contactId']>().toEqualTypeOf<Contact['id']>();
  });

  test('read as text is accepted', () => {
    expectTypeOf<string>().toExtend<ContactId>();
    expectTypeOf<ContactId>().toExtend<string>();
  });

  test('of a contact cannot change a mentorship', () => {
    const changed = (db: TrailDatabase, contact: Contact, mentorship: Mentorship) => {
      // @ts-expect-error an id of another kind
      void endMentorship(db, contact.id, new Date());
      // @ts-expect-error an id of another kind
      void db.mentorships.delete(contact.id);
      // @ts-expect-error an id of another kind
      void db.contacts.bulkGet([mentorship.id]);
      return db.contacts.bulkGet([mentorship.contactId]);
    };
    expectTypeOf(changed).returns.resolves.toEqualTypeOf<(ContactRecord | undefined)[]>();
  });
});

describe('a day', () => {
  test('in German notation is not accepted', () => {
    // @ts-expect-error it has not been read
    const typed: Day = '1.11.2026';
    expectTypeOf(typed).toEqualTypeOf<Day>();
    expectTypeOf<'2026-11-01'>().toExtend<Day>();
    expectTypeOf<string>().not.toExtend<Day>();
  });

  test('is not an instant, nor the other way round', () => {
    expectTypeOf<Instant>().not.toExtend<Day>();
    expectTypeOf<Day>().not.toExtend<Instant>();
    expectTypeOf<'2026-11-01T08:00:00.000Z'>().toExtend<Instant>();
  });
});

test('a contact without its index keys cannot be written', () => {
  const write = (db: TrailDatabase, contact: Contact, record: ContactRecord) => {
    // @ts-expect-error it would be in no list
    void db.contacts.put(contact);
    return db.contacts.put(record);
  };
  expectTypeOf<Contact>().not.toExtend<ContactRecord>();
  expectTypeOf(write).returns.resolves.toEqualTypeOf<ContactId>();
});
