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
card-minimise = Make small
card-open = Show the step
card-looking = Looking for the right place …
card-looking-why = The page may still be loading.
card-scroll-up = It is further up on this page. Please scroll up.
card-scroll-down = It is further down on this page. Please scroll down.
card-scroll-beside = It is at the side of this page. Please scroll there.
card-show = I’ll show you where it is
card-pick-title = Show where it is
card-pick-how = Click on the place on the page, or go there with the Tab key and press Enter. Your click stays here: nothing happens on the page. Escape takes you back.
card-pick-cancel = Cancel
card-pick-again = Choose another place
card-pick-keep = Keep this place
card-picked-title = Is this the right place?
card-picked = The guide keeps its kind and its part of the page, and looks there first from now on.
card-picked-named = The guide keeps “{ $name }”, its kind and its part of the page, and looks there first from now on. Please do not keep it if that is somebody’s name.
card-pick-no-control = There is nothing to press at that place. Choose a button, a link or a field.
card-pick-other-peoples-words = That stands in a post, a comment or a message. A guide never points there, whoever wrote it.
card-pick-off-site = That leads away from this site, so the guide does not point at it.
card-pick-not-visible = That cannot be pressed at the moment.
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

## facebook/become-a-mentor

guide-facebook-become-a-mentor =
    .title = Become a mentor in a Facebook group
    .summary = Five steps: from your groups to the form in which you say whom you can help.
guide-facebook-become-a-mentor-finished =
    .title = Done: you have offered yourself as a mentor
    .why = Facebook tells you when somebody in the group is interested. You decide whom you accompany; a mentorship lasts up to ten weeks.
    .next = When somebody writes to you, save them in Mentor Trail and start the ten weeks there.
guide-facebook-become-a-mentor-open-groups =
    .title = Click “Groups”
    .why = It stands in the menu on the left of the page.
    .next = Then you see the groups you belong to.
guide-facebook-become-a-mentor-open-groups-see-more =
    .title = Click “See more”
    .why = The menu on the left does not show everything at first. “Groups” may be among what is folded away.
    .next = Then the guide looks for “Groups” again.
guide-facebook-become-a-mentor-choose-group =
    .title = Choose your group
    .why = Take one whose members could use what you offer: there you reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-all-groups =
    .title = Choose your group
    .why = Take one whose members could use what you offer. If yours is not in the list, this link shows all your groups.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-choose-group-groups-first =
    .title = Click “Groups” and choose your group
    .why = Take one whose members could use what you offer: there you reach the right people.
    .next = On the group’s page the guide looks for “Mentorship”.
guide-facebook-become-a-mentor-open-mentorship =
    .title = Click “Mentorship”
    .why = The tab stands below the group’s cover photo. You must be at least 18 to offer a mentorship.
    .next = You see who offers mentoring here. You have not committed yourself to anything yet.
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
    .next = Facebook tells you when somebody is interested, and you decide whom you accompany.

## Texts to copy

facebook-mentoring-post =
    Hello everyone! I would like to accompany somebody from this group as a mentor, free of charge, for up to ten weeks.

    I can help with: … (your topics)

    We talk or write for about an hour a week. First we look at what you can already do, then at what you would like to learn, and in the end you have something to show for it. You must be at least 18.

    Are you interested, or do you have a question? Answer here or send me a message.
