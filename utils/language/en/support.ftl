### What helps beside the weeks: a meeting that fell through; somebody else who helps; the mentee’s own network; learning offers

## There was no meeting

missed-what = What happened?
missed-no-word = Didn’t come, no word
missed-called-off = It was called off
missed-mentor = I couldn’t make it
missed-advice-1 = It happens, and there’s seldom ill will behind it. Get in touch kindly and without blame, this week if you can.
missed-advice-2 = Second time in a row. Try another way or another time: call instead of writing, keep it shorter, meet closer to them. Ask what would make it easier to meet.
missed-advice-3 = Missed { $times } times in a row. Don’t push any further. Offer a calm pause, with a day on which you’ll get in touch again, or ask whether somebody else would be a better fit.
missed-advice-mentor = Say briefly that it was you, and suggest a new day right away. A cancelled meeting often weighs more on them than on you.
missed-pause = Take a break
missed-hand-on = Refer to somebody
missed-words = Words for { $name }
missed-words-hello = Hi { $name },
missed-words-no-word-1 = I’m sorry we missed each other today. I hope you’re OK. No problem, it happens. When would suit you better?
missed-words-no-word-2 = we’ve missed each other twice now. It’s no big deal. Maybe the time or the place doesn’t work for you. What would make it easier? We can also just talk on the phone for a bit.
missed-words-no-word-3 = I can see it isn’t working out right now. That’s OK. Would you like to take a break? Or would you rather talk to someone else? Just tell me what works for you. I’m not upset.
missed-words-called-off-1 = thanks for letting me know. That was the right thing to do. Shall we find a new day? Write to me when you have time.
missed-words-called-off-2 = thanks for letting me know. It’s been hard twice now. Would another day or time suit you better? We can also just talk on the phone for a bit.
missed-words-called-off-3 = thanks for letting me know. It sounds like a lot is going on for you. Would you like to take a break? We can go on in a few weeks. It’s up to you.
missed-words-mentor-1 = I’m sorry I wasn’t there. That was my fault, not yours. I’d like to see you. When would suit you in the next few days?
missed-words-bye = Best wishes
missed-next = What you’ll do next
    .hint = It’ll show up on Today. Leave it empty to plan nothing.
missed-next-1 = Get in touch kindly and find a new day
missed-next-2 = Call and ask what would make it easier to meet
missed-next-3 = Ask: take a break, or somebody else?
missed-next-mentor = Suggest a new day
missed-on = On which day?
missed-replaces = Takes the place of: { $what }
missed-saved = Week { $week } is noted, and your next step is set.
missed-log-no-word = Meeting in week { $week } fell through: didn’t come, no word.
missed-log-called-off = Meeting in week { $week } fell through: it was called off.
missed-log-mentor = Meeting in week { $week } fell through: I couldn’t make it.
missed-line = { $why ->
    [no-word] No meeting: didn’t come, no word
    [called-off] No meeting: it was called off
   *[mentor] No meeting: you couldn’t make it
}

## Referring somebody

referral-lead = Sometimes someone else is better placed to help: a counselling service, an office, a course. Don’t just pass on an address: take the first step together, and ask later how it went.
referral-none = You haven’t referred { $name } to anybody yet.
referral-none-ended = Nobody was referred in this mentorship.
referral-add = Prepare a referral
referral-another = Another referral
referral-change = Change
referral-remove = Remove
referral-removed = The referral is removed. What the log says about it stays.
referral-kind = To whom?
referral-kind-counselling = Counselling
referral-kind-job-centre = Job centre or office
referral-kind-course = Course or school
referral-kind-mentor = Another mentor
referral-kind-other = Somebody else
referral-to = Name of the service, or a first name
    .hint = For a person, a first name and a role are enough, such as “Ms K., careers advice”.
referral-to-missing = Please write down to whom.
referral-may-know = What they may know
    .hint = Only what { $name } would tell them anyway. Please nothing about health, religion or origin.
referral-agreed = { $name } agrees that I pass this on
    .missing = Please ask first. Without their consent, nothing is passed on.
referral-ask = How you can ask
referral-ask-words = I know someone who may be better placed to help you: { $to }. If you like, we can get in touch with them together. I’d only say: { $mayKnow } Is that OK with you? You can say no.
referral-first = The first contact
referral-first-together = Go there together
referral-first-call = Call together
referral-first-message = Write together
referral-first-alone = { $name } gets in touch alone
referral-in-record = May be in the record
    .hint = { $name } may show the record to employers. Counselling usually doesn’t belong there.
