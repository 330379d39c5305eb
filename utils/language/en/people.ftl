### What the pages say about people: log, next action, privacy.

## Today

today-page = On this page
today-page-known = Already in your list
today-page-open = Open contact
today-page-save = Save
today-page-unnamed = A profile without a readable name
today-waiting = Waiting for you
today-soon = Coming up
today-weeks = Ten weeks
today-calm = Nobody is waiting for you today.
today-calm-next = Choose the person you want to write to next, and plan the day.
today-calm-action = Go to your contacts
today-empty = Your trail begins with one person.
today-empty-next = Open the profile of somebody you would like to mentor and press Save here, or write down their name.
today-empty-action = Add a person

## Follow-ups

follow-up-title = Next follow-up
follow-up-none = Nothing planned yet. When would you like to get in touch again?
follow-up-what = What for?
    .hint = A few words for yourself, for example: ask about the internship
follow-up-on = Day
follow-up-plan = Plan follow-up
follow-up-change = Change
follow-up-planned = Planned for { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-done = Done
follow-up-done-notice = Done.
follow-up-later = Later
follow-up-later-choices = Choose a later day
follow-up-later-tomorrow = Tomorrow
follow-up-later-week = In a week
follow-up-later-day = On another day
follow-up-later-set = Move
follow-up-later-notice = Moved to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-plain = Get in touch

problem-day-missing = Please choose a day.
problem-day-unreadable = This date is not complete, or there is no such day. Please check day, month and year.
problem-day-no-such-day = This day does not exist. Please check day and month; February has 29 days only in a leap year.
problem-day-past = This day has already passed. Please choose today or a later day.
problem-already-running = Ten weeks with this person are already under way. End them first if you want to begin again.
problem-contact-gone = This contact is no longer in your list, so nothing was saved.

## A contact

contact-back = All contacts
contact-new-title = Add a person
contact-page-title = Save this person
contact-details = About this person
contact-name = Name
contact-address = Profile address
    .hint = From Facebook or LinkedIn, as it stands in the address bar. You may leave this empty.
contact-stage = Stage
contact-notes = Notes
    .hint = Only what helps you to mentor. Nothing about health, religion or origin, please.
contact-save = Save
contact-save-changes = Save changes
contact-cancel = Cancel
contact-saved = Saved.
contact-saved-named = { $name } is in your list now.
contact-unsaved = There are changes you have not saved yet.
contact-existing = This profile is already in your list, as { $name }.
contact-existing-open = Open this contact
contact-open-facebook = Open profile on Facebook
contact-open-linkedin = Open profile on LinkedIn
contact-gone = This contact is not in your list. It may have been deleted in another window.
contact-delete = Delete contact
contact-delete-question = Delete { $name }?
contact-delete-explain = Notes, follow-up and ten weeks of this person go with it. You can undo this right afterwards.
contact-delete-confirm = Yes, delete
contact-deleted = { $name } was deleted.

problem-name-missing = Please write a name, so that you find this person again.
problem-name-too-long = This name is too long. Please shorten it to { $limit ->
    [one] one character
   *[other] { $limit } characters
  } at most.
problem-address-missing = Please add the address of the profile.
problem-address-unreadable = This is not an address we can read. Copy it from the address bar of the profile.
problem-address-other-site = This address belongs to another site. Please use a profile on facebook.com or linkedin.com, or leave the field empty.
problem-address-no-profile = This page is not a person’s profile. Open the profile itself and copy its address.
problem-address-own-alias = This address leads each reader to their own profile. Open the person’s profile and copy the address shown there.
problem-address-shortener = This is a short link that hides the real address. Open it once and copy the address you arrive at.

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
