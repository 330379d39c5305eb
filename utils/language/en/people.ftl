### What the pages say about people: log, next action, privacy.

## Today

today-page = On this page
today-page-known = In your list: { $stage }
today-page-known-next = In your list: { $stage }. Next: { $what }, { $when }
today-page-open = Open contact
today-page-save = Save
today-page-unnamed = A profile without a readable name
today-waiting = { $count ->
    [one] Waiting for you
   *[other] Waiting for you · { $count }
}
today-move-late = Move them all
today-soon = In the next seven days
today-weeks = Your mentorships
today-calm = Nobody is waiting for you today.
today-calm-next = Time for somebody new, or for a look at your list.
today-calm-action = Go to your contacts
today-empty = Your trail begins with one person.
today-empty-next = Open the profile of somebody you would like to mentor and press the Mentor Trail sign in the toolbar there, or write down their name.
today-empty-action = Add a person

## Follow-ups

follow-up-title = What comes next
follow-up-none = Nothing planned yet. When would you like to get in touch again?
follow-up-what = What for?
    .hint = A few words for yourself, for example: ask about the internship
follow-up-on = Day
follow-up-plan = Plan follow-up
follow-up-change = Change
follow-up-planned = Planned for { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-done = Done
follow-up-done-notice = Done.
follow-up-skip = Skip this time
follow-up-skip-notice = Skipped this time.
follow-up-closed = Nothing more is to be done here. If it goes on after all, choose another stage above.
follow-up-message = Messages
follow-up-later = Later
follow-up-later-choices = Choose a later day
follow-up-later-tomorrow = Tomorrow
follow-up-later-week = Next week
follow-up-later-day = On another day
follow-up-later-set = Move
follow-up-later-notice = Moved to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
quiet-ask = Days you want to keep free
follow-up-plain = Get in touch

problem-day-missing = Please choose a day.
problem-day-unreadable = This date is not complete, or there is no such day. Please check day, month and year.
problem-day-no-such-day = This day does not exist. Please check day and month; February has 29 days only in a leap year.
problem-day-past = This day has already passed. Please choose today or a later day.
problem-no-such-hour = There is no such time. Please write it like 17:00.
problem-meeting-of-weeks = This meeting is part of the ten weeks. Please move it there, so that everything else moves with it.
problem-contact-gone = This contact is no longer in your list, so nothing was saved.

## What to do and with whom, in one sentence

turn-write-first = Write to { $name } for the first time
turn-ask-again = Ask { $name } once more
turn-answer = Answer { $name }
turn-agree-on-start = Agree with { $name } when to start
turn-meet = Meet { $name }, or ask how it is going
turn-look-in-again = Ask how { $name } is doing
turn-check-in = Write down how it was with { $name }
turn-call = Call { $name }: two weeks without meeting
turn-worry = Worry about { $name }: decide what to do
turn-stuck = Find a smaller step with { $name }
turn-end-near = Meet { $name } and announce the end
turn-close = Bring the weeks with { $name } to a good end
turn-own = { $name }: { $what }
turn-plain = Get in touch with { $name }
turn-met = Write down how the meeting with { $name } was
done-sent = I have written to { $name }
done-sent-notice = Noted: message sent to { $name }.
done-call = I have talked to { $name }
done-call-notice = Noted: talked to { $name }.
done-meeting = I have met { $name }
done-meeting-notice = Noted: met { $name }.
done-plain = what was open with { $name }
waiting-message = Message that fits { $name }
waiting-message-sign = Message
waiting-open-sign = Open
waiting-done = Done: { $what }
waiting-later = Later: { $name }
kind-meet = Meeting
follow-up-meeting-at = { $what } at { $time }

## What the program proposes

proposal-write-first = Write the first message
proposal-ask-again = Ask once more (no answer yet)
proposal-answer = Write back
proposal-agree-on-start = Agree when you begin
proposal-meet = Meet, or ask how it is going
proposal-look-in-again = Ask how things are
proposal-check-in = Write down how the meeting was
proposal-call = Two weeks without a meeting: call
proposal-worry = You were worried: decide what to do
proposal-stuck = Little is moving: make the next step smaller
proposal-end-near = Meet, and say that the end is coming
proposal-close = Bring it to a good end

## What happened

kind-sent = Message sent
kind-reply = Reply received
kind-call = Had a call
kind-meeting = Met
kind-note = Note
kind-stage = Stage changed
log-title = What has happened so far
log-none = Nothing is written down yet. One press is enough to remember that you have written, talked or met.
log-add = Write something down
    .key = Key { $key }
log-kind = What was it?
log-text = In a few words
    .optional = May stay empty.
    .note = Only what helps you to mentor. Nothing about health, religion or origin, please.
log-on = When?
log-save = Write down
    .key = Ctrl + Enter
log-saved = Written down.
log-saved-next = Written down. Next, { $when }: { $what }
log-saved-together = { $count ->
    [one] Written down.
   *[other] Written down for { $count } people.
}
log-also-ask = Somebody else was there, too
log-also = Who else was there?
log-also-nobody = Nobody in your list is called that.
log-more = Show more
log-shown = { $shown } of { $total } shown
log-change = Change
log-changed = Changed.
log-delete = Delete entry
log-deleted = The entry was deleted.
log-whole = Show all of it
log-stage = From “{ $from }” to “{ $to }”
log-from-template = from a template
log-day = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}
happened-question = Would you like to remember what happened with { $name }?
happened-nothing = No, thank you
happened-words = Write a few words about it
problem-log-text = Please write down a few words, or choose something else above.
problem-day-future = This day has not come yet. Please choose today or an earlier day.
sent-question = Did you send the message to { $name }?
sent-yes = Yes, write it down
sent-no = No

