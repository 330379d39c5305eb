### The same list on several devices.

devices-title = My devices
devices-explain = Keep the same list on several devices, say your laptop and the computer at the office. Mentor Trail sends nothing for that: you save a file here, take it to the other device (on a stick, through a cloud, however you like) and bring it in there. It is locked with your passphrase; nobody can read anything in it on the way.
devices-name = Name of this device
    .hint = Your other devices show it.
devices-name-missing = Give the device a name, such as “Laptop”.

devices-begin = Begin with this device
devices-begin-explain = Set a passphrase. Every further device asks for it once.
devices-begin-do = Set the list up for several devices
devices-join = Join a list
devices-join-explain = Is it set up on another device already? Save a file there and choose it here. What is on this device is added to it; nothing is lost.
devices-join-file = Choose the other device’s file
devices-join-drop = or drop it here
devices-join-ask = { $file } opens with the list’s passphrase.
devices-begun = The list is set up. Now save a file for your other device.
devices-joined = This device is part of it now. Save a file for { $from }, so that all is there as well.

devices-this = This device is called { $name }.
devices-never-sent = No file has gone out from here yet.
devices-sent = Last file from here: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-waiting = You have changed something here since: save a new file.
devices-all-sent = Nothing has changed here since.
devices-others = Other devices
devices-nobody = Nothing has come from another device yet.
devices-peer = { $name }: last brought in { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-peer-ahead = The clock of { $name } is fast. Set date and time right there: what is written there counts as the latest for too long otherwise.

devices-out = Save a file
devices-out-explain = Everything is in it. Bring it in on each of your other devices.
devices-out-do = Save a file for my other devices
devices-out-saved = Saved as { $file }.
devices-in = Bring a file in
devices-in-choose = Choose another device’s file
devices-in-drop = or drop it here
devices-working = The lists are combined
devices-keying = The key is worked out
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
    [one] One entry of the file cannot be read and stays outside.
   *[other] { $count } entries of the file cannot be read and stay outside.
}
devices-taken-ahead = The clock of { $from } is fast.

devices-problem-no-parcel = This is no file of Mentor Trail for several devices. Those are called “mentor-trail-exchange-….zip”.
devices-problem-damaged = The file is damaged. Nothing of it is used. Save a new one on the other device.
devices-problem-cut = The file ends too early: a part is missing. Nothing of it is used. Copy it once more.
devices-problem-unfinished = The file is not as it was written. Nothing of it is used. Copy it once more, or save a new one on the other device.
devices-problem-empty = The file is empty. Copy it once more.
devices-problem-misnamed = What is in the file is not what its list of contents says: somebody has changed it. Nothing of it is used.
devices-problem-newer = A newer version of Mentor Trail has written this file. Update Mentor Trail on this device.
devices-problem-too-large = This file is larger than a list can be. It is not brought in.
devices-problem-other-list = This file belongs to another list.
devices-problem-other-key = This file is locked with another key, or its beginning is damaged. Nothing of it is used.
devices-problem-wrong-passphrase = This passphrase does not fit. Mind capital letters and the language of the keyboard.
devices-problem-own = This file is this device’s own. Bring it in on another one.
devices-problem-known = This file, or a newer one of the same device, has been brought in here already.

devices-leave = Take this device out
devices-leave-explain = Your list stays here as it is. It gets nothing from the other devices any more, and they get nothing of it. What other devices and your files hold stays there.
devices-leave-sure = Take it out
devices-leave-cancel = No, keep it
devices-left = This device is not part of it any more. Your list is still here.

lost-title = Different on another device
lost-explain = These were changed on two devices in different ways. The later change counts; here is what does not.
lost-entry = { $what }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $text }
lost-empty = (nothing)
lost-back = This is to count
lost-drop = Leave it
lost-is-back = { $what } is as before.
lost-no-place = The entry this belonged to is gone.
lost-of-contacts-name = Name
lost-of-contacts-addresses = Profile addresses
lost-of-contacts-phones = Phone numbers
lost-of-contacts-emails = E-mail addresses
lost-of-contacts-messengers = Messengers
lost-of-contacts-work = Work or school
lost-of-contacts-stage = Stage
lost-of-contacts-notes = Notes
lost-of-contacts-metAt = Where you met
lost-of-contacts-tags = Tags
lost-of-contacts-language = Language
lost-of-contacts-source = Where the data is from
lost-of-contacts-purpose = Purpose
lost-of-contacts-ageBand = Age
lost-of-contacts-keepReason = Reason to keep the data
lost-of-interactions = Entry of the log
lost-of-followUps = Next step
lost-of-weeks = Week { $week }
lost-of-mentorships = Mentorship

devices-folder = A folder that your devices share
devices-folder-explain = Do you have a folder that Nextcloud, OneDrive, Syncthing or a network drive carries to your other devices? Choose it here and on each of them, and the lists stay the same by themselves. Everything in it is locked with your passphrase. The browser asks a second time later: choose “Allow on every visit”, so that it need not ask again.
devices-folder-look = Look for news now
devices-folder-looked = Last looked into the folder: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-folder-waiting = { $count ->
    [one] One file is not here as a whole yet. It is read when it is.
   *[other] { $count } files are not here as a whole yet. They are read when they are.
}
devices-folder-refused = { $count ->
    [one] One file in the folder cannot be read and is left alone.
   *[other] { $count } files in the folder cannot be read and are left alone.
}
devices-folder-foreign = There are files in the folder that do not belong to this list. They are left alone.
devices-folder-no-access = The browser has to ask you again before anything goes through the folder. Choose “Allow on every visit”.
devices-folder-failed = The folder cannot be read or written just now. Is it still there, and is there room on the disk?
devices-folder-other-list = This folder belongs to another list. Choose another folder.
devices-folder-newer = A newer version of Mentor Trail has written into this folder. Update Mentor Trail on this device.
devices-folder-new-key = The passphrase was changed on another device. Take this device out and join again by the folder, with the new passphrase.
devices-join-folder = Choose the shared folder
devices-joined-folder = This device is part of it now. From here on, the folder carries what you change.
devices-problem-no-list = There is no list in this folder. Choose the folder itself that your other device uses, and wait until it has arrived here.
