### Taking the list out and bringing people in: CSV, address book, calendar, backup.

exchange-parts = Export and import
exchange-part-out = Export
exchange-part-in = Import
exchange-part-backup = Backup
exchange-part-devices = Devices
exchange-stop = Stop
exchange-stopped = Stopped. Nothing was changed.
exchange-working = { $percent } percent done
exchange-full-tab = Choosing a file closes this small window. In a full tab it stays open.
exchange-open-full-tab = Go on in a full tab

## Out

out-explain = Your people as a file on this computer. Nothing is sent anywhere.
out-who = Who?
out-who-all = { $count ->
    [one] The one person in your list
   *[other] All { $count } people in your list
  }
out-who-chosen = { $count ->
    [one] The one person you chose
   *[other] The { $count } people you chose
  }
out-purpose = What for?
out-purpose-table = A table
    .means = For Excel or LibreOffice
    .more = You can also import it into Mentor Trail again.
out-purpose-nameless = A report without names
    .means = For your coordinator: how many at which stage
    .more = There are no names, no addresses and no notes in it.
out-purpose-google = Google Contacts
    .means = For contacts.google.com
    .more = Choose “Import” there. Google will then have these names, so ask yourself whether they’d agree.
out-purpose-outlook = Outlook
    .means = For the contacts in Outlook
    .more = Choose “Import contacts” there. Microsoft will then have these names, so ask yourself whether they’d agree.
out-purpose-vcard = Address book
    .means = For a phone or computer
    .more = Open the file where the names should go: the address book asks you then.
out-purpose-calendar = Follow-ups for your calendar
    .means = What is next with whom, as all-day entries
    .more = Best kept in a separate calendar that you empty before you add the next file: not every calendar recognises the entries.
out-purpose-meetings = Meetings of mentorships for your calendar
    .means = All that are still to come, with their time
    .more = Best kept in a separate calendar that you empty before you add a new file after a break or a change of day.
out-columns-some = Columns: { $chosen } of { $all }
# Unfolds the columns, the separator and the like.
out-fine = More choices
out-columns-all = All columns
out-columns-none = Please choose at least one column.
out-vcard-version = Which address book?
    .hint = Both contain the same. If a program shows nothing after importing, try the other one.
out-vcard-three = A phone, or most programs (vCard 3.0)
out-vcard-four = A newer program that asks for it (vCard 4.0)
out-with-work = Include what they do
    .hint = Company, school or job, as you wrote it down.
out-with-notes = Include notes and topics
    .hint = Your own remarks will then be in the other program as well. Leave them out unless you need them there.
out-with-met-at = Include where you met
    .hint = The name of a small group can give away who someone is.
out-number = No.
out-calendar-summary = { $name }: { $what }
out-save = Save file
out-saved = { $rows ->
    [one] One person was saved
   *[other] { $rows } people were saved
  } as { $file }. Look in your downloads folder.
out-saved-calendar = { $rows ->
    [one] One follow-up was saved
   *[other] { $rows } follow-ups were saved
  } as { $file }. Look in your downloads folder; open the file to add the entries to your calendar.
out-empty = There’s nobody in your list to save yet.
out-empty-samples = So far there are only the example people here. They’re never saved in a file, because they’re made up.
out-empty-calendar = Nobody here has a follow-up planned.
out-empty-meetings = No mentorship is under way at the moment.

file-contacts = contacts
file-report = report-without-names
file-google = google-contacts
file-outlook = outlook-contacts
file-follow-ups = follow-ups
file-bad-rows = rows-left-out
file-backup = backup

export-separator = Separator between columns
    .hint = English Excel: comma. German Excel: semicolon. If everything ends up in one column, try the other one.
export-comma = Comma
export-semicolon = Semicolon
export-tab = Tab

