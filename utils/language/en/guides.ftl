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
card-scroll-up = It is further up on this page. Please scroll up.
card-scroll-down = It is further down on this page. Please scroll down.
card-scroll-beside = It is at the side of this page. Please scroll there.
card-jump = Alt, Shift and M take you from this card to the place on the page and back.
card-ousted = This page doesn’t let the card stay. The steps go on here, beside the page.
card-forget = That is the wrong place
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
card-picked-full = { $most } places are kept for this step already. This one counts only until the page is loaded again, unless you first delete an old one in the settings.
card-pick-no-control = There is nothing to press at that place. Choose a button, a link or a field.
card-pick-other-peoples-words = That stands in a post, a comment or a message. A guide never points there, whoever wrote it.
card-pick-off-site = That leads away from this site, so the guide doesn’t point at it.
card-pick-not-visible = That can’t be pressed at the moment.
card-pick-not-unique = There are several like that, and nothing but personal details tells them apart. Press it yourself, then choose “I have done this”.
card-spot = { $spot ->
    [top-left] You find it at the top left of the page.
    [top] You find it at the top of the page.
    [top-right] You find it at the top right of the page.
    [left] You find it on the left of the page.
    [right] You find it on the right of the page.
    [bottom-left] You find it at the bottom left of the page.
    [bottom] You find it at the bottom of the page.
    [bottom-right] You find it at the bottom right of the page.
   *[middle] You find it in the middle of the page.
}

## When a control is not where it should be

outcome-not-there-yet =
    .title = Nearly: the next page is not open yet
    .why = The next step goes on another page, and this tab does not show that yet.
    .way = Do what this step says on the page; the guide goes on by itself. “Look again” brings the step back.
outcome-several =
    .title = Several buttons here could be the one
    .why = They have the same name, and nothing on the page says which of them belongs to this step.
    .way = Choose the right one yourself, then “I have done this”. If there is anything to know it by, “I’ll show you where it is” lets the guide find it next time.
outcome-unknown =
    .title = This step’s button could not be found
    .why = Facebook or LinkedIn may show it under another name or in another place on your account.
    .way = If you see it, press it; then choose “I have done this”. If the page is still loading, choose “Look again”.
outcome-facebook-logged-out =
    .title = Please log in to Facebook first
    .why = This page is shown to visitors who are not logged in.
    .way = Log in as you always do. The guide stays here and goes on by itself.
outcome-facebook-checkpoint =
    .title = Facebook wants to check something first
    .why = Facebook is asking you to confirm that it is you. Only you can do that.
    .way = Follow Facebook’s instructions. The guide goes on once you are back on a normal page.
outcome-facebook-mobile-page =
    .title = This is Facebook’s page for phones
    .why = It is built differently, so the guide cannot find its way around it.
    .way = Open www.facebook.com in this tab; the guide goes on there.
outcome-facebook-window-open =
    .title = Another window is open
    .why = It lies over what this step needs, so the guide points at nothing in it.
    .way = Close that window, or finish what you are doing there. The guide goes on by itself.
outcome-facebook-no-groups =
    .title = No group of yours can be seen here
    .why = You may not have joined a group yet, or the list is still loading.
    .way = Join a group whose topic fits what you offer, or open one of yours. The guide goes on as soon as you are on a group’s page.
outcome-facebook-scroll-up =
    .title = Please scroll up to the group’s tabs
    .why = Facebook hides the row of tabs once you have scrolled down.
    .way = As soon as the tabs below the cover photo can be seen, the guide points at the right one.
outcome-facebook-not-a-member =
    .title = You are not a member of this group yet
    .why = Mentorship is only shown to a group’s members. In many groups an admin has to accept you first.
    .way = Join the group if it fits what you offer, or choose another one. The guide goes on when you are a member.
outcome-facebook-group-lacks-it =
    .title = This group does not offer mentorship
    .why = There is no “Mentorship” among the group’s tabs. Each group’s admins decide that, and Facebook may no longer offer it to every group.
    .way = Try another of your groups. Or offer your mentoring in a post of your own: copy the text, fit it to yourself and post it in the group. When somebody answers, save them in Mentor Trail and start the ten weeks there.
outcome-facebook-site-lacks-it =
    .title = Facebook does not seem to offer mentorship any more
    .why = None of the groups you have looked at has it. Whether Facebook still offers it anywhere, we do not know.
    .way = What works without it: a post in a group that fits, or a group of your own for mentoring. Agree on everything else in Messenger and keep the ten weeks in Mentor Trail. You can copy a text for the post.
outcome-facebook-no-button =
    .title = “Become a Mentor” could not be found
    .why = You may be a mentor here already, or the button has another name in your language.
    .way = Look on the right-hand side of the page. If you see the button, press it; then choose “I have done this”.
