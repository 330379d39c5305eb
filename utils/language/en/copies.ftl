### Backups, what opens them, and the copies that make themselves.

backup-title = Keep everything safe
backup-explain = One file with everything you have here. Keep it outside this computer: if the extension is removed, the browser deletes the list.
backup-how = Who can read the file?
backup-open = Anyone who has it
    .means = Simple, and readable in any text editor. Only for places nobody else can get to.
backup-sealed = Only with a passphrase
    .means = For a stick, a shared computer or a cloud. Without the passphrase nobody can open it, and neither can you.
backup-save = Save a backup
backup-saved = Everything is in { $file }. It was read again and compared before your browser got it. Look in your downloads folder and move it to a safe place.
backup-unread = { $count ->
    [one] One entry in your list is damaged
   *[other] { $count } entries in your list are damaged
} and won’t come back from this file.
backup-last = Last copy outside the browser on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
backup-never = There is no copy outside the browser yet. If this computer breaks, your list is gone.
backup-old = { $days ->
    [one] Your last copy outside the browser is one day old.
   *[other] Your last copy outside the browser is { $days } days old.
  }
backup-later = Later

passphrase = Passphrase
passphrase-again = Passphrase again
passphrase-hint = Four or five unrelated words are easy to remember and hard to guess. Write it down somewhere else: nobody can recover it for you.
passphrase-short = Use at least { $least } characters: shorter ones can be found by trial and error.
passphrase-differs = This doesn’t match what you typed above. Type both again.
passphrase-show = Show what I type
passphrase-open = Open

unseal-file = { $file } opens with its passphrase.
unseal-wrong-key = This passphrase doesn’t open it. Check capital letters and your keyboard’s language. If you’re sure it’s right, the beginning of the file is damaged.
unseal-no-key = This file was made automatically, and its key is in a file beside it. Choose that file too: its name begins with “mentor-trail-key”. The passphrase is the one of your copies.
unseal-choose-key = Choose the key file
unseal-damaged = The passphrase fits, but the file is damaged. None of it is used. Take another copy of it, or an older backup.
unseal-cut = The file ends too early: a part of it is missing. None of it is used. Copy it once more from where it was saved.
unseal-other-lock = This file is sealed in a way that Mentor Trail doesn’t use. Open it with the program it was sealed with.
unseal-too-slow = This file asks for more work than any backup of Mentor Trail does. It isn’t opened.
unseal-no-memory = Your browser has too little memory to open it. Close other tabs and try again.
unseal-gone = This copy isn’t there any more.

restore-unread = { $count ->
    [one] One entry in the file can’t be read and is set aside
   *[other] { $count } entries in the file can’t be read and are set aside
}
restore-unread-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
restore-missing = { $count ->
    [one] One entry that the file once had is missing.
   *[other] { $count } entries that the file once had are missing.
}
restore-spared = What your list has of them stays, also where you replace it.
restore-settings = Settings, guides and their progress
restore-settings-counts = { $set ->
    [0] nothing comes back
    [one] one comes back
   *[other] { $set } come back
}{ $removed ->
    [0] { "" }
    [one] , one goes
   *[other] , { $removed } go
}
restore-no-copy = No copy of how it was before could be made. You can still undo it.

copies-title = Automatic copies
copies-explain = On days with changes Mentor Trail keeps a copy in the browser: each one for seven days, then one a week for five weeks. They help when something went wrong, not when the computer breaks or the extension is removed.
copies-none = There is no copy yet. The first is made ten minutes after the next change.
copies-failed = The last copy couldn’t be made. Save a backup yourself, and free up space if this computer is full.
copies-no-place = Your browser offers no place for copies here. Save a backup yourself now and then.
copies-of-day = { DATETIME($at, year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "numeric") }
copies-of-before = { DATETIME($at, year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "numeric") }, before a backup was brought back
copies-sealed = (sealed)
copies-return = Look at it
copies-passphrase = Passphrase of the copies
copies-no-passphrase = The copies aren’t sealed: whoever can use this browser profile can read them, as they can read the list itself.
copies-has-passphrase = The copies are sealed. New ones are made without the passphrase; to return to one you type it.
copies-set = Set a passphrase
copies-change = Set another passphrase
copies-drop = Leave copies unsealed
copies-locked = The copies are sealed from now on.
copies-unlocked = The sealed copies have been deleted, and a new one without a passphrase is there.

folder-title = Copies in a folder
folder-explain = In a folder of yours, perhaps one that Nextcloud, OneDrive or Syncthing passes on, Mentor Trail puts a sealed copy on every day with changes, even when no page of it is open. Mentor Trail itself sends nothing.
folder-no-passphrase = Set a passphrase for the copies first: nothing readable goes into a folder.
folder-choose = Choose a folder
folder-other = Choose another folder
folder-chosen = Folder: { $name }
folder-no-access = The browser asks again before anything can be put there. Answer “Allow on every visit”, and it won’t ask again.
folder-allow = Allow again
folder-failed = The last copy couldn’t be put there. Is the folder still there, and is there room?
folder-written = Last put there on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, and read again.
folder-forget = Stop putting copies there

outside-limit = Remind me when the last copy outside the browser is older than
    .hint = One line on Today says so, nothing else.
outside-days = { $days } days
outside-never = Never
