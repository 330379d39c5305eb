### Agreement, goals, strengths, ending

## Every form

forms-save = Save
forms-saved = Saved.
forms-change = Change
forms-close = Close
forms-discard = Discard changes
forms-discarded = Unsaved changes have been discarded.
forms-came-back = You started writing here earlier. It hasn’t been saved yet.
forms-problem-ended = This mentorship has ended in the meantime. What you wrote hasn’t been saved. Copy it if you still need it.
forms-problem-gone = This mentorship is no longer there. What you wrote hasn’t been saved. Copy it if you still need it.
forms-problem-changed-meanwhile = This was changed in another window just now. Look at what it says, and try again.
forms-problem-other = This couldn’t be saved. Please reload the page and try again.
forms-clash = While you were writing, this was saved in another window. Which version should stay?
forms-clash-mine = What you wrote here
    .take = Keep this
forms-clash-other = What the other window says
    .take = Take that
forms-clash-back = Back to my text
forms-take = Use these words
forms-take-named = Use these words: { $field }
forms-day = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
forms-language = Language
forms-language-de = Deutsch
forms-language-en = English
forms-copy = Copy
forms-copied = Copied. Paste it where you write to the person.
forms-copy-failed = Your browser blocked copying. The text is selected: press Ctrl + C.
forms-print = Print
forms-print-in-tab = Open in a full tab to print
forms-move-up = Move { $line } up (Alt + arrow up)
forms-move-down = Move { $line } down (Alt + arrow down)
forms-remove = Remove { $line }

## The agreement

agreement-title = What you agreed
agreement-none = Nothing has been agreed yet.
agreement-none-next = A few sentences are enough: what you both expect, what stays between you, what you do when someone can’t come, and when it ends. Go through it together in the first week.
agreement-none-ended = No agreement was written down.
agreement-example = For example: “What we talk about stays between us, unless someone is in danger.”
agreement-begin = Write the agreement
agreement-lead = All of it is optional. Write as you would say it to the person: they will read these words.
agreement-expectations = What you expect of each other
    .hint = What may the person expect of you, and you of them?
agreement-expectations-offer = You can count on me to be there, to listen and to be honest. I won’t make decisions for you. I’d like you to come, or let me know if you can’t, and to tell me what helps you and what doesn’t.
agreement-channel = Where you meet or talk
    .hint = For example: video call in Messenger, café by the market
agreement-confidentiality = What stays between you
    .hint = Say where the limit is, too: when someone is in danger.
agreement-confidentiality-offer = What we talk about stays between us. There is one exception: if someone is in danger, you or anyone else, I’ll get help. If I can, I’ll tell you first. I only write down what helps us, and you can ask me any time what that is.
agreement-absence = When someone can’t come
    .hint = How do you call it off, and what happens then?
agreement-absence-offer = If one of us can’t come, we say so as early as we can, ideally the day before, and agree on another time straight away. If we don’t hear from each other for two weeks, I’ll call you. You won’t have to explain yourself.
agreement-end = The end
agreement-end-day = The weeks end on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }; the last meeting is on { DATETIME($meeting, weekday: "long", month: "long", day: "numeric") }.
agreement-end-announced = I have told the person when it ends
agreement-end-told = The last day has been announced.
agreement-end-not-told = The last day hasn’t been announced yet.
agreement-agreed-on = Agreed on
    .hint = The day you both said yes to it. Optional.
agreement-not-agreed = Not agreed yet
agreement-sheet-preview = How the person reads it
agreement-sheet-title = For { $name } to keep
agreement-sheet-heading = Our agreement
agreement-sheet-between = { $name } and { $mentor }
    .mentor = me
agreement-sheet-expectations = What we expect of each other
agreement-sheet-meeting = When we meet
agreement-sheet-meeting-on = Once a week, on { DATETIME($day, weekday: "long") }.
agreement-sheet-meeting-at = Once a week, on { DATETIME($day, weekday: "long") } at { $time }.
agreement-sheet-channel = Where we meet or talk
agreement-sheet-confidentiality = What stays between us
agreement-sheet-absence = If one of us can’t come
agreement-sheet-end = When it ends
agreement-sheet-end-text = Our last meeting is on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. We know that from the start, so that we can end well. If you’d like to stop sooner, just tell me.
agreement-sheet-agreed = Agreed on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }

## Goals