referral-save = Note the referral
referral-saved = Noted. In a week you’ll be asked whether { $name } has arrived.
referral-changed = The referral is changed.
referral-log = Referred to: { $to } ({ $kind }).
referral-text = Text for the first contact
referral-text-hello = Hello,
referral-text-body = I mentor { $name } as a volunteer. We’re looking for the next step together, and I think you could help with it.
referral-text-know = This is what I may tell you: { $mayKnow }
referral-text-agreed = { $name } knows about this message and agrees to it.
referral-text-first-together = May the two of us come and see you? When would suit you?
referral-text-first-call = May we call you together? When would suit you?
referral-text-first-message = { $name } is reading this too. Please answer both of us.
referral-text-first-alone = { $name } will get in touch with you in the next few days.
referral-text-bye = Thank you and kind regards
referral-agreed-on = Agreed on { DATETIME($day, month: "long", day: "numeric") }
referral-asks-on = From { DATETIME($day, month: "long", day: "numeric") } on, Today will ask you about it.
referral-arrived = Has { $name } arrived at { $to }?
referral-arrived-yes = Yes
referral-arrived-not-yet = Not yet
referral-arrived-no = No
referral-said-yes = Arrived
referral-said-not-yet = Not there yet
referral-said-no = Didn’t arrive
referral-noted = Noted.
referral-noted-not-yet = Noted. In a week you’ll be asked again.
referral-log-yes = Arrived at { $to }.
referral-log-not-yet = Not yet arrived at { $to }.
referral-log-no = Didn’t arrive at { $to }.
referral-no-do = Ask without blame what got in the way, and whether you should come along next time.

## The mentee’s own network

network-lead = Who does { $name } know who could help? Help from people you’ve found yourself often goes furthest.
network-private = Write down first names or roles only, such as “aunt” or “coach”: no surnames, numbers or addresses. These people don’t know about it.
network-none = There’s nobody on the map yet.
network-none-next = Draw the map together: three to six people are enough.
network-none-ended = No map was drawn in this mentorship.
network-begin = Draw the map
network-change = Change the map
network-map = The network of { $name }
network-number = Person { $at }
network-name = First name or role
network-name-missing = Please give a first name or a role.
network-near = How close?
network-near-1 = Close
network-near-2 = Acquaintance
network-near-3 = Distant
network-helps = What could they help with?
network-asked = Asking
network-asked-not = Not asked yet
network-asked-to-ask = Ask next
network-asked-asked = Asked
network-asked-helps = Is helping
network-sentence = How to ask
    .hint = Practise it together, out loud, two or three times.
network-sentence-words = Hi { $who }, I’m looking for a way into work. You know your way around there. Do you have 15 minutes for me this week? I have three questions.
network-in-record = May appear in the record as someone who can help afterwards
network-moved = Now at place { $at } of { $count }.
network-removed = Person { $at } is removed.
network-add = Somebody else
network-say = What to say to { $who }

## Learning offers of one’s own region

offers-title = Learning offers
offers-lead = Keep track of what there is to learn near you, for everyone you mentor. The program doesn’t come with any offers and doesn’t make any up.
offers-none = You haven’t collected any offers yet.
offers-none-next = Start with one you know: the adult education centre, the library, a language café.
offers-kinds = Four kinds of offers
offers-kind = Kind
offers-kind-all = All
offers-kind-course = Course
    .explain = With a beginning and an end, often with a certificate: adult education, chamber, online course.
offers-kind-practice = Practice
    .explain = Doing and showing: trial day, internship, volunteering, workshop.
offers-kind-advice = Advice
    .explain = Somebody who knows their way around: careers advice, youth advice, guild, library.
offers-kind-language = Language
    .explain = Speaking and understanding: language course, language café, tandem.
offers-search = Search the offers
offers-count = { $count ->
    [one] One offer
   *[other] { $count } offers
}
offers-no-match = No offer fits this search.
offers-add = Add an offer
offers-change = Change
offers-change-named = Change: { $title }
offers-delete = Delete
offers-delete-named = Delete: { $title }
offers-deleted = “{ $title }” is deleted.
offers-name = Title
offers-reach = Where, and how to reach it?
    .hint = Place, phone, website, hours: the way you’d tell the person.
offers-note = Note
    .hint = For example: cost, waiting time, who it suited. No mentees’ names.
offers-save = Save the offer
offers-saved = “{ $title }” is saved.
offers-problem-title = Please give the offer a title.
offers-problem-long = This is too long: { $limit } characters at most.
offers-conflict = This offer was changed or deleted in another window meanwhile. Your text is still here; close the form to see what is there now.
offers-propose = Propose to { $name }
offers-propose-named = { $title }: propose to { $name }
offers-proposed = “{ $title }” is proposed to { $name }. In a week you’ll be asked what came of it.
offers-proposed-on = Proposed on { DATETIME($day, month: "long", day: "numeric") }
offers-log = Learning offer proposed: { $title }
offers-for-week = Learning offers you’ve collected
offers-for-week-none = Collect what’s on offer in your area: for this person and for the next.
offers-all = All learning offers

## One week as a sheet

week-sheet = Sheet for week { $week }
week-sheet-about = What it’s about
week-sheet-question = A question
week-sheet-agreed = What we’ve agreed on
week-sheet-until = Our next meeting
