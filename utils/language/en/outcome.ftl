### The record of what was achieved, programme overview, figures

## The sheet, on screen and on paper

outcome-language = Language of the sheet
outcome-print = Print or save as PDF
outcome-print-hint = In the browser’s print window choose “Save as PDF” if you want to send it, and A4 as the size. Switch “Headers and footers” off there.
outcome-print-full-tab = This small window can’t print. In a full tab it can be printed or saved as PDF.
outcome-print-open = Open in a full tab
outcome-sheet = The sheet as it will be printed

## The record

outcome-explain = A sheet for { $name } to keep: what the two of you did, and what came of it. It is drafted from what you have written down; your notes, moods and worries are never in it.
outcome-empty = There’s nothing to record yet.
outcome-empty-next = Once you have met for the first time, or have written down goals or strengths, the record is drafted here.
outcome-no-mentor-name = Your own name isn’t set yet, so there will be a line to write it on.
outcome-to-settings = Add it in the settings
outcome-texts = Change the texts
outcome-text-introduction = Opening
outcome-text-learned = What was learned
    .hint = What can { $name } do now that they couldn’t before? Write so that a stranger would understand.
outcome-text-outlook = What comes next
outcome-texts-hint = Leave a text empty, or as it is, and the program keeps it up to date with what you write down.
outcome-texts-language = You have changed texts yourself. They stay in the language you wrote them in.
outcome-file = Record of mentorship – { $name }

## What the sheet says