csv-name = Name
csv-stage = Stage
csv-addresses = Profile addresses
csv-met-at = Where we met
csv-met-at-address = Address of the place
csv-tags = Topics
csv-phones = Telephone
csv-emails = E-mail
csv-messengers = Messengers
csv-work = What they do
csv-language = Language
csv-follow-up-on = Next follow-up
csv-follow-up-what = What for
csv-last-interaction-on = Last in touch
csv-cadence = Days between contacts
csv-weeks-begin = Mentorship begins
csv-week = Week
csv-weeks = Number of weeks
csv-in-charge = In charge
csv-notes = Notes
csv-source = Where the data is from
csv-purpose = What the data is for
csv-informed-on = Told on
csv-age-band = Age
csv-delete-after = Delete after
csv-keep-reason = Reason to keep
csv-saved-on = Saved on
csv-age-adult = 18 or older
csv-age-sixteen-seventeen = 16 or 17
csv-age-under-16 = under 16

## In

in-explain = From a table (CSV, Excel), LinkedIn’s export, Google Contacts or Outlook, or a phone’s address book. Nothing changes until you’ve seen what would happen.
in-choose = Choose a file
in-drop = or drop it here
in-one-file = Please take one file at a time.
in-no-file = That wasn’t a file. Drop a file here, or choose one with the button.
in-unreadable = { $file } can’t be read. It may have been moved, or be open in another program. Close it there and try again.
in-file-empty = { $file } is empty.
in-file-too-big = { $file } is larger than 60 megabytes. That’s too large for a list of people: check the file, or split it.
in-file-too-many-rows = { $file } has more than 100,000 rows. Please split it.
in-file-too-many-columns = { $file } has more than 300 columns. Please delete the ones you don’t need.
in-file-zip-protected = { $file } is locked with a password. Unpack it with your computer’s own program, then import the file inside.
in-file-zip-broken = { $file } is damaged and can’t be unpacked. Download or save it again.
in-file-zip-too-big = { $file } unpacks to far more than a list of people. Unpack it yourself and import the one file you need.
in-file-zip-without = { $file } is an archive without a table or address book in it. If it’s from LinkedIn, ask for an archive with your connections in it; otherwise unpack it and look for a file that ends in .csv or .vcf.
in-file-open-document = { $file } is a LibreOffice document. Open it there, choose “Save as” and then “Text CSV”, and import that file.
in-file-old-office = { $file } is from an older version of Office. Open it, choose “Save as” and then “CSV UTF-8” or “Excel workbook (.xlsx)”, and import that file.
in-file-outlook-data = { $file } is Outlook’s own data file. In Outlook choose “File”, “Open & Export”, “Import/Export”, “Export to a file” and then “Comma Separated Values”, with your contacts.
in-file-pdf = { $file } is a PDF, and the columns in it can’t be told apart. Ask for the list as CSV, or enter the people under “Several at once”.
in-file-picture = { $file } is a picture. Ask for the list as a file, or enter the people under “Several at once”.
in-file-packed = { $file } is a kind of archive that can’t be opened here. Unpack it, then import the file inside.
in-file-program = { $file } is a program, not a list of people.
in-file-database = { $file } is another program’s own data. In that program choose “Export” and then “vCard” or “CSV”.
in-file-calendar = { $file } is a calendar, with no people in it. For an address book, export “Contacts” or “vCard” (a file that ends in .vcf).
in-file-own-backup = { $file } is a Mentor Trail backup. You can restore it under “Backup”.
in-file-own-plan = { $file } contains Mentor Trail plans. Import them under “Plans”.
in-file-facebook-json = { $file } is Facebook’s own export. It has names and times but no addresses, so you couldn’t find anyone again. Save people from their profile page instead, or paste the names under “Several at once”.
in-file-json = { $file } is data from another program (JSON). Export the contacts from there again, as CSV or vCard.
in-file-login-page = { $file } isn’t a list: it’s a sign-in page. Sign in first, then download the file again.
in-file-web-page = { $file } is a web page, not a list. Go back to where you saved it and choose “Export” or “Download” as CSV or vCard.
in-file-ldif = { $file } is an LDIF file. In Thunderbird choose “Tools”, “Export” and then “vCard” or “Comma Separated”.
in-file-mail = { $file } is an e-mail. Save the file attached to it, and import that.
in-file-chat = { $file } is a WhatsApp chat, not a list of people. Add the person, and write what you agreed into their log.
in-file-rtf = { $file } is a document with formatting. Save the list as CSV in a table program.
in-file-xml = { $file } is data from another program (XML). Export the contacts from there again, as CSV or vCard.
in-file-recording = { $file } is a sound or a film. Ask for the list as a file, or enter the people under “Several at once”.
in-file-office-protected = { $file } is locked with a password. Open it in Excel, remove the password under “File”, “Info”, save it, and import it again.
in-file-shortcut = { $file } is only a link to a list. Open it, and download the list there as CSV.
in-file-unreadable = { $file } isn’t a list, or it’s damaged. Download or save it again, as CSV or vCard.
in-file-apple-document = { $file } is from Numbers or Pages. Open it there, choose “File”, “Export To” and then “CSV”, and import that file.
in-file-binary-workbook = { $file } is a workbook in Excel’s binary format. Open it, choose “Save as” and then “Excel workbook (.xlsx)”, and import that file.
in-archive = What would you like to import?
in-archive-explain = { $file } contains several files. Import them one by one: first the people, then what you’ve written to each other.
in-sheets = Which sheet would you like to import?
in-sheets-explain = { $file } has people on several sheets. Import them one by one.
in-sheets-unread = { $count ->
    [one] Only the first { $most } sheets of a workbook are looked at. To import people from this one, save it as a file of its own: { $names }
   *[other] Only the first { $most } sheets of a workbook are looked at. To import people from these { $count }, save them as a file of their own: { $names }
}
in-archive-connections = Your connections: name, company, position and the day you connected
in-archive-messages = Messages, as entries in the log of people you know
in-archive-invitations = Invitations, as entries in the log of people you know
in-card-row = Card { $row }
in-card-partly-row = Card { $row }: { $name }
in-log-title = Messages and invitations
in-log-explain = They become entries in the log: who wrote, and on which day. Nobody new is added to your list unless you choose them.
in-log-owner = Which of these is you?
    .hint = That way it’s clear what you wrote and what was answered.