goals-none = No goal has been written down yet.
goals-none-next = In the third week you find one to three goals together. What matters is that they are the person’s goals, not yours.
goals-none-ended = No goals were written down.
goals-example = For example: “By the middle of March I have sent three applications.” First step: look at the CV together on Thursday.
goals-begin = Write the first goal
goals-change = Change the goals
goals-lead = Use the person’s own words. Small goals are good goals.
goals-number = Goal { $at }
goals-text = What should be different?
    .hint = For example: By the middle of March I have sent three applications.
goals-text-missing = Please write the goal in a few words, or remove it.
goals-measure = How you’ll both know
    .hint = For example: three replies that they have arrived
goals-obstacle = What might get in the way
    .hint = And what helps then. For example: exams in February, so start before
goals-steps = Steps
goals-step = Step { $at }
goals-step-add = Add a step
goals-step-done = done
goals-step-done-named = Step { $at } is done
goals-step-open = open
goals-step-removed = Step { $at } has been removed.
goals-step-moved = The step is now in place { $at } of { $count }.
goals-reached = Goal reached
goals-was-reached = This goal was reached.
goals-was-not-reached = This goal stayed open.
goals-add = Add a goal
goals-enough = Three goals are a lot for a few weeks. More is possible, but perhaps one can wait.
goals-removed = Goal { $at } has been removed.
goals-moved = The goal is now in place { $at } of { $count }.
goals-smart = What makes a good goal
    .specific = Clear: you can both say exactly what will be different.
    .measurable = Noticeable: there’ll be something to see or count when it’s done.
    .reachable = Within reach: it can be done in these weeks, with what’s there.
    .own = Wanted: the person wants it, not their parents, an office or you.
    .dated = With a day: it says by when.

## Strengths

skills-none = No strength has been written down yet.
skills-none-next = In the second week you collect things the person has already done. Ten is an invitation, not a must. It’s often easier to start with something small.
skills-none-ended = No strengths were written down.
skills-example = For example: “Staying calm”. What shows it: calmed an angry customer at the till. Or: “Mending things”. What shows it: got a brother’s bicycle going again.
skills-begin = Gather strengths
skills-change = Change the strengths
skills-lead = First ask what the person has done, then find a name for it together. All of it is optional.
skills-lead-again = Look at each strength again together: where is it now, and how can it be shown? The first rating stays.
skills-number = Strength { $at }
skills-name = What can the person do?
skills-name-missing = Please give this strength a name, or remove the line.
skills-proof = What shows it?
    .hint = Something the person has already done, at home, in a club or online.
skills-before = At first
skills-after = Now
skills-evidence = How can it be shown to others?
    .hint = Certificate, sample of work, photo, reference: what you have collected.
skills-rating-none = Not rated yet
skills-rating-1 = 1 · just beginning
skills-rating-2 = 2 · with help
skills-rating-3 = 3 · mostly alone
skills-rating-4 = 4 · with ease
skills-rating-5 = 5 · could show others
skills-add = Add a strength
skills-count = { $count ->
    [0] Ten would be lovely, three are a good start.
    [one] One strength is there. Up to { $invited } are invited.
   *[other] { $count } strengths are there. { $invited } are invited; more or fewer are fine as well.
}
skills-removed = Strength { $at } has been removed.
skills-moved = The strength is now in place { $at } of { $count }.
skills-again-in = You’ll look at the strengths again in week { $week }.
skills-again = Rate once more
skills-again-now = Rate once more now
skills-picture = Strengths at first and now
skills-picture-before = Strengths at first
skills-summary = { $up ->
    [0] Of { $of } strengths rated twice, none has grown.
   *[other] { $up } of { $of } strengths rated twice { $up ->
        [one] has
       *[other] have
    } grown.
}
    .down = A smaller number often means that someone knows themselves better now.
skills-as-table = As a table
skills-column-name = Strength
skills-column-before = At first
skills-column-after = Now
skills-column-change = Difference
skills-not-rated = open
skills-same = the same
skills-up = { $by } more
skills-down = { $by } less
skills-scale-both = At first { $before } of 5, now { $after } of 5: { $change }
skills-scale-before = At first { $before } of 5, not rated again yet
skills-scale-after = Now { $after } of 5, not rated at first

## The ending