outcome-facebook-no-form =
    .title = The form could not be found
    .why = It may have been closed, or it looks different on your account.
    .way = If you have already sent it, choose “I have done this”. If not, go back one step and open it again.
outcome-facebook-not-an-admin =
    .title = You do not seem to run this group
    .why = Only a group’s admins see its settings. For you the menu on the left shows none.
    .way = Choose a group you run, or ask the person who runs this one to turn mentorship on. Or create one: the guide “Create a group of your own for mentoring” shows how.
outcome-facebook-no-settings =
    .title = The group’s settings could not be found
    .why = You run this group, but the entry may be folded away or have another name in your language.
    .way = Look in the menu on the left of the group for its settings and open them. The guide goes on when it sees the features; if it does not, choose “I have done this”.
outcome-facebook-no-features =
    .title = “Add features” could not be found
    .why = The settings may still be loading, or Facebook shows the features under another name.
    .way = Scroll down through the group’s settings and open the part about features. If you find “Mentorship” there, press “Add” beside it and choose “I have done this”.
outcome-facebook-feature-missing =
    .title = “Mentorship” is not among this group’s features
    .why = It may have been added already: then it is among the group’s tabs. Or Facebook does not offer it to this group.
    .way = See whether a part of the list is still folded. If it is not there either, nothing is lost: offer your mentoring in a post of your own. Copy the text, or start the guide “Offer mentoring without Facebook’s feature”.
outcome-facebook-no-save =
    .title = The button “Save” could not be found
    .why = It often works only once a category is chosen. Or the window was closed.
    .way = Choose a category and press “Save”. If that has been done, choose “I have done this”; if the window is gone, go back one step.
outcome-facebook-no-help-link =
    .title = Facebook’s help for admins could not be found
    .why = This step is extra. The entry may have another name on your account, or be gone.
    .way = You do not need it. Choose “I have done this” to finish.
outcome-facebook-no-create-entry =
    .title = The entry for creating a group could not be found
    .why = It’s usually in the menu on the left of the groups page. On your account it may have another name, or the menu is folded away.
    .way = Copy the address, paste it into your browser’s address bar and press Enter. The guide goes on there.
outcome-facebook-no-name-field =
    .title = The field for the name could not be found for certain
    .why = We do not know exactly what this form looks like in your account, so the guide would rather point at nothing.
    .way = Look for the field for the name, usually at the top of the left edge, and write it in. Then choose “I have done this”.
outcome-facebook-no-privacy =
    .title = The choice of privacy could not be found
    .why = It may have another name in your account, or appear only once a name has been entered.
    .way = Look below the name and set the group to “Private”. Then choose “I have done this”.
outcome-facebook-no-create-button =
    .title = The button that creates the group could not be found
    .why = Often it can be pressed only once name and privacy have been chosen. Or the group has been created already.
    .way = If you see the page of your new group, choose “I have done this”. Otherwise go through the form once more; the button is usually at the very bottom.
outcome-facebook-no-search =
    .title = Facebook’s page for discovering groups could not be found
    .why = The entry may be named differently on your account.
    .way = Use the search field of the groups page and type one of the words. As soon as you open a group, the guide goes on.
outcome-facebook-no-group-list =
    .title = Choose a group yourself
    .why = Facebook mixes groups with posts and suggestions here; among those the guide points at nothing.
    .way = Open a group whose name and description fit. The guide goes on on its page.
outcome-facebook-no-about =
    .title = The group’s description could not be found
    .why = Its tab may be folded away, or you have scrolled down and Facebook hides the tabs.
    .way = Scroll up and open the tab that describes the group. If you know the group already, choose “I have done this”.
outcome-facebook-already-a-member =
    .title = You are a member of this group already
    .why = There is nothing more to join here.
    .way = Choose “I have done this” to finish. Or open another group, and the guide goes on there.
outcome-facebook-no-join =
    .title = The button for joining could not be found
    .why = You may have asked already and the admins have not answered yet, or the button has another name.
    .way = If you have asked to join, choose “I have done this”. If not, look below the cover photo, or open another group.
outcome-facebook-no-conversation =
    .title = Open the conversation yourself
    .why = Where the button for a message stands differs from account to account, so the guide points at nothing here.
    .way = Open the person’s profile by clicking their name and look for the button for messages. If the conversation opens in a small window, choose “I have done this”.
outcome-linkedin-logged-out =
    .title = Please log in to LinkedIn first
    .why = This page is shown to visitors who are not logged in.
    .way = Log in as you always do. The guide stays here and goes on by itself.
outcome-linkedin-checkpoint =
    .title = LinkedIn wants to check something first
    .why = LinkedIn is asking you to confirm that it is you. Only you can do that.
    .way = Follow LinkedIn’s instructions. The guide goes on once you are back on a normal page.