in-log-owner-none = Please choose
in-log-words = Include the first words
    .hint = Your log will then show what people wrote to you. Leave it out unless you need it.
in-log-known = { $people ->
    [0] Nobody in your list is among them
    [one] One person in your list is among them
   *[other] { $people } people in your list are among them
  }
in-log-new = { $count ->
    [one] One of them isn’t in your list
   *[other] { $count } of them aren’t in your list
  }: choose who to add
in-log-more = Only those with the most messages are shown.
in-log-entries = { $count ->
    [0] There is nothing new for the log
    [one] One entry for the log
   *[other] { $count } entries for the log
  }
in-log-left-out = { $count ->
    [one] One row is left out: it’s a draft, or doesn’t say who it’s about
   *[other] { $count } rows are left out: they’re drafts, or don’t say who they’re about
  }
in-log-go = { $count ->
    [one] Import one entry
   *[other] Import { $count } entries
  }
log-invited = Invited on LinkedIn
log-was-invited = Sent you an invitation on LinkedIn
in-file = File: { $file }
in-other-file = Choose another file
in-reading = Reading the file
in-separator = Separator in the file
in-separator-pipe = Vertical bar
in-encoding = Characters
    .hint = Change this only if letters such as ä or ş look wrong below.
in-encoding-utf-8 = UTF-8 (usual today)
in-encoding-utf-16le = UTF-16
in-encoding-utf-16be = UTF-16, the other way round
in-encoding-windows-1252 = Windows, Western Europe
in-encoding-windows-1250 = Windows, Central Europe (Polish, Czech, Hungarian)
in-encoding-windows-1251 = Windows, Cyrillic
in-encoding-windows-1253 = Windows, Greek
in-encoding-windows-1254 = Windows, Turkish
in-encoding-windows-1255 = Windows, Hebrew
in-encoding-windows-1256 = Windows, Arabic
in-encoding-macintosh = Mac before 2001
in-encoding-names = Read this way, the file has these names: { $names }
in-titles-row = Where the column names are
in-titles-none = Nowhere: the first row is already a person
in-titles-at = Row { $row }: { $cells }
in-details = How the file is read
in-columns = What’s in which column
in-columns-explain = Please check each one. Leave out what you don’t need: the less you keep about people, the better.
in-turned = In this file the people stand side by side, with the titles in the first column. It was turned, so that everybody has a row of their own.
in-not-turned = In this file the people seem to stand side by side, with the titles in the first column.
in-turn-back = Don’t turn it
in-turn = Turn it
in-turned-row = Column { $row }
in-turned-partly-row = Column { $row }: { $name }
in-column-unnamed = Column { $number }
in-column-example = for example: { $text }
in-column-empty = nothing in it
in-field-none = Leave out
in-field-first-name = First name
in-field-middle-name = Middle name
in-field-last-name = Last name
in-field-nickname = Nickname
in-field-organisation = Company or organisation
in-field-position = Position
log-connected = Connected on LinkedIn
in-field-connected-on = Connected on LinkedIn
in-column-websites = Websites
in-column-birthday = Birthday
in-column-postal = Postal address
in-no-name-column = Please choose the column with the names. Nobody can be imported without it.
in-rule = If someone is already in your list (same profile address)
in-rule-fill = Add what is missing
in-rule-theirs = Use what the file says
in-rule-keep = Leave as it is
in-alike = { $count ->
    [one] One row without a profile address has a name like someone in your list
   *[other] { $count } rows without a profile address have a name like someone in your list
  }
