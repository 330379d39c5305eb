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
today-calm-next = A good moment to look for someone new, or to go through your list.
today-calm-action = Go to your contacts
today-empty = Your trail begins with one person.
today-empty-next = Open the profile of someone you’d like to mentor and press the Mentor Trail button in the toolbar, or just add their name.
today-empty-here = Save the person whose page is open, or add someone else by name.
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
follow-up-closed = There’s nothing left to do here. If things pick up again, choose another stage above.
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
problem-day-unreadable = This date isn’t complete, or there is no such day. Please check day, month and year.
problem-day-no-such-day = This day doesn’t exist. Please check day and month; February has 29 days only in a leap year.
problem-day-past = This day has already passed. Please choose today or a later day.
problem-no-such-hour = There is no such time. Please write it like 17:00.
problem-meeting-of-weeks = This meeting is part of the ten weeks. Please move it there, so that everything else moves with it.
problem-contact-gone = This contact is no longer in your list, so nothing was saved.

## What to do and with whom, in one sentence

turn-write-first = Write to { $name } for the first time
turn-ask-again = Follow up with { $name }
turn-answer = Reply to { $name }
turn-agree-on-start = Agree a start date with { $name }
turn-meet = Meet { $name }, or ask how things are going
turn-look-in-again = Ask how { $name } is doing
turn-check-in = Write down how it went with { $name }
turn-call = Call { $name }: no meeting for two weeks
turn-worry = Worry about { $name }: decide what to do
turn-arrived = Ask { $name } if the referral worked out
turn-offer = Ask { $name } what came of the learning offer
turn-stuck = Find a smaller step with { $name }
turn-end-near = Meet { $name } and mention that the end is coming
turn-close = Finish well with { $name }
turn-own = { $name }: { $what }
turn-plain = Get in touch with { $name }
turn-met = Note how the meeting with { $name } went
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
proposal-ask-again = Follow up (no answer yet)
proposal-answer = Write back
proposal-agree-on-start = Agree a start date
proposal-meet = Meet, or ask how things are going
proposal-look-in-again = Ask how things are
proposal-check-in = Note how the meeting went
proposal-call = No meeting for two weeks: call
proposal-worry = You were worried: decide what to do
proposal-arrived = Ask whether the referral worked out
proposal-offer = Ask what came of the learning offer
proposal-stuck = Little is moving: make the next step smaller
proposal-end-near = Meet, and mention that the end is coming
proposal-close = Finish well

## What happened

kind-sent = Message sent
kind-reply = Reply received
kind-call = Had a call
kind-meeting = Met
kind-note = Note
kind-stage = Stage changed
log-title = What has happened so far
log-none = Nothing here yet. One click is enough to note that you wrote, talked or met.
log-add = Write something down
    .key = Key { $key }
log-kind = What was it?
log-text = In a few words
    .optional = Optional.
    .note = Only what helps you mentor. Please nothing about health, religion or origin.
log-on = When?
log-save = Write down
    .key = Ctrl + Enter
log-saved = Written down.
log-saved-next = Written down. Next, { $when }: { $what }
log-saved-together = { $count ->
    [one] Written down.
   *[other] Written down for { $count } people.
}
log-also-ask = Someone else was there, too
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
happened-question = Would you like to note what happened with { $name }?
happened-nothing = No, thanks
happened-words = Add a few words
problem-log-text = Please add a few words, or choose something else above.
problem-day-future = This day hasn’t come yet. Please choose today or an earlier day.
sent-question = Did you send the message to { $name }?
sent-yes = Yes, write it down
sent-no = No

## The stage of a contact

stage-on = Move to “{ $stage }”
stage-other = Another stage
    .legend = Where are the two of you?
stage-moved = { $name } is now at “{ $stage }”.
stage-moved-next = { $name } is now at “{ $stage }”. Next, { $when }: { $what }

## Two windows at once

conflict-lead = While you were writing, this was changed in another window. Which version should stay?
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
    .hint = As shown in the address bar. Optional.
contact-addresses = Profile addresses
contact-address-further = Profile address { $number }
contact-address-add = Add an address
contact-address-remove = Remove
contact-address-remove-one = Remove profile address { $number }
contact-met-at = Where you met
    .hint = The group or the platform, for example: Apprenticeships Leeds
contact-met-at-address = Address of the group or page
contact-tags = Topics
    .hint = Separated by commas, for example: applications, bicycles
contact-work = What they do
    .hint = Work, school or training, on one line.
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
reach-copy-failed = Your browser blocked copying. The text is selected: press Ctrl + C.
contact-language = Language to write in
contact-language-none = Not set
contact-cadence = How often you want to be in touch
contact-cadence-stage = As the stage suggests
contact-cadence-days = { $days ->
    [one] every day
    [7] every week
   *[other] every { $days } days
}
contact-open-other = Open profile on { $site }
contact-edit = Change
contact-nothing-known = You haven’t written down more yet.
contact-draft-back = You had begun to change something here. It isn’t saved yet.
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
contact-gone = This contact isn’t in your list. It may have been deleted in another window.
contact-deleted = { $name } was deleted.

problem-name-missing = Please write a name, so that you find this person again.
problem-name-too-long = This name is too long. Please shorten it to { $limit ->
    [one] one character
   *[other] { $limit } characters
  } at most.
problem-address-missing = Please add the profile address.
problem-address-unreadable = This doesn’t look like an address. Copy it from the address bar of the profile.
problem-address-no-profile = This page isn’t a person’s profile. Open the profile itself and copy its address.
problem-address-own-alias = This address leads each reader to their own profile. Open the person’s profile and copy the address shown there.
problem-address-shortener = This is a short link that hides the real address. Open it once and copy the address you arrive at.
problem-tags-too-many = That’s a lot of topics. Please keep to { $limit } at most.
problem-tags-too-long = One topic is too long. Please keep to { $limit } characters each; there is room for more in the notes.
problem-phones-unreadable = This isn’t a telephone number. Please write digits, with the country’s code in front if you like: +49 170 1234567.
problem-emails-unreadable = This isn’t an e-mail address. Please write it as in name@example.org.
problem-messengers-unreadable = This name can’t be read. Please write it as the messenger shows it.
problem-reach-too-long = This is too long. Please keep to { $limit } characters.
problem-reach-too-many = That’s a lot. Please keep to { $limit } at most.
problem-work-too-long = This line is too long. Please keep to { $limit } characters; there is room for more in the notes.
problem-cadence = Please choose a number of days between 1 and { $limit }.
problem-under-16 = People under 16 can’t be saved here. For them there are programmes with trained mentors.
problem-contact-closed = At this stage nothing more is planned. Choose another stage first.

stage-found = Found
    .meaning = You know of this person but haven’t written yet.
stage-contacted = Contacted
    .meaning = You’ve written and are waiting for an answer.
stage-replied = Replied
    .meaning = They’ve answered; now it’s your turn.
stage-interested = Interested
    .meaning = They’d like to be mentored.
stage-mentoring = Mentoring
    .meaning = You’re on the way together.
stage-completed = Completed
    .meaning = The mentoring has ended.
stage-declined = Declined
    .meaning = They don’t want this, and that’s fine.
stage-paused = Paused
    .meaning = On hold for now; it may go on later.

## Whose data it is

privacy-title = This person’s data
privacy-not-told = { $name } doesn’t know yet that you take notes. The first messages have a sentence ready for that; tell them by { DATETIME($day, month: "long", day: "numeric") }.
privacy-not-told-late = { $name } still doesn’t know that you take notes. They should have been told by { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. One sentence is enough.
privacy-told-on = You told them on { DATETIME($day, year: "numeric", month: "long", day: "numeric") } that you keep their data.
privacy-told-today = Told today
privacy-told-done = Noted: told today.
privacy-delete-on = You will be asked on { DATETIME($day, year: "numeric", month: "long", day: "numeric") } whether you still need the data.
privacy-delete-due = Do you still need the data? It has been suggested for deletion since { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
privacy-kept = You keep the data until { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $reason }
privacy-mentored = While you’re mentoring this person, you won’t be asked to delete anything.
privacy-more = More about this person’s data
privacy-line = { $count ->
    [one] It’s time to go through what you keep about one person.
   *[other] It’s time to go through what you keep about { $count } people.
}
privacy-line-open = Go through it

text-gaps = Still to be filled in before you send it: { $gaps }
