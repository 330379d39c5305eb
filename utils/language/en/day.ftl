### What Today says when it is asked.

## Many at once

heap-explain = { $count ->
    [one] One person can wait until another day. When would suit you better?
   *[other] { $count } people can wait until another day. When would suit you better? Meetings, worries and what the weeks bring up stay where they are.
}
heap-rest = Pause them
heap-rest-explain = Paused people stay off Today for a month. Nobody is told, and you can undo it.
heap-moved = { $count ->
    [one] Moved one person to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
   *[other] Moved { $count } people to { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
}
heap-rested = { $count ->
    [one] One person is paused now.
   *[other] { $count } people are paused now.
}

## Put off again and again

rest-question = You’ve put { $name } off { $times } times. Pause for a while?
rest-explain = They’ll stay off Today for a month. You can still get in touch whenever you like.
rest-yes = Pause
rest-no = No, I’ll get to it
rest-done = { $name } is paused now.

## The days to come

soon-nobody = Nothing is due in the next seven days.

## One person

person-message = Choose a message
person-weeks = Open this week
follow-up-add = Plan something else
follow-up-is-meeting = This is a meeting
follow-up-time = Time
in-sight-goal = Goal
in-sight-no-goal = None yet. Add one
in-sight-step = Next step agreed
in-sight-meeting = Next meeting
in-sight-meeting-at = { DATETIME($day, weekday: "long", month: "long", day: "numeric") } at { $time }
log-week = week { $week }
log-moved = then: { $stage }
panel-begin = Begin the weeks
panel-not-yet = The ten weeks begin when you both want them to.
slipping-question = You haven’t been in touch with { $name } for { $weeks } weeks. What would you like to do?
slipping-let-go = Let it go
slipping-let-go-done = You won’t be reminded of { $name } any more.
slipping-mark = { $weeks } weeks without contact
contacts-order = Order
contacts-order-name = By name
contacts-order-last = Longest without contact first

## Whoever takes notes says so

inform-add = Say that I take notes
inform-why = { $name } should know that you take notes. One sentence is enough; tick the box and it goes at the end of the message.
privacy-words = Copy a sentence for it
privacy-words-copied = Copied. Paste the sentence where you write to the person.

## Worries and meetings

agenda-worry-title = { $name }: you noted a worry
agenda-worry-contact = Who to turn to
meeting-today = today
meeting-write = Write down how it went
meeting-agreed = You agreed on: { $step }
meeting-question = This week’s question: “{ $question }”
meeting-end = Tell them when the weeks will end.
today-meetings = Meetings today
contact-open-short = Open { $link }
contact-short-link = A short link doesn’t say whose it is, so nobody is recognised by it. Open it, copy the address from the address bar, and put it in the link’s place.
contact-delete = Delete contact
contact-delete-question = Delete { $name }?
contact-delete-explain = Notes, log, next step and mentorships of this person go with it. You can undo this right afterwards, and find the contact in the bin for 30 days.
contact-delete-confirm = Yes, delete
