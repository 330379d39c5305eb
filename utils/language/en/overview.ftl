### Table, board, search and reports of the full tab.

## Find anything

palette-title = Find people and places
palette-hint = Name, group, topic, or where to go
palette-found = What was found
palette-none = Nothing found. Part of a name is enough.
palette-more = { $more ->
    [one] One more person matches
   *[other] { $more } more people match
  } – type another letter.
palette-keys = ↑ ↓ to choose, Enter to open, Esc to close
palette-close = Close
palette-page = Save the person on this page
palette-devices = My devices, our team

## The table

table-day = { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
table-fitting = { $total ->
    [one] one of { $all } people matches
   *[other] { $total } of { $all } people match
}
table-export-all = Export all
table-export-fitting = Export these
column-name = Name
column-stage = Stage
column-next-on = Next on
column-next-what = What comes next
column-last-on = Last in touch
column-met-at = Where you met
column-tags = Topics
column-language = Language
column-platform = Platform
column-weeks = Mentorship
column-saved-on = Saved on
column-delete-by = Suggested for deletion on
columns-open = Columns
columns-title = What the table shows
sort-by = Sort by
sort-best = Best match
sort-ascending = Ascending. Reverse the order
sort-descending = Descending. Reverse the order
choose-page = Select everyone on this page
choose-one = Select { $name }
pages = Pages
pages-before = Back
pages-next = Next
pages-shown = { $from }–{ $to } of { $total }
on-platform-facebook = Facebook
on-platform-linkedin = LinkedIn
on-platform-other = Another site

## Filters

filter-open = Filter
filter-any = Any
filter-active = Active filters
filter-remove = Remove:
filter-clear = Show everyone
filter-due = Next step due
filter-due-late = overdue
filter-due-today = due by today
filter-due-within = due within { $days ->
    [one] one day
   *[other] { $days } days
}
filter-silent = No contact
filter-silent-for = { $days ->
    [one] for a day
   *[other] for { $days } days
}
filter-privacy = Privacy
filter-privacy-uninformed = not yet told that you keep their data
filter-privacy-to-delete = suggested for deletion

## Saved views

views = Your views
view-all = Everyone
view-keep = Save as a view
view-update = Save the change in “{ $name }”
view-rename = Rename
view-delete = Delete view
view-deleted = The view “{ $name }” was deleted.
view-saved = The view “{ $name }” is saved.
view-name = Name of the view
view-save = Save
view-problem-missing = Please give the view a name.
view-problem-too-long = Please shorten the name to { $limit } characters at most.
view-problem-taken = You already have a view with this name. Please choose another.
view-problem-gone = This view was deleted in another window.

## Many at once

bulk-title = For everyone selected
bulk-count = { $count ->
    [one] One person selected
   *[other] { $count } people selected
}
bulk-all = Select all { $total } matches
bulk-none = Clear the selection
bulk-change = Change
bulk-export = Export
bulk-delete = Delete
bulk-explain = Fill in only what should be the same for everyone. Empty fields stay as they are.
bulk-keep = Leave as it is
bulk-due = Next step on
bulk-add-tags = Add topics
bulk-remove-tags = Remove topics
bulk-tags-hint = Separated by commas
bulk-cadence = Keep in touch every … days
bulk-write = { $count ->
    [one] Change one person
   *[other] Change { $count } people
}
bulk-problem-nothing = Nothing is filled in yet, so nothing has changed.
bulk-problem-day = Please choose today or a later day.
bulk-problem-cadence = Please write a whole number from 1 to { $most }.
bulk-changed = { $changed ->
    [0] Nothing had to change.
    [one] One person was changed.
   *[other] { $changed } people were changed.
} { $skipped ->
    [0] { "" }
    [one] One stays the same.
   *[other] { $skipped } stay the same.
}
bulk-deleted = { $deleted ->
    [one] One person was deleted.
   *[other] { $deleted } people were deleted.
}
bulk-unseen = { $count ->
    [one] One of them isn’t among those you see now.
   *[other] { $count } of them aren’t among those you see now.
}
bulk-delete-question = { $count ->
    [one] Delete one person?
   *[other] Delete { $count } people?
}
bulk-delete-explain = They stay in the bin for 30 days, with everything you have written down about them.
bulk-delete-confirm = Yes, delete

## The board

board-hint = Drag a person to another stage, or use the arrows on the card. With the keyboard: arrow keys move around, Shift with ← or → moves the person.
board-count = ({ $total })
board-empty = Nobody here
board-more = { $more ->
    [one] Show one more
   *[other] Show { $more } more
}
board-move = Move { $name } to “{ $stage }”
board-move-to = To “{ $stage }”

## How it is going

reports-reading = One moment …
reports-period = Period
reports-period-quarter = Last 13 weeks
reports-period-year = Last 52 weeks
reports-period-all = From the beginning
reports-samples = So far your list only has the example people. They don’t count here.
reports-none = You didn’t write to anyone in this period.
reports-none-next = Once you’ve noted a message you sent, you’ll see here what came of it.
reports-funnel = From the first message to mentoring
reports-funnel-said = You wrote to { $contacted ->
    [one] one person
   *[other] { $contacted } people
}; { $replied ->
    [0] nobody has
    [one] one has
   *[other] { $replied } have
} replied, and { $mentoring ->
    [0] you’re not mentoring any of them yet.
    [one] one is or was mentored by you.
   *[other] { $mentoring } are or were mentored by you.
}
reports-who = Who
reports-all = Everyone
reports-contacted = Contacted
reports-replied = Replied
reports-mentoring = Mentoring
reports-number = { NUMBER($number) }
reports-share = { NUMBER($number) } ({ NUMBER($percent) }%)
reports-others = Everyone else
reports-compare = What works best
reports-by = Compare by
reports-by-group = Group
reports-no-group = Not known
reports-by-platform = Platform
reports-by-template = First message
reports-template = Message
reports-no-template = Written from scratch
reports-gone-template = A message you have deleted
reports-weeks = Messages and replies, week by week
reports-weeks-said = { $sent ->
    [one] One message
   *[other] { $sent } messages
} and { $replies ->
    [one] one reply
   *[other] { $replies } replies
} in { $weeks } weeks.
reports-weeks-stage-alone = { $count ->
    [one] For one person above only the stage was noted in this period, no message and no reply. They aren’t counted here.
   *[other] For { $count } people above only the stage was noted in this period, no message and no reply. They aren’t counted here.
}
reports-sent = Messages sent
reports-replies = Replies
reports-week = Week
reports-week-of = from { DATETIME($day, month: "short", day: "numeric") }
reports-this-week = this week
reports-as-table = The figures as a table
reports-silent = No reply yet
reports-silent-none = Everyone you wrote to has answered, or you wrote less than { $days } days ago.
reports-silent-said = { $total ->
    [one] One person hasn’t answered for { $days } days or more.
   *[other] { $total } people haven’t answered for { $days } days or more.
}
reports-silent-all = Show them in the list
reports-last = last message { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
