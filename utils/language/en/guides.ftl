# What the card beside the page says. Titles are what to do; .why explains it, .next tells what comes of it.

## The card itself

card-name = Mentor Trail
card-not-the-site = { $site ->
    [facebook] Mentor Trail · not part of Facebook
   *[linkedin] Mentor Trail · not part of LinkedIn
}
card-progress = Step { $step } of { $total }
card-done = I have done this
card-back = Back
card-not-there = I don’t see it
card-again = Look again
card-copy = Copy the text
card-copied = Copied
card-finish = Close the guide
card-end = End the guide
card-end-question = End this guide? You can start it again at any time.
card-end-yes = End it
card-end-no = Keep going
card-minimise = Minimise
card-open = Show the step
card-looking = Looking for the right place …
card-looking-why = The page may still be loading.
card-scroll-up = It’s further up this page. Please scroll up.
card-scroll-down = It’s further down this page. Please scroll down.
card-scroll-beside = It’s off to the side of this page. Please scroll there.
card-jump = Alt + Shift + M takes you from this card to the place on the page and back.
card-ousted = This page won’t let the card stay. The steps carry on here, beside the page.
card-forget = That’s the wrong place
card-show = I’ll show you where it is
card-pick-title = Show where it is
card-pick-how = Click on the place on the page, or go there with the Tab key and press Enter. Your click stays here: nothing happens on the page. Escape takes you back.
card-pick-failed = That didn’t work just now. Please reload the page and try again.
card-pick-cancel = Cancel
card-pick-again = Choose another place
card-pick-keep = Keep this place
card-picked-title = Is this the right place?
card-picked = The guide keeps its kind and its part of the page, and looks there first from now on.
card-picked-named = The guide keeps “{ $name }”, its kind and its part of the page, and looks there first from now on. Please don’t keep it if that is someone’s name.
card-picked-rests = The guide uses the eight places shown last for this step. If you keep this one, the one from { DATETIME($day, year: "numeric", month: "long", day: "numeric") } is set aside; in the settings you can use it again.
card-picked-rests-named = The guide uses the eight places shown last for this step. If you keep this one, “{ $name }” from { DATETIME($day, year: "numeric", month: "long", day: "numeric") } is set aside; in the settings you can use it again.
card-picked-full = There are already { $most } places kept for this step. This one only counts until the page is reloaded, unless you delete an old one in the settings first.
card-pick-no-control = There’s nothing to press there. Choose a button, a link or a field.
card-pick-other-peoples-words = That’s part of a post, a comment or a message. A guide never points at those, whoever wrote them.
card-pick-off-site = That leads away from this site, so the guide doesn’t point at it.
card-pick-not-visible = That can’t be pressed right now.
card-pick-not-unique = There are several like that, and only personal details tell them apart. Press it yourself, then choose “I have done this”.
card-spot = { $spot ->
    [top-left] You’ll find it at the top left of the page.
    [top] You’ll find it at the top of the page.
    [top-right] You’ll find it at the top right of the page.
    [left] You’ll find it on the left of the page.
    [right] You’ll find it on the right of the page.
    [bottom-left] You’ll find it at the bottom left of the page.
    [bottom] You’ll find it at the bottom of the page.
    [bottom-right] You’ll find it at the bottom right of the page.
   *[middle] You’ll find it in the middle of the page.
}

## When a control is not where it should be

outcome-not-there-yet =
    .title = Nearly there: the next page isn’t open yet
    .why = The next step is on another page, and this tab isn’t showing it yet.
    .way = Do what this step says and the guide carries on by itself. “Look again” brings the step back.
outcome-several =
    .title = It could be any of several buttons here
    .why = They have the same name, and nothing on the page says which one belongs to this step.
    .way = Press the right one yourself, then choose “I have done this”. If something tells it apart, “I’ll show you where it is” lets the guide find it next time.
outcome-unknown =
    .title = Can’t find this step’s button
    .why = On your account Facebook or LinkedIn may show it under another name or somewhere else.
    .way = If you see it, press it, then choose “I have done this”. If the page is still loading, choose “Look again”.
outcome-facebook-logged-out =
    .title = Please log in to Facebook first
    .why = This is the page for visitors who aren’t logged in.
    .way = Log in as usual. The guide waits here and carries on by itself.
outcome-facebook-checkpoint =
    .title = Facebook wants to check something first
    .why = Facebook is asking you to confirm that it is you. Only you can do that.
    .way = Follow Facebook’s instructions. The guide carries on once you’re back on a normal page.
outcome-facebook-mobile-page =
    .title = This is Facebook’s page for phones
    .why = It’s built differently, and the guide can’t find its way around it.
    .way = Open www.facebook.com in this tab; the guide carries on there.
outcome-facebook-window-open =
    .title = Another window is open
    .why = It covers what this step needs, and the guide doesn’t point at anything inside it.
    .way = Close that window, or finish what you’re doing there. The guide then carries on by itself.
outcome-facebook-no-groups =
    .title = Can’t see any of your groups here
    .why = You may not have joined a group yet, or the list is still loading.
    .way = Join a group that suits what you offer, or open one of yours. The guide carries on as soon as you’re on a group’s page.
outcome-facebook-scroll-up =
    .title = Please scroll up to the group’s tabs
    .why = Facebook hides the row of tabs once you’ve scrolled down.
    .way = As soon as you can see the tabs below the cover photo, the guide points at the right one.
outcome-facebook-not-a-member =
    .title = You aren’t a member of this group yet
    .why = Only members can see a group’s mentorship. In many groups an admin has to let you in first.
    .way = Join the group if it suits what you offer, or choose another one. The guide carries on once you’re a member.
outcome-facebook-group-lacks-it =
    .title = This group doesn’t offer mentorship
    .why = There’s no “Mentorship” among the group’s tabs. That’s up to its admins, and Facebook may no longer offer it to every group.
    .way = Try another of your groups. Or offer your mentoring in a post: copy the text, make it your own and post it in the group. When someone answers, save them in Mentor Trail and start the ten weeks there.
outcome-facebook-site-lacks-it =
    .title = Facebook doesn’t seem to offer mentorship any more
    .why = None of the groups you’ve looked at has it. We don’t know whether Facebook still offers it anywhere.
    .way = You can do without it: write a post in a suitable group, or start a mentoring group of your own. Agree on everything else in Messenger and keep the ten weeks in Mentor Trail. There’s a text for the post to copy.
outcome-facebook-no-button =
    .title = Can’t find “Become a Mentor”
    .why = You may be a mentor here already, or the button has another name in your language.
    .way = Look on the right-hand side of the page. If you see the button, press it, then choose “I have done this”.
outcome-facebook-no-form =
    .title = Can’t find the form
    .why = It may have been closed, or it looks different on your account.
    .way = If you’ve already sent it, choose “I have done this”. If not, go back one step and open it again.
outcome-facebook-not-an-admin =
    .title = You don’t seem to run this group
    .why = Only admins see a group’s settings, and your menu on the left doesn’t show any.
    .way = Choose a group you run, or ask an admin of this one to turn mentorship on. Or start one yourself: the guide “Create a group of your own for mentoring” shows how.
outcome-facebook-no-settings =
    .title = Can’t find the group’s settings
    .why = You run this group, but the entry may be folded away or have another name in your language.
    .way = Look for the settings in the menu on the left and open them. The guide carries on when it sees the features; if it doesn’t, choose “I have done this”.
outcome-facebook-no-features =
    .title = Can’t find “Add features”
    .why = The settings may still be loading, or Facebook gives the features another name.
    .way = Scroll down through the group’s settings and open the part about features. If you find “Mentorship” there, press “Add” beside it and choose “I have done this”.
outcome-facebook-feature-missing =
    .title = “Mentorship” isn’t among this group’s features
    .why = It may have been added already, and then it’s one of the group’s tabs. Or Facebook doesn’t offer it to this group.
    .way = Check whether part of the list is still folded. If it isn’t there either, nothing is lost: offer your mentoring in a post instead. Copy the text, or start the guide “Offer mentoring without Facebook’s feature”.
outcome-facebook-no-save =
    .title = Can’t find the “Save” button
    .why = It often only works once you’ve chosen a category. Or the window was closed.
    .way = Choose a category and press “Save”. If you’ve done that, choose “I have done this”; if the window is gone, go back one step.
outcome-facebook-no-help-link =
    .title = Can’t find Facebook’s help for admins
    .why = This step is an extra. The entry may have another name on your account, or be gone.
    .way = You don’t need it. Choose “I have done this” to finish.
outcome-facebook-no-create-entry =
    .title = Can’t find the entry for creating a group
    .why = It’s usually in the menu on the left of the groups page. On your account it may have another name, or the menu is folded away.
    .way = Copy the address, paste it into your browser’s address bar and press Enter. The guide carries on there.
outcome-facebook-no-name-field =
    .title = Not sure which field is for the name
    .why = We don’t know exactly what this form looks like on your account, so the guide would rather not point at anything.
    .way = Look for the name field, usually at the top left, and type the name. Then choose “I have done this”.
outcome-facebook-no-privacy =
    .title = Can’t find the privacy setting
    .why = It may have another name on your account, or only appear once you’ve entered a name.
    .way = Look below the name and set the group to “Private”. Then choose “I have done this”.
outcome-facebook-no-create-button =
    .title = Can’t find the button that creates the group
    .why = Often you can only press it once you’ve chosen a name and the privacy. Or the group exists already.
    .way = If you see your new group’s page, choose “I have done this”. Otherwise go through the form once more; the button is usually at the very bottom.
outcome-facebook-no-search =
    .title = Can’t find Facebook’s page for discovering groups
    .why = The entry may have another name on your account.
    .way = Type one of the words into the search field of the groups page. The guide carries on as soon as you open a group.
outcome-facebook-no-group-list =
    .title = Choose a group yourself
    .why = Facebook mixes groups with posts and suggestions here, and the guide doesn’t point at those.
    .way = Open a group whose name and description sound right. The guide carries on there.
outcome-facebook-no-about =
    .title = Can’t find the group’s description
    .why = Its tab may be folded away, or Facebook has hidden the tabs because you’ve scrolled down.
    .way = Scroll up and open the tab that describes the group. If you already know the group, choose “I have done this”.
outcome-facebook-already-a-member =
    .title = You’re already a member of this group
    .why = There’s nothing left to join here.
    .way = Choose “I have done this” to finish. Or open another group, and the guide carries on there.
outcome-facebook-no-join =
    .title = Can’t find the button for joining
    .why = You may already have asked and the admins haven’t answered yet, or the button has another name.
    .way = If you’ve asked to join, choose “I have done this”. If not, look below the cover photo, or open another group.
outcome-facebook-no-conversation =
    .title = Open the conversation yourself
    .why = The message button is in a different place on every account, so the guide doesn’t point at anything here.
    .way = Click the person’s name to open their profile and look for the message button. If the conversation opens in a small window, choose “I have done this”.
outcome-linkedin-logged-out =
    .title = Please log in to LinkedIn first
    .why = This is the page for visitors who aren’t logged in.
    .way = Log in as usual. The guide waits here and carries on by itself.
