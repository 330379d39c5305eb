# What Learn, the practice pages and the settings of guides say. Loaded by pages only.

## What the mentor has shown the guides

taught-title = What you have shown the guides
taught-explain = Where a guide got lost, you showed it the place. From then on it looks there first. While the guide is running in this tab, you can check here whether it finds the place; otherwise open the site and start it there.
taught-none = Nothing yet. When a guide can’t find a button, choose “I’ll show you where it is” on its card.
taught-named = { $kind ->
    [link] Link “{ $name }”
    [button] Button “{ $name }”
    [tab] Tab “{ $name }”
    [entry] Menu entry “{ $name }”
    [field] Field “{ $name }”
   *[other] “{ $name }”
}
taught-unnamed = { $kind ->
    [link] A link without a name of its own
    [button] A button without a name of its own
    [tab] A tab without a name of its own
    [entry] A menu entry without a name of its own
    [field] A field
   *[other] A place without a name of its own
}
taught-on = shown on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
taught-at-rest = Set aside: you’ve shown eight newer places for this step, and the guide only looks at those.
taught-wrong = Set aside: you said that this is the wrong place. The guide doesn’t look there any more.
taught-use-again = Use again
taught-use-again-named = Use again: { $step }
taught-used-again = The guide looks at this place first again. The oldest of the eight is set aside instead.
taught-right-again = The guide looks at this place first again.
taught-no-guide = This guide no longer exists.
taught-no-step = A step that no longer exists
taught-try = Check here
taught-open = { $site ->
    [facebook] Try it on Facebook
   *[linkedin] Try it on LinkedIn
}
taught-delete = Delete
taught-delete-named = Delete: { $step }
taught-deleted = The guide has forgotten this place.
taught-tried-found = The guide in this tab finds this step’s place right now.
taught-tried-not-found = The guide in this tab doesn’t find this step’s place at the moment.
taught-tried-other-step = The guide in this tab is at another step. Go on to this one and press “Check here” again.
taught-tried-on-page = The guide is running on the page itself: look there to see where it points.
taught-tried-opened = The site is opening in a new tab. Start the guide there; at this step it looks at this place first.

## How far a guide has come

guide-finished-on = Finished on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-practised-on = Practised on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-left-at = Last time you got to step { $step } of { $total }.
guide-go-on = Continue
guide-begin-anew = Start again

## Learn

learn-back = Learn
learn-intro = How to find mentees online and get off to a good start: things to read, try out and think about.
learn-source = Source: chapter 5.1 of the “Integrated Guidance Model Handbook” by the Erasmus+ project Beyond NEET(D)s (2020 call; Austria, Ireland, Cyprus, Italy, Czechia, Portugal). We have put it into our own words and added to it.
learn-source-open = The handbook on findyourtrack.eu
learn-guides = Guides
learn-guides-done = { $done } of { $total } finished
learn-guides-open = Start a guide
learn-practise = Practise
learn-practise-named = Practise: { $guide }
learn-practise-explain = You don’t need an account to practise: a made-up network opens in a new tab, and nothing you do there has consequences.
learn-more = Learn more: practise, platforms, do and don’t
learn-copy = Copy
learn-copied = Copied
learn-copy-failed = The address is selected now: press Ctrl + C to copy it.

learn-reach = Reaching young people
    .about = When someone doesn’t feel like learning: what helps, on which networks, and what’s in it for you
learn-platforms = Where to find mentees
    .about = Mentoring platforms: what we know about them and what we don’t
learn-contact = Dos and don’ts
    .about = How to get in touch online, kindly and safely
learn-questions = Two questions for you
    .about = About your own mentees and your own style
learn-weeks = Ten weeks, three steps
    .about = How a mentorship can go, week by week

## Do and don't

