### The page of a mentorship

mentorship-weeks = Weeks
mentorship-agreement = Agreement
mentorship-goals = Goals
mentorship-skills = Strengths
mentorship-network = Network
mentorship-referral = Referral
mentorship-ending = Ending
mentorship-record = Record
mentorship-parts = Parts of the mentorship
mentorship-gone = This mentorship is no longer there.

## What the weeks are for

week-goal-1 = You know each other, agree on how you work together, and both know the last day.
week-goal-2 = The person sees what they can already do.
week-goal-3 = There is a goal of the person’s own, and a first step towards it.
week-goal-4 = There is one thing to learn that fits the goal, and a time for it.
week-goal-5 = You both know what helps and what you want to do differently from here on.
week-goal-6 = The person knows someone who works in the field.
week-goal-7 = The person has tried out what they learned on something real, and knows that the end is coming.
week-goal-8 = What was learned can be shown: there is a piece of evidence for it.
week-goal-9 = Someone else has seen it, and it’s clear who will help from now on.
week-goal-10 = You part on good terms, and both know what happens next.

## The trail

trail-pause = { $weeks ->
    [one] Pause of one week
   *[other] Pause of { $weeks } weeks
}
trail-pause-line = Before week { $week }: { $pause }
trail-stone = { $state ->
    [met] Week { $week } of { $of }: { $name }, met on { DATETIME($day, month: "long", day: "numeric") }
    [missed] Week { $week } of { $of }: { $name }, no meeting
    [open] Week { $week } of { $of }: { $name }, nothing noted
    [dropped] Week { $week } of { $of }: { $name }, didn’t come any more
    [now] Week { $week } of { $of }: { $name }, now; meeting on { DATETIME($day, month: "long", day: "numeric") }
   *[ahead] Week { $week } of { $of }: { $name }, meeting on { DATETIME($day, month: "long", day: "numeric") }
}
standing-ended = Ended on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, in week { $week } of { $of }
standing-ended-over = Ended on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, after { $of } weeks

## Starting

start-plan = Plan
start-plan-ten-weeks = Ten weeks
start-plan-six-weeks = Six weeks
start-plan-follow-on = Continuing after a first mentorship, six weeks
start-plan-own = { $name } ({ $weeks ->
    [one] one week
   *[other] { $weeks } weeks
})
start-ends = Ends on { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }. Tell them in the first week.
start-more = Meeting and goals
start-goals = Goals
    .hint = One to three, each on its own line. They can wait until week 3.
start-facebook = This is a mentorship on Facebook
    .explain = On Facebook a mentorship is for people aged 18 or over and lasts up to ten weeks.