outcome-linkedin-checkpoint =
    .title = LinkedIn wants to check something first
    .why = LinkedIn is asking you to confirm that it is you. Only you can do that.
    .way = Follow LinkedIn’s instructions. The guide carries on once you’re back on a normal page.
outcome-linkedin-window-open =
    .title = Another window is open
    .why = It covers what this step needs, and the guide doesn’t point at anything inside it.
    .way = Close that window, or finish what you’re doing there. The guide then carries on by itself.
outcome-linkedin-not-loaded =
    .title = The page isn’t there yet
    .why = LinkedIn hasn’t shown anything on it so far. That happens when the connection is slow.
    .way = Wait a moment and choose “Look again”, or reload the page.
outcome-linkedin-not-your-profile =
    .title = This doesn’t seem to be your own profile
    .why = There’s nothing here you could edit, so the guide doesn’t point at anything.
    .way = Open your own profile: copy the address, paste it into the address bar at the top of the browser and press Enter. LinkedIn turns it into your profile.
outcome-linkedin-open-own-profile =
    .title = Open your own profile
    .why = The way there looks different on every account, but the address is always the same.
    .way = Copy the address, paste it into the address bar at the top of the browser and press Enter. LinkedIn turns it into your profile, and the guide carries on there.
outcome-linkedin-no-open-to =
    .title = Can’t find “Open to”
    .why = On your account LinkedIn may give it another name, hide it behind an open window, or not show it at all.
    .way = Close any open windows and scroll up to your photo. If you see the button, press it and choose “I have done this”.
outcome-linkedin-no-services-entry =
    .title = Can’t find the entry for services
    .why = LinkedIn doesn’t offer services on every account. And in some languages we don’t know what it calls them.
    .way = Look through the menu for the entry about services you provide, and press it. If a form opens, choose “I have done this”. If there’s no such entry, your account doesn’t have it: show that you volunteer instead; there’s a guide for that.
outcome-linkedin-no-volunteering-entry =
    .title = Can’t find the entry for volunteering
    .why = In some languages we don’t know what LinkedIn calls it.
    .way = Look through the menu for the entry about volunteering, and press it. If a form opens, choose “I have done this”. If there’s no such entry, choose it too: the guide then moves on to what you’ve done as a volunteer.
outcome-linkedin-no-save =
    .title = Can’t find the “Save” button
    .why = It’s often only on the last page of the form. Or the form has been closed.
    .way = Go through the form to its end. If you’ve saved it, choose “I have done this”; if you would rather not, close the form and choose “Discard” when LinkedIn asks.
outcome-linkedin-no-volunteer-experience =
    .title = Can’t find the section for volunteering
    .why = It only appears on your profile once there’s something in it, and the button that adds it may have another name.
    .way = Look for the button on your profile that adds a section, then for volunteering in the window it opens. When the form is open, choose “I have done this”.
outcome-linkedin-volunteer-page =
    .title = This is a page for volunteer experience
    .why = The page doesn’t say whose it is, so the guide doesn’t point at anything.
    .way = If it’s yours, choose “I have done this”; the next step tells you what to write.
outcome-linkedin-choose-person =
    .title = Open the person’s profile yourself
    .why = Who you write to is up to you; the guide never points at a person.
    .way = Open the profile of someone who asked or answered. The guide carries on there.
outcome-linkedin-your-own-profile =
    .title = This is your own profile
    .why = You can’t write to yourself.
    .way = Open the profile of the person you want to write to. The guide carries on there.
outcome-linkedin-pending =
    .title = You’ve already asked this person
    .why = Your request to connect is waiting. A second one would only be a nuisance.
    .way = Plan a follow-up in Mentor Trail for next week and let them decide. To look at the next steps, choose “I have done this”.
outcome-linkedin-no-message =
    .title = Can’t find “Message” or “Connect”
    .why = This person may not take messages from you, or LinkedIn shows the buttons differently.
    .way = Look next to the name, and in the “More” menu. If there’s no way to write, leave it at that: someone else will be glad to hear from you. If the message is open, choose “I have done this”.
outcome-linkedin-other-host =
    .title = The page for instructors is at another address
    .why = LinkedIn Learning keeps it apart from the rest of LinkedIn, and this page has no link to it.
    .way = Copy the address, paste it into the address bar at the top of the browser and press Enter. The guide carries on there.

## facebook/become-a-mentor

guide-facebook-become-a-mentor =
    .title = Become a mentor in a Facebook group
    .summary = Five steps: from your groups to the form where you say who you can help.
guide-facebook-become-a-mentor-finished =
    .title = Done: you’ve offered to mentor
    .why = Facebook tells you when someone in the group is interested. You decide who you mentor; a mentorship lasts up to ten weeks.
    .next = When someone writes to you, save them in Mentor Trail and start the ten weeks there.
guide-facebook-become-a-mentor-open-groups =
    .title = Click “Groups”
    .why = It’s in the menu on the left of the page, or an icon in the bar at the top.
    .next = You’ll see the groups you belong to.
guide-facebook-become-a-mentor-open-groups-see-more =
    .title = Click “See more”
    .why = The menu on the left doesn’t show everything at first. “Groups” may be among what is folded away.
    .next = Then the guide looks for “Groups” again.
guide-facebook-become-a-mentor-choose-group =
    .title = Choose your group
    .why = Pick one whose members could use what you offer: that’s where you’ll reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-all-groups =
    .title = Choose your group
    .why = Pick one whose members could use what you offer. If yours isn’t in the list, this link shows all your groups.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-groups-first =
    .title = Click “Groups” and choose your group
    .why = Pick one whose members could use what you offer: that’s where you’ll reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-open-mentorship =
    .title = Click “Mentorship”
    .why = The tab is below the group’s cover photo. You must be at least 18 to offer a mentorship.
    .next = You’ll see who offers mentoring here. You haven’t committed yourself to anything yet.