outcome-title = Record of a mentorship
outcome-interim = Interim record as of { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. The mentorship is still under way.
outcome-mentor = Mentor
outcome-period = Period
outcome-period-days = { DATETIME($from, year: "numeric", month: "short", day: "numeric") } to { DATETIME($until, year: "numeric", month: "short", day: "numeric") }
outcome-period-since = since { DATETIME($from, year: "numeric", month: "short", day: "numeric") }
outcome-weeks = Weeks
outcome-weeks-complete = { $of ->
    [one] one week
   *[other] all { $of } weeks
  }
outcome-weeks-early = ended in week { $week } of { $of }
outcome-weeks-before = not begun yet
outcome-meetings = Meetings
outcome-meetings-said = { $count ->
    [0] none yet
    [one] one
   *[other] { $count }
  }
outcome-time = Time together
outcome-hours = { $hours } h
outcome-hours-minutes = { $hours } h { $minutes } min
outcome-minutes = { $minutes } min
outcome-introduction-interim = { $name } has been taking part in a mentorship since { DATETIME($from, year: "numeric", month: "long", day: "numeric") }.
outcome-introduction-complete = { $name } took part in a mentorship from { DATETIME($from, year: "numeric", month: "long", day: "numeric") } to { DATETIME($until, year: "numeric", month: "long", day: "numeric") }.
outcome-introduction-early = { $name } took part in a mentorship from { DATETIME($from, year: "numeric", month: "long", day: "numeric") } to { DATETIME($until, year: "numeric", month: "long", day: "numeric") }.
outcome-introduction-steps = Its three steps: seeing strengths, learning what is needed, showing what one can do.
outcome-learned-skills = { $count ->
    [one] This strength has grown: { $skills }.
   *[other] These strengths have grown: { $skills }.
  }
outcome-learned-skills-many = { $count } strengths have grown.
outcome-outlook-goals = { $name } is still working on: { $goals }.
outcome-outlook-steps = { $count ->
    [one] The next step: { $steps }.
   *[other] The next steps: { $steps }.
  }
outcome-step-assess = Step 1: Skills assessment
outcome-step-learn = Step 2: Tailored learning
outcome-step-prove = Step 3: Validation and recognition
outcome-held = Weeks with a meeting
outcome-week = Week
outcome-topic = Topic
outcome-day = Date
outcome-day-short = { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
outcome-duration = Length
outcome-goals = Goals
outcome-goal-reached = reached
outcome-goal-open = in progress
outcome-goal-measure = How you can tell: { $measure }
outcome-goal-done = Done: { $step }
outcome-learned = What was learned
outcome-skills = Strengths shown
outcome-skill = Strength
outcome-skill-shown = Shown by
outcome-skill-rated = At the start and now
outcome-skills-scale = 1: just beginning. 5: could show others. Rated together.
outcome-helpers = Who will keep helping
outcome-outlook = Outlook
outcome-frame = Laid out in the three steps of the EU’s Council Recommendation of 19 December 2016 on Upskilling Pathways (2016/C 484/01).
outcome-honest = This record is the mentor’s word about a voluntary mentorship, not a certificate from a school or authority.
outcome-place = Place, date
outcome-sign-mentor = Signature of the mentor
outcome-sign-mentee = Signature of the mentee

## Programme overview

programme-title = Mentorships at a glance
programme-explain = One page for a coordinator: how far each mentorship is, how often you met and for how long. Notes, moods and worries are never in it.
programme-who = Names
programme-who-nameless = Without names
programme-who-named = With names
programme-who-hint = Only pass on names if the people know about it. With just one or two mentorships, it’s clear who is meant even without names.
programme-which = Which mentorships?
programme-which-open = Under way
programme-which-all = All, ended ones too
programme-none = There are no mentorships yet.
programme-none-next = Choose a person who has said yes, and start a mentorship there.
programme-none-open = No mentorship is under way. Choose “All, ended ones too” to see the earlier ones.
programme-file = Mentorships at a glance
programme-as-of = As of { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
programme-by = Mentor: { $name }
programme-number = No.
programme-name = Name
programme-begins = Begins
programme-where = Where it stands
programme-phase = Phase
programme-kept = Meetings
programme-kept-of = { $due ->
    [0] –
   *[other] { $kept } of { $due }
  }
programme-time = Time
programme-total = { $count ->
    [one] One mentorship
   *[other] { $count } mentorships altogether
  }
programme-standing-upcoming = not begun yet
programme-standing-running = Week { $week } of { $of }
programme-standing-paused = Paused before week { $week } of { $of }
programme-standing-to-close = All { $of } weeks over, closing to come
programme-standing-completed = Completed, { $of } weeks
programme-standing-early = Ended in week { $week } of { $of }
programme-standing-early-before = Ended before the first week
programme-phase-assess = 1 Strengths
programme-phase-learn = 2 Learning
programme-phase-prove = 3 Showing
programme-kept-hint = Meetings: weeks with a meeting, of those whose meeting has been due. Each week counts once.

## Figures

figures-reading = Counting …
figures-none = There’s nothing to count yet.
figures-none-next = Once your first mentorship has started, you’ll see here how things turn out.
figures-all = All your mentorships
figures-standing-upcoming = Beginning soon
figures-standing-running = Under way
figures-standing-paused = Paused
figures-standing-to-close = Weeks over, not ended yet
figures-standing-completed = Completed
figures-standing-early = Ended early
figures-number = { $number }
figures-meetings = Meetings
figures-meetings-said = { $due ->
    [0] No meeting has been due yet.
   *[other] { $kept } of { $due } meetings kept ({ $percent }%).
  }
figures-time-said = Time together: { $time }
figures-unwritten = { $count ->
    [one] Nothing is written down yet for one week.
   *[other] Nothing is written down yet for { $count } weeks.
  }
figures-early = Ended early
figures-early-none = No mentorship has ended early.
figures-early-said = { $count ->
    [one] One mentorship was ended before its last week.
   *[other] { $count } mentorships were ended before their last week.
  }
figures-early-in = { $week ->
    [0] Before the first week
   *[other] In week { $week }
  }
figures-early-count = How many
figures-early-when = When
figures-mood = Mood over the weeks
figures-mood-said = The average of what you noted after each meeting, from 1 (very low) to 5 (very good).
figures-mood-none = No mood has been noted yet.
figures-mood-table = The figures as a table
figures-mood-week = Week { $week }
figures-mood-column-week = Week
figures-mood-column-mean = Mood
figures-mood-column-count = Noted
figures-mood-mean = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
figures-mood-unknown = –
figures-file = The figures as a file
figures-file-explain = One line for each mentorship, for Excel or LibreOffice. Nothing is sent anywhere.
figures-file-save = Save file
figures-file-saved = { $rows ->
    [one] One mentorship was saved
   *[other] { $rows } mentorships were saved
  } as { $file }. Look in your downloads folder.
figures-file-name = mentorships
figures-file-name-nameless = mentorships-without-names
figures-column-number = No.
figures-column-name = Name
figures-column-begins-on = First day
figures-column-standing = Where it stands
figures-column-week = Week
figures-column-of = Of weeks
figures-column-kept = Meetings kept
figures-column-due = Meetings due
figures-column-unwritten = Weeks not written down
figures-column-minutes = Minutes
figures-column-mood = Mood in week { $week }
outcome-voice = What helped, in their own words
outcome-voice-week = Week { $week }:
