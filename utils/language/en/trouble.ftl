### Entries that cannot be read, the check of all data, and what to do when the list cannot be had.

## Entries set aside

aside-title = Entries that can’t be read
aside-line = { $count ->
    [one] One entry can’t be read
   *[other] { $count } entries can’t be read
  }. Everything else is in your list.
aside-loose = { $count ->
    [one] One entry belongs
   *[other] { $count } entries belong
  } to someone who isn’t in your list.
aside-what = What is missing
aside-save = { $count ->
    [one] Save it
   *[other] Save them
  }
aside-explain = They were damaged on the disk, written by another version, or came with a backup that was damaged. They are kept here, are part of every backup, and come back by themselves once Mentor Trail can read them.
aside-entry = { $what ->
    [contacts] Person
    [interactions] Log
    [followUps] Follow-up
    [mentorships] Mentorship
    [plans] Plan
    [templates] Message
    [offers] Learning offer
    [members] Member of the team
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
check-explain = Looks through everything for what shouldn’t be there. You see what was found before anything is fixed.
check-run = Check my data
check-busy = Looking through everything …
check-good = Everything is in order.
check-aside = { $count ->
    [one] One entry couldn’t be read or shown and was
   *[other] { $count } entries couldn’t be read or shown and were
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
  } on Facebook though the person isn’t known to be an adult.
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
  } can no longer be undone. No harm is done; they go by themselves.
check-mend = Fix what can be fixed
check-mended = { $count ->
    [0] There was nothing left to fix.
    [one] One thing was fixed.
   *[other] { $count } things were fixed.
  }

## The list cannot be had

trouble-absent = Your browser gives Mentor Trail no place to keep a list.
    .next = This happens in private windows, with strict settings, or in a damaged profile. Open Mentor Trail in a normal window, or allow it to keep data, then try again.
trouble-unopened = Your browser can’t open your list.
    .next = It is still on the disk. Close all windows of the browser, start it again, and try again. If that doesn’t help, save what can be read on the rescue page.
trouble-blocked = Your list is held by an older Mentor Trail that is still open.
    .next = Close all other tabs and windows of Mentor Trail. The list opens by itself then.
trouble-slow = Your list is taking very long to open.
    .next = Wait a little. If nothing happens, close the other tabs of Mentor Trail, or start the browser again.
trouble-full = There is no room left on this computer to open your list.
    .next = Nothing is lost. Free some space on the disk, then try again.
trouble-newer = Your list was kept by a newer Mentor Trail than this one.
    .next = Update Mentor Trail on the browser’s page for extensions. Until then nothing is changed here, so that nothing of it is lost.
trouble-outdated = Mentor Trail has been updated while this page was open.
    .next = Open the page again. What you have saved is there.
trouble-lost = Your list is empty, although you have kept people in it.
    .next = You have saved a backup before. The browser may have lost the list, or deleted it with other data. You can restore it: the next page shows the copies Mentor Trail has kept in this browser, and takes your latest backup.
trouble-lost-known = It held { $people ->
    [one] one person
   *[other] { $people } people
  } on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. The browser may have lost the list, or deleted it with other data. You can restore it: the next page shows the copies Mentor Trail has kept in this browser, and takes your latest backup. If you have neither, see whether the rescue page still finds anything.
trouble-elsewhere = This window has a list of its own, not yours.
    .next = The browser keeps the data of containers and private windows apart. What you write down here wouldn’t be in your list, and is gone with a private window.
trouble-settings = Your settings can’t be read at the moment. Mentor Trail goes by its own; your list isn’t affected. If this stays, start the browser again.
trouble-again = Try again
trouble-restore = Restore a backup
trouble-right = It’s meant to be empty
trouble-open-normal = Open my list
trouble-stay = Use the list of this window
trouble-rescue = Nothing helps?
trouble-rescue-open = Save what can be read

## The rescue page

rescue-title = Save what can be read
rescue-lead = This page asks the browser for everything Mentor Trail has kept, row by row if need be. It changes nothing by itself, and nothing leaves this computer.
rescue-save-title = 1. Save
rescue-found = { $people ->
    [0] Nobody
    [one] One person
   *[other] { $people } people
  } and { $rows ->
    [one] one entry
   *[other] { $rows } entries
  } in all can be read.
rescue-lost = { $count ->
    [one] One entry
   *[other] { $count } entries
  } can’t be read even here.
rescue-save = Save what can be read
rescue-file = rescue
rescue-saved = Saved as { $file }. Look in your downloads folder and move it to a safe place.
rescue-none = There is no list in this browser profile. Is it another profile, or another browser, that you used before?
rescue-copies = If the list was lost here, its automatic copies may still be there: choose “Restore a backup” below.
rescue-closed = The browser doesn’t open the list at all. Start the browser again and come back to this page before you begin anew.
rescue-next-title = 2. Go on
rescue-next = The file can be brought back like a backup. If the list keeps failing, begin with an empty one and bring back the file or your latest backup.
rescue-open = Open Mentor Trail
rescue-anew = Begin with an empty list
rescue-begun = The list has been deleted. Open Mentor Trail and bring back the file or a backup.
rescue-not-begun = The browser doesn’t let go of the list. Close all other tabs of Mentor Trail, start the browser again, and try once more.
rescue-confirm = Delete the list in this browser?
rescue-confirm-explain = What can’t be read now is gone for good then. Save what can be read first.
rescue-confirm-yes = Yes, delete it
rescue-cancel = Cancel