in-alike-pair = Row { $row }: { $name }, in your list as { $known }
in-alike-add = Import anyway
in-alike-leave = Leave out
in-source = Where is this list from?
    .hint = Kept with every new person, because people may ask you. For example: my LinkedIn contacts
in-pace = New people to write to each day
    .hint = Their first follow-ups are spread over the coming days, so that they don’t all land on you tomorrow.
in-pace-all = All at once
in-preview = What would happen
in-new = { $count ->
    [0] Nobody is new
    [one] One new person
   *[other] { $count } new people
  }
in-updated = { $count ->
    [one] Something would be added or changed for one person in your list
   *[other] Something would be added or changed for { $count } people in your list
  }
in-skipped = { $count ->
    [one] One row is skipped: it says nothing new
   *[other] { $count } rows are skipped: they say nothing new
  }
in-differing = { $count ->
    [one] One row says something different from your list. The list stays as it is, unless you choose otherwise below
   *[other] { $count } rows say something different from your list. The list stays as it is, unless you choose otherwise below
  }
in-bad = { $count ->
    [0] Every row can be read
    [one] One row can’t be imported
   *[other] { $count } rows can’t be imported
  }
in-bad-explain = All the others can. Save these rows, fix them in a spreadsheet and import that file.
in-bad-row = Row { $row }
in-bad-more = { $count ->
    [one] and one more, in the file you can save
   *[other] and { $count } more, in the file you can save
  }
in-bad-save = Save these rows with the reasons
in-bad-column = Why it was left out
in-partly = { $count ->
    [one] With one of them, something is left out or needs a look
   *[other] With { $count } of them, something is left out or needs a look
  }
in-partly-what = What is left out or needs a look
in-partly-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count } are left)
  }
in-partly-row = Row { $row }: { $name }
in-day-order = Dates such as { $text } could be either of two days. Which number comes first in this file?
in-day-order-day = The day: 3/4 is 3 April
in-day-order-month = The month: 3/4 is 4 March
in-day-order-none = Leave them out
in-sample = The first people
in-sample-new = new
in-sample-updated = changes
in-go = { $count ->
    [one] Import one person
   *[other] Import { $count } people
  }
in-go-nothing = There’s nothing to import.
in-checking = Checking { $done } of { $total } rows
in-writing = Saving { $done } of { $total }
in-done = { $added ->
    [0] Nobody was new
    [one] One person is new in your list
   *[other] { $added } people are new in your list
  }, { $updated ->
    [0] nobody changed
    [one] one changed
   *[other] { $updated } changed
  }.
