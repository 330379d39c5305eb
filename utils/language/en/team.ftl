### Several people write in one list.

team-by = by { $name }
team-you = you
team-private = only you, on this device
team-private-tick = Only for me
    .hint = Nobody in your team gets this note. It stays on this device, and goes into your own backups.
team-share = Share with the team
    .explain = Saves it as a note that everybody in the team can read. That cannot be made private again.

team-explain = Everybody in your team writes in this list, each in their own Mentor Trail. Nobody’s server is in between: what you write goes through the folder you share, or in files, locked with your passphrase.
team-you-write = You write as { $name }.
team-rename = Change
team-name-saved = You write as { $name } now.
team-nameless = Several people write in this list. Say who you are, so that the others see what is yours.
team-others = In the team
team-nobody = Nobody else yet. Give your colleagues the passphrase; each of them presses “Join a list” in their own Mentor Trail.
team-no-device = Nothing has come from here yet.
team-own-devices = Other devices
team-remove = Take { $name } out of the team
team-remove-explain = { $name } gets nothing new any more, and what { $name } writes is not taken in any more. For that the list gets a new key. Set a new passphrase and tell everybody who stays: each device asks for it once, and nothing on them is lost. What { $name } has written stays, with the name.
team-remove-limits = What { $name } has of the list by now stays there; it cannot be erased from here. Agree on what becomes of it. Whoever { $name } was in charge of, nobody is until you say so.
team-remove-do = Take out of the team
team-removed = { $name } is out of the team. Tell everybody who stays the new passphrase. If you carry files yourselves, save a new one here.
team-remove-device-explain = { $name } gets nothing new any more, and what is written there is not taken in any more. For that the list gets a new key. Set a new passphrase and tell everybody in the team: each device asks for it once, and nothing on them is lost.
team-device-removed = { $name } is taken out. Tell everybody in the team the new passphrase. If you carry files yourselves, save a new one here.
team-new-key =
    .hint = Then whoever knows the old passphrase can read nothing that is written from now on. Each device in the team asks for the new passphrase once.
team-rekeyed = Passphrase and key are changed. Tell everybody in the team the new passphrase.
team-locked-anew = The passphrase is changed. Everybody in the team goes on as before; who joins needs the new one.
team-open = Write in it together
team-open-explain = Are you several, say five mentors with one list? Open it to your team.
team-open-key = For that the list gets a new key with a new passphrase: it opens nothing of what was saved before, when only you could read it. Your own other devices ask for it once. This cannot be reversed for this list.
team-open-do = Open the list to our team

team-charge = In charge
team-charge-all = Everybody
team-charge-mine = Me
team-charge-nobody = Nobody
team-charge-mark-nobody = nobody in charge
team-charge-me = { $name } (you)
team-charge-told = { $member } is in charge of { $name } now.
team-charge-told-me = You are in charge of { $name } now.
team-charge-told-nobody = Nobody is in charge of { $name } now.
team-today = Here is whoever you are in charge of, and those nobody is.
team-today-show = Show everybody’s
team-today-all = Here is everybody, also whoever the others are in charge of.
team-today-mine = Only mine and nobody’s

team-out-explain = Everything but what is private is in it. Each of the others brings it in.
team-out-do = Save a file for the others
team-folder = The folder your team shares
team-folder-explain = Do you have a folder that Nextcloud, OneDrive, Syncthing or a network drive carries to everybody in the team? Each of you chooses it in Mentor Trail, and the lists stay the same by themselves. Everything in it is locked with your passphrase. The browser asks a second time later: choose “Allow on every visit”, so that it need not ask again.
team-passphrase-explain = Somebody who is not in the team may have seen the passphrase? Change it. If somebody leaves the team, or a device was lost, take them out instead: above, beside the name.
team-leave-explain = This device gets nothing from the team any more, and the team nothing from it. What the others have stays with them. Tell somebody in the team: they take you out, so that the list gets a new key.
team-begun = The list is set up. Now save a file for the others in your team.
team-begun-folder = The list is set up. Now choose the folder that your team shares, or save a file for the others.