guide-facebook-become-a-mentor-open-mentorship-more-tabs =
    .title = Click “More”
    .why = There isn’t room for every tab. “Mentorship” may be in this menu.
    .next = Then the guide looks for it in the menu.
guide-facebook-become-a-mentor-become-a-mentor =
    .title = Click “Become a Mentor”
    .why = This offers you as a mentor to the members of this group.
    .next = A form opens. Nothing is sent yet.
guide-facebook-become-a-mentor-introduce-yourself =
    .title = Say something about yourself
    .why = Write who you are and which topics you can help with, in plain and friendly words. Leave out your address, telephone number and workplace.
    .next = Only when you press “Submit” do the members of the group see it.
guide-facebook-become-a-mentor-introduce-yourself-submit =
    .title = Read it once more, then click “Submit”
    .why = Does it say what you can help with? Does it leave out what only friends should know?
    .next = Facebook tells you when someone is interested, and you decide who you mentor.

## facebook/add-mentorship-to-your-group

guide-facebook-add-mentorship-to-your-group =
    .title = Offer mentorship in a group you run
    .summary = For admins: turn on mentorship in your group’s settings, if Facebook still offers it there.
guide-facebook-add-mentorship-to-your-group-finished =
    .title = Done: your group is set up for mentorship
    .why = If all went well, “Mentorship” is now one of the group’s tabs. Members can offer and look for a mentorship there; they must be at least 18.
    .next = Now offer yourself: the guide “Become a mentor in a Facebook group” shows how. If the tab isn’t there, reload the page.
guide-facebook-add-mentorship-to-your-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = { guide-facebook-become-a-mentor-open-groups.next }
guide-facebook-add-mentorship-to-your-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-add-mentorship-to-your-group-choose-group =
    .title = Choose the group you run
    .why = Only a group’s admins can turn mentorship on. In other groups the settings aren’t shown.
    .next = On the group’s page the guide looks for its settings.
guide-facebook-add-mentorship-to-your-group-choose-group-all-groups =
    .title = Choose the group you run
    .why = Only a group’s admins can turn mentorship on. If yours isn’t in the list, this link shows all your groups.
    .next = On the group’s page the guide looks for its settings.
guide-facebook-add-mentorship-to-your-group-choose-group-groups-first =
    .title = Click “Groups” and choose the group you run
    .why = Only a group’s admins can turn mentorship on. In other groups the settings aren’t shown.
    .next = On the group’s page the guide looks for its settings.
guide-facebook-add-mentorship-to-your-group-open-settings =
    .title = Click “Settings”
    .why = It’s in the menu on the left of your group, sometimes called “Group settings”.
    .next = You’ll see what your group is set up for. Nothing has changed yet.
guide-facebook-add-mentorship-to-your-group-add-mentorship =
    .title = Click “Add” beside “Mentorship”
    .why = It’s in the list of features you can add to your group.
    .next = Facebook asks for a category. Your members see nothing yet.
guide-facebook-add-mentorship-to-your-group-add-mentorship-features =
    .title = Look under “Add features”
    .why = The features are further down in the settings. If the list is folded, press here to open it.
    .next = Then the guide looks for “Mentorship” in it.
guide-facebook-add-mentorship-to-your-group-choose-category =
    .title = Choose a category
    .why = Pick the one that best says what your members need help with.
    .next = It only counts once you press “Save”.
guide-facebook-add-mentorship-to-your-group-choose-category-save =
    .title = Choose a category, then click “Save”
    .why = Pick the category that best says what your members need help with. Then save.
    .next = From then on every member sees “Mentorship” in the group.
guide-facebook-add-mentorship-to-your-group-get-help =
    .title = If you’d like to know more: Facebook’s help for admins
    .why = According to the training text it’s in the menu on the left of your group. We don’t know its English name for sure; it may be “Education Center” or “Learning Center”.
    .next = You can read there or leave it. Choose “I have done this” to finish.

## facebook/create-a-mentoring-group

guide-facebook-create-a-mentoring-group =
    .title = Create a group of your own for mentoring
    .summary = A sheltered place to offer mentoring: find the entry, name the group, make it private, invite people.
guide-facebook-create-a-mentoring-group-finished =
    .title = Done: your group has been created
    .why = Post your rules and a welcome first: most people leave an empty group straight away. A mentorship on Facebook is for people aged 18 and over.
    .next = Two guides show how to offer mentoring there: “Offer mentorship in a group you run” sets up Facebook’s feature. If you don’t have it, use “Offer mentoring without Facebook’s feature”; it comes with rules and a post to copy.
guide-facebook-create-a-mentoring-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = The entry for creating your own group is there too.
guide-facebook-create-a-mentoring-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-create-a-mentoring-group-create-group =
    .title = Click “Create new group”
    .why = It’s in the menu on the left of the groups page, sometimes just a plus sign.
    .next = A form opens. There’s no group yet.
guide-facebook-create-a-mentoring-group-name-it =
    .title = Give the group a name
    .why = People find it by this name, and others may see it in someone’s list of groups. A good name:
    .list =
        says what you get from it: “First job: questions and answers”;
        says where or who for, such as the town;
        labels nobody: no “disadvantaged”, “unemployed” or “problem”.
    .next = Once you’ve typed something and paused for a moment, the guide carries on.