outcome-linkedin-window-open =
    .title = Another window is open
    .why = It lies over what this step needs, so the guide points at nothing in it.
    .way = Close that window, or finish what you are doing there. The guide goes on by itself.
outcome-linkedin-not-loaded =
    .title = The page is not there yet
    .why = LinkedIn shows nothing on it so far. That happens on a slow connection.
    .way = Wait a moment and choose “Look again”, or load the page once more.
outcome-linkedin-not-your-profile =
    .title = This does not seem to be your own profile
    .why = LinkedIn shows nothing here that can be edited, so the guide points at nothing.
    .way = Open your own profile: copy the address, paste it into the address bar at the top of the browser and press Enter. LinkedIn turns it into your profile.
outcome-linkedin-open-own-profile =
    .title = Open your own profile
    .why = The way there looks different from account to account; its address is always the same.
    .way = Copy the address, paste it into the address bar at the top of the browser and press Enter. LinkedIn turns it into your profile, and the guide goes on there.
outcome-linkedin-no-open-to =
    .title = “Open to” could not be found
    .why = LinkedIn may show it under another name, behind a window that is open, or not at all on your account.
    .way = Close open windows and scroll up to your photo. If you see the button, press it and choose “I have done this”.
outcome-linkedin-no-services-entry =
    .title = The entry for services could not be found
    .why = LinkedIn does not offer services in every account. And in some languages we do not know what it calls them.
    .way = Look through the menu for the entry about services you provide, and press it. If a form has opened, choose “I have done this”. If there is no such entry, your account does not have it: show that you volunteer instead; there is a guide for that.
outcome-linkedin-no-volunteering-entry =
    .title = The entry for volunteering could not be found
    .why = In some languages we do not know what LinkedIn calls it.
    .way = Look through the menu for the entry about volunteering, and press it. If a form has opened, choose “I have done this”. If there is none, choose it as well: the guide then goes on with what you have done as a volunteer.
outcome-linkedin-no-save =
    .title = The button “Save” could not be found
    .why = It often stands on the form’s last page only. Or the form is closed already.
    .way = Go through the form to its end. If you have saved, choose “I have done this”; if you would rather not, close the form and choose “Discard” when LinkedIn asks.
outcome-linkedin-no-volunteer-experience =
    .title = The section for volunteering could not be found
    .why = It is only on your profile once something is in it, and the way to add it may have another name.
    .way = On your profile, look for the button that adds a section, and in its window for volunteering. If the form is open, choose “I have done this”.
outcome-linkedin-volunteer-page =
    .title = This is a page for volunteer experience
    .why = The page itself does not say whose it is, so the guide points at nothing.
    .way = If it is yours, choose “I have done this”; the next step tells what to write.
outcome-linkedin-choose-person =
    .title = Open the person’s profile yourself
    .why = Whom you write to is for you to choose; the guide points at nobody.
    .way = Open the profile of somebody who asked or answered. The guide goes on there.
outcome-linkedin-your-own-profile =
    .title = This is your own profile
    .why = You cannot write to yourself.
    .way = Open the profile of the person you want to write to. The guide goes on there.
outcome-linkedin-pending =
    .title = You have asked this person already
    .why = Your request to connect is waiting. A second one would only be a nuisance.
    .way = Plan a follow-up in Mentor Trail for a week from now and let the person decide. You can look at the next steps with “I have done this”.
outcome-linkedin-no-message =
    .title = Neither “Message” nor “Connect” could be found
    .why = This person may not accept messages from you, or LinkedIn shows the buttons differently.
    .way = Look beside the name, also in the menu with more entries. If there is no way to write, leave it at that: somebody else will be glad to hear from you. If the message is open, choose “I have done this”.
outcome-linkedin-other-host =
    .title = The page for instructors is at another address
    .why = LinkedIn Learning keeps it apart from the rest of LinkedIn, and there is no link to it on this page.
    .way = Copy the address, paste it into the address bar at the top of the browser and press Enter. The guide goes on there.

## facebook/become-a-mentor

guide-facebook-become-a-mentor =
    .title = Become a mentor in a Facebook group
    .summary = Five steps: from your groups to the form where you say who you can help.
guide-facebook-become-a-mentor-finished =
    .title = Done: you have offered yourself as a mentor
    .why = Facebook tells you when someone in the group is interested. You decide who you mentor; a mentorship lasts up to ten weeks.
    .next = When someone writes to you, save them in Mentor Trail and start the ten weeks there.
guide-facebook-become-a-mentor-open-groups =
    .title = Click “Groups”
    .why = It is in the menu on the left of the page, or an icon in the bar at the top.
    .next = Then you see the groups you belong to.
guide-facebook-become-a-mentor-open-groups-see-more =
    .title = Click “See more”
    .why = The menu on the left doesn’t show everything at first. “Groups” may be among what is folded away.
    .next = Then the guide looks for “Groups” again.