in-changed-meanwhile = Your list was changed in another window in the meantime. Here’s what would happen now; please look again.

in-past = Lists you’ve imported
in-past-none = You haven’t imported a list in the last 30 days.

row-quotes = A quotation mark begins or ends in the wrong place.
row-too-many-cells = There are more cells than columns. Perhaps there’s a separator inside a text without quotation marks.
row-stage = “{ $text }” isn’t one of the stages.
row-age = “{ $text }” isn’t one of the ages. It can be: 18 or older, 16 or 17, or nothing.
row-language = “{ $text }” isn’t the short form of a language, such as de or en.
row-day = { $column }: “{ $text }” isn’t a day. Write it as 2026-11-22.
row-day-future = { $column }: { $text } is in the future.
row-number = { $column }: “{ $text }” isn’t a whole number.
row-two-people = These addresses belong to two people in your list, { $first } and { $second }. Merge the two first.
row-same-address = Line { $line } already has the same address, for { $name }. Check whose it is.
row-address = “{ $text }” isn’t a person’s profile: left out.
row-address-unreadable = “{ $text }” isn’t an address: left out.
row-address-own-alias = “{ $text }” leads everyone to their own profile: left out.
row-address-shortener = “{ $text }” is a shortened link that doesn’t say whose it is: left out. Open it and copy the address it leads to.
row-short-link = “{ $text }” is a short link that doesn’t say whose it is. It’s kept as a link, but nobody is recognised by it: open it, and put the address from the address bar in its place.
row-website = “{ $text }” is a website, not a profile of this person: left out.
row-phone = “{ $text }” isn’t a telephone number: left out.
row-email = “{ $text }” isn’t an e-mail address: left out.
row-messenger = “{ $text }” is too long for a name in a messenger: left out.
row-in-charge = “{ $text }” isn’t the name of anybody in your team. Who is in charge was left out.
row-work = What they do is too long: “{ $text }” was left out.
row-day-unclear = { $column }: “{ $text }” could be either of two days, depending on which number is the month. Say above which comes first.
row-language-further = Only one language can be kept: “{ $text }” was left out.
row-tags = { $count ->
    [one] One topic was left out: a person can have 30, of at most 60 characters.
   *[other] { $count } topics were left out: a person can have 30, of at most 60 characters.
  }
row-addresses = { $count ->
    [one] One address was left out: a person can have 1,000.
   *[other] { $count } addresses were left out: a person can have 1,000.
  }
row-text-shortened = { $column }: the text was too long, and its end was left out.
row-name-shortened = The name was shortened to 200 characters.
row-hidden = LinkedIn doesn’t show who this is.
row-card-lines = { $count ->
    [one] One line of this card couldn’t be read and was left out.
   *[other] { $count } lines of this card couldn’t be read and were left out.
  }
row-card-cut = The card breaks off before its end.
row-card-group = This is a group in an address book, not a person.
row-not-person = “{ $text }” looks like a total, a heading or a remark rather than a person. If it’s a person, add them yourself.
row-other-titles = From here on, the file has other column titles (“{ $text }”). The rows below were read by the first ones: check them, or import that part as a file of its own.
row-rest-of-text = “{ $text }” looks like the rest of a text from row { $line }, cut by a line break or a quotation mark. Add it to the note there; if it’s a person, add them yourself.
row-text-cut = A text of this row seems to go on in row { $line }, which was left out. Add what’s missing to the note.
row-rows-within = One cell of this row has lines in it that look like further rows. If people are missing below, a quotation mark is: open the file in a spreadsheet, and add it.

## Backup

restore-title = Restore a backup
restore-explain = Choose a backup file. You’ll see first what it would change, and you can undo it afterwards.
restore-choose = Choose a backup file
restore-drop = or drop it here
restore-file = Backup of { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $file }
restore-too-young = { $count ->
    [one] One person in it is under 16 and isn’t restored
   *[other] { $count } people in it are under 16 and aren’t restored
}: Mentor Trail doesn’t keep anyone that young.
restore-how = How?
restore-merge = Merge
    .means = What’s only in the file comes back; where both have something, the newer one stays. Nothing you’ve added since is lost.
