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

out-explain = Saves people from your list as a file on this computer. Nothing is sent anywhere.
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
    .means = For Excel or LibreOffice, and to bring it back into Mentor Trail later.
out-purpose-nameless = A report without names
    .means = For your coordinator: how many people at which stage. No names, no addresses, no notes.
out-purpose-google = Google Contacts
    .means = On contacts.google.com choose “Import”. Google then has these names: think about whether the people would agree.
out-purpose-outlook = Outlook
    .means = In Outlook choose “Import contacts”. Microsoft then has these names: think about whether the people would agree.
out-purpose-vcard = Address book
    .means = One vCard file for the address book of a phone or computer.
out-purpose-calendar = Follow-ups for your calendar
    .means = One whole-day entry for each person’s next follow-up. Best kept in a calendar of its own: empty it before you bring in a later file. Not every calendar knows the entries again.
out-purpose-meetings = Meetings of mentorships for your calendar
    .means = All meetings and important days of mentorships that are running or about to begin. Best kept in a calendar of its own: empty it before you bring in the new file after a pause or a move.
out-columns = Columns
out-columns-some = Columns: { $chosen } of { $all }
out-columns-all = All columns
out-columns-none = Please choose at least one column.
out-vcard-version = Which address book?
    .hint = Both hold the same. If a program shows nothing after importing, choose the other one.
out-vcard-three = A phone, or most programs (vCard 3.0)
out-vcard-four = A newer program that asks for it (vCard 4.0)
out-with-work = What they do goes along
    .hint = Company, school or position, as you wrote it down.
out-with-notes = Notes and topics go along
    .hint = Your own remarks then lie in the other program as well. Leave them out unless you need them there.
out-with-met-at = Where you met goes along
    .hint = The name of a small group can tell who someone is.
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
out-empty = There is nobody in your list to save yet.
out-empty-samples = So far there are only the example people here. They are never saved with a file, because nobody stands behind them.
out-empty-calendar = Nobody here has a follow-up planned.
out-empty-meetings = No mentorship is running here at the moment.

file-contacts = contacts
file-report = report-without-names
file-google = google-contacts
file-outlook = outlook-contacts
file-follow-ups = follow-ups
file-bad-rows = rows-left-out
file-backup = backup

export-separator = Separator between columns
    .hint = Excel in German opens a file with semicolons by a double click, Excel in English one with commas. LibreOffice asks. If everything lands in one column, choose the other one.
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

