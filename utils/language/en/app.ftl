### What the popup and the dashboard say.

app-name = Mentor Trail
nav = Sections
nav-today = Today
nav-contacts = Contacts
nav-weeks = Ten weeks
nav-guides = Guides
nav-learn = Learn
learn-title = Learn
nav-export = Files
nav-board = Board
nav-reports = How it is going
nav-templates = Messages
nav-duplicates = Twice in the list?
nav-privacy = Privacy
nav-bin = Bin
nav-history = Past actions
nav-more = More
nav-menu = Menu
nav-menu-close = Close menu
palette-open = Find anything (Ctrl + K)
nav-settings = Settings
open-full-tab = Open in a full tab

## Days

date-today = { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
date-short = { DATETIME($day, weekday: "short", month: "short", day: "numeric") }
date-full = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
due-late = { $days ->
    [one] since yesterday
   *[other] for { $days } days
}
due-today = today
due-soon = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}

today-title = Today

## Contacts

contacts-title = Contacts
contacts-search = Search contacts
contacts-stage = Stage
contacts-stage-all = All stages
contacts-add = Add a person
contacts-count = { $total ->
    [one] one person
   *[other] { $total } people
}
contacts-more = Show more
contacts-shown = { $shown } of { $total } shown
contacts-none = Nobody is in your list yet.
contacts-none-next = Write down the first person you would like to mentor; a name is enough.
contacts-not-found = Nobody in your list fits this search.
contacts-not-found-action = Show everyone

## Ten weeks

weeks-title = Ten weeks
weeks-begin = First day
weeks-start = { $weeks ->
    [10] Start ten weeks
    [one] Start one week
   *[other] Start { $weeks } weeks
}
weeks-explain = Some weeks together: see strengths, learn, show what has been achieved.
weeks-all = All { $count } mentorships
weeks-none = No ten weeks are under way.
weeks-none-next = Choose a person who has said yes, and start the ten weeks there.
weeks-none-action = Go to your contacts
weeks-position = Week { $week } of { $of }
weeks-paused = Paused before week { $week } of { $of }
weeks-before = { $days ->
    [one] begins tomorrow
   *[other] begins in { $days } days
}
weeks-over = The weeks are over
weeks-since = since { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
weeks-from = from { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
weeks-end = End the ten weeks
weeks-ended = The ten weeks have been ended.
weeks-started = The ten weeks are set.
trail-running = Week { $week } of { $of }: { $name }. { $phase }
trail-before = Trail of the weeks, not begun yet
trail-over = All weeks walked
phase-assess = Phase 1: see strengths
phase-learn = Phase 2: learn
phase-prove = Phase 3: show what one can do
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
    .activity = One talk with somebody who works in the field.
week-7 = Real task
    .activity = An application, a trial day or a small project. Say that the end is coming.
week-8 = Evidence
    .activity = Start a folder: certificate, sample, reference, each tied to a strength of week 2.
week-9 = Recognition
    .activity = Show it to a third person, and make a plan for the next three months.
week-10 = Farewell
    .activity = Look back at week 1, celebrate, and agree how you stay in touch.

## Guides

guides-title = Guides

## Export

export-title = Files
export-open = Export

## Settings

settings-title = Settings
settings-language = Language
settings-language-browser = As in the browser
settings-guides = Where guides show their steps
settings-guides-facebook = On Facebook
settings-guides-linkedin = On LinkedIn
    .hint = LinkedIn’s user agreement (section 8.2) forbids inserting elements into its pages. Beside the page nothing is inserted.
settings-guides-page = On the page
settings-guides-beside = Beside the page, in the side panel
settings-guides-ask = Ask me at the next guide
settings-about = About Mentor Trail
settings-version = Version { $version }
settings-private = Nothing leaves this computer: no account, no server, no statistics.
settings-independent = Mentor Trail belongs neither to Facebook nor to LinkedIn.

## Notices

undo = Undo
undone = Undone.
notice-close = Close message
failure-full = This was not saved: the disk is full. Free some space, then try again.
failure-blocked = Nothing can be read or saved yet: Mentor Trail is still open in an older version. Close its other tabs and windows, then try again.
failure-unavailable = Your browser does not let Mentor Trail keep data. This happens in private windows or with strict settings. Open Mentor Trail in a normal window.
failure-unknown = This was not saved. Please try again; if it happens again, restart the browser.
failure-read = Your list cannot be read at the moment. Please close Mentor Trail and open it again.

## A text that is kept as it is typed

kept-saved = Saved.
kept-not-saved = Not saved yet. What you typed stays here; type on or press “Save again”.
kept-again = Save again
