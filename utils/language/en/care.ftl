### Keeping the list in order: twice in the list, bin, past actions, whose data wants a decision.

## Twice in the list

twice-lead = Entries that might be the same person. You decide each time; nothing is merged automatically.
twice-looking = Looking through your list: { NUMBER($percent) } percent
twice-stop = Stop
twice-stopped = Stopped before the end of the list.
twice-again = Look again
twice-found = { $count ->
    [one] One pair looks as if it could be one person.
   *[other] { $count } pairs look as if they could be one person each.
}
twice-none = No one seems to be in your list twice.
    .next = Nothing to do here. Check again after you’ve imported a list.
twice-back = Go to your contacts
twice-pair = { $a } and { $b }
twice-reason-same-name = Same name
twice-reason-similar-name = Similar name
twice-reason-same-group = Met at the same place
twice-reason-same-address = Same profile address
twice-reason-same-phone = Same telephone number
twice-reason-same-email = Same e-mail address
twice-reason-same-address-name = Same name in the profile address
twice-merge = Merge
    .pair = Merge { $a } and { $b }
twice-two = These are two people
    .pair = These are two people: { $a } and { $b }
twice-two-said = Noted: { $a } and { $b } are two people.
twice-more = Show more

care-saved-on = in your list since { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
care-last = last in touch { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
care-never = not yet in touch
care-log = { $count ->
    [0] nothing in the log
    [one] one entry in the log
   *[other] { $count } entries in the log
}

## Bringing two together

merge-title = { $a } and { $b }
merge-back = All pairs
merge-gone = One of the two is no longer in your list, so there’s nothing to merge.
merge-changed-meanwhile = One of the two was just changed in another window, so nothing has been merged. Look at what it says now, then try again.
merge-choose = The two disagree here. Which is right?
merge-agree = The two don’t contradict each other anywhere: everything known about either stays.
merge-notes-both = Both, one below the other
merge-preview = This is the result
merge-keeps = Both logs become one. Of two next steps, the one you planned yourself stays, otherwise the earlier one. You can undo it for 30 days under “Recent changes”.
merge-do = Merge
merge-done = { $name } is one entry now.
merge-field-ageBand = Age
merge-field-source = Where the data is from
merge-field-purpose = What it is for
merge-field-keepReason = Why you keep it longer

## Bin

bin-lead = Everyone you delete stays here for 30 days and can be restored with everything. After that they’re gone for good.
bin-empty = The bin is empty.
    .next = Anyone you delete can be restored from here for 30 days.
bin-count = { $total ->
    [one] One person
   *[other] { $total } people
}
bin-entry = deleted on { DATETIME($deleted, month: "long", day: "numeric") }, goes for good on { DATETIME($gone, month: "long", day: "numeric") }
bin-restore = Restore
    .named = Restore { $name }
bin-restored = { $name } is back in your list.
bin-begun = What you wrote is kept until you close the browser: restore the contact, and it’s there again.
bin-look = Go to the bin
bin-gone = This contact is no longer in the bin.
bin-erase = Erase for good
    .named = Erase for good: { $name }
bin-more = Show more

## Past actions

past-lead = You can undo larger changes from the last 30 days here. Whatever you’ve changed about somebody since then stays.
past-none = No larger changes in the last 30 days.
    .next = When you import a list, change many contacts at once or merge two, you can undo it here.
past-import = Imported: { $file }
past-several = { $count ->
    [one] One person saved at once
   *[other] { $count } people saved at once
}
past-merge = Two entries merged
past-bulk = Several contacts changed
past-bulk-stage = Stage changed: { $to }
past-bulk-tag-added = Topic added: { $to }
past-bulk-tag-removed = Topic removed: { $to }
past-bulk-met-at = Where you met: { $to }
past-bulk-language = Language changed: { $to }
past-samples = Example people added
past-mend = Data fixed after a check
past-restore = Backup restored: { $file }
past-names-more = { $more ->
    [one] { $names } and one more
   *[other] { $names } and { $more } more
}
past-people = { $count ->
    [one] one person
   *[other] { $count } people
}
past-at = { $days ->
    [0] Today at { DATETIME($at, hour: "numeric", minute: "numeric") }
    [1] Yesterday at { DATETIME($at, hour: "numeric", minute: "numeric") }
   *[other] { DATETIME($at, weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "numeric") }
}
past-undo = Undo
    .named = Undo: { $what }
past-undone = Undone on { DATETIME($at, month: "long", day: "numeric") }
past-result = { $kept ->
    [0] Undone.
    [one] Undone, except for one person who has changed since and stays as they are.
   *[other] Undone, except for { $kept } people who have changed since and stay as they are.
}
past-nothing = Nothing could be undone: everyone in it has changed since and stays as they are.
past-over = This has already been undone.

## Whose data wants a decision

review-lead = Everyone in your list has to be told within a month that you keep notes on them. What you no longer need, you delete. Nothing happens by itself: you decide.
review-none = No data needs a decision today.
    .next = This page and Today will say when someone has to be told, or when data is getting old.
review-words = One sentence is enough
    .how = Send it to them, best with your next message, then press “Told today” here.
    .refused = Your browser blocked copying. Select the sentence and press Ctrl + C.
review-words-copy = Copy the sentence
review-count = { $count ->
    [one] One person’s data needs a decision.
   *[other] The data of { $count } people needs a decision.
}
review-uninformed = { $days ->
    [0] Saved today, not told yet.
    [one] Saved one day ago, not told yet.
   *[other] Saved { NUMBER($days) } days ago, not told yet.
}
review-delete-uninformed = The month for telling them is over.
review-delete-silent = No contact for 90 days or more.
review-delete-own = To be kept until { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
review-kept-because = Your reason at the time: { $reason }
review-choose = Select { $name }
review-all = { $count ->
    [one] Select this person
   *[other] Select all { $count }
}
review-nobody = Clear the selection
review-chosen = { $count ->
    [one] one person selected
   *[other] { $count } people selected
}
review-actions = For everyone selected
review-told = Told today
    .named = Told today: { $name }
review-told-done = { $count ->
    [one] Noted: told today.
   *[other] Noted: { $count } people told today.
}
review-keep = Keep …
    .named = Keep … { $name }
review-keep-title = { $count ->
    [one] Why are you keeping this data?
   *[other] Why are you keeping the data of these { $count } people?
}
review-keep-reason = Reason
    .hint = For example: wants to begin after the exams in June
    .missing = Please write a reason, so that you’ll know it when you’re asked again.
review-keep-explain = You’ll be asked again in 90 days.
review-keep-do = Keep for 90 days
review-kept-done = { $count ->
    [one] Kept for another 90 days.
   *[other] Kept for another 90 days: { $count } people.
}
review-delete = Delete
    .named = Delete: { $name }
review-deleted = { $count ->
    [one] Deleted. In the bin for 30 days.
   *[other] { $count } people deleted. In the bin for 30 days.
}
review-more = Show more

## One person's data

data-age = How old is the person?
data-age-unknown = I don’t know yet
data-age-adult = 18 or older
data-age-sixteen-seventeen = 16 or 17
data-age-under-16 = Younger than 16
data-age-hint-unknown = Until you know, the initials and the address are enough.
data-age-hint-sixteen-seventeen = Until that’s settled, the initials and the address are enough. Go through an organisation, or a parent or guardian.
data-age-hint-under-16 = Nobody under 16 is kept here. Please erase this person; there are programmes with trained mentors for children.
data-age-facebook = Facebook’s mentorship is only for people aged 18 or older.
data-age-saved = The age has been noted.
data-initials = Keep only the initials: { $initials }
data-initials-done = Only the initials are kept now.
data-source = Where do you know this from?
    .hint = For example: wrote in the group “Apprenticeships Leeds”
data-purpose = What are you keeping it for?
    .hint = For example: to help find an apprenticeship
data-informed = Told on
data-informed-save = Save the day
data-informed-future = That day hasn’t come yet. Please choose today or an earlier day.
data-informed-saved = The day has been noted.
data-informed-forget = Not told yet after all
data-keep = Keep longer, or delete earlier
data-keep-reason = Why?
data-keep-until = Until when?
data-keep-save = Keep until then
data-keep-saved = Noted.
data-keep-rule = Follow the usual rule again
data-notice = A letter that says it all
    .lead = Everyone you save has to be told what you keep and why (Article 14 GDPR), ideally with your first message. Use these words, or your own.
data-seldom = Rarely needed
data-days = Told on, keep until
data-asks = If they ask what you keep, or want it erased
data-notice-language = Language
data-notice-de = Deutsch
data-notice-en = English
data-notice-copy = Copy
data-notice-copied = Copied. Paste it where you write to the person, and then press “Told today”.
data-notice-refused = Not copied yet: what’s marked in the text is still missing.
data-notice-missing = This is still missing from the text.
data-notice-copy-failed = Your browser blocked copying. The text is selected: press Ctrl + C.
data-export = Everything you keep about them, as a file they can have:
data-export-text = Save as text to read
data-export-json = Save as data (JSON)
data-exported = Saved as { $file }. Look in your downloads folder.
data-erase = Erase this person everywhere
data-erase-lead = If they want nothing kept about them:
erase-question = Erase { $name } for good?
erase-explain = Everything goes: name, addresses, notes, log, next steps, mentorships, and what was kept so that you could undo changes. This is final: it can’t be undone, and nothing stays in the bin.
erase-files = Files you have saved yourself (lists, backups) aren’t touched. Please delete them too.
erase-confirm = Yes, erase for good
erase-cancel = Cancel
erase-done = Erased. Nothing about this person is left here.

## The words to the person (Article 14 GDPR)

notice-text =
    Hello { $name },

    I’m { $mentor } and I’m a volunteer: I help people on their way through learning and into work. So that I don’t lose track of who I’m in touch with, I’ve noted a few things about you: your name, the address of your profile, where we met, and notes on our messages. Where I know this from: { $source }. What I’m keeping it for: { $purpose }. The law calls this a legitimate interest (Article 6(1)(f) GDPR).

    It’s all on my own computer. I don’t pass it on, and no computer uses it to decide anything. If we’re no longer in touch, I’ll delete it after 90 days, or straight away if you ask me to.

    At any time you can ask me what I’ve noted, have it corrected, restricted or deleted, or object to my keeping it. A line to { $reach } is enough. You can also complain to a data protection authority.

    { $mentor }
    .mentor = [your name]
    .reach = [your address or e-mail]
    .source = [where you know the person from]
    .purpose = to mentor you, if you’d like that

## One person's data as a text to read

file-title = What is kept about { $name }
file-made = Written on { DATETIME($day, year: "numeric", month: "long", day: "numeric") } by the program Mentor Trail. All of it is on the mentor’s own computer.
file-about = About the person
file-log = What has happened
file-next = Next steps, done and open
file-weeks = A mentorship
file-weeks-begins = First day
file-weeks-last = Last day
file-weeks-number = Weeks
file-weeks-plan = Plan
file-weeks-facebook = Agreed on through Facebook
file-weeks-meeting = Meetings
file-weeks-follows = Continues an earlier one
file-weeks-answered = Reminders that were dealt with (kind and week)
file-weeks-ended = Ended on
file-weeks-deleted = Deleted on
file-weekday = { DATETIME($day, weekday: "long") }
file-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
file-yes = yes
file-no = no
file-agreement = What was agreed
file-agreement-expectations = What both can expect
file-agreement-channel = How they meet
file-agreement-confidentiality = What stays between the two
file-agreement-absence = If someone can’t come
file-agreement-end = The last day was named
file-agreement-on = Agreed on
file-goal = Goal
file-goal-measure = Reached when
file-goal-obstacle = What might get in the way
file-goal-reached = Reached
file-goal-step = Step
file-goal-done = Step done
file-skill = Strength
file-skill-proof = Shown by
file-skill-before = Rated at first
file-skill-after = Rated near the end
file-skill-evidence = Evidence
file-week = Week { $week }, meeting on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
file-week-title = Title
file-week-goal = What it is for
file-week-activity = What to do
file-week-question = Question
file-week-met = Met
file-week-length = Length
file-week-mood = Mood
file-week-last = The step before
file-week-last-done = done
file-week-last-partly = partly done
file-week-last-not = not done
file-week-next = Next step
file-week-by = To be done by
file-week-worry = Something worried the mentor
file-week-note = The mentor’s note
file-week-written = Written down on
file-pause = Break
file-pause-days = { $from } to { $until }
file-pause-reason = Reason
file-pause-holiday = holidays
file-pause-illness = illness
file-pause-other = another
file-pause-before = Before week
file-pause-weeks = Weeks without a meeting
file-closing = The end
file-closing-back = Looking back
file-closing-thanks = Thanks
file-closing-contact = How the two stay in touch
file-closing-data = What happens to the data
file-closing-data-keep = kept
file-closing-data-delete = deleted
file-closing-early = Why it ended early
file-voice-asked = Asked for their view on
file-voice-sheet = Answered on a sheet, on
file-voice-rating = Feels taken seriously
file-voice-helps = What helps
file-voice-change = What should be different
file-closing-kind = Why it ended
file-closing-kind-planned = as planned, or both wanted it
file-closing-kind-vanished = no longer answered
file-closing-kind-mentor = the mentor had to stop
file-closing-kind-safety = for safety
file-outcome = Words for the record of what was learned
file-nothing = Nothing.
file-field = { $label }: { $value }
file-entry = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $what }
file-entry-text = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $what }. { $text }
file-day = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
file-status-open = open
file-status-done = done
file-status-skipped = left out
file-status-replaced = replaced by another
file-merged = Also noted under the name { $name }, which was merged with this entry.
file-label-saved = Saved on
file-label-changed = Last changed on
file-label-informed = Told on
file-label-delete = To be deleted after