## The stage of a contact

stage-on = On to “{ $stage }”
stage-other = Another stage
    .legend = Where do the two of you stand?
stage-moved = { $name } stands at “{ $stage }” now.
stage-moved-next = { $name } stands at “{ $stage }” now. Next, { $when }: { $what }

## Two windows at once

conflict-lead = While you were writing, this was changed in another window. What shall stay?
conflict-mine = Yours: { $text }
conflict-theirs = The other: { $text }
conflict-empty = (empty)
conflict-back = Back to what I wrote

## A contact

contact-back = All contacts
contact-new-title = Add a person
contact-page-title = Save this person
contact-details = About this person
contact-name = Name
contact-address = Profile address
    .hint = As it stands in the address bar. You may leave this empty.
contact-addresses = Profile addresses
contact-address-further = Profile address { $number }
contact-address-add = Add an address
contact-address-remove = Remove
contact-address-remove-one = Remove profile address { $number }
contact-met-at = Where you met
    .hint = The group or the platform, for example: Apprenticeships Leeds
contact-met-at-address = Its address
contact-tags = Topics
    .hint = With commas between them, for example: applications, bicycles
contact-work = What they do
    .hint = Work, school, training, on one line.
reach-phones = Telephone
reach-emails = E-mail
reach-messengers = Messenger
reach-one-phones = Telephone number { $number }
reach-one-emails = E-mail address { $number }
reach-one-messengers = Name in a messenger { $number }
reach-for = For
reach-which = Which one
reach-add-phones = Add telephone
reach-add-emails = Add e-mail
reach-add-messengers = Add messenger
reach-remove-phones = Remove telephone number { $number }
reach-remove-emails = Remove e-mail address { $number }
reach-remove-messengers = Remove name in a messenger { $number }
reach-label-mobile = Mobile
reach-label-home = Home
reach-label-work = Work
reach-labelled = { $label }: { $value }
reach-copy = Copy
reach-copy-one = Copy { $value }
reach-copied = { $value } is copied.
reach-copy-failed = The browser does not let us copy. The text is marked: copy it with your keys.
contact-language = Language to write in
contact-language-none = Not settled
contact-cadence = How often you want to be in touch
contact-cadence-stage = As the stage suggests
contact-cadence-days = { $days ->
    [one] every day
    [7] every week
   *[other] every { $days } days
}
contact-open-other = Open profile on { $site }
contact-edit = Change
contact-nothing-known = You have not written down more yet.
contact-draft-back = You had begun to change something here. It is not saved yet.
contact-discard = Discard changes
contact-stage = Stage
contact-notes = Notes
    .hint = Only what helps you to mentor. Nothing about health, religion or origin, please.