learn-do = Do
    .list =
        Say in your first sentence who you are and why you’re writing.
        Write where someone has asked or answered: in mentoring groups, or under your own post.
        Offer something small, and say that a no is fine too.
        Ask what the person would like before you say what you can do.
        Answer within two days, even if it’s only to say when you’ll have time.
        Agree early on: when you talk, how, what stays between you, and when it ends.
        Tell people that you keep notes on them, and what the notes say.
        If something worries you, talk to your safeguarding contact or to an organisation near you.
learn-do-not = Don’t
    .list =
        Send the same message to many people.
        Search networks for people who look as if they need help. It hurts to be found like that.
        Write again and again. One friendly reminder is enough, and no means no.
        Ask for an address, school, workplace, documents or photos.
        Send money, take money, or buy anything for anyone.
        Meet alone or at home, or write late at night.
        Promise a job, a training place, or that everything will stay secret.
        Write down anything about health, religion or origin.
learn-ages = How old is the person?
    .list =
        People can use Facebook from 13 and LinkedIn from 16. But in a Facebook group’s mentorship both sides must be 18 or over.
        Under 16: don’t write, and don’t save anything. There are programmes with trained mentors for children.
        16 or 17, or you don’t know: only through an organisation, or together with the parents.
learn-why-online = Why online at all?
    .text = In 2016 about one in five adults in the EU with little schooling said that distance, or the lack of a suitable course, kept them from learning. Online, a mentor and a mentee can find each other however far apart they live, and choose their own time. What makes it work is the same as ever: two people who talk honestly, and a goal they share.

## Winning young people

learn-reach-won = They need to be won over
    .text = Young people who’ve had a hard time often don’t want to learn any more: school has mostly shown them what they can’t do. They don’t go looking on mentoring platforms. So an offer has to catch their eye where they already are, and sound like something for them.
    .list =
        Start with what they want: to earn money, a place of their own, a driving licence, to be left in peace. Learning comes later, on the way there.
        Show, don’t announce: how something is done, in one minute. Nobody reads a course description.
        Talk the way you talk. No “programme”, no “target group”, nothing that sounds like an office.
        Let someone their own age say what it was like. That counts for more than anything you say.
        Make the first step tiny: one question, one answer, half an hour.
        Give it time. Many read along for weeks before they write.
learn-reach-together = You both learn
    .text = Mentoring used to mean that one person knows and the other listens. Today it means two people who talk, trust each other and both grow, at work and as people. Nobody who is treated like that needs to feel ashamed of not knowing something.
    .list =
        Say what you would like to learn from the other person, and mean it.
        Ask them to show you something they are good at.
        When you don’t know something, say so, and find out together.
learn-reach-guided = On Facebook and LinkedIn
    .text = For these two, guides show you each click: joining or creating a group, offering mentoring, writing a first message.
learn-reach-unguided = On Instagram and TikTok
    .text = Many young people are here and not on Facebook. As far as we know, neither network has a place for mentoring, and we have no guide for them. So this is advice, not a path we’ve tried.
    .list =
        Use an account for your mentoring, apart from your private one. Say who you are, what you help with, and that it’s free and for people over 18.
        Be found, don’t search: post something useful and let people write to you. Don’t write to young strangers out of the blue.
        Answer comments briefly and kindly where everyone can see it. Anything personal belongs in a private conversation, and only once the other person has started one.
        Don’t show anyone’s face, name or story without a yes in writing, and never those of someone you mentor.
        Ask a youth centre or club whether you can appear on its account: young people know it, and someone else keeps an eye on things.
        If someone who writes to you is under 18, or might be, go through an organisation or the parents.
        Save everyone who writes to you in Mentor Trail, so that nobody is left waiting. It works with any address.
learn-reach-instagram = Instagram:
    .text = pictures and short videos that stay up. Good for showing a trade or a task step by step, and for reaching people from your own town.
learn-reach-tiktok = TikTok:
    .text = short videos that strangers see too. Good for being noticed, bad for talking: say where people can reach you.