guide-facebook-create-a-mentoring-group-understand-privacy =
    .title = Who should see what’s in the group?
    .why = Most people looking for help don’t want everyone to see it. This is what the choice means for the young people in your group:
    .list =
        Public: anyone, including parents, classmates and bosses, can see who is in it and what they write. Not suitable for mentoring.
        Private: only members see who is in it and what is written.
        Private and visible: people can find the group by searching, but not what’s in it. Good if you want people to come to you.
        Private and hidden: only people you invite find it. Good for a group whose members you already know.
        Private doesn’t mean secret: any member can take a screenshot. Very personal things don’t belong there.
    .next = “I have done this” takes you to the setting.
guide-facebook-create-a-mentoring-group-choose-privacy =
    .title = Set the group to “Private”
    .why = If it’s public, anyone can see who is in it. Facebook may also ask whether it can be found: choose visible if you want people to come to you.
    .next = When it says “Private”, choose “I have done this”.
guide-facebook-create-a-mentoring-group-invite =
    .title = Invite people, or not yet
    .why = Facebook offers to invite friends right away. You can also do that later, and often better, with a few words of your own. There’s a text to copy.
    .list =
        First, a second person who keeps an eye on things and answers when you have no time.
        Then people who know young people: from a youth centre, a club, an advice centre.
        Young adults only if they want to: ask them in a message first.
        Nobody under 18: there are programmes for younger people.
    .next = “I have done this” takes you on to creating the group.
guide-facebook-create-a-mentoring-group-create =
    .title = Read it once more, then click “Create”
    .why = Is the name right, and is the group set to “Private”?
    .next = Then the group exists, and the people you’ve invited hear about it. You run it and can still change everything later.

## facebook/find-a-fitting-group

guide-facebook-find-a-fitting-group =
    .title = Find a Facebook group that fits
    .summary = Search, look closely, join: a group whose members can use what you offer.
guide-facebook-find-a-fitting-group-finished =
    .title = Done: you’ve found a group
    .why = If the admins have to let you in first, that can take a few days. Read along for a while before you offer anything.
    .next = Then answer a question or two from others. After that your offer will be welcome: the guide “Become a mentor in a Facebook group” shows how.
guide-facebook-find-a-fitting-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = Then you can look for new ones.
guide-facebook-find-a-fitting-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-find-a-fitting-group-search =
    .title = Look for groups
    .why = Let Facebook suggest some here, or search for what the people you want to reach are looking for. These words often help:
    .list =
        your town or district
        apprenticeship, first job, application
        a trade or a field, such as care, IT, crafts
        learning a language, school leaving certificate
        young parents, new in town
    .next = As soon as you see groups, the guide carries on.
guide-facebook-find-a-fitting-group-open-group =
    .title = Open a group that sounds right
    .why = Better a small group that talks every day than a huge one where nobody answers.
    .next = You’re only having a look. Nobody is told.
guide-facebook-find-a-fitting-group-read-about =
    .title = Read what the group is for
    .why = This tab shows its description, its rules and who runs it.
    .next = Then you decide whether it fits.
guide-facebook-find-a-fitting-group-judge =
    .title = Does the group fit?
    .why = If most of these are true, it’s worth joining. If not, open another one.
    .list =
        The people you can help are in it, and they’re adults: mentorship on Facebook is for people aged 18 and over.
        There were posts this week, and someone answers.
        The rules don’t forbid offers of help.
        Nobody is selling anything and nobody is laughed at.
        It’s clear who runs it.
    .next = When you’ve decided, choose “I have done this”.
guide-facebook-find-a-fitting-group-join =
    .title = Join the group
    .why = In private groups the admins are asked first; some want a short answer to a question. Say plainly that you would like to mentor.
    .next = The members can see that you’ve joined.

## facebook/mentoring-without-the-feature

guide-facebook-mentoring-without-the-feature =
    .title = Offer mentoring without Facebook’s feature
    .summary = Works in any group: clear rules, a post to copy, Messenger, and ten weeks in Mentor Trail.
guide-facebook-mentoring-without-the-feature-finished =
    .title = Done: your offer is out there
    .why = You don’t need any Facebook feature for it. It often takes a week or two before someone dares to answer a good offer.
    .next = Plan a follow-up in Mentor Trail, so that you look at the post again.
guide-facebook-mentoring-without-the-feature-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = { guide-facebook-become-a-mentor-open-groups.next }
guide-facebook-mentoring-without-the-feature-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-mentoring-without-the-feature-choose-group =
    .title = Choose a group, or create one
    .why = In an existing group you reach people straight away. In your own group you set the rules, but have to invite people first.
    .next = The guide carries on on the group’s page.
guide-facebook-mentoring-without-the-feature-choose-group-all-groups =
    .title = Choose a group
    .why = In an existing group you reach people straight away. If yours isn’t in the list, this link shows all your groups.
    .next = The guide carries on on the group’s page.
guide-facebook-mentoring-without-the-feature-choose-group-groups-first =
    .title = Click “Groups” and choose a group
    .why = In an existing group you reach people straight away. You can also create your own there.
    .next = The guide carries on on the group’s page.
guide-facebook-mentoring-without-the-feature-agree-on-rules =
    .title = Get the rules clear first
    .why = Clear rules protect your mentees and you.
    .list =
        In someone else’s group: read its rules; if in doubt, ask an admin whether your post is welcome.
        In a group of your own: make it private and post the rules first. You can copy them.
        Adults only, from 18. Younger people are better off with an organisation near them.
        No phone numbers, addresses or photos of mentees in the group.
    .next = When that’s settled, choose “I have done this”.
guide-facebook-mentoring-without-the-feature-write-post =
    .title = Write your post
    .why = Copy the text, paste it into the box for a new post at the top of the group and put in your topics. Write the way you speak.
    .next = Everyone in the group sees it as soon as you post it; in some groups an admin reads it first.
