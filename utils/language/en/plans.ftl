### Plans, calendar and invitations

## Calendar

calendar-save = To the calendar
    .explain = All meetings and important days as a calendar file
calendar-saved = { $count ->
    [one] One entry was
   *[other] { $count } entries were
  } saved as { $file }. Open the file in your “Downloads” folder to bring them into your calendar: best into one of its own. After each change, save it once more, empty that calendar and bring the new file in. Some calendars move the entries by themselves, others would add them a second time.
calendar-meeting = { $name }: week { $week } of { $of }, { $title }
calendar-begin = { $name }: week 1 of { $of } begins
calendar-phase = { $name }: { $phase }
calendar-announce-end = { $name }: tell them that the end is near
calendar-last-day = { $name }: last day, end of week { $of }
file-meetings = meetings
file-meeting = meeting
file-plans = plans

## Invitation to a meeting

invitation-title = Invitation to week { $week }
invitation-explain = Copy the text and send it wherever you usually write to the person. Nothing is sent from here.
invitation-language = Language of the invitation
invitation-calendar = As a calendar entry for them
invitation-calendar-saved = Saved as { $file } in your “Downloads” folder. Send it along with the invitation: they open it, and the meeting stands in their calendar.
invitation-event = Meeting with { $mentor }
invitation-event-unnamed = Our meeting
invitation-hello = Hello { $name },
invitation-when = { $week ->
    [1] our first meeting is on { DATETIME($at, weekday: "long", day: "numeric", month: "long") }. It begins week 1 of { $of }.
   *[other] our meeting in week { $week } of { $of } is on { DATETIME($at, weekday: "long", day: "numeric", month: "long") }.
}
invitation-when-hour = { $week ->
    [1] our first meeting is on { DATETIME($at, weekday: "long", day: "numeric", month: "long") } at { DATETIME($at, hour: "numeric", minute: "2-digit") }. It begins week 1 of { $of }.
   *[other] our meeting in week { $week } of { $of } is on { DATETIME($at, weekday: "long", day: "numeric", month: "long") } at { DATETIME($at, hour: "numeric", minute: "2-digit") }.
}
invitation-channel = Where and how: { $channel }
invitation-plan = What we will do: { $plan }
invitation-question = A question you can think about until then: { $question }
invitation-fits = Does that not suit you? Just write to me, and we will find another day.
invitation-bye = See you then
invitation-do-1 = We get to know each other and agree when and how we meet and when our weeks end.
invitation-do-2 = We collect ten things you have already done. Maybe two or three come to mind until then.
invitation-do-3 = We look for a goal that is really yours, and the first step towards it.
invitation-do-4 = We choose something that takes you closer to your goal: a course, a practice or someone who knows about it.
invitation-do-5 = We practise together and talk about what has helped you so far and what hasn’t.
invitation-do-6 = We prepare a talk with someone who works in the field.
invitation-do-7 = We try something real: an application, a trial day or a small project. And we talk about our weeks coming to an end soon.
invitation-do-8 = We collect what shows others what you can do: a certificate, a work sample, a good word from someone.
invitation-do-9 = We think about whom you show your folder to and what you plan for the next three months.
invitation-do-10 = We look back at the beginning, celebrate what you have done and agree how we stay in touch.

## Plans

plans-title = Plans
plans-explain = A plan says what each week is about. A mentorship gets its own copy when it starts: what you change in the plan later doesn’t change mentorships already under way.
plans-own = Your own plans
plans-own-none = You have no plan of your own yet. Copy one of the program’s plans and change what you want to do differently.
plans-builtin = The program’s plans
plans-count = { $weeks ->
    [one] Show the week
   *[other] Show the { $weeks } weeks
}
plans-look = of “{ $name }”
plans-week = Week { $week }: { $title }
plans-copy = Copy and change
    .named = Copy and change “{ $name }”
plans-copy-name = { $name }, my version
plans-new = New plan
plans-change = Change
    .named = Change “{ $name }”
plans-export = Save as a file
    .named = Save “{ $name }” as a file
plans-export-all = Save all my plans as a file
plans-exported = Saved as { $file }. The file holds the plan only, nothing about the people you mentor.
plans-delete = Delete
    .named = Delete “{ $name }”
plans-deleted = The plan “{ $name }” was deleted.
plans-saved = The plan “{ $name }” was saved.

## Writing a plan

plans-form-new = New plan
plans-form-change = Change a plan
plans-name = Name of the plan
plans-weeks = Weeks
plans-program-words = The program’s weeks hold its words. What you don’t change appears in the other language as well.
plans-add-kind = Which week is to be added?
plans-add-empty = An empty week
plans-add = Add week
plans-moved = Week { $from } is week { $to } now.
plans-week-removed = Week { $week } was removed.
plans-save = Save plan
plans-cancel = Cancel
plans-discarded = What you had written was discarded.
plans-problem-name-missing = Please give the plan a name.
plans-problem-name-too-long = At most { $limit } characters.
plans-problem-no-weeks = A plan needs at least one week.
plans-problem-too-many-weeks = A plan has at most { $limit } weeks. Please remove some.
plans-problem-untitled = Please give the week a name.
plans-problem-too-long = At most { $limit } characters.
plans-conflict = This plan has been changed in another window meanwhile. What you have written is still here.
plans-conflict-mine = Save my version
plans-conflict-theirs = Keep the other version
plans-gone = This plan has been deleted meanwhile. If you save, your version becomes a new plan.

## Plans from a file

plans-import = Import a plan from a file
plans-import-explain = From another mentor or your coordinator, for example. It is added to your own plans; those that are there stay as they are.
plans-choose = Choose file
plans-drop = or drag it here
plans-imported = { $added ->
    [one] One plan was added.
   *[other] { $added } plans were added.
}
plans-imported-some = { $added ->
    [one] One plan was added
   *[other] { $added } plans were added
  }; what you had already, word for word, wasn’t doubled.
plans-nothing-new = You have everything in { $file } already. Nothing has changed.
plans-refused-unreadable = { $file } couldn’t be read. Does it lie on a stick or in a folder that is no longer there?
plans-refused-too-big = { $file } is larger than five megabytes. That isn’t a file of plans; please check that you chose the right one.
plans-refused-not-json = { $file } is damaged, maybe its end is missing. Ask for the file to be sent to you again.
plans-refused-not-plans = { $file } isn’t a file of plans from Mentor Trail. Please choose another.
plans-refused-newer-version = { $file } comes from a newer version of Mentor Trail. Update Mentor Trail and try again.
plans-refused-no-plans = There is no plan in { $file }.
plans-refused-too-many-plans = There are more than { $plans } plans in { $file }. Ask for several smaller files.
plans-refused-no-weeks = A plan in { $file } has no weeks. Nothing was brought in. For whoever made the file: { $where }
plans-refused-too-many-weeks = A plan in { $file } has more than { $weeks } weeks. Nothing was brought in. For whoever made the file: { $where }
plans-refused-untitled = A week in { $file } has no name. Nothing was brought in. For whoever made the file: { $where }
plans-refused-too-long = A text in { $file } is too long. Nothing was brought in. For whoever made the file: { $where }
plans-refused-missing = Something is missing in { $file }. Nothing was brought in. For whoever made the file: { $where }
plans-refused-unknown-field = There is something in { $file } that doesn’t belong in a plan. Nothing was brought in. For whoever made the file: { $where }
plans-refused-bad-value = There is something in the wrong place in { $file }. Nothing was brought in. For whoever made the file: { $where }