learn-reach-teach = Teach on LinkedIn Learning
    .text = If you like explaining things, you can apply to teach on LinkedIn Learning. Producers, directors and editors help make the course. As an instructor you
    .list =
        help people reach goals in their work and lives;
        learn things that are useful in your own work;
        are seen by many people.
    .honest = It won’t bring you a mentee straight away, and LinkedIn only answers people it can use. We don’t know what it pays.
    .link = Go to the page for instructors

## Two questions

learn-question-reach = Think of your own group of mentees. How can you reach them best?
    .hint = For example: Where do they spend their time? Who do they listen to? When do they answer?
learn-question-style = Think about your style as a mentor. Which platform suits the programme you would like to offer?
    .hint = For example: Do you prefer to write or to talk? Alone with one person, or with several?
learn-answers-private = Your answers stay on this computer. They are saved as you type.

## Ten weeks, three steps

learn-steps-intro = The European Union recommends three steps for adults who want to learn more. The ten weeks follow them.
learn-step-assess = 1. See what someone can do
    .weeks = Weeks 1 to 3
    .text = Look at what’s there, not at what’s missing: strengths, things they’ve already done, a goal of their own.
learn-step-learn = 2. Learn what fits
    .weeks = Weeks 4 to 7
    .text = One course, one practice, one person: chosen for this goal, in small pieces, at a time that suits.
learn-step-prove = 3. Show it and get it recognised
    .weeks = Weeks 8 to 10
    .text = Make what they’ve learned visible: with evidence, in front of someone else, with a plan for afterwards.
learn-week = Week { $week }: { $name }
learn-week-1 = What would make week 10 a success for you?
learn-week-2 = Which strength did you use this week?
learn-week-3 = Is it really your goal, and what is the first step?
learn-week-4 = What did you do, and what got in the way?
learn-week-5 = What should I do more of, and what less?
learn-week-6 = Who did you talk to, and what surprised you?
learn-week-7 = What would you do differently next time?
learn-week-8 = How would you prove it to a stranger?
learn-week-9 = Who has seen it, and who will help you next?
learn-week-10 = What will you take with you, and what should I change?
learn-weeks-facebook = A mentorship in a Facebook group lasts up to ten weeks as well; afterwards both of you can still see what you shared.
learn-weeks-honest = No rule says the weeks must go like this. They draw on handbooks and studies on mentoring; take what suits the two of you. One thing is well known, though: ending very early can hurt, and more time helps.

## Platforms

platforms-training = Named in the training
platforms-training-left = The training also names { $names }. You can’t join there on your own, or nobody has told us.
platforms-noted = You have notes on these
platforms-others = Others
platforms-honest = This comes from published texts. We haven’t signed up to any of these platforms, so look for yourself before you join, and ask how mentees are protected.
platforms-age = Who would you like to mentor?
platforms-age-any = Anyone
platforms-age-under-18 = Under 18
platforms-age-adults = 18 and over
platforms-individual = Only those I can join on my own
platforms-all = Show all
platforms-programmes = Show programmes
platforms-under-18 = Young people under 18 are mentored through a programme that prepares its mentors and looks after both sides, never by someone acting alone.
platforms-none = None of the platforms we know is a match.
platforms-none-next = Young people are mentored through programmes. Show the programmes to see which ones there are.
platforms-count = { $count } of { $total } platforms
platforms-ages = Age
    .unknown = how old its mentees are
platforms-vetting = Are mentors checked?
    .unknown = whether mentors are checked
platforms-join = Who can join?
    .unknown = who can join
platforms-languages = Languages
    .unknown = which languages it comes in
platforms-cost = Cost
    .unknown = what it costs
platforms-checked = Last mentioned
    .unknown = whether it still exists