guide-facebook-become-a-mentor-choose-group =
    .title = Choose your group
    .why = Take one whose members could use what you offer: there you reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-all-groups =
    .title = Choose your group
    .why = Take one whose members could use what you offer. If yours isn’t in the list, this link shows all your groups.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-groups-first =
    .title = Click “Groups” and choose your group
    .why = Take one whose members could use what you offer: there you reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-open-mentorship =
    .title = Click “Mentorship”
    .why = The tab stands below the group’s cover photo. You must be at least 18 to offer a mentorship.
    .next = You see who offers mentoring here. You haven’t committed yourself to anything yet.
guide-facebook-become-a-mentor-open-mentorship-more-tabs =
    .title = Click “More”
    .why = There is no room for every tab. “Mentorship” may be in this menu.
    .next = Then the guide looks for it in the menu.
guide-facebook-become-a-mentor-become-a-mentor =
    .title = Click “Become a Mentor”
    .why = With this you offer yourself as a mentor to the members of this group.
    .next = A form opens. Nothing is sent yet.
guide-facebook-become-a-mentor-introduce-yourself =
    .title = Say something about yourself
    .why = Write who you are and which topics you can help with, in plain and friendly words. Leave out your address, telephone number and workplace.
    .next = Only when you press “Submit” do the members of the group see it.
guide-facebook-become-a-mentor-introduce-yourself-submit =
    .title = Read it once more, then click “Submit”
    .why = Does it say what you can help with? Is nothing in it that only friends should know?
    .next = Facebook tells you when someone is interested, and you decide who you mentor.

## facebook/add-mentorship-to-your-group

guide-facebook-add-mentorship-to-your-group =
    .title = Offer mentorship in a group you run
    .summary = For admins: turn on mentorship in your group’s settings, if Facebook still offers it there.
guide-facebook-add-mentorship-to-your-group-finished =
    .title = Done: your group is set up for mentorship
    .why = If all went well, “Mentorship” now stands among the group’s tabs. Members can offer and look for a mentorship there; they must be at least 18.
    .next = Now offer yourself: the guide “Become a mentor in a Facebook group” shows how. If the tab isn’t there, load the page again.
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
    .why = It stands in the menu on the left of your group, sometimes as “Group settings”.
    .next = You see what your group is set up for. Nothing has changed yet.
guide-facebook-add-mentorship-to-your-group-add-mentorship =
    .title = Click “Add” beside “Mentorship”
    .why = It is in the list of features you can add to your group.
    .next = Facebook asks for a category. Your members see nothing yet.
guide-facebook-add-mentorship-to-your-group-add-mentorship-features =
    .title = Look under “Add features”
    .why = The features stand further down in the settings. If the list is folded, press here to open it.
    .next = Then the guide looks for “Mentorship” in it.
guide-facebook-add-mentorship-to-your-group-choose-category =
    .title = Choose a category
    .why = Take the one that says best what your members need help with.
    .next = It only counts once you press “Save”.
guide-facebook-add-mentorship-to-your-group-choose-category-save =
    .title = Choose a category, then click “Save”
    .why = Take the category that says best what your members need help with. Then save.
    .next = From then on all members see “Mentorship” in the group.
guide-facebook-add-mentorship-to-your-group-get-help =
    .title = If you want to know more: Facebook’s help for admins
    .why = According to the training text it stands in the menu on the left of your group. We don’t know its English name for sure; it may be “Education Center” or “Learning Center”.
    .next = You can read there or leave it. Choose “I have done this” to finish.

## facebook/create-a-mentoring-group

guide-facebook-create-a-mentoring-group =
    .title = Create a group of your own for mentoring
    .summary = A sheltered place to offer mentoring: find the entry, name the group, make it private, invite people.
guide-facebook-create-a-mentoring-group-finished =
    .title = Done: your group has been created
    .why = Post your rules and a welcome first; most people leave an empty group at once. A mentorship on Facebook is for 18 and over.
    .next = Two guides show how to offer mentoring there: “Offer mentorship in a group you run” sets up Facebook’s feature. Where you don’t have it, take “Offer mentoring without Facebook’s feature”; it brings rules and a post to copy.
guide-facebook-create-a-mentoring-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = The entry for creating your own stands there as well.
guide-facebook-create-a-mentoring-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-create-a-mentoring-group-create-group =
    .title = Click “Create new group”
    .why = The entry stands in the menu on the left of the groups page, sometimes as a plus sign only.
    .next = A form opens. There is no group yet.
guide-facebook-create-a-mentoring-group-name-it =
    .title = Give the group a name
    .why = This is the name it is found by, and it may stand in someone’s list of groups for others to see. It sounds good when:
    .list =
        it says what one gets from it: “First job: questions and answers”;
        it says where or for whom, with the town for example;
        it labels nobody: no “disadvantaged”, “unemployed” or “problem”.
    .next = Once something stands in the field and you pause for a moment, it goes on.