ending-title = A good ending
ending-later = Week { $week } is the last. The last meeting is on { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }, and on { DATETIME($until, year: "numeric", month: "long", day: "numeric") } the weeks are over. In the last week this page takes you through the goodbye: look back, say thanks, settle how you’ll stay in touch, decide about the data.
ending-later-announce = Tell the person three weeks ahead that the end is near, so that it doesn’t come as a surprise.
ending-early-lead = Does it have to end early? That happens. A proper goodbye is still worth it, and sometimes a break is enough.
ending-early-begin = End early
ending-pause = Take a break instead
ending-steps = Steps of the ending
ending-step = { $at }. { $name }
ending-step-why = Why now?
ending-step-think = Before you end it
ending-step-say = Telling the person
ending-step-look-back = Look back
ending-step-thanks = Say thanks
ending-step-contact = Staying in touch
ending-step-data = Data
ending-step-end = End
ending-next = Continue
ending-back = Back
ending-leave = Don’t end it after all
ending-why = Some mentorships end early, for good reasons: a job, a move, no more time. Write down what there was. It’ll help you with the next one.
ending-early-reason = Why is it ending early?
    .hint = In one sentence. Please don’t mention health, religion or origin.
ending-think = A very early ending can hurt. Someone who’s been let down before easily hears: it’s my fault. Studies with young people show that mentorships that break off very early can do more harm than good. Perhaps something else is possible:
ending-think-pause = A break: holidays, illness, exams. The weeks simply move back.
ending-think-less = Less: half an hour instead of an hour, a call instead of a meeting.
ending-think-talk = An honest talk: what isn’t working right now? What would be better?
ending-think-still = Sometimes an ending is right all the same, for example when it isn’t doing you or the person any good. Then make it kind and clear.
ending-say = Say it yourself, ideally in person or on a call, and don’t just disappear. This helps:
ending-say-soon = Say it soon and in clear words. Waiting makes it harder.
ending-say-reason = If it’s true, give a reason that has nothing to do with them.
ending-say-good = Name something that was good or that impressed you.
ending-say-next = Say who can help now, and don’t promise anything you won’t keep.
ending-look-back = Together, ask once more what you asked in the first week, and see what came of it.
ending-look-back-text = What will stay?
    .hint = What has the person achieved, and what have you both learned?
ending-look-back-agreed = What you expected of each other
ending-look-back-goals = The goals
ending-look-back-skills = Look at the strengths
ending-look-back-record = Look at the record and print it
ending-goal-reached = Reached: { $goal }
ending-goal-open = Still open: { $goal }
ending-thanks = Say thanks for something in particular. It stays with people longer than general praise.
ending-message = Your words to the person
ending-message-preview = To copy:
ending-thanks-offer =
    Hello { $name },

    Thank you for our time together. What I’ll remember most is how you …

    You’ve shown that you can keep going even when it gets hard. Take that with you. I’ve learned something from you too: …

    All the best
    { $mentor }
ending-unsigned = [your name]
ending-last-offer =
    Hello { $name },

    I have to tell you something that isn’t easy for me: I can’t go on mentoring you. It isn’t because of you, it is because …

    I liked how you … You can do that, and nobody can take it away from you.

    If you like, we can talk about it once more. The person who can help you now is …

    All the best
    { $mentor }
ending-contact = Settle what happens afterwards. Not knowing hurts; any answer is fine, even a no.
ending-contact-text = What happens afterwards?
    .hint = As you’d say it to the person. Only promise what you’ll keep.
ending-contact-offers = Suggestions you can use
ending-contact-now-and-then = I’ll write to you every few months and ask how you are. You don’t have to answer.
ending-contact-when-needed = You can write to me when you need something. I’ll answer, though it may take a few days.
ending-contact-none = From now on we each go our own way. We won’t write any more, and that has nothing to do with you.
ending-data = What happens to the data?
ending-data-keep = Keep it until the program asks whether it’s still needed
ending-data-delete = Delete it
ending-data-until = On { DATETIME($day, year: "numeric", month: "long", day: "numeric") } you’ll be asked whether you still need the data. Nothing is deleted automatically.
ending-data-due = Right after the end you’ll be asked whether you still need the data. Nothing is deleted automatically.
ending-data-delete-how = End it first, and print the record if the person would like it. Then delete the data on the person’s page, under “This person’s data”.
ending-data-stays = After the end you can still read everything here, but nobody can change it any more, until you delete it.
ending-data-facebook = What you’ve both shared on Facebook stays visible there for both of you. Deleting here doesn’t change that.
ending-data-tell = Tell the person what you’ve decided. They can ask you to delete it at any time.
ending-data-panel = Go to the data of { $name }
ending-last = That’s it. One more click, and the mentorship ends and moves to the archive.
ending-last-early = One more click, and the mentorship ends and moves to the archive. Have you told the person?
ending-last-archive = After that, nothing in it can be changed. You can still undo it straight afterwards.
ending-end = End the mentorship
ending-done = The mentorship with { $name } has been ended.
ending-ended = Ended
ending-ended-on = This mentorship was ended on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
ending-archive = Everything stays as it was. You can still read and print it.