platforms-unknown = We don’t know { $facts }.
platforms-joined = I have joined
platforms-joined-short = joined
platforms-note = My notes on { $name }
platforms-open = Open { $address }
platforms-copy = Copy the address of { $name }
platforms-details = Details and my notes
platforms-address-uncertain = We aren’t sure this is the right address, so it’s not a link. Search the web for the name first.
platforms-local = It has local offices, each with an address of its own.
platform-ages-range = { $from } to { $to }
platform-age-group = { $group ->
    [under-18] under 18
   *[adults] 18 and over
}
platform-vetting = { $vetting ->
    [vetted] yes, they are vetted
   *[programme] you join through the programme; ask how it checks
}
platform-join = { $join ->
    [individual] you, by yourself
    [programme] you, through the programme
    [member] you, through one of its national members
   *[organisation] organisations, not individuals
}
platform-glance-join = { $join ->
    [individual] by yourself
    [programme] through the programme
    [member] through a national member
   *[organisation] organisations only
}
platform-glance-ages = for people aged { $from } to { $to }
platform-glance-age-group = { $group ->
    [under-18] for people under 18
   *[adults] for people aged 18 and over
}
platform-language = { $code ->
    [en] English
    [de] German
    [es] Spanish
    [ar] Arabic
    [fr-uncertain] French (not certain)
   *[national] the languages of its countries
}
platform-cost = { $cost ->
    [free] free
    [paid] paid
    [part-free] its open part is free
    [mixed] partly free, partly paid
    [mentee-pays] the mentee pays
   *[fee] for a fee
}
platform-seen = { $seen ->
    [undated] in a text without a year
   *[other] { $seen }
}
platform-checked-on = we looked at it on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }

platform-big-brothers-big-sisters = One child or young person at a time, for at least a year
platform-rock-your-life = Disadvantaged young people on their way into work, for a year
platform-joblinge = Young people without a training place: six months, with a mentor of their own
platform-balu-und-du = Primary-school children; mentors are 17 to 30
platform-leselernhelfer = Children and young people who are learning to read
platform-imentor = High-school pupils in the USA
platform-mentspot = Mentors and mentees on any topic, who find each other
platform-findamentor = Lifelong learning, on over 1,400 topics. The name isn’t certain either: we know it only in part.
platform-chronus = Organisations that run a mentoring programme of their own
platform-pushfar = Anyone, in an open network; and organisations
platform-micromentor = People starting a business, with volunteer mentors
platform-adplist = Design and tech; mentors have at least five years’ experience
platform-mentorme = Women and their careers
platform-mentorcity = Organisations, and people who join by themselves
platform-mentorcruise = Professionals; mentoring as a paid service
platform-youth-business-international = Young people starting a business
platform-mentorloop = Organisations that run a mentoring programme of their own
platform-mentorcliq = Organisations that run a mentoring programme of their own
platform-qooper = Organisations that run a mentoring programme of their own
platform-together = Organisations that run a mentoring programme of their own
platform-mentoring-complete = Organisations that run a mentoring programme of their own
platform-mentorpro = Organisations that run a mentoring programme of their own
platform-ecebm = Programmes and researchers: what is known to work in mentoring

## Practice

practice-title = Mentor Trail: practice
practice-page-title = Practice: { $guide } · Mentor Trail
practice-now = You are practising: { $guide }
practice-made-up = { $site ->
    [facebook] Lindenplatz is a made-up network. Nothing you press or write here leaves this page, and it is forgotten when you close it. Where the guide says Facebook, here it is Lindenplatz.
   *[linkedin] Lindenplatz is a made-up network. Nothing you press or write here leaves this page, and it is forgotten when you close it. Where the guide says LinkedIn, here it is Lindenplatz.
}
practice-finished = You’ve made it to the end of this guide. It works the same way on the real site.
practice-ended = The guide is closed. Press “Start again” to practise once more.
practice-again = Start again
practice-to-learn = Back to Learn
practice-no-guide = In Learn, choose the guide you’d like to practise.
practice-back = Back
practice-address = Address of the practice page
practice-go = Go
practice-address-unknown = From here you can only get to pages on Lindenplatz. An address copied from the guide works too.
practice-card = Mentor Trail · practice, nothing is real