guide-facebook-create-a-mentoring-group-understand-privacy =
    .title = Who should see what’s in the group?
    .why = People looking for help mostly don’t want everyone to see it. This is what the choice means for the young people in your group:
    .list =
        Public: everyone, parents, classmates and bosses too, can read who is in it and what anyone writes. Not suitable for mentoring.
        Private: only members see who is in it and what is written.
        Private and visible: the group can be found by searching, what is in it can’t. Good if people are to come to you by themselves.
        Private and hidden: only those who are invited find it. Good for a group whose members you know already.
        Private doesn’t mean secret: any member can take a picture of the screen. Very personal things don’t belong there.
    .next = “I have done this” leads to the choice.
guide-facebook-create-a-mentoring-group-choose-privacy =
    .title = Set the group to “Private”
    .why = If it is public, everyone can read who is in it. Facebook may also ask whether it can be found: visible, if people are to come to you by themselves.
    .next = When “Private” is chosen, choose “I have done this”.
guide-facebook-create-a-mentoring-group-invite =
    .title = Invite people, or not yet
    .why = Facebook offers to invite friends right away. That can be done later too, and often better: with a few words. You can copy the text.
    .list =
        First a second person who keeps an eye on it and answers when you have no time.
        Then people who know young people: from a youth centre, a club, an advice centre.
        Young adults only if they want to: ask them in a message first.
        Nobody under 18: there are programmes for younger people.
    .next = “I have done this” leads on to creating the group.
guide-facebook-create-a-mentoring-group-create =
    .title = Read it once more, then click “Create”
    .why = Is the name right, and is the group set to “Private”?
    .next = With that the group exists, and those you have invited hear of it. You run it and can still change everything later.

## facebook/find-a-fitting-group

guide-facebook-find-a-fitting-group =
    .title = Find a Facebook group that fits
    .summary = Search, look closely, join: a group whose members can use what you offer.
guide-facebook-find-a-fitting-group-finished =
    .title = Done: you have found a group
    .why = If the admins have to accept you first, that can take a few days. Read along for a while before you offer anything.
    .next = Then answer a question or two that others have asked. After that your offer is welcome: the guide “Become a mentor in a Facebook group” shows how.
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
    .why = Let Facebook suggest some here, or type into the search field what the people you want to reach are looking for. These words often help:
    .list =
        your town or district
        apprenticeship, first job, application
        a trade or a field, such as care, IT, crafts
        learning a language, school leaving certificate
        young parents, new in town
    .next = As soon as you see groups, the guide goes on.
guide-facebook-find-a-fitting-group-open-group =
    .title = Open a group that sounds right
    .why = Rather a smaller group with daily talk than a huge one nobody answers in.
    .next = You only look at it. Nobody is told.
guide-facebook-find-a-fitting-group-read-about =
    .title = Read what the group is for
    .why = This tab shows its description, its rules and who runs it.
    .next = Then you decide whether it fits.
guide-facebook-find-a-fitting-group-judge =
    .title = Does the group fit?
    .why = If most of these are true, it is worth joining. If not, open another one.
    .list =
        The people you can help are in it, and they are adults: mentorship on Facebook is for people from 18 on.
        There were posts this week, and someone answers.
        The rules don’t forbid offers of help.
        Nobody is selling anything and nobody is laughed at.
        It is clear who runs it.
    .next = When you have decided, choose “I have done this”.
guide-facebook-find-a-fitting-group-join =
    .title = Join the group
    .why = In private groups the admins are asked first; some want a short answer to a question. Say plainly that you would like to mentor.
    .next = The members can see that you have joined.

## facebook/mentoring-without-the-feature

guide-facebook-mentoring-without-the-feature =
    .title = Offer mentoring without Facebook’s feature
    .summary = Works in any group: clear rules, a post to copy, Messenger, and ten weeks in Mentor Trail.
guide-facebook-mentoring-without-the-feature-finished =
    .title = Done: your offer stands
    .why = You need no feature of Facebook’s for it. A good offer often takes a week or two until someone dares to answer.
    .next = Plan a follow-up in Mentor Trail to look in on the post once more.
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
    .why = In a group that exists you reach people at once. In one of your own you set the rules, but have to invite people first.
    .next = The guide goes on on the group’s page.
guide-facebook-mentoring-without-the-feature-choose-group-all-groups =
    .title = Choose a group
    .why = In a group that exists you reach people at once. If yours isn’t in the list, this link shows all your groups.
    .next = The guide goes on on the group’s page.