## Afterwards

after-next = It continues: a new mentorship, which begins or began on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
after-next-open = Open the new mentorship
after-settled = { $name } has moved to “{ $stage }”.
after-contact = To { $name }
after-delete = You wanted to delete the data. You can do that on the person’s page, under “This person’s data”.
after-follow-on = A little further together
    .explain = { $weeks } more weeks with a new goal, without having to get to know each other again. Goals that are still open come along.
    .facebook = On Facebook you’d have to start a new mentorship for that. Here you can carry on without one.
    .choose = Keep going together
    .start = Start more weeks
after-follow-on-started = You’re carrying on with { $name }.
after-in-touch = Keep in touch
    .explain = From time to time you’ll be reminded to ask how they are.
after-in-touch-days = every { $days } days
after-in-touch-set = You’re keeping in touch with { $name }. Ask how they are: { $when }.
after-completed = Completed
    .explain = Nothing more to do. The contact stays in your list.
    .choose = Mark as completed

## Four endings

ending-step-kind = What kind of ending
ending-step-reach = Trying to reach them
ending-step-door = An open door
ending-step-handover = If you have to stop
ending-step-safe = Safety first
ending-step-short = A short message
ending-kind-lead = Every ending deserves clear words. Which ones depends on why it’s ending.
ending-kind = Why is it ending?
ending-kind-planned = We’ve reached the end, or we both want to stop
    .explain = You look back, say thanks and agree on how to stay in touch.
ending-kind-vanished = They no longer answer
    .explain = You try once more another way, and leave a door open.
ending-kind-mentor = I have to stop
    .explain = You say so yourself, soon, and make sure that nobody is left alone.
ending-kind-safety = It’s no longer safe, for them or for me
    .explain = Nobody has to talk it through. You get help, and only write what’s needed.
ending-reach = Silence rarely means that nothing was good. Often it’s shame, a crisis or a new number.
    .first = Try three times in different ways, a few days apart: a message, a call, whatever worked at first.
    .second = Ask kindly, without blame: “Are you all right? You don’t have to explain.”
    .third = Are you afraid that something has happened? Then talk to your safeguarding contact today, and don’t wait for an answer.
ending-door = A last message that asks for nothing. They can still answer it in half a year.
ending-door-offer =
    Hello { $name },

    I haven’t heard from you for a while. That’s all right, and I’m not angry. I’m ending our weeks now, so that nothing weighs on you.

    I liked how you … That stays.

    If you feel like writing one day, I’d be glad.

    All the best
    { $mentor }
ending-handover = Illness, work, your own limits: you’re allowed to stop. What hurts is when nobody says so.
    .first = Say it yourself, and soon, with at least one more talk if you can.
    .second = Look for someone who can take over, and introduce the two. Ask the person first whether they want that.
    .third = Say what was good, and that it isn’t because of them.
ending-safe = Threats, violence, pressure, money, someone overstepping the line: then it ends, straight away, without a goodbye talk.
    .first = Don’t meet alone any more, and don’t argue about it.
    .second = Write down what you saw and heard, with the date. No guesses.
    .third = Talk to your safeguarding contact before you write anything, whoever is in danger.
ending-short = Only what’s needed, with no blame and no promises. Someone else can send it, or nobody.
ending-short-offer =
    Hello { $name },

    I’m ending our mentorship today. I won’t answer any more.

    If you need help, you can turn to: …

    { $mentor }
ending-contact-open-door = You can write to me any time. I’ll answer, even if it takes a few days.
ending-contact-handed-over = I’m no longer the one to ask. From now on … is there for you.
ending-contact-through-others = We won’t write to each other any more. If something has to be settled, it goes through …
ending-data-safety = Don’t delete anything until your safeguarding contact has said that it’s no longer needed.
ending-record-offer = The record of what was learned and shown: look at it, and offer it to the person
ending-record-safety = The record is still theirs. Let someone else hand it over.
after-calm = Before you begin with someone new
after-calm-planned = Take a few weeks. What went well, and what would you do differently? An ending needs time on your side too.
after-calm-vanished = When someone stays away, it nags at you. Talk to another mentor about it before you begin again; it most likely wasn’t because of you.
after-calm-mentor = Only begin again when you really have the time and strength for ten weeks. Being let down twice hurts more than having no mentor.
after-calm-safety = Talk to your safeguarding contact about what happened, and let a few weeks pass. Only begin again when you feel safe.
