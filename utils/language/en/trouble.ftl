### Entries that cannot be read, the check of all data, and what to do when the list cannot be had.

## Entries set aside

aside-title = Entries that cannot be read
aside-line = { $count ->
    [one] One entry cannot be read
   *[other] { $count } entries cannot be read
  }. Everything else is in your list.
aside-loose = { $count ->
    [one] One entry belongs
   *[other] { $count } entries belong
  } to somebody who is not in your list.
aside-what = What is missing
aside-save = Save { $count ->
    [one] it
   *[other] them
  }
aside-explain = They were damaged on the disk, written by another version, or came with a backup that was damaged. They are kept here, are part of every backup, and come back by themselves once Mentor Trail can read them.
aside-entry = { $what ->
    [contacts] Person
    [interactions] Log
    [followUps] Follow-up
    [mentorships] Mentorship
    [plans] Plan
    [templates] Message
    [notes] Note on learning
    [views] Saved view
    [preferences] Setting
    [journal] Past action
   *[asideRows] Entry set aside
  }
aside-more = And { $count } more, all of them in the file.
aside-file = not-readable
aside-saved = Saved as { $file }. Look in your downloads folder.
aside-drop = Throw them away
aside-dropped = { $count ->
    [one] One entry was
   *[other] { $count } entries were
  } thrown away.

## Check my data

check-title = Check my data
check-explain = Looks through everything for what should not be. You see what was found before anything is mended.
check-run = Check my data
check-busy = Looking through everything …
check-good = Everything is in order.
check-aside = { $count ->
    [one] One entry could not be read or shown and was
   *[other] { $count } entries could not be read or shown and were
  } set aside.
check-back = { $count ->
    [one] One entry that was set aside can be read again and is
   *[other] { $count } entries that were set aside can be read again and are
  } back in your list.
check-wrong-keys = { $count ->
    [one] One person is
   *[other] { $count } people are
  } not found where they belong in lists and search.
check-next-action = { $count ->
    [one] One person has
   *[other] { $count } people have
  } no next follow-up, or more than one.
check-orphan = { $count ->
    [one] One entry
   *[other] { $count } entries
  } of people in the bin should be in the bin too.
check-not-adult = { $count ->
    [one] One mentorship runs
   *[other] { $count } mentorships run
  } on Facebook though the person is not known to be an adult.
check-two-running = { $count ->
    [one] One person has
   *[other] { $count } people have
  } two mentorships at a time. End the one that is over:
check-shared-identity = { $count ->
    [one] One address belongs
   *[other] { $count } addresses belong
  } to two people. Are they one?
check-compare = Compare them
check-loose-part = { $count ->
    [one] A piece of a past action
   *[other] { $count } pieces of past actions
  } can no longer be taken back. No harm is done; they go by themselves.
check-mend = Mend what can be mended
check-mended = { $count ->
    [0] There was nothing left to mend.
    [one] One thing was mended.
   *[other] { $count } things were mended.
  }
