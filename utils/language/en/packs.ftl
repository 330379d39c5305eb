### What the settings say of guide packs.

packs-title = Guide packs
packs-explain = When Facebook or LinkedIn moves a button, one mentor can fix the guide and pass it on to everyone else as a file: a guide pack. It says where things are and what to do there. It can’t read, click or send anything.

## Using a pack

packs-use = Use a pack
packs-choose = Choose a file
packs-drop = You can also drop the file here.
packs-full-tab = This window closes as soon as you choose a file. Packs are taken in from the full tab.
packs-open-full-tab = Open the settings in a full tab
packs-refused = { $file } wasn’t used. Nothing has changed.
packs-unreadable = Your browser can’t read { $file }. It may have been moved or renamed. Please choose it once more.
packs-one-file = Please drop one file at a time.
packs-no-file = That wasn’t a file. Please drop the guide pack itself, or choose it with the button.

packs-problem-too-big = The file is larger than 1 MB; no guide pack is. Please ask for the file just as Mentor Trail has saved it.
packs-problem-not-json = The file is damaged or incomplete. Please ask for it once more, as an attachment and not as text in a message.
packs-problem-not-a-pack = This isn’t a guide pack. Choose a file that Mentor Trail has saved; its name usually begins with mentor-trail-guides.
packs-problem-newer-version = This pack was made with a newer Mentor Trail than yours. Update Mentor Trail, then choose the file again.
packs-problem-empty = There is nothing in this pack, neither a guide nor a place. Please ask for it once more.
packs-problem-too-deep = The pack is nested far more deeply than any guide needs.
packs-problem-too-many = The pack holds more than a pack may: 50 guides with 40 steps and 500 rules each, and 500 places.
packs-problem-too-long = Something in the pack is longer than it may be.
packs-problem-forbidden-name = The pack uses a name that has a meaning of its own inside every browser and could do harm there.
packs-problem-bad-character = The pack holds invisible characters that can make a sentence look like another one.
packs-problem-unknown-field = The pack says something that no guide can say. It may be a typing error.
packs-problem-missing-field = Something is missing in the pack that every guide needs.
packs-problem-bad-value = Something in the pack doesn’t belong in its place, such as a number where a sentence should be.
packs-problem-bad-id = A guide, a step or an outcome has a name that isn’t allowed. Names have small letters, digits and hyphens, and a guide’s begins with its site: facebook/my-guide.
packs-problem-twice = Two guides or two steps in the pack have the same name.
packs-problem-wrong-site = The pack is for another site than Facebook or LinkedIn.
packs-problem-bad-address = A guide in the pack would begin at an address that isn’t allowed. It has to be a plain https address of the guide’s own site, without a question mark.
packs-problem-bad-selector = The pack describes a place in a way that isn’t allowed: with class names, with :has(), or so loosely that it could be anything.
packs-problem-bad-path = The pattern of an address in the pack isn’t written as it should be.
packs-problem-bad-rule = A rule or a condition in the pack is incomplete, or says something that none can say.
packs-problem-missing-text = A sentence is missing in the pack. Every step needs all of its sentences in English and in German.
packs-problem-unknown-step = There is a sentence in the pack for a step or an outcome that its guide doesn’t have.
packs-tell-author = Please tell the person who made the pack. This is where to look: { $where }

## Before a pack is used

packs-preview = What this pack changes
packs-preview-explain = Nothing has been saved yet. Only use packs from people you know: their sentences will appear on the guide’s card.
packs-nothing-new = You have everything in { $file } already. Nothing needs to be done.
packs-new-guide = New guide: { $title }
packs-changed-guide = Guide to be changed: { $title }
packs-same-guide = Stays as it is: { $title }
packs-on-site = { $site ->
    [facebook] For Facebook
   *[linkedin] For LinkedIn
}
packs-steps = { $count ->
    [one] Its step
   *[other] Its { $count } steps
}
packs-step-new = New step: { $step }
packs-step-gone = Step that goes: { $step }
packs-step-changed = Step: { $step }
packs-comes = The guide will look for
packs-goes = The guide will no longer look for
packs-named = named { $words }
packs-leading = leading to { $paths }
packs-built = built as { $css }
packs-within = within { $css }
packs-clues = known by most of these signs:
packs-texts = Its sentences change.
packs-rest = What the guide checks in this step changes.
packs-frame = The frame changes: where the guide begins, the order of its steps, its title or its closing words.
packs-new-lesson = Place someone has shown: { $step }
packs-in-guide = In the guide { $guide }
packs-known-lessons = { $count ->
    [one] One place in the pack is known already.
   *[other] { $count } places in the pack are known already.
}
packs-idle-lessons = { $count ->
    [one] One place belongs to a guide or step that you don’t have. It is kept and used as soon as you do.
   *[other] { $count } places belong to guides or steps that you don’t have. They are kept and used as soon as you do.
}
packs-install = Use this pack
packs-discard = Don’t use it
packs-installed = The guide pack is in use now.

## Packs in use

packs-in-use = Packs in use
packs-none = No guide pack is in use. All guides are as Mentor Trail brought them.
packs-item = In use since { DATETIME($since, year: "numeric", month: "long", day: "numeric") }
packs-item-made = Made on { DATETIME($made, year: "numeric", month: "long", day: "numeric") }
packs-item-lessons = { $count ->
    [one] One place that someone has shown
   *[other] { $count } places that someone has shown
}
packs-item-outdated = This pack doesn’t fit your version of Mentor Trail and isn’t used. Please ask for a newer one and remove this one.
packs-remove = Remove
packs-removed = The guide pack was removed. The guides are as they were without it.

## Passing guides on

packs-pass-on = Pass guides on
packs-pass-on-explain = Saves a pack for others. It says where each place is on the page, and nothing about you or anyone else.
packs-what = What goes into the pack
packs-what-lessons = { $count ->
    [one] The one place you have shown
   *[other] All { $count } places you have shown
}
packs-no-lessons = You haven’t shown a guide any place yet. When a guide can’t find something, you can show it where it is; from then on you can pass that on here.
packs-whole-guides = Whole guides
    .hint = For those who want to rewrite a guide in the file itself.
packs-save = Save guide pack
packs-saved = The pack was saved as { $file }. Look in your downloads folder.
packs-saved-without = { $count ->
    [one] One place couldn’t go into the pack because it can only be described in a way packs don’t allow.
   *[other] { $count } places couldn’t go into the pack because they can only be described in a way packs don’t allow.
}
packs-nothing-chosen = Please choose first what shall go into the pack.