guide-facebook-mentoring-without-the-feature-answer =
    .title = When someone answers
    .why = Below the post a short “Great, I’ll write to you” is enough. Everything personal belongs in Messenger, between the two of you.
    .list =
        Answer within two days, even if only briefly.
        Ask first what the person would like, then say what you can do.
        Ask whether they are at least 18.
        Never send money, and never ask for any.
    .next = The text to copy is a first answer. You send it yourself.
guide-facebook-mentoring-without-the-feature-ten-weeks =
    .title = Begin the ten weeks
    .why = Without Facebook’s feature nobody keeps count, so Mentor Trail does.
    .list =
        Save the person in Mentor Trail once they’ve said yes.
        Agree in the first week: when, where, what stays between you, and when it ends.
        Start the ten weeks there, and write down the day of your next talk.
    .next = Choose “I have done this” to finish.

## facebook/write-a-first-message

guide-facebook-write-a-first-message =
    .title = Write a good first message on Facebook
    .summary = What belongs in it, what doesn’t, and a text to copy. You send it yourself.
guide-facebook-write-a-first-message-finished =
    .title = Done: the first step is taken
    .why = Not everyone answers straight away, and some never do. It’s rarely about you.
    .next = If they’ve answered or asked for help, save them in Mentor Trail and plan a day to follow up.
guide-facebook-write-a-first-message-open-conversation =
    .title = Open the conversation
    .why = Write only to people who have a reason to expect it:
    .list =
        someone who answered your post
        someone who asked for help in a mentoring group
        someone a mutual friend has introduced you to
    .next = Click their name, then the message button on their profile. The guide carries on when the conversation is open; if it’s in a small window, choose “I have done this”.
guide-facebook-write-a-first-message-do =
    .title = What to put in
    .why = Many young people have had enough of school. What counts is that someone takes an interest in them.
    .list =
        their first name, and where you came across each other
        one thing they wrote that stayed with you
        who you are, in one sentence
        something small you could do together, half an hour at most
        a question they can answer with yes or no
        that a no is fine
    .next = Five or six short sentences are enough.
guide-facebook-write-a-first-message-do-not =
    .title = What to leave out
    .why = It scares people off, or puts you or them at risk.
    .list =
        long texts about yourself
        advice nobody asked for, and words like “problem”, “deficit”, “course”
        telephone number, address, school, workplace: neither yours nor theirs
        meeting alone, at home or late in the evening
        promises such as a job or a place on a course
        a second message the next day
    .next = Are they under 18, or don’t you know? Then don’t write: go through an organisation or the parents.
guide-facebook-write-a-first-message-write =
    .title = Write your message
    .why = Copy the text, paste it into the conversation and fill in the gaps. Change anything that doesn’t sound like you.
    .list =
        Have you replaced all the dots?
        Would you say it like that in person?
    .next = Nothing is sent until you send it.
guide-facebook-write-a-first-message-send =
    .title = Read it once more, then send it
    .why = If you don’t know each other yet, your message may land among the message requests. Then it can be a while before they read it.
    .list =
        Is the name right?
        Is everything in it fine for others to see?
    .next = When you’ve sent it, choose “I have done this”.

## linkedin/become-an-instructor

guide-linkedin-become-an-instructor =
    .title = Apply to teach on LinkedIn Learning
    .summary = Where to apply, what to have ready, and what happens to what you send.
guide-linkedin-become-an-instructor-finished =
    .title = Done: you’ve applied
    .why = LinkedIn only answers people it can use. Hearing nothing says nothing about your ability.
    .next = Until then you can offer mentoring as a service on your profile: there’s a guide for that too.
guide-linkedin-become-an-instructor-open-page =
    .title = Open the page for instructors
    .why = It has an address of its own: learning.linkedin.com/instructors. Copy it, paste it into the address bar at the top of the browser and press Enter.
    .next = The page says what LinkedIn expects of instructors. You haven’t applied to anything yet.
guide-linkedin-become-an-instructor-prepare =
    .title = Get these things ready
    .why = The form is quicker to fill in with everything to hand.
    .list =
        your first and last name as on your LinkedIn profile
        an e-mail address you read regularly
        the topics you know really well, two or three rather than ten
        whether you are in one of LinkedIn’s programmes, such as Top Voice; most people aren’t and choose “Other”
        a short film of you explaining something; good sound matters more than a good picture
    .next = We don’t know how long the film should be, which languages LinkedIn wants courses in, or what it pays. See what the page says.
guide-linkedin-become-an-instructor-find-form =
    .title = Find the form on the page
    .why = We don’t know for sure what its button is called, so the guide doesn’t point at anything. Look for an invitation to apply.
    .list =
        Check the address: it has to start with learning.linkedin.com, or be linked from there.
        As far as we know, applying costs nothing. If a page asks for money or your password, close it.
    .next = When you see the form, choose “I have done this”.
guide-linkedin-become-an-instructor-fill-in =
    .title = Fill in the form
    .why = Say exactly what people will be able to do after your course. There’s an opening to copy; fill in the gaps.
    .list =
        Only give what they ask for.
        Nobody you mentor should appear in the film or the text.
        Topics: what you’ve done yourself, not what you’ve read.
    .next = Nothing is sent yet.
guide-linkedin-become-an-instructor-send =
    .title = Read it once more, then send it
    .why = LinkedIn keeps what you send and only answers people it can use.
    .list =
        Is the e-mail address right?
        Can anyone with the link open the film?
        Is it all right with you if LinkedIn keeps all this?
    .next = When you’ve sent it, choose “I have done this”.

