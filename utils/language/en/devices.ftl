### The same list on several devices.

devices-title = My devices, our team
devices-explain = The same list on your laptop and at the office. Mentor Trail sends nothing: you save a file here, take it to the other device and open it there. On the way it’s locked with your passphrase.
devices-explain-folder = The same list on your laptop and at the office. Mentor Trail sends nothing: you choose a folder that your own cloud keeps on both, or carry a file across. On the way everything is locked with your passphrase.
devices-name = Name of this device
    .hint = The other devices show it.
devices-name-missing = Give the device a name, such as “Laptop”.

devices-begin = Start with this device
devices-begin-explain = Set a passphrase. Every further device asks for it once.
devices-begin-do = Set the list up for several devices
devices-who = Who writes in the list?
devices-who-alone = Just me, on several devices
    .means = You have everything on each of them.
devices-who-team = Several of us
    .means = Everybody in the team sees all the people on the list, who has written what, and who is in charge of whom. Notes marked as private, and what you write for yourself about a week, stay on your device.
devices-who-name = Your name
    .hint = The others see it beside what you write. On your own other devices, type the same name.
    .join = Only needed where several people write in the list: they see it beside what you write. If you’re already part of it on another device, type the same name.
devices-who-missing = Type your name.
devices-who-too-long = This is too long: 60 characters at most.
devices-who-taken = Somebody in your team already has this name. Add something, such as your surname.
devices-who-left = Somebody who has left your team had this name, and it still stands beside what they wrote. Add something, such as your surname.
devices-begin-team-do = Set the list up for our team
devices-join = Join a list
devices-join-explain = Is it set up on another device already? Save a file there and choose it here. What is on this device is added to it; nothing is lost.
devices-join-explain-folder = Is it set up on another device already? Choose the folder your devices share, or a file that you have saved there. What is on this device is added to it; nothing is lost.
devices-join-file = Choose the other device’s file
devices-join-drop = or drop it here
devices-join-ask = { $file } opens with the list’s passphrase.
devices-begun = The list is set up. Now save a file for your other device.
devices-begun-folder = The list is set up. Now choose the folder that your devices share, or save a file for your other device.
devices-joined = This device is part of it now. Save a file for { $from }, so that everything is there, too.