start-adult = I know that the person is 18 or older
start-problem-plan = This plan is no longer there. Please choose another.
start-problem-goals = Three goals are enough to begin with. Please put them on at most three lines.
start-done = The weeks are set. The last day is { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.

## The panel on a contact’s page

panel-title = Mentorship
panel-open = Go to the weeks
panel-ending = End the mentorship
panel-close = Finish well
panel-choose = Choose what comes next
panel-meeting = Next meeting: { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
panel-last-day = Last day: { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
panel-earlier = Earlier mentorships
panel-earlier-one = From { DATETIME($from, year: "numeric", month: "long", day: "numeric") } to { DATETIME($until, year: "numeric", month: "long", day: "numeric") }

## Meeting

weeks-meeting-title = When you meet
    .ended = When you met
weeks-meeting-weekday = Day of the week
weeks-meeting-time = Time
    .hint = Optional until you’ve agreed on it.
weeks-meeting-minutes = Minutes
weeks-meeting-channel = How or where
    .hint = For example: by phone, video call, in the library
weeks-meeting-usual = { $weekday }, { $time ->
    [none] no hour agreed yet
   *[other] at { $time }
}
weeks-meeting-lasts = { $minutes } minutes
weeks-meeting-change = Change the meeting
weeks-meeting-save = Change from now on
weeks-meeting-explain = Weeks that are over keep their day. Meetings you moved one by one go back to the usual day.
weeks-meeting-saved = { $moved ->
    [0] The meeting is changed.
    [one] The meeting is changed; one meeting lies on another day now.
   *[other] The meeting is changed; { $moved } meetings lie on another day now.
}
weeks-meeting-problem-minutes = Please give the minutes as a whole number from 1 to 600.
weeks-meeting-problem-time = Please give the hour in full, for example 17:00, or leave the field empty.
weeks-meeting-problem-channel = { $limit } characters at most.

## One week

week-head = Week { $week }: { $name }
# Heard only: above the week that stands at the top of the page.
weeks-now = The week at hand
# In the list of all weeks, of the one that stands at the top of the page.
week-above = shown above
week-state-met = met
week-state-missed = no meeting
week-state-open = nothing noted
week-state-now = now
week-state-dropped = didn’t happen
week-state-ahead = ahead
week-goal = What it’s about
week-activity = What to do
week-question = A question to ask
week-meets = { $time ->
    [none] Meeting on { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
   *[other] Meeting on { DATETIME($day, weekday: "long", month: "long", day: "numeric") } at { $time }
}
week-from-to = { DATETIME($from, month: "short", day: "numeric") } to { DATETIME($until, month: "short", day: "numeric") }
week-moved = Only this meeting was moved.
week-form-agreement = Write the agreement
week-form-skills = Gather strengths
week-form-skills-again = Look at the strengths again
week-form-goals = Write down the goals
week-form-network = Draw the network map
week-form-ending = Prepare the ending
week-write = Write down how it went
week-correct = Correct
week-clear = Delete this entry
week-cleared = The entry for week { $week } is deleted.
week-move = Move this meeting
week-move-day = New day
week-move-save = Move
week-move-explain = The meeting can be between { DATETIME($from, month: "long", day: "numeric") } and { DATETIME($until, month: "long", day: "numeric") }. The other weeks stay where they are.
week-move-saved = The meeting of week { $week } is on { DATETIME($day, weekday: "long", month: "long", day: "numeric") } now.

## How a week went

week-record-met = Did you meet?
week-record-met-yes = Yes
week-record-met-no = No
week-record-on = On which day?
week-record-minutes = For how many minutes?
week-record-mood = What was the mood like?
    .hint = From 1 (very low) to 5 (very good)
week-record-mood-none = No answer
week-record-mood-1 = 1 · very low
week-record-mood-2 = 2 · low
week-record-mood-3 = 3 · so-so
week-record-mood-4 = 4 · good
week-record-mood-5 = 5 · very good
week-record-last-step = Was the last step done?
week-record-last-step-done = Done
week-record-last-step-partly = Partly
week-record-last-step-not = Not done
week-record-last-step-named = Was this step done: { $step }?
week-record-last-step-stays = Carried over to next time: { $step }
week-record-next-step = The next step
    .hint = Something small that the person wants to do themselves.
week-record-next-step-by = By when?
week-record-worry = Something worries me about the person
week-record-note = For yourself
    .hint = Only you can read this. Please nothing about health, religion or origin.
    .team = Only you can read this: it stays on this device and doesn’t go to your team. Please nothing about health, religion or origin.
week-record-save = Save
week-record-saved = Week { $week } is noted.
week-record-back = You started writing here. It isn’t saved yet.
week-record-minutes-problem = Please give the minutes as a whole number from 0 to 1440.
week-record-text-problem = This is too long: { $limit } characters at most.
week-record-changed = This week was noted in another window in the meantime. Which version should stay?
week-record-changed-theirs = The other version
week-record-changed-mine = What I wrote
week-record-step-line = Next step: { $step }
week-record-step-by = until { DATETIME($day, month: "long", day: "numeric") }
week-record-met-line = Met on { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
week-record-minutes-line = { $minutes } minutes
week-record-missed-line = No meeting
week-record-mood-line = Mood: { $mood }
week-record-last-step-line = Last step: { $step }
week-record-worry-line = Something worried you
week-record-note-line = For yourself: { $note }

## Worry

worry-title = You’re not alone with this
worry-contact = Your safeguarding contact: { $contact }
settings-safeguarding = Who you turn to when you’re worried
    .hint = Your safeguarding contact: name, telephone, hours. It is shown where you note a worry.
settings-problem-safeguarding = { $limit } characters at most.
worry-danger = In an emergency: 112, at any hour.
worry-do = Write down what you saw and heard, don’t promise to keep it secret, and talk to the contact today.

## Pauses

weeks-pause-add = Take a break
weeks-pause-reason = Why?
weeks-pause-reason-holiday = Holidays
weeks-pause-reason-illness = Illness
weeks-pause-reason-other = Something else
weeks-pause-from = First day of the break
weeks-pause-until = Last day of the break
weeks-pause-moves = { $kind ->
    [alone] Week { $first } moves by { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
    [uneven] Weeks { $first } to { $last } move, not all of them equally far, since another break lies between; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
   *[several] Weeks { $first } to { $last } move by { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
}
weeks-pause-save = Take the break
weeks-pause-line = { $reason ->
    [holiday] Holidays
    [illness] Illness
   *[other] Break
}, { DATETIME($from, month: "long", day: "numeric") } to { DATETIME($until, month: "long", day: "numeric") }
weeks-pause-gap = Break of { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
weeks-pause-end = End the break
weeks-pause-end-named = End the break before week { $week }
weeks-pause-back = { $kind ->
    [alone] Week { $first } is { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } earlier again; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
    [uneven] Weeks { $first } to { $last } are earlier again, not all of them equally far, since another break lies between; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
   *[several] Weeks { $first } to { $last } are { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    } earlier again; new last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
}
weeks-pause-back-if = If you end the break: { $moves }
weeks-pause-facebook = On Facebook a mentorship lasts up to ten weeks, and these weeks go beyond { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. Whether Facebook waits for you during a break, we don’t know: its own pairing may have ended by then. Agree now where you go on, for example in Messenger, by phone or by video call. Your plan here stays as it is.

## Problems

weeks-problem-not-begun = Before the first day there is nothing to pause. Choose a day after the beginning.
weeks-problem-past-pause = A break can’t begin before this week. Choose a later first day.
weeks-problem-backwards = The last day of the break comes before the first. Please check both.
weeks-problem-too-long = A break can be twelve weeks at most. After a longer time it is better to begin anew.
weeks-problem-nothing-ahead = No meeting falls within this time, so nothing has to move.
weeks-problem-overlaps = There’s already a break in this time. End that one first, or choose other days.
weeks-problem-finished = This week is finished; what is finished doesn’t move.
weeks-problem-order = That would put two meetings in the wrong order. Please choose a day within the range below the field.
weeks-problem-in-pause = This day lies in a break. Choose another day, or end the break first.
weeks-problem-no-such-week = This week is no longer there. Please look at the list again.
weeks-problem-gone = This mentorship is no longer there; nothing was saved.
weeks-problem-ended = This mentorship was ended in another window; nothing was saved.
weeks-problem-already-running = These weeks are over, and others with this person are under way. End those first if these are to go on.
weeks-problem-changed-meanwhile = This was changed in another window in the meantime; nothing was saved. Please look at it again.
weeks-problem-too-many-weeks = { $limit ->
    [10] On Facebook a mentorship lasts ten weeks at most. Please remove a week.
   *[other] A plan has { $limit } weeks at most. Please remove a week.
}
weeks-problem-no-weeks = At least one week has to be left.
weeks-problem-untitled = Each week needs a title. Please give one to those that have none.

## The weeks ahead

ahead-edit = Change the weeks ahead
ahead-edit-title = The weeks ahead
ahead-edit-explain = Weeks that are over stay as they are. If you empty a text, the original comes back.
ahead-edit-week = Week { $week }
ahead-edit-name = Title
ahead-edit-goal = What it’s about
ahead-edit-activity = What to do
ahead-edit-question = A question to ask
ahead-edit-phase = Phase
ahead-edit-texts = What it’s about, what to do, what to ask
ahead-edit-add = Add a week
ahead-edit-up = Move week { $week } up
ahead-edit-down = Move week { $week } down
ahead-edit-remove = Remove week { $week }
ahead-edit-save = Save the weeks
ahead-edit-saved = The weeks are changed. The last day is { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
ahead-edit-more = All plans
ahead-own-name = Keep all weeks as a plan of your own, under the name
ahead-own-save = Keep as a plan
ahead-own-saved = “{ $name }” is among your plans now.
ahead-own-missing = Please give the plan a name.
ahead-own-long = The name is too long. Please use { $limit } characters at most.
ahead-own-weeks = Each week needs a title, and no text may be too long. Please look through the weeks above.

## Signals

signals-title = Needs your attention
signal-worry = In week { $week } something worried you about the person.
signal-call = For two weeks or more there has been no meeting, from week { $week } on.
    .do = Call, rather than writing: ask how things are, and agree on a day.
signal-close = It’s time for a good ending.
    .do = Look back together, say goodbye, and agree on whether and how you stay in touch.
signal-check-in = Week { $week } hasn’t been noted yet.
    .do = One minute is enough: whether you met, and what comes next.
signal-arrived = Did the referral to { $about } work out?
    .do = Ask whether they’ve arrived there, and how it was.
signal-offer = What came of the learning offer “{ $about }”?
    .do = Ask at the next meeting, or look for another one together.
signal-stuck = Little has moved since week { $week }.
    .do = Make the next step smaller, or ask whether the goal still fits.
signal-end-near = The end is near.
    .do = Bring it up at the next meeting: how many weeks are left, and what you still want to do in them.
signal-seen = Dealt with
signal-seen-named = Dealt with: { $what }
signal-seen-done = Noted: dealt with.
signal-go-worry = Open the week
signal-go-call = Open the contact
signal-go-close = Prepare the ending
signal-go-check-in = Note week { $week }
signal-go-arrived = To the referral
signal-go-offer = To the learning offers
signal-go-stuck = Look at the goals
signal-go-end-near = Look at the ending
signal-more = { $count ->
    [one] And one more thing.
   *[other] And { $count } more things.
}

## The page

weeks-archive = This mentorship has ended. Everything you shared stays here to read; nothing can be changed any more.
weeks-list = All weeks
weeks-last-day = Last day: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }

## All mentorships

mentorships-parts = Which mentorships
mentorships-running = Under way
mentorships-coming = Begin later
mentorships-attention = Need attention
mentorships-archive = Archive
mentorships-none-running = No mentorship is under way.
mentorships-none-coming = No mentorship begins later.
mentorships-none-attention = Nothing needs your attention.
mentorships-none-archive = Nothing has ended yet. What you end stays here to read.
mentorships-next = Next meeting: { DATETIME($day, weekday: "short", month: "short", day: "numeric") }
mentorships-no-next = no meeting left
mentorships-count = { $total ->
    [one] One mentorship
   *[other] { $total } mentorships
}
mentorships-figures = Figures
    .about = How many are running, how often you’ve met, how it went
mentorships-plans = Plans
    .about = Look at the ten weeks, and make plans of your own
mentorships-offers = Learning offers
    .about = Courses and help near you, kept for the next mentee
mentorships-programme = Programme overview
    .about = One page for your organisation, with or without names
mentorships-more = More about your mentorships

## A mentorship and its ten weeks

weeks-begin = First day
weeks-start = { $weeks ->
    [10] Start ten weeks
    [one] Start one week
   *[other] Start { $weeks } weeks
}
weeks-explain = Some weeks together: see strengths, learn, show what’s been achieved.
weeks-all = All { $count } mentorships
weeks-all-many = All mentorships
weeks-none = No mentorship is under way.
weeks-none-next = Choose someone who has said yes, and start a mentorship there.
weeks-none-action = Go to your contacts
weeks-since = since { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
weeks-from = from { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
trail-running = Week { $week } of { $of }: { $name }. { $phase }
trail-before = Trail of the weeks, not begun yet
trail-over = All weeks walked
phase-assess = Phase 1: see strengths
    .short = Strengths
phase-learn = Phase 2: learn
    .short = Learning
phase-prove = Phase 3: show what you can do
    .short = Showing
week-1 = First steps
    .activity = Get to know each other and agree when, where and until when you meet.
week-2 = Strengths
    .activity = Collect ten things the person has already done, with one proof each.
week-3 = Goal
    .activity = Find one to three goals of the person’s own, and the first step.
week-4 = Learning
    .activity = Choose one course, one practice or one person; plan twice 30 minutes a week.
week-5 = Half-way
    .activity = Practise together, and look again at the goals and at how you work as a pair.
week-6 = Network
    .activity = One talk with someone who works in the field.
week-7 = Real task
    .activity = An application, a trial day or a small project. Say that the end is coming.
week-8 = Evidence
    .activity = Start a folder: certificate, sample, reference, each tied to a strength of week 2.
week-9 = Recognition
    .activity = Show it to a third person, and make a plan for the next three months.
week-10 = Farewell
    .activity = Look back at week 1, celebrate, and agree how you stay in touch.
weeks-after = What happens next with { $name }?
weeks-after-stay = We’re carrying on together
problem-not-adult = A mentorship on Facebook is for adults. Please confirm that the person is 18 or older.
problem-too-long = On Facebook a mentorship lasts ten weeks at most. Choose a shorter plan.
problem-already-running = A mentorship with this person is already under way. End it first if you want to begin again.

## Moving on while weeks still run

moving-on-question = The weeks with { $name } still run
moving-on-question-many = { $count ->
    [one] The weeks of one person still run
   *[other] The weeks of { $count } people still run
}
moving-on-explain = The new stage is “{ $stage }”. What should happen to the weeks?
moving-on-choice = The weeks
moving-on-guided = Bring them to a good end first
    .explain = You go to the guided ending. There you also choose how it goes on; until then nothing changes.
moving-on-stay = { $count ->
    [one] Leave this person as they are
   *[other] Leave these people as they are
}
    .explain = Only the others are moved. You can bring the weeks to a good end one by one.
moving-on-pause = Pause them
    .explain = All that is still ahead moves back. When you go on, choose the earlier stage again: only then do the weeks come up on Today.
moving-on-run = Let them run on
    .explain = The trail stays as it is, but what the weeks ask for no longer comes up on Today.
moving-on-end = End them now
    .explain = Without a farewell. What was shared stays to be read.
moving-on-facebook = On Facebook a mentorship lasts up to ten weeks; these would go on until { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
moving-on-go = Continue
moving-on-leave = Change nothing

## The mentee’s own voice

voice-title = How { $name } sees it
voice-explain = Three short questions: ask them in the meeting, or hand them over as a sheet. How they see it often says more than your own impression.
voice-write = Write down the answers
voice-correct = Correct the answers
voice-clear = Delete the answers
voice-cleared = The answers are deleted.
voice-sheet = Questions as a sheet
voice-save = Save the answers
voice-saved = What { $name } says is written down.
voice-how = How did you ask?
voice-how-asked = In the meeting
voice-how-sheet = On a sheet
voice-rating = Do you feel I take you seriously?
    .hint = 1: not at all. 5: very much.
voice-rating-said = { $rating } of 5
voice-helps = What helps you?
voice-change = What would you like to be different?
voice-said-asked = Asked on { DATETIME($day, month: "long", day: "numeric") }
voice-said-sheet = Answered on a sheet, { DATETIME($day, month: "long", day: "numeric") }
voice-problem-empty = Please write down at least one answer, or leave it.
voice-sheet-title = Three questions for you
voice-sheet-lead = Please answer honestly. You can skip anything you don’t want to answer. It won’t be held against you.