restore-replace = Replace
    .means = Your list will be exactly as it is in the file. What you’ve added since is gone.
restore-changes = What would change
restore-table = { $what ->
    [contacts] People
    [interactions] Entries in the log
    [followUps] Follow-ups
    [mentorships] Mentorships
    [plans] Plans
    [templates] Messages
    [offers] Learning offers
    [members] Team
    [notes] Notes on learning
    [views] Saved views
    [asideRows] Entries set aside
   *[preferences] Your work settings
  }
restore-counts = { NUMBER($added) } restored, { NUMBER($changed) } changed, { NUMBER($removed) } removed
restore-names = { $more ->
    [0] These people come back: { $names }.
    [one] These people come back: { $names } and one more.
   *[other] These people come back: { $names } and { $more } more.
  } Did one of them ask to be deleted? Then delete them again afterwards.
restore-left-addresses = { $count ->
    [one] One address doesn’t come back, because somebody else has it now.
   *[other] { $count } addresses don’t come back, because other people have them now.
  }
restore-left-address = { $address } stays with { $staysWith }; { $of } comes back without it. If they’re the same person, merge them afterwards.
restore-left-facebook = Mentoring on Facebook is for adults, and these people aren’t known to be adults: { $names }. Their weeks come back as weeks elsewhere.
restore-nothing = Everything in this file is already in your list. There’s nothing to restore.
restore-go-merge = Merge the backup
restore-go-replace = Replace my list
restore-confirm = Replace your whole list?
restore-confirm-explain = { $removed ->
    [0] Nobody is removed.
    [one] One person who isn’t in the backup is removed.
   *[other] { $removed } people who aren’t in the backup are removed.
  } You can undo it afterwards, for 30 days.
restore-confirm-yes = Yes, replace
restore-cancel = Cancel
restore-done = The backup has been restored.
restore-refused-unreadable = { $file } can’t be read. It may have been moved, or be open in another program. Close it there and try again.
restore-refused-too-big = { $file } is larger than 200 megabytes. No Mentor Trail backup is that large.
restore-refused-not-json = { $file } isn’t a backup, or it’s damaged: it can’t be read.
restore-refused-not-backup = { $file } is a file from another program, not a Mentor Trail backup.
restore-refused-newer = { $file } was saved by a newer Mentor Trail. Update Mentor Trail, then try again.
restore-refused-older = { $file } says it was saved by a version of Mentor Trail that didn’t make backups. That can’t be right.
restore-refused-hostile = { $file } contains something no backup does, at { $where }. It has been changed or damaged, so none of it is used.
restore-refused-too-many = { $file } contains more than Mentor Trail can hold, at { $where }. None of it is used.

## Weeks that begin or still run

in-weeks-begin = { $count ->
    [one] Weeks begin for one person
   *[other] Weeks begin for { $count } people
}
in-weeks-facebook = { $count ->
    [one] One of them is from Facebook: it’s a mentorship there
   *[other] { $count } of them are from Facebook: they’re mentorships there
}
in-weeks-adult = { $count ->
    [one] I know that this person is 18 or older
   *[other] I know that these { $count } people are 18 or older
}
in-weeks-adult-problem = A mentorship on Facebook is for adults. Please confirm the age, or untick the box above: then the weeks begin without Facebook.
in-weeks-leaving = { $count ->
    [one] The file gives a different stage to one person whose weeks aren’t over
   *[other] The file gives a different stage to { $count } people whose weeks aren’t over
}
in-weeks-leaving-stay = Leave their stage as it is
in-weeks-leaving-run = Change the stage and let the weeks continue
in-weeks-leaving-end = Change the stage and end the weeks, without a goodbye

settings-devices = Several devices
settings-devices-explain = Keep the same list on your laptop and at the office, remove a lost device, change the passphrase.
settings-devices-open = Open my devices