contact-save = Save
contact-save-changes = Save changes
contact-cancel = Cancel
contact-saved = Saved.
contact-saved-named = { $name } is in your list now.
contact-existing = This profile is already in your list, as { $name }.
contact-existing-open = Open this contact
contact-open-facebook = Open profile on Facebook
contact-open-linkedin = Open profile on LinkedIn
contact-gone = This contact is not in your list. It may have been deleted in another window.
contact-delete = Delete contact
contact-delete-question = Delete { $name }?
contact-delete-explain = Notes, log, next step and mentorships of this person go with it. You can undo this right afterwards, and find the contact in the bin for 30 days.
contact-delete-confirm = Yes, delete
contact-deleted = { $name } was deleted.

problem-name-missing = Please write a name, so that you find this person again.
problem-name-too-long = This name is too long. Please shorten it to { $limit ->
    [one] one character
   *[other] { $limit } characters
  } at most.
problem-address-missing = Please add the address of the profile.
problem-address-unreadable = This is not an address we can read. Copy it from the address bar of the profile.
problem-address-no-profile = This page is not a person’s profile. Open the profile itself and copy its address.
problem-address-own-alias = This address leads each reader to their own profile. Open the person’s profile and copy the address shown there.
problem-address-shortener = This is a short link that hides the real address. Open it once and copy the address you arrive at.
problem-tags-too-many = These are many topics. Please keep to { $limit } at most.
problem-tags-too-long = One topic is too long. Please keep to { $limit } characters each; there is room for more in the notes.
problem-phones-unreadable = This is not a telephone number. Please write digits, with the country’s code in front if you like: +49 170 1234567.
problem-emails-unreadable = This is not an e-mail address. Please write it as in name@example.org.
problem-messengers-unreadable = This name cannot be read. Please write it as the messenger shows it.
problem-reach-too-long = This is too long. Please keep to { $limit } characters.
problem-reach-too-many = These are many. Please keep to { $limit } at most.
problem-work-too-long = This line is too long. Please keep to { $limit } characters; there is room for more in the notes.
problem-cadence = Please choose a number of days between 1 and { $limit }.
problem-under-16 = Somebody under 16 is not saved here. Programmes with trained mentors are there for children.
problem-contact-closed = In this stage nothing is planned any more. Choose another stage first.

stage-found = Found
    .meaning = You know of this person and have not written yet.
stage-contacted = Contacted
    .meaning = You have written and are waiting for an answer.
stage-replied = Replied
    .meaning = The person has answered; now it is your turn.
stage-interested = Interested
    .meaning = The person would like to be mentored.
stage-mentoring = Mentoring
    .meaning = You are on the way together.
stage-completed = Completed
    .meaning = The mentoring has come to its end.
stage-declined = Declined
    .meaning = The person does not want this; you leave it at that.
stage-paused = Paused
    .meaning = It rests for now, and may go on later.

## Whose data it is

privacy-title = This person’s data
privacy-not-told = { $name } does not know yet that you take notes. The first messages have a sentence for it; say so by { DATETIME($day, month: "long", day: "numeric") }.
privacy-not-told-late = { $name } still does not know that you take notes. That was to be said by { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. One sentence is enough.
privacy-told-on = Told on { DATETIME($day, year: "numeric", month: "long", day: "numeric") } that you keep their data.
privacy-told-today = Told today
privacy-told-done = Noted: told today.
privacy-delete-on = You will be asked on { DATETIME($day, year: "numeric", month: "long", day: "numeric") } whether you still need the data.
privacy-delete-due = Do you still need the data? Deleting has been proposed since { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
privacy-kept = You keep the data until { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $reason }
privacy-mentored = While you mentor this person, nothing is proposed for deletion.
privacy-more = More about this person’s data
privacy-line = { $count ->
    [one] The data of one person wants a decision.
   *[other] The data of { $count } people wants a decision.
}
privacy-line-open = Look and decide

text-gaps = Still to be filled in before you send it: { $gaps }