guide-facebook-mentoring-without-the-feature-choose-group-groups-first =
    .title = Click “Groups” and choose a group
    .why = In a group that exists you reach people at once. You can also create one of your own there.
    .next = The guide goes on on the group’s page.
guide-facebook-mentoring-without-the-feature-agree-on-rules =
    .title = Make sure of the rules first
    .why = Clear rules protect your mentees and you.
    .list =
        In someone else’s group: read its rules; if in doubt, ask an admin whether your post is welcome.
        In a group of your own: make it private and post the rules first. You can copy them.
        Only adults from 18 on. Younger people are better off with an organisation near them.
        No phone numbers, addresses or photos of mentees in the group.
    .next = When that is settled, choose “I have done this”.
guide-facebook-mentoring-without-the-feature-write-post =
    .title = Write your post
    .why = Copy the text, paste it into the field for a new post at the top of the group and put in your topics. Write as you would speak.
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
    .why = Without Facebook’s feature nobody counts along, so Mentor Trail does.
    .list =
        Save the person in Mentor Trail once they have said yes.
        Agree in the first week: when, where, what stays between you, and when it ends.
        Start the ten weeks there, and write down the day of your next talk.
    .next = Choose “I have done this” to finish.

## facebook/write-a-first-message

guide-facebook-write-a-first-message =
    .title = Write a good first message on Facebook
    .summary = What belongs in it, what doesn’t, and a text to copy. You send it yourself.
guide-facebook-write-a-first-message-finished =
    .title = Done: the first step is taken
    .why = Not everyone answers at once, and some never do. That is seldom about you.
    .next = Save the person in Mentor Trail if they have answered or asked for help, and plan a day to follow up.
guide-facebook-write-a-first-message-open-conversation =
    .title = Open the conversation
    .why = Write only to people who have a reason to expect it:
    .list =
        someone who has answered your post
        someone who has asked for help in a mentoring group
        someone you both know has introduced
    .next = Click their name, and on their profile the button for messages. The guide goes on when the conversation is open; in a small window, choose “I have done this”.
guide-facebook-write-a-first-message-do =
    .title = This belongs in it
    .why = Many young people have had enough of school. What counts is that someone is interested in them.
    .list =
        their first name, and where you came across each other
        one thing they wrote that stayed with you
        who you are, in one sentence
        something small you could do together, half an hour at most
        a question that can be answered with yes or no
        that a no is all right
    .next = Five or six short sentences are enough.
guide-facebook-write-a-first-message-do-not =
    .title = Better leave this out
    .why = It frightens people off, or it puts you or them at risk.
    .list =
        long texts about yourself
        advice nobody has asked for, and words like “problem”, “deficit”, “course”
        telephone number, address, school, workplace: neither yours nor theirs
        meeting alone, at home or late in the evening
        promises such as a job or a place on a course
        a second message the next day
    .next = Are they under 18, or do you not know? Then leave it: let the contact go through an organisation or the parents.
guide-facebook-write-a-first-message-write =
    .title = Write your message
    .why = Copy the text, paste it into the conversation and fill in the gaps. Change whatever doesn’t sound like you.
    .list =
        Have you replaced all the dots?
        Would you say it like this if you met?
    .next = Nothing is sent until you send it.
guide-facebook-write-a-first-message-send =
    .title = Read it once more, then send it
    .why = If you don’t know each other yet, your message may land among message requests. Then it can take a while until it is read.
    .list =
        Is the name right?
        Is nothing in it that others must not see?
    .next = When it is sent, choose “I have done this”.

## linkedin/become-an-instructor

guide-linkedin-become-an-instructor =
    .title = Apply as an instructor at LinkedIn Learning
    .summary = Where to apply, what to have ready, and what happens to what you send.
guide-linkedin-become-an-instructor-finished =
    .title = Done: you have applied
    .why = LinkedIn answers only where it fits. Hearing nothing says nothing about your ability.
    .next = Until then you can offer mentoring as a service on your profile: there is a guide for that too.
guide-linkedin-become-an-instructor-open-page =
    .title = Open the page for instructors
    .why = It has an address of its own: learning.linkedin.com/instructors. Copy it, paste it into the address bar at the top of the browser and press Enter.
    .next = The page tells what LinkedIn expects of instructors. You haven’t applied to anything yet.
guide-linkedin-become-an-instructor-prepare =
    .title = Get these things ready
    .why = The form is quicker to fill in when everything is at hand.
    .list =
        your first and last name as on your LinkedIn profile
        an e-mail address you read regularly
        the topics you know really well, two or three rather than ten
        whether you are in one of LinkedIn’s programmes, such as Top Voice; most people aren’t and choose “Other”
        a sample film in which you explain something; good sound matters more than a good picture
    .next = How long the film should be, in which languages LinkedIn looks for courses and what it pays, we don’t know. See what the page says.