devices-this = This device is called { $name }.
devices-never-sent = Nothing has gone out from here yet.
devices-sent = Last went out from here: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }.
devices-waiting = You’ve changed something here since: save a new file.
devices-waiting-folder = What you’ve changed since goes out within a few minutes.
devices-all-sent = Nothing has changed here since.
devices-others = Other devices
devices-nobody = Nothing has come from another device yet.
devices-peer = { $name }: last imported { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-peer-ahead = The clock of { $name } is about { $about } ahead of the one here. Correct date and time on whichever of the two is wrong: until then the wrong change may count as the later one.
devices-peer-behind = The clock of { $name } is at least { $about } behind the one here. Correct date and time on whichever of the two is wrong: until then the wrong change may count as the later one.
devices-own-ahead = The clock of this device seems to be about { $about } ahead: all your other devices say something else. Correct date and time here.
devices-own-behind = The clock of this device seems to be about { $about } behind: all your other devices say something else. Correct date and time here.
devices-span-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
devices-span-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
devices-span-days = { $count ->
    [one] one day
   *[other] { $count } days
}
devices-peer-old-key = { $name } doesn’t know the new passphrase yet. Open “My devices, our team” there and enter it.
devices-remove = Remove { $name }
devices-taken-out = Removed
devices-taken-out-wrote = { $name } has written something since, noticed { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. None of it is read.

devices-out = Save a file
devices-out-explain = Everything is in it. Import it on each of your other devices.
devices-out-do = Save a file for my other devices
devices-out-saved = Saved as { $file }.
devices-in = Import a file
devices-in-choose = Choose another device’s file
devices-in-drop = or drop it here
devices-working = Combining the lists
devices-keying = Working out the key
devices-taken = { $people ->
    [0] There was nothing new from { $from }.
    [one] There was news of one person from { $from }.
   *[other] There was news of { $people } people from { $from }.
}
devices-taken-erased = { $count ->
    [one] One person who was erased for good on another device is gone here as well.
   *[other] { $count } people who were erased for good on other devices are gone here as well.
}
devices-taken-lost = { $count ->
    [one] One thing had been changed on two devices in different ways. The later change counts; the other stands on the person’s page.
   *[other] { $count } things had been changed on two devices in different ways. The later change counts each time; the other stands on the person’s page.
}
devices-taken-held = { $count ->
    [one] One entry in the file can’t be read and is left out.
   *[other] { $count } entries in the file can’t be read and are left out.
}
devices-taken-ahead = The clock of { $from } is about { $about } ahead of the one here.

devices-problem-no-parcel = This isn’t one of Mentor Trail’s files for several devices. Those are called “mentor-trail-exchange-….zip”.
devices-problem-damaged = The file is damaged. None of it is used. Save a new one on the other device.
devices-problem-cut = The file ends too early: a part is missing. None of it is used. Copy it once more.
devices-problem-unfinished = The file isn’t as it was written. None of it is used. Copy it once more, or save a new one on the other device.
devices-problem-empty = The file is empty. Copy it once more.
devices-problem-misnamed = What is inside isn’t what its name says: somebody has changed it, or put an older one in its place. None of it is used.
devices-problem-newer = This file was written by a newer version of Mentor Trail. Update Mentor Trail on this device.
devices-problem-too-large = This file is larger than a list can be, so it isn’t imported.
devices-problem-other-list = This file belongs to another list.
devices-problem-other-key = This file is locked with another key, or its beginning is damaged. None of it is used.
devices-problem-wrong-passphrase = This passphrase doesn’t fit. Check capital letters and the language of your keyboard.
devices-problem-own = This file is from this very device. Import it on another one.
devices-problem-known = This file, or a newer one from the same device, has already been imported here.

devices-leave = Remove this device
devices-leave-explain = After that, this device gets nothing from the others, and they get nothing from it. What is on the other devices and in files you’ve saved stays there.
devices-leave-sure = Yes, remove it
devices-leave-cancel = Cancel
devices-left = This device is no longer part of it. Your list is still here.
devices-left-erased = This device is no longer part of it, and nobody on your list is here any more.
devices-leave-how = What should happen to the list on this device?
devices-leave-keep = Keep it here
    .means = You carry on with it on this device alone.
devices-leave-erase = Remove it from here
    .means = Everybody on this list is erased from this device, also from the copies in the extension. Your templates, plans and settings stay.
devices-erase-backup = First save a backup, just in case: it is locked with a passphrase. Whatever you’ve changed here that the other devices don’t have yet is then only in there.
devices-erase-save = Save the backup
devices-erase-saved = Saved as { $file }. Check that the file is there. After the next step nobody is on this device any more, and that can’t be undone here.
devices-erase-sure = Erase everybody from this device

lost-title = Different on another device
lost-explain = These were changed on two devices in different ways. The later change counts; here is the other one.
lost-entry = { $what }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $text }
lost-empty = (nothing)
lost-back = Use this one
lost-drop = Leave it
lost-is-back = { $what } is as before.
lost-no-place = The entry this belonged to is gone.
lost-of-contacts-name = Name
lost-of-contacts-addresses = Profile addresses
lost-of-contacts-phones = Telephone
lost-of-contacts-emails = E-mail addresses
lost-of-contacts-messengers = Messengers
lost-of-contacts-work = What they do
lost-of-contacts-stage = Stage
lost-of-contacts-notes = Notes
lost-of-contacts-metAt = Where you met
lost-of-contacts-tags = Topics
lost-of-contacts-language = Language
lost-of-contacts-source = Where the data is from
lost-of-contacts-purpose = What the data is for
lost-of-contacts-ageBand = Age
lost-of-contacts-keepReason = Reason to keep the data
lost-of-interactions = Entry of the log
lost-of-followUps = Next step
lost-of-weeks = Week { $week }
lost-of-mentorships = Mentorship

devices-folder = A folder that your devices share
devices-folder-explain = Do you have a folder that Nextcloud, OneDrive, Syncthing or a network drive carries to your other devices? Choose it here and on each of them, and the lists stay the same by themselves. Everything in it is locked with your passphrase. The browser asks a second time later: choose “Allow on every visit”, so that it doesn’t have to ask again.
devices-folder-forget = Stop using this folder
devices-folder-look = Look for news now
devices-folder-looked = Last looked into the folder: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-folder-waiting = { $count ->
    [one] One file hasn’t fully arrived yet. It’s read once it has.
   *[other] { $count } files haven’t fully arrived yet. They’re read once they have.
}
devices-folder-refused = { $count ->
    [one] One file in the folder can’t be read and is left alone.
   *[other] { $count } files in the folder can’t be read and are left alone.
}
devices-folder-foreign = There are files in the folder that don’t belong to this list. They’re left alone.
devices-folder-no-access = The browser has to ask you again before anything goes through the folder. Choose “Allow on every visit”.
devices-folder-failed = The folder can’t be read or written right now. Is it still there, and is there room on the disk?
devices-folder-other-list = This folder belongs to another list. Choose another folder.
devices-folder-newer = A newer version of Mentor Trail has written into this folder. Update Mentor Trail on this device.
devices-folder-new-key = Passphrase and key were changed on another device. Enter the new passphrase once. Until then nothing goes through the folder from here; what you write stays here and goes out afterwards.
devices-new-key-out = A device that was removed, because it seemed lost, for example, also asks for the new passphrase and is part of the list again with it. Without it, the list here stays as it is now.
devices-join-folder = Choose the shared folder
devices-joined-folder = This device is part of it now. From here on, the folder carries what you change.
devices-problem-no-list = There is no list in this folder. Choose the folder itself that your other device uses, and wait until it has arrived here.

devices-passphrase = Passphrase
devices-passphrase-explain = Somebody may have seen the passphrase? Change it. If a device was lost, remove that device instead: above, beside its name.
devices-passphrase-change = Change the passphrase
devices-passphrase-limits = From then on a device joins only with the new passphrase; those that already belong to it carry on without being asked. This doesn’t help against somebody who has an older copy of the folder or of a file together with the old passphrase: they can also read what comes later.
devices-passphrase-do = Change the passphrase
devices-new-key = Make a new key as well
    .hint = Whoever knows the old passphrase then can’t read anything that is written from now on. Each of your other devices asks for the new passphrase once.
devices-locked-anew = The passphrase is changed. Your other devices carry on as before.
devices-rekeyed = Passphrase and key are changed. Enter the new passphrase once on each of your other devices.
devices-remove-explain = { $name } gets nothing new from now on, and nothing written there is accepted any more. For that, the list gets a new key. Set a new passphrase: each of your other devices asks for it once, and nothing on them is lost.
devices-remove-limits = What is already on { $name } stays there; it can’t be erased from here. Whoever has the device may be able to read all of it.
devices-remove-do = Remove the device
devices-removed = { $name } is removed. Enter the new passphrase once on each of your other devices. If you carry files yourself, save a new one here.
devices-new-key-partly = The new key hasn’t fully arrived yet, or was changed on the way. Try again in a few minutes.
devices-new-key-strange = Did none of you change it? Then somebody else has put a key into the folder: change the passphrase below, with a new key, and yours counts again.
devices-problem-same-passphrase = This is the passphrase you have now. Set another one: whoever knows this one could open the list.
devices-problem-old-passphrase = This is the old passphrase. Enter the new one.
devices-problem-no-memory = The browser gives too little memory for the passphrase. Close other tabs and try again.
devices-problem-new-key = This file is locked with a new key: passphrase and key were changed on another device. Enter the new passphrase.
devices-problem-old-key = This file was locked with the old key. Enter the new passphrase on the device it’s from, save a file there and import that here. Nothing is lost.
devices-problem-removed = This file is from a device that you’ve removed. None of it is used.

overview-title = For a coordinator: how many
overview-explain = A coordinator may know how many people you mentor, and nothing about any of them. You save a file with numbers only; it opens with the coordinator’s key and nowhere else.
overview-give = Give an overview
overview-take = I’m the coordinator
overview-inside = This is everything in the file
overview-few-explain = Numbers below five aren’t given on their own: somebody could guess who it is.
overview-key = The coordinator’s key
    .hint = It begins with “age1”. The coordinator makes it in Mentor Trail and sends it to you.
    .problem = This isn’t a key for overviews. It begins with “age1” and has 62 characters.
overview-save = Save the overview
overview-saved = Saved as { $file }. Send it to the coordinator in whatever way you like.
overview-make-explain = First make a key. Its public half, a line of text, is for your mentors; the other half stays in this browser and opens what they give you. If this browser is gone, so is the key: then make a new one.
overview-make = Make a key
overview-own-key = Send this line to your mentors:
overview-copy = Copy
overview-copied = Copied.
overview-choose = Choose an overview
overview-drop = or drop it here, one after the other
overview-not-opened = { $file } doesn’t open with this key: it was sealed for another one, or is damaged.
overview-unread = { $file } opens, but it isn’t an overview this version can read. Update Mentor Trail.
overview-people = People by stage
overview-mentorships = Mentorships
overview-course-running = running
overview-course-completed = completed
overview-course-early = ended early
overview-course-other = about to begin, on a break, or to be closed
overview-together = others, not told apart
overview-total = All
overview-meetings = Meetings held
overview-few = fewer than { $least }
overview-lists = { $count ->
    [one] One list
   *[other] { $count } lists together
}
overview-older = { $count ->
    [one] One older overview of the same list isn’t counted.
   *[other] { $count } older overviews of the same lists aren’t counted.
}
overview-few-people = { $count ->
    [one] In one list there are fewer than { $least } people; they aren’t in the sum.
   *[other] In { $count } lists there are fewer than { $least } people each; they aren’t in the sum.
}
overview-few-mentorships = { $count ->
    [one] In one list there are fewer than { $least } mentorships; they aren’t in the sum.
   *[other] In { $count } lists there are fewer than { $least } mentorships each; they aren’t in the sum.
}