in-explain = Adds people from a file: your own table, LinkedIn’s export (the ZIP as it comes), Google Contacts, Outlook, Thunderbird or Yahoo, an address book (vCard) from a phone or Nextcloud, or an Excel workbook. Nothing changes until you’ve seen what would happen.
in-choose = Choose a file
in-drop = or drop it here
in-one-file = Please take one file at a time.
in-no-file = That was no file. Drop a file here, or choose one with the button.
in-unreadable = { $file } can’t be read. It may have been moved, or opened in another program. Close it there and try again.
in-file-empty = There is nothing in { $file }.
in-file-too-big = { $file } is larger than 60 megabytes. That is no list of people; please check the file, or split it.
in-file-too-many-rows = { $file } has more than 100,000 rows. Please split it.
in-file-too-many-columns = { $file } has more than 300 columns. Please delete those you don’t need.
in-file-zip-protected = { $file } is locked with a password. Unpack it with your computer’s own program, then bring in the file inside.
in-file-zip-broken = { $file } is damaged: it can’t be unpacked. Download or save it once more.
in-file-zip-too-big = { $file } unpacks to more than any list of people holds. Unpack it yourself and bring in the one file you need.
in-file-zip-without = { $file } is an archive without a table or address book in it. From LinkedIn ask for an archive that holds your connections; from elsewhere unpack it and look for a file that ends in .csv or .vcf.
in-file-open-document = { $file } is a LibreOffice document. Open it there, choose “Save as” and then “Text CSV”, and bring in that file.
in-file-old-office = { $file } is a document of an older Office, not a table saved as text. Open it, choose “Save as” and then “CSV UTF-8” or “Excel workbook (.xlsx)”, and bring in that file.
in-file-outlook-data = { $file } is Outlook’s own data file. In Outlook choose “File”, “Open & Export”, “Import/Export”, “Export to a file” and then “Comma Separated Values”, with your contacts.
in-file-pdf = { $file } is a PDF. Nobody’s fields can be told apart there. Ask for the list as CSV, or enter the people under “Several at once”.
in-file-picture = { $file } is a picture. Ask for the list as a file, or enter the people under “Several at once”.
in-file-packed = { $file } is an archive of a kind that can’t be opened here. Unpack it, then bring in the file inside.
in-file-program = { $file } is a program, not a list of people.
in-file-database = { $file } is another program’s own data. In that program choose “Export” and then “vCard” or “CSV”.
in-file-calendar = { $file } is a calendar, and holds no people. For an address book export “Contacts” or “vCard” (a file that ends in .vcf).
in-file-own-backup = { $file } is a backup of Mentor Trail. Bring it back under “Backup”.
in-file-own-plan = { $file } holds plans of Mentor Trail. Bring them in under “Plans”.
in-file-facebook-json = { $file } is Facebook’s own export. It holds names and times, but no address of anyone, so nobody could be found again. Save people from their profile page instead, or paste the names under “Several at once”.
in-file-json = { $file } is data of another program (JSON). Export the contacts there once more, as CSV or vCard.
in-file-login-page = { $file } is no list: it is a web page on which one signs in. Sign in first, then download the file again.
in-file-web-page = { $file } is a web page, not a list. Go back to where you saved it and choose “Export” or “Download” as CSV or vCard.
in-file-ldif = { $file } is an LDIF file. In Thunderbird choose “Tools”, “Export” and then “vCard” or “Comma Separated”.
in-file-mail = { $file } is an e-mail. Save the file that is attached to it, and bring that in.
in-file-chat = { $file } is a chat from WhatsApp, not a list of people. Add the person, and write what was agreed into their log.
in-file-rtf = { $file } is a document with formatting. Save the list as CSV in a table program.
in-file-xml = { $file } is data of another program (XML). Export the contacts there once more, as CSV or vCard.
in-archive = What do you want to bring in?
in-archive-explain = { $file } holds several files. Take one after the other: first the people, then what you have written to each other.
in-archive-connections = Your connections: name, company, position and the day you connected
in-archive-messages = Messages, as entries in the log of people you know
in-archive-invitations = Invitations, as entries in the log of people you know
in-card-row = Card { $row }
in-card-partly-row = Card { $row }: { $name }
in-log-title = Messages and invitations
in-log-explain = They become entries in the log: who wrote, and on which day. Nobody new comes into your list unless you choose them.
in-log-owner = Which of these is you?
    .hint = Every message has two sides. This tells what you wrote and what was answered.
in-log-owner-none = Please choose
in-log-words = The first words go along
    .hint = What people have written to you then stands in your log. Leave it out unless you need it.
in-log-known = { $people ->
    [0] Nobody in your list is among them
    [one] One person in your list is among them
   *[other] { $people } people in your list are among them
  }
in-log-new = { $count ->
    [one] One of them isn’t in your list
   *[other] { $count } of them aren’t in your list
  }: choose whom you want to bring in
in-log-more = Only those with the most messages are shown.
in-log-entries = { $count ->
    [0] There is nothing new for the log
    [one] One entry for the log
   *[other] { $count } entries for the log
  }
in-log-left-out = { $count ->
    [one] One row tells of nobody who can be known, or is a draft, and is left out
   *[other] { $count } rows tell of nobody who can be known, or are drafts, and are left out
  }
in-log-go = { $count ->
    [one] Bring in one entry
   *[other] Bring in { $count } entries
  }
log-invited = Invited on LinkedIn
log-was-invited = Sent you an invitation on LinkedIn
in-file = File: { $file }
in-other-file = Take another file
in-reading = Reading the file
in-separator = Separator in the file
in-separator-pipe = Upright line
in-encoding = Characters
    .hint = Change this only if letters such as ä or ş look wrong below.