guide-linkedin-become-an-instructor-find-form =
    .title = Find the form on the page
    .why = What its button is called we don’t know for sure, so nothing is pointed at. Look for an invitation to apply.
    .list =
        Check the address: it has to begin with learning.linkedin.com, or lead on from there.
        We know of no fee for applying. If a page asks for money or for your password, close it.
    .next = When you see the form, choose “I have done this”.
guide-linkedin-become-an-instructor-fill-in =
    .title = Fill in the form
    .why = Say concretely what people can do after your course. You can copy a beginning and fill in the gaps.
    .list =
        Give only what is asked for.
        Nobody you mentor should appear in the film or in the text.
        Topics: what you have done yourself, not what you have read.
    .next = Nothing is sent yet.
guide-linkedin-become-an-instructor-send =
    .title = Read it once more, then send it
    .why = LinkedIn keeps what has been sent in and answers only where it fits.
    .list =
        Is the e-mail address right?
        Can the film be opened by someone who has the link?
        Would you mind if LinkedIn kept all this?
    .next = When it is sent, choose “I have done this”.

## linkedin/offer-mentoring-as-a-service

guide-linkedin-offer-mentoring-as-a-service =
    .title = Offer mentoring on your LinkedIn profile
    .summary = As a service, free of charge, visible on your profile. From 18 on.
guide-linkedin-offer-mentoring-as-a-service-finished =
    .title = Done: your offer is on your profile
    .why = It has been visible since you saved it. Look at your profile once as others see it.
    .next = When someone writes to you, save them in Mentor Trail. If you change your mind, your profile is also where the offer can be edited.
guide-linkedin-offer-mentoring-as-a-service-open-profile =
    .title = Open your own profile
    .why = The offer becomes a part of it. LinkedIn allows services for people from 18 on.
    .next = On your profile the guide looks for “Open to”.
guide-linkedin-offer-mentoring-as-a-service-open-to =
    .title = Click “Open to”
    .why = The button stands below your name and photo.
    .next = A small menu opens. Nothing changes yet.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-services =
    .title = Click here to add a service
    .why = This link leads straight to the form for services.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-section =
    .title = Click “Add section”
    .why = On your profile “Open to” couldn’t be found. Services can be added this way as well.
    .next = A window opens in which you choose “Services”.
guide-linkedin-offer-mentoring-as-a-service-choose-services =
    .title = Choose the entry for services
    .why = In the menu it is called “Providing services”, in the window for sections “Services”.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-offer-mentoring-as-a-service-choose-services-again =
    .title = Click “Open to” once more
    .why = The menu has been closed. Nothing has been chosen yet.
    .next = It opens again.
guide-linkedin-offer-mentoring-as-a-service-choose-topics =
    .title = Choose what you offer
    .why = Take your time; you can stop at any point before saving.
    .list =
        Continue, and take your personal profile. That choice can’t be changed later.
        LinkedIn has a fixed list of services; you can choose up to ten.
        Look for “Mentoring” and take it if it is there; if not, “Career Development Coaching” comes close.
    .next = When you have chosen, press “I have done this”.
guide-linkedin-offer-mentoring-as-a-service-describe =
    .title = Describe your offer
    .why = Copy the text, paste it into the field about your services and put in your topics. “Free of charge” belongs there.
    .list =
        Place: whether you meet online or in your town. Your address is nobody’s business.
        Price: “Contact for pricing”. That it costs nothing stands in your text.
    .next = When everything is filled in, choose “I have done this”.
guide-linkedin-offer-mentoring-as-a-service-save =
    .title = Read it once more, then click “Save”
    .why = Careful: after that it is visible on your profile at once.
    .next = When it is saved, choose “I have done this”.

## linkedin/show-that-you-volunteer

guide-linkedin-show-that-you-volunteer =
    .title = Show on LinkedIn that you volunteer
    .summary = Say that you are looking for volunteer work, and what you have done already.
guide-linkedin-show-that-you-volunteer-finished =
    .title = Done: your profile shows your commitment
    .why = Whoever visits your profile sees at once that you are there for others.
    .next = Look at your profile once as others see it.
guide-linkedin-show-that-you-volunteer-open-profile =
    .title = Open your own profile
    .why = What you volunteer for becomes a part of it.
    .next = On your profile the guide looks for “Open to”.
guide-linkedin-show-that-you-volunteer-open-to =
    .title = Click “Open to”
    .why = The button stands below your name and photo.
    .next = A small menu opens. Nothing changes yet.
guide-linkedin-show-that-you-volunteer-open-to-add-volunteering =
    .title = Click here to add volunteering
    .why = This link leads straight to the form.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-show-that-you-volunteer-choose-volunteering =
    .title = Choose the entry for volunteering
    .why = In English it is called “Finding volunteer opportunities”.
    .next = A form opens. Nothing is visible to others yet.