## linkedin/offer-mentoring-as-a-service

guide-linkedin-offer-mentoring-as-a-service =
    .title = Offer mentoring on your LinkedIn profile
    .summary = As a service, free of charge, visible on your profile. From 18.
guide-linkedin-offer-mentoring-as-a-service-finished =
    .title = Done: your offer is on your profile
    .why = It’s been visible since you saved it. Take a look at your profile as others see it.
    .next = When someone writes to you, save them in Mentor Trail. If you change your mind, you can edit the offer on your profile.
guide-linkedin-offer-mentoring-as-a-service-open-profile =
    .title = Open your own profile
    .why = The offer becomes part of it. LinkedIn only allows services for people aged 18 and over.
    .next = On your profile the guide looks for “Open to”.
guide-linkedin-offer-mentoring-as-a-service-open-to =
    .title = Click “Open to”
    .why = The button is below your name and photo.
    .next = A small menu opens. Nothing changes yet.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-services =
    .title = Click here to add a service
    .why = This link takes you straight to the form for services.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-section =
    .title = Click “Add section”
    .why = “Open to” wasn’t on your profile. You can add services this way too.
    .next = A window opens in which you choose “Services”.
guide-linkedin-offer-mentoring-as-a-service-choose-services =
    .title = Choose the entry for services
    .why = In the menu it’s called “Providing services”, in the window for sections “Services”.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-offer-mentoring-as-a-service-choose-services-again =
    .title = Click “Open to” once more
    .why = The menu was closed. Nothing has been chosen yet.
    .next = It opens again.
guide-linkedin-offer-mentoring-as-a-service-choose-topics =
    .title = Choose what you offer
    .why = Take your time; you can stop at any point before saving.
    .list =
        Continue, and choose your personal profile. You can’t change that later.
        LinkedIn has a fixed list of services; you can choose up to ten.
        Look for “Mentoring”; if it isn’t there, “Career Development Coaching” comes close.
    .next = When you’ve chosen, press “I have done this”.
guide-linkedin-offer-mentoring-as-a-service-describe =
    .title = Describe your offer
    .why = Copy the text, paste it into the field about your services and put in your topics. Keep the words “free of charge”.
    .list =
        Place: whether you meet online or in your town. Your address is nobody’s business.
        Price: “Contact for pricing”. Your text says that it costs nothing.
    .next = When everything is filled in, choose “I have done this”.
guide-linkedin-offer-mentoring-as-a-service-save =
    .title = Read it once more, then click “Save”
    .why = Careful: it’s visible on your profile straight away.
    .next = When you’ve saved it, choose “I have done this”.

## linkedin/show-that-you-volunteer

guide-linkedin-show-that-you-volunteer =
    .title = Show on LinkedIn that you volunteer
    .summary = Say that you’re looking for volunteer work, and what you’ve already done.
guide-linkedin-show-that-you-volunteer-finished =
    .title = Done: your profile shows that you volunteer
    .why = Anyone who visits your profile sees straight away that you’re there for others.
    .next = Take a look at your profile as others see it.
guide-linkedin-show-that-you-volunteer-open-profile =
    .title = Open your own profile
    .why = What you volunteer for becomes part of it.
    .next = On your profile the guide looks for “Open to”.
guide-linkedin-show-that-you-volunteer-open-to =
    .title = Click “Open to”
    .why = The button is below your name and photo.
    .next = A small menu opens. Nothing changes yet.
guide-linkedin-show-that-you-volunteer-open-to-add-volunteering =
    .title = Click here to add volunteering
    .why = This link takes you straight to the form.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-show-that-you-volunteer-choose-volunteering =
    .title = Choose the entry for volunteering
    .why = In English it’s called “Finding volunteer opportunities”.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-show-that-you-volunteer-choose-volunteering-again =
    .title = Click “Open to” once more
    .why = The menu was closed. Nothing has been chosen yet.
    .next = It opens again.
guide-linkedin-show-that-you-volunteer-fill-in =
    .title = Fill in the form
    .why = We don’t know exactly what LinkedIn asks here. But this always goes:
    .list =
        Say what you’d like to do: mentor young adults, practise applications, explain a trade.
        Say how much time you have; an hour a week is a lot.
        Check who can see it, and choose what feels right.
        No address and no telephone number.
    .next = When everything is filled in, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-save =
    .title = Read it once more, then click “Save”
    .why = After that, others can see it if you’ve allowed it.
    .next = When you’ve saved it, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-open-experience =
    .title = Open your volunteer experience
    .why = This is where you say what you’ve already done.
    .next = The page with your entries opens; there you can add one.
guide-linkedin-show-that-you-volunteer-open-experience-add-section =
    .title = Click “Add section”
    .why = While there’s no volunteer experience on your profile, this is how you add it.
    .next = A window opens in which you choose “Volunteer experience”.
guide-linkedin-show-that-you-volunteer-open-experience-section =
    .title = Click “Volunteer experience”
    .why = This adds an entry about what you’ve done as a volunteer.
    .next = A form opens. Nothing is visible to others yet. When it’s open, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-write-experience =
    .title = Describe what you’ve done
    .why = Add an entry and say plainly what others got out of it. There’s a text to copy.
    .list =
        the organisation, and your part in it: “Mentor”
        since when, or from when to when
        what you do, in two sentences
        nothing that could tell who a mentee is: no names, no stories
    .next = Once saved, it’s visible on your profile. Then choose “I have done this”.

## linkedin/write-a-first-message

guide-linkedin-write-a-first-message =
    .title = Write a good first message on LinkedIn
    .summary = What belongs in it, what doesn’t, and a text to copy. You send it yourself.