in-encoding-utf-8 = UTF-8 (today’s usual)
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
in-encoding-names = Read so, these names stand in the file: { $names }
in-titles-row = Where the columns’ names stand
in-titles-none = Nowhere: the first row is already a person
in-titles-at = Row { $row }: { $cells }
in-details = How the file is read
in-columns = What’s in which column
in-columns-explain = Please check each choice. What you don’t need, leave out: the less you keep about people, the better.
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
    .hint = Their first follow-ups are spread over the coming days, so that you aren’t faced with all of them tomorrow.
in-pace-all = All at once
in-preview = What would happen
in-new = { $count ->
    [0] Nobody is new
    [one] One new person
   *[other] { $count } new people
  }
in-updated = { $count ->
    [one] One person in your list would get something added or changed
   *[other] { $count } people in your list would get something added or changed
  }
in-skipped = { $count ->
    [one] One row is skipped: it says nothing new
   *[other] { $count } rows are skipped: they say nothing new
  }
in-differing = { $count ->
    [one] One row says something else than your list. The list stays as it is, unless you choose otherwise below
   *[other] { $count } rows say something else than your list. The list stays as it is, unless you choose otherwise below
  }
in-bad = { $count ->
    [0] Every row can be read
    [one] One row can’t be brought in
   *[other] { $count } rows can’t be brought in
  }
in-bad-explain = All the others can. Save these rows, fix them in your table program and import that file.
in-bad-row = Row { $row }
in-bad-more = { $count ->
    [one] and one more, in the file you can save
   *[other] and { $count } more, in the file you can save
  }
in-bad-save = Save these rows with the reasons
in-bad-column = Why it was left out
in-partly = { $count ->
    [one] One of them comes in without something that can’t be read
   *[other] { $count } of them come in without something that can’t be read
  }
in-partly-what = What is left out
in-partly-more = { $count ->
    [one] Show one more
   *[other] Show more ({ $count } are left)
  }
in-partly-row = Row { $row }: { $name }
in-day-order = Days such as { $text } could be two. Which number comes first in this file?
in-day-order-day = The day: 3/4 is 3 April
in-day-order-month = The month: 3/4 is 4 March
in-day-order-none = Leave them out
in-sample = The first people
in-sample-new = new
in-sample-updated = changes
in-go = { $count ->
    [one] Bring in one person
   *[other] Bring in { $count } people
  }
in-go-nothing = There is nothing to bring in.
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
in-changed-meanwhile = Your list has changed in another window meanwhile. Here is what would happen now; please look again.

in-past = Lists you have brought in
in-past-none = You haven’t brought in a list in the last 30 days.

row-quotes = A quotation mark begins or ends in the wrong place.
row-too-many-cells = There are more cells than columns. Perhaps a separator stands inside a text without quotation marks.
row-stage = “{ $text }” is none of the stages.
row-age = “{ $text }” is none of the ages. Possible are: 18 or older, 16 or 17, or nothing.
row-language = “{ $text }” isn’t the short form of a language, such as de or en.
row-day = { $column }: “{ $text }” isn’t a day. Write it as 2026-11-22.
row-day-future = { $column }: { $text } lies in the future.
row-number = { $column }: “{ $text }” isn’t a whole number.
row-two-people = These addresses belong to two people in your list, { $first } and { $second }. Merge the two first.
row-same-address = The same address stands in line { $line } already, with { $name }. Check whose it is.
row-address = “{ $text }” is no profile of a person: left out.
row-address-unreadable = “{ $text }” is no address: left out.
row-address-own-alias = “{ $text }” leads everyone to their own profile: left out.
row-address-shortener = “{ $text }” is a shortened link that doesn’t say whose it is: left out. Open it and copy the address it leads to.
row-website = “{ $text }” is a website, not a profile of this person: left out.
row-phone = “{ $text }” isn’t a telephone number: left out.
row-email = “{ $text }” isn’t an e-mail address: left out.
row-messenger = “{ $text }” is too long for a name in a messenger: left out.
row-work = What they do is too long: “{ $text }” was left out.
row-day-unclear = { $column }: “{ $text }” could be two days, depending on which number is the month. Answer above which comes first.
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
row-card-group = This is a list of an address book, not a person.