guide-linkedin-show-that-you-volunteer-choose-volunteering-again =
    .title = Click “Open to” once more
    .why = The menu has been closed. Nothing has been chosen yet.
    .next = It opens again.
guide-linkedin-show-that-you-volunteer-fill-in =
    .title = Fill in the form
    .why = What exactly LinkedIn asks here we don’t know. This always holds:
    .list =
        Say what you would like to do: mentor young adults, practise applications, explain a trade.
        Say how much time you have; an hour a week is a lot.
        Look for who can see it, and choose what feels right.
        No address and no telephone number.
    .next = When everything is filled in, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-save =
    .title = Read it once more, then click “Save”
    .why = After that others can see it, as far as you have allowed it.
    .next = When it is saved, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-open-experience =
    .title = Open your volunteer experience
    .why = This is where what you have done already stands.
    .next = The page with your entries opens; there you can add one.
guide-linkedin-show-that-you-volunteer-open-experience-add-section =
    .title = Click “Add section”
    .why = As long as there is no volunteer experience on your profile, it is added this way.
    .next = A window opens in which you choose “Volunteer experience”.
guide-linkedin-show-that-you-volunteer-open-experience-section =
    .title = Click “Volunteer experience”
    .why = With this you add an entry about what you have done as a volunteer.
    .next = A form opens. Nothing is visible to others yet. If it is open, choose “I have done this”.
guide-linkedin-show-that-you-volunteer-write-experience =
    .title = Describe what you have done
    .why = Add an entry and say plainly what others had of it. You can copy a text.
    .list =
        the organisation, and your part in it: “Mentor”
        since when, or from when to when
        what you do, in two sentences
        nothing by which a mentee could be recognised: no names, no stories
    .next = After saving it is visible on your profile. Then choose “I have done this”.

## linkedin/write-a-first-message

guide-linkedin-write-a-first-message =
    .title = Write a good first message on LinkedIn
    .summary = What belongs in it, what doesn’t, and a text to copy. You send it yourself.
guide-linkedin-write-a-first-message-finished =
    .title = Done: the first step is taken
    .why = Not everyone answers at once, and some never do. That is seldom about you.
    .next = Save the person in Mentor Trail if they have answered or asked for help, and plan a day to follow up.
guide-linkedin-write-a-first-message-choose-person =
    .title = Open the person’s profile
    .why = Write only to people who have a reason to expect it:
    .list =
        someone who has answered you or asked for help
        someone you both know has introduced
        someone from your field who is just starting out and has said so publicly
    .next = On the profile the guide looks for the way to write.
guide-linkedin-write-a-first-message-open-message =
    .title = Click “Message”
    .why = It stands on the person’s card, below the name.
    .next = A field to write in opens. Nothing is sent. If it opens in a small window, choose “I have done this”. If LinkedIn offers to sell you something instead, you aren’t connected: close that, and look for “Connect” under “More”.
guide-linkedin-write-a-first-message-open-message-connect =
    .title = Click “Connect”
    .why = You aren’t connected yet, so a message starts with a request. Choose to add a note to it: without one nobody knows why you ask.
    .next = A window opens. If you see the field for the note, choose “I have done this”.
guide-linkedin-write-a-first-message-open-message-more =
    .title = Click “More”
    .why = The way to write may be in this menu.
    .next = Then the guide looks for it there.
guide-linkedin-write-a-first-message-do =
    .title = This belongs in it
    .why = Someone who is just starting out gets advertising and job offers. A message from a person stands out.
    .list =
        their first name, and how you came across them
        one thing from their profile that stayed with you
        who you are, in one sentence
        something small you offer, half an hour at most, free of charge
        a question that can be answered with yes or no
        that a no is all right
    .next = With a request to connect two or three sentences have to do.
guide-linkedin-write-a-first-message-do-not =
    .title = Better leave this out
    .why = It frightens people off, or it puts you or them at risk.
    .list =
        long texts about yourself
        advice nobody has asked for
        telephone number, address, workplace: neither yours nor theirs
        meeting alone or at home
        promises such as a job or an internship
        a second message the next day
    .next = LinkedIn is open to people from 16 on. If someone is under 18 or you don’t know, go through an organisation or the parents.
guide-linkedin-write-a-first-message-write =
    .title = Write your message
    .why = Copy the text, paste it into the field and fill in the gaps. Change whatever doesn’t sound like you.
    .list =
        Have you replaced all the dots?
        Would you say it like this if you met?
    .next = Nothing is sent until you send it.
guide-linkedin-write-a-first-message-send =
    .title = Read it once more, then send it
    .why = LinkedIn forbids programs that write to people by themselves. So the last click is always yours, one person at a time.
    .list =
        Is the name right?
        Is nothing in it that others must not see?
    .next = When it is sent, choose “I have done this”.

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