guide-linkedin-write-a-first-message-finished =
    .title = Done: the first step is taken
    .why = Not everyone answers straight away, and some never do. It’s rarely about you.
    .next = If they’ve answered or asked for help, save them in Mentor Trail and plan a day to follow up.
guide-linkedin-write-a-first-message-choose-person =
    .title = Open the person’s profile
    .why = Write only to people who have a reason to expect it:
    .list =
        someone who answered you or asked for help
        someone a mutual contact has introduced you to
        someone starting out in your field who has said so publicly
    .next = On the profile the guide looks for the way to write.
guide-linkedin-write-a-first-message-open-message =
    .title = Click “Message”
    .why = It’s on the person’s card, below their name.
    .next = A box to write in opens. Nothing is sent. If it’s a small window, choose “I have done this”. If LinkedIn tries to sell you something instead, you aren’t connected: close that and look for “Connect” under “More”.
guide-linkedin-write-a-first-message-open-message-connect =
    .title = Click “Connect”
    .why = You aren’t connected yet, so a message starts with a request. Choose to add a note: without one, nobody knows why you’re asking.
    .next = A window opens. When you see the box for the note, choose “I have done this”.
guide-linkedin-write-a-first-message-open-message-more =
    .title = Click “More”
    .why = The way to write may be in this menu.
    .next = Then the guide looks for it there.
guide-linkedin-write-a-first-message-do =
    .title = What to put in
    .why = Someone who is just starting out gets adverts and job offers. A message from a person stands out.
    .list =
        their first name, and how you came across them
        one thing from their profile that stayed with you
        who you are, in one sentence
        something small you offer, half an hour at most, free of charge
        a question they can answer with yes or no
        that a no is fine
    .next = With a request to connect, two or three sentences have to do.
guide-linkedin-write-a-first-message-do-not =
    .title = What to leave out
    .why = It scares people off, or puts you or them at risk.
    .list =
        long texts about yourself
        advice nobody asked for
        telephone number, address, workplace: neither yours nor theirs
        meeting alone or at home
        promises such as a job or an internship
        a second message the next day
    .next = People can be on LinkedIn from 16. If someone is under 18, or you don’t know, go through an organisation or the parents.
guide-linkedin-write-a-first-message-write =
    .title = Write your message
    .why = Copy the text, paste it into the field and fill in the gaps. Change anything that doesn’t sound like you.
    .list =
        Have you replaced all the dots?
        Would you say it like that in person?
    .next = Nothing is sent until you send it.
guide-linkedin-write-a-first-message-send =
    .title = Read it once more, then send it
    .why = LinkedIn bans programs that write to people by themselves. So the last click is always yours, one person at a time.
    .list =
        Is the name right?
        Is everything in it fine for others to see?
    .next = When you’ve sent it, choose “I have done this”.

## Texts to copy

facebook-mentoring-post =
    Hello everyone! I would like to mentor someone from this group, free of charge, for up to ten weeks.

    I can help with: … (your topics)

    We talk or write for about an hour a week. First we look at what you can already do, then at what you would like to learn, and in the end you have something to show for it. You must be at least 18.

    Are you interested, or do you have a question? Answer here or send me a message.

facebook-mentoring-rules =
    Welcome! Here people mentor each other for up to ten weeks. So that everyone feels safe:

    1. You must be at least 18.
    2. It costs nothing. Nobody sells anything and nobody asks for money.
    3. No phone numbers, addresses or photos of other people in the group.
    4. What two people tell each other stays between them, unless someone is in danger.
    5. Everyone may stop at any time, without giving a reason.
    6. If something feels wrong, tell me: … (your name)

facebook-mentoring-answer =
    Hi … (first name), great that you answered! I’m … (your first name).

    So that you know: it’s free, it isn’t school, and you can stop whenever you like. We start with what you want, not with what someone else thinks you should do. You need to be at least 18; are you?

    Would it suit you to write back and forth here for half an hour this week? Just tell me a day that works.

facebook-create-group-address = https://www.facebook.com/groups/create/

facebook-group-invitation =
    Hi … (first name), I’ve started a small group where you can ask questions about … (your topic) without everyone reading along. It’s free, and you can leave at any time. It’s for people of 18 and over.

    Would you like to join? Then I’ll invite you. A no is fine too.

facebook-first-message =
    Hi … (first name), I read what you wrote in … (group) about … That stayed with me, because … (one sentence about yourself).

    I’m … (your first name). In my free time I mentor people who want to start something new. It’s free and has nothing to do with school.

    How about half an hour of writing here, just to see whether it’s any use to you? A yes or no is enough, and a no is fine too.

linkedin-first-message =
    Hi … (first name), … on your profile (what stayed with you) caught my eye. I’m … (your first name) and used to be a beginner in … (field) myself. If you like, I’ll answer your questions for half an hour, free and without obligation. Shall we? A no is fine too.

linkedin-own-profile-address = https://www.linkedin.com/in/me/

linkedin-instructor-address = https://learning.linkedin.com/instructors

linkedin-instructor-topics =
    I have worked as … for … years. I teach people who are new to … (field), so that afterwards they can … (do what?) on their own. I have explained this to … (whom?) before, in … (where?).

linkedin-service-about =
    As a mentor I support people who are starting out: free of charge, for up to ten weeks, about an hour a week online.

    I can help with: … (your topics)

    First we look at what you can already do, then at what you would like to learn, and in the end you have something to show for it. Just write to me. You should be at least 18.

linkedin-volunteer-experience =
    As a volunteer mentor I support young adults for about ten weeks: from finding out what they are good at, to a goal of their own, to the first proof that they have reached it. My topics: …