## Backup

restore-title = Bring a backup back
restore-explain = Takes a backup file. You see first what it would change, and you can undo it afterwards.
restore-choose = Choose a backup file
restore-drop = or drop it here
restore-file = Backup of { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $file }
restore-too-young = { $count ->
    [one] One person in it is under 16 and isn’t brought back
   *[other] { $count } people in it are under 16 and aren’t brought back
}: nobody of that age is kept in Mentor Trail.
restore-how = How?
restore-merge = Merge
    .means = What is only in the file comes back; of what is in both, the newer stays. Nothing you have added since is lost.
restore-replace = Replace
    .means = Afterwards your list is exactly as in the file. What you have added since goes.
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
   *[preferences] Settings of your work
  }
restore-counts = { $added ->
    [0] none comes back
    [one] one comes back
   *[other] { $added } come back
  }, { $changed ->
    [0] none changes
    [one] one changes
   *[other] { $changed } change
  }, { $removed ->
    [0] none goes
    [one] one goes
   *[other] { $removed } go
  }
restore-names = { $more ->
    [0] Back come: { $names }.
    [one] Back come: { $names } and one more.
   *[other] Back come: { $names } and { $more } more.
  } Is someone among them who wanted to be deleted? Then delete that person again afterwards.
restore-nothing = Your list is the same as in this file. There is nothing to bring back.
restore-go-merge = Merge the backup
restore-go-replace = Replace my list
restore-confirm = Replace your whole list?
restore-confirm-explain = { $removed ->
    [0] Nobody goes.
    [one] One person who isn’t in the backup goes.
   *[other] { $removed } people who aren’t in the backup go.
  } You can undo it afterwards, for 30 days.
restore-confirm-yes = Yes, replace
restore-cancel = Cancel
restore-done = The backup is back.
restore-refused-unreadable = { $file } can’t be read. It may have been moved, or opened in another program. Close it there and try again.
restore-refused-too-big = { $file } is larger than 200 megabytes. No backup of Mentor Trail is that large.
restore-refused-not-json = { $file } isn’t a backup, or it has been damaged: it can’t be read.
restore-refused-not-backup = { $file } is a file of another program, not a backup of Mentor Trail.
restore-refused-newer = { $file } was saved by a newer Mentor Trail. Update Mentor Trail, then try again.
restore-refused-older = { $file } was saved by a version of Mentor Trail that made no backups. It can’t be right.
restore-refused-hostile = { $file } contains something no backup contains, at { $where }. It has been changed or damaged, so nothing of it is used.
restore-refused-too-many = { $file } contains more than Mentor Trail can hold, at { $where }. Nothing of it is used.

## Weeks that begin or still run

in-weeks-begin = { $count ->
    [one] Weeks begin with one person
   *[other] Weeks begin with { $count } people
}
in-weeks-facebook = { $count ->
    [one] One of them is from Facebook: it is a mentorship there
   *[other] { $count } of them are from Facebook: these are mentorships there
}
in-weeks-adult = { $count ->
    [one] I know that this person is 18 or older
   *[other] I know that these { $count } people are 18 or older
}
in-weeks-adult-problem = A mentorship on Facebook is for adults. Please confirm the age, or remove the mark above: then the weeks begin elsewhere.
in-weeks-leaving = { $count ->
    [one] The file gives another stage to one person with whom weeks still run
   *[other] The file gives another stage to { $count } people with whom weeks still run
}
in-weeks-leaving-stay = Leave their stage as it is
in-weeks-leaving-run = Change the stage and let the weeks run on
in-weeks-leaving-end = Change the stage and end the weeks, without a farewell

settings-devices = Several devices
settings-devices-explain = Keep the same list on your laptop and at the office, take a lost device out, change the passphrase.
settings-devices-open = Open my devices
