# What Learn, the practice pages and the settings of guides say. Loaded by pages only.

## What the mentor has shown the guides

taught-title = What you have shown the guides
taught-explain = Where a guide could not find its way, you showed it the place. It looks there first from then on. To try one, start its guide; at this step you see where it points.
taught-none = Nothing yet. When a guide cannot find a button, choose “I’ll show you where it is” on its card.
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
taught-no-guide = This guide no longer exists.
taught-no-step = A step that no longer exists
taught-try = Test
taught-try-named = Test: { $step }
taught-delete = Delete
taught-delete-named = Delete: { $step }
taught-deleted = The guide has forgotten this place.
taught-tried-found = The guide in this tab finds this step’s place right now.
taught-tried-not-found = The guide in this tab does not find this step’s place at the moment.
taught-tried-other-step = The guide in this tab is at another step. Go on to this one and press Test again.
taught-tried-on-page = The guide runs on the page itself: there you see where it points.
taught-tried-opened = The site opens in a new tab. Start the guide there; at this step it looks at this place first.

## How far a guide has come

guide-finished-on = Finished on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-practised-on = Practised on { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-left-at = Last time you came to step { $step } of { $total }.
guide-go-on = Go on
