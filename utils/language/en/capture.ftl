### Saving a person from a page, quick add, reminders, the first run.

## Context menu, toolbar and daily reminder: this is what the background says

menu-save = Add to Mentor Trail
toolbar-stage = { $stage ->
    [found] found
    [contacted] contacted
    [replied] has replied
    [interested] interested
    [mentoring] being mentored
    [completed] completed
    [declined] declined
   *[paused] paused
}
toolbar-known = In your list: { $stage }
toolbar-known-next = In your list: { $stage }, follow-up { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
toolbar-known-today = In your list: { $stage }, follow-up today
toolbar-known-late = In your list: { $stage }, waiting since { DATETIME($day, weekday: "long", month: "long", day: "numeric") }

meeting-reminder-title-tomorrow = A meeting tomorrow
meeting-reminder-title-today = A meeting today
meeting-reminder-title-now = A meeting now
meeting-reminder-evening = You’re meeting { $name } tomorrow at { $time }.
meeting-reminder-day = You’re meeting { $name } tomorrow.
meeting-reminder-locked = Open Mentor Trail to see who you’re meeting, and when.
meeting-reminder-now = You’re meeting { $name } at { $time }.
reminder-title = Mentor Trail
reminder-locked = { $count ->
    [one] Somebody is waiting for you today. Open Mentor Trail to see who.
   *[other] { $count } people are waiting for you today. Open Mentor Trail to see who.
}
reminder-one = { $name } is waiting for you today.
reminder-several = { $others ->
    [one] { $name } and one other person are waiting for you today.
   *[other] { $name } and { $others } other people are waiting for you today.
}

## Saving a person

capture-title-several = Several at once
capture-name-ask = What is their name?
capture-met = Where you met
capture-notes =
    .hint = Only what helps you mentor. Nothing about health, religion or origin.
capture-more = Telephone, age, topics and where this is from
capture-draft = You started this earlier and haven’t saved it yet.
capture-draft-drop = Discard
capture-known = { $name } is already in your list.
capture-age = How old is this person?
capture-age-unknown = I don’t know
capture-age-adult = 18 or older
capture-age-sixteen-seventeen = 16 or 17
capture-age-under-16 = Under 16
capture-age-young = With 16- and 17-year-olds, go through an organisation or their parents. Until then, note only initials and the profile address. Mentoring groups on Facebook are for people aged 18 and over.
capture-age-refused = People under 16 can’t be saved here. Please point them to an advice centre or to their parents.
capture-source = Where is this from?
    .hint = The person has a right to ask (Art. 14 GDPR).
capture-source-facebook = Public Facebook profile
capture-source-group = Facebook group “{ $group }”
capture-source-linkedin = Public LinkedIn profile
capture-source-other = Public web page
capture-source-told = Told by the person
capture-purpose = What for?
capture-purpose-default = Offering voluntary mentoring
capture-similar = { $count ->
    [one] Someone with a similar name is already in your list. Is this the same person?
   *[other] People with similar names are already in your list. Is one of them the same person?
}
capture-similar-open = Yes, open { $name }
capture-similar-add = Yes, add it to { $name }
capture-similar-adds = Will be added there: { $what }.
capture-similar-age = Age
capture-similar-which = { $name } ({ $detail })
capture-similar-saved = saved on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
capture-added = Added to { $name }.
capture-similar-new = No, save as a new person
capture-similar-back = Back to the form
capture-several = Add several at once

## Several at once

several-text = One person on each line
    .hint = Name and profile address, the name alone, or the address alone.
several-example = Lena Krämer, facebook.com/lena.kraemer
several-met =
    .hint = For all lines. Optional.
several-preview = Preview
several-preview-none = You’ll see here what happens to each line.
several-line = Line { $number }
several-will = { $count ->
    [one] One person will be saved.
   *[other] { $count } people will be saved.
}
several-guessed = The name was read from the address. If it’s wrong, put the right one in front of it, with a comma.
several-odd = There’s more here than a name, or the address has a typo in it. Fix the line, or tick the box if it’s right as it is.
several-no-name = There is no name in this address. Write it before the address, with a comma.
several-known = Already in your list, as { $name }.
several-twice = The same address is on line { $line }.
several-similar = { $name } is already in your list. Someone else? Then tick the box.
several-save = { $count ->
    [0] Save
    [one] Save one person
   *[other] Save { $count } people
}
several-saved = { $count ->
    [one] One person was saved.
   *[other] { $count } people were saved.
}
several-nothing = There’s nothing to save yet.
several-too-many = That’s more than { $limit } lines. For so many, importing a table works better.

## The first run

welcome-title = Welcome
welcome-lead = Mentor Trail walks beside you while you look online for young people to mentor.
welcome-guides = It shows you the next step
    .about = on Facebook and LinkedIn; you click
welcome-list = It remembers who is waiting
    .about = everything stays on this computer
welcome-weeks = It leads you through ten weeks
    .about = with a record for your mentee at the end
welcome-begin = Let’s go
welcome-samples = Try it with made-up people first

## Made-up people

samples-title = Trying it out
samples-explain = Three made-up people with a history and next steps. One click removes them again.
samples-add = Add three examples
samples-added = Three made-up people are in your list now.
samples-remove = Remove the examples
samples-removed = The made-up people are gone.
samples-here = The three made-up people are in your list.
sample-found-name = Bente Example
sample-found-notes = Made up. Bente asks in the group how to begin a letter of application.
sample-contacted-name = Can Example
sample-contacted-notes = Made up. Can would like to work with wood and doesn’t know where to begin.
sample-contacted-sent = Hello Can, I saw your question in the group and would be happy to help.
sample-mentoring-name = Dalia Example
sample-mentoring-notes = Made up. Dalia meets you once a week at five; her goal is a placement in nursing.
sample-mentoring-sent = Hello Dalia, would you like to tell me what you enjoy doing?
sample-mentoring-reply = Sure! Ideally something with people.
sample-mentoring-meeting = Strengths we found: patient, on time, speaks three languages.
sample-channel = Video call
sample-expectations = We both come prepared. Dalia decides what we talk about; I ask questions and don’t do things for her.
sample-confidentiality = What we say stays between us, unless someone is in danger.
sample-absence = If one of us can’t come, we message the evening before and find another day.
sample-goal = A placement in nursing by the spring
sample-goal-measure = I have a date and a signature.
sample-goal-obstacle = I put off phone calls.
sample-step-list = Write down three places nearby
sample-step-call = Call the first of them
sample-skill-patient = Patient
sample-skill-patient-proof = Looked after her grandmother for a year
sample-skill-languages = Speaks three languages
sample-skill-languages-proof = Interprets for her neighbours at the doctor’s
sample-next-first = Collect ten things I have done already
sample-next-second = Ask two people what I am good at
sample-next-third = Write down three places nearby
sample-note = Came five minutes early and had questions of her own.
sample-met = Made-up group

## Settings

settings-at-once = What you change here takes effect at once. There’s nothing to save.
settings-search = Search the settings
settings-found = { $count ->
    [0] No setting matches. Try another word.
    [one] One setting
   *[other] { $count } settings
}
settings-looks = Language and appearance
settings-type = Text size
settings-type-normal = Normal
settings-type-larger = Larger
settings-type-largest = Largest
settings-scheme = Colours
settings-scheme-system = Like my computer
settings-scheme-light = Light
settings-scheme-dark = Dark
settings-you = About you
settings-time = Your time
settings-more = Rarely needed
settings-name = Your name for messages
    .hint = How you sign, for example: Marianne
settings-reach = Where people reach you
    .hint = E-mail or postal address, for questions about a person’s data. It stands only in the words with which you tell them.
settings-moved = { $count ->
    [one] One proposed step was on a quiet day and has moved to the next one that isn’t.
   *[other] { $count } proposed steps were on quiet days and have moved to the next ones that aren’t.
}
settings-quiet = Quiet days
    .hint = On these days Mentor Trail proposes nothing and doesn’t remind you.
settings-periods = Time off
    .hint = Holidays, for example: during this time nobody is waiting for you.
settings-period-from = From
settings-period-to = To
settings-period-add = Add time off …
settings-period-keep = Keep this time free
settings-period = { DATETIME($from, year: "numeric", month: "long", day: "numeric") } to { DATETIME($to, year: "numeric", month: "long", day: "numeric") }
settings-period-remove = Remove
settings-reminder = Daily reminder
    .hint = A notice on your computer when someone is waiting for you. If the computer was off, it comes later.
settings-reminder-none = None
settings-reminder-hour = { DATETIME($at, hour: "numeric", minute: "2-digit") }
settings-reminder-refused = Your browser doesn’t show notices from Mentor Trail yet. Without its permission there is no reminder.
settings-reminder-allow = Allow notices
settings-cadences = When to get in touch again
    .hint = Days from the last contact to the next step.
settings-cadence-default = Suggested: { $days ->
    [one] one day
   *[other] { $days } days
}
settings-stages = Names and order of the stages
    .hint = Leave a field empty to get the original name back.
settings-stage-up = Move { $stage } up
settings-stage-down = Move { $stage } down
settings-stage-moved = { $stage } is number { $place } now.
settings-stages-reset = Original names and order
settings-problem-weekdays = At least one day of the week has to be left.
settings-problem-period = The end is before the beginning.
settings-problem-name = 40 characters at most.
settings-problem-reach = 200 characters at most.
settings-problem-name-taken = Another stage has this name, or had it originally. Please choose a different one.
settings-problem-cadence = Please give a number from 1 to 365.