## The made-up network

lp-name = Lindenplatz
lp-menu = Menu
lp-home = Home
lp-home-title = News
lp-me = My profile
lp-people = Find people
lp-people-title = People
lp-no-page = This page doesn’t exist on Lindenplatz
lp-cancel = Cancel
lp-send = Send
lp-groups-title = Groups
lp-groups-text = Choose one of your groups, or discover others.
lp-your-groups = Your groups
lp-discover = Discover groups
lp-manage = Manage group
lp-member-requests = Requests to join
lp-no-requests = Nobody is waiting to join.
lp-help = Education Center
lp-help-text = People who run a group would find help here.
lp-joined = Joined
lp-tabs = Parts of the group
lp-tab-about = About
lp-tab-discussion = Discussion
lp-tab-members = Members
lp-group-kind = Private group
lp-group-rules = Rules: be kind, sell nothing, keep what is said here to yourself. Help is welcome.
lp-group-first-steps = First steps into work
    .about = For everyone between school and a first job. We answer each other’s questions.
lp-group-mentoring-here = Mentoring in our town
    .about = A group of your own: you run it.
lp-group-your-own = Your new group
    .about = A group of your own: you’ve just created it.
lp-create-name = Name of the group
lp-create-privacy = Privacy
lp-create-privacy-none = Please choose
lp-create-private-visible = Private, can be found
lp-create-private-hidden = Private, can’t be found
lp-create-public = Public
lp-group-new-in-town = New in town
    .about = For people who’ve just moved here and would like to meet others.
lp-group-second-chance = Second chance: school and training
    .about = For adults who want to go back for a certificate.
lp-mentorship-text = Members mentor each other here for up to ten weeks.
lp-introduce = Introduce yourself
lp-about-you = Who are you, and what can you help with?
lp-you-are-mentor = You’ve offered to mentor in this group.
lp-admins-only = Only people who run the group can see its settings.
lp-settings-text = Name, picture and rules of the group.
lp-feature-rooms = Meeting rooms
lp-feature-files = Files
lp-added = Added
lp-category = What is it about?
lp-category-none = Please choose
lp-category-job = Job and training
lp-category-language = Languages
lp-category-everyday = Everyday life
lp-person-amina = Amina Example
    .about = Looking for a training place, and likes drawing.
lp-person-jonas = Jonas Sample
    .about = Repairs bicycles and would like to make it a job.
lp-person-robin = Robin Practice
    .about = This is your own profile, for practising.
lp-post-amina = Does anyone know how to write an application when you don’t have a certificate yet?
lp-post-jonas = I’ve got a trial day on Thursday. I’m so nervous!
lp-contact-info = Contact details
lp-edit = Edit profile
lp-message = Write a message
lp-write-to = Message to { $name }
lp-providing-services = Providing services
lp-finding-volunteering = Finding volunteer opportunities
lp-services-offered = You offer mentoring, free of charge.
lp-volunteering-shown = You’re looking for something to do as a volunteer.
lp-experience-all = Show and add
lp-experience-what = What have you done as a volunteer?
lp-form-services = Offer services
lp-form-services-what = Service
lp-form-services-about = About it
lp-form-volunteering = Volunteer
lp-form-volunteering-what = Cause
lp-form-volunteering-about = What would you like to do?
lp-teach = Teach on Lindenplatz
lp-teach-text = This is where you apply if you’d like to make courses.
lp-teach-apply = Apply
lp-teach-name = Name
lp-teach-topics = Topics
lp-teach-sent = On the real site this would have been sent. Here nothing was.

## Starting a guide

