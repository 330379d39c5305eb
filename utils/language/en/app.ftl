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
nav-reports = How it’s going
nav-templates = Messages
nav-duplicates = Possible duplicates
nav-privacy = Privacy
nav-bin = Bin
nav-history = Recent changes
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
contacts-none-next = Add the first person you’d like to mentor. A name is enough.
contacts-not-found = No one in your list matches this search.
contacts-not-found-action = Show everyone

## Ten weeks

weeks-title = Ten weeks
weeks-position = Week { $week } of { $of }
weeks-paused = Paused before week { $week } of { $of }
weeks-before = { $days ->
    [one] begins tomorrow
   *[other] begins in { $days } days
}
weeks-over = The weeks are over

## Guides

guides-title = Guides

## Export

export-title = Files
export-open = Export

## Settings

settings-title = Settings
settings-language = Language
settings-language-browser = Same as my browser
settings-guides = Where guides show their steps
settings-guides-facebook = On Facebook
settings-guides-linkedin = On LinkedIn
    .hint = LinkedIn’s user agreement (section 8.2) doesn’t allow extensions to add anything to its pages. Beside the page, nothing is added.
settings-guides-page = On the page
settings-guides-beside = Beside the page, in the side panel
settings-guides-here = In Mentor Trail, opened over the page
settings-guides-ask = Ask me at the next guide
settings-about = About Mentor Trail
settings-version = Version { $version }
settings-private = Nothing leaves this computer: no account, no server, no statistics.
settings-independent = Mentor Trail belongs neither to Facebook nor to LinkedIn.

## Notices

changed-meanwhile = { $count ->
    [one] One was changed in another window meanwhile, and has been left alone.
   *[other] { $count } were changed in another window meanwhile, and have been left alone.
}
undo = Undo
undo-key = Undo (Ctrl + Z)
saved-what = Saved: { $what }.
undone = Undone.
notice-close = Close message
failure-full = Not saved: the disk is full. Free up some space, then try again.
failure-blocked = Nothing can be read or saved yet: an older version of Mentor Trail is still open. Close its other tabs and windows, then try again.
failure-unavailable = Your browser won’t let Mentor Trail store anything. This happens in private windows or with strict settings. Open Mentor Trail in a normal window.
failure-unknown = Not saved. Please try again. If it happens again, restart the browser.
failure-refused = Not saved: something is too long or can’t be stored ({ $where }). Shorten or change it, then try again.
failure-read = Your list can’t be read right now. Please close Mentor Trail and open it again.

## Faults

view-failed = This part of Mentor Trail couldn’t be shown. Everything you’ve saved is still there.
view-failed-again = Try again
view-failed-save = Save my data
view-failed-saved = Everything was saved as { $file }. You’ll find it in your downloads folder.

## A text that is kept as it is typed

kept-saved = Saved.
kept-not-saved = Not saved yet. What you typed is still here: keep typing, or press “Save again”.
kept-again = Save again