guides-explain = A guide shows you step by step where to click, on the page itself or beside it. You do every click.
guide-offer = A guide for this page
guide-offer-others = All guides
guides-fitting = For this page
guide-start = Start
guide-start-facebook = Start on Facebook
guide-start-linkedin = Start on LinkedIn
guide-go-on-facebook = Continue on Facebook
guide-go-on-linkedin = Continue on LinkedIn
guide-opened = The guide has opened the site in a new tab and continues there.
guide-elsewhere-facebook = This tab isn’t showing Facebook. Start again: Facebook opens in a new tab, with the guide.
guide-elsewhere-linkedin = This tab isn’t showing LinkedIn. Start again: LinkedIn opens in a new tab, with the guide.
guide-end = End guide
guide-from-pack = From a guide pack that you have added
guide-running = This guide is running in this tab.
guide-ended = The guide has ended.
guide-started = The guide is on the page now.
guide-started-beside = The guide has started. Its steps are in the side panel, beside the page.
guide-started-here = Your browser didn’t open a side panel, so the steps are here: open Mentor Trail over this page whenever you want to see the next one.
guide-place-question = Where should the steps appear?
guide-place-rule = { $site ->
    [facebook] The guide can draw over Facebook’s page, or stay out of it altogether.
   *[linkedin] LinkedIn’s user agreement (section 8.2) forbids inserting elements into its pages. Authors of extensions that did nothing else have had their accounts restricted. It’s your account that’s at risk, so you decide.
}
guide-place-page = On the page
    .means = { $site ->
        [facebook] A ring around the button and a card beside it, over Facebook’s page.
       *[linkedin] A ring around the button and a card beside it, over LinkedIn’s page.
    }
guide-place-beside = Beside the page
    .means = { $site ->
        [facebook] The same steps in the side panel. Nothing is put into Facebook’s page.
       *[linkedin] The same steps in the side panel. Nothing is put into LinkedIn’s page.
    }
guide-place-here = In Mentor Trail
    .means = { $site ->
        [facebook] The same steps when you open Mentor Trail over the page. Nothing is put into Facebook’s page.
       *[linkedin] The same steps when you open Mentor Trail over the page. Nothing is put into LinkedIn’s page.
    }
guide-place-later = Both take you right to the end. Your choice is remembered; you can change it in the settings.
guide-needs-access-facebook = Your browser doesn’t let Mentor Trail show anything on Facebook yet. The guide needs this to point at the next button. Mentor Trail sends nothing anywhere.
guide-needs-access-linkedin = Your browser doesn’t let Mentor Trail show anything on LinkedIn yet. The guide needs this to point at the next button. Mentor Trail sends nothing anywhere.
guide-allow = Allow and start
guide-access-refused = Without this permission the guide can’t run. You can allow it at any time with the same button.
guide-unreachable = The guide can’t appear on this page. Reload the page, or open the site in a new tab, and press Start again.
guide-no-answer = Mentor Trail is just waking up. Please press Start again.

## How well the guides find their way

health-title = How well the guides work here
health-explain = Mentor Trail counts how often a guide has found a step’s place on your computer, in which language and page layout. There are no names or addresses in it, and the counts stay on this computer. If you give the file to whoever fixes a guide pack, they can see where it fails.
health-none = Nothing has been counted yet. That begins with the next guide.
health-step-gone = A step that no longer exists
health-layout = { $layout ->
    [new] new layout
    [classic] older layout
    [signed-out] not signed in
    [groups-in-top-bar] groups in the bar at the top
    [groups-in-menu] groups in the menu on the left
   *[other] another layout
}
health-found = { $count ->
    [one] found once
   *[other] found { $count } times
}
health-not-found = { $count ->
    [one] not found once
   *[other] not found { $count } times
}
health-taught = { $count ->
    [one] shown by you once
   *[other] shown by you { $count } times
}
health-given-up = { $count ->
    [one] ended here once
   *[other] ended here { $count } times
}
health-save = Save as a file
health-clear = Clear
health-cleared = The counts have been cleared.
