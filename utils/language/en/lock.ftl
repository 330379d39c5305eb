## The lock in front of the pages

lock-title = Mentor Trail is locked
lock-passphrase = Passphrase of the lock
lock-open = Open
lock-wrong = This passphrase doesn’t open it. Check capital letters and the language of your keyboard.
lock-failed = Your browser didn’t give the lock back. Close this page and open it again.
lock-forgotten = Forgotten?
lock-forgotten-explain = Nobody can find the passphrase out for you, but nothing is lost: your list isn’t encrypted with it; the lock only keeps Mentor Trail’s pages from showing anything. You can have it switched off. That takes 24 hours, so that nobody can do it in passing. Whoever opens the lock in the meantime is told about it, and that stops it.
lock-off-ask = Switch the lock off in 24 hours
lock-off-at = The lock goes off on { DATETIME($at, weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit") }. Keep the browser and Mentor Trail as they are until then.
lock-off-stopped = On { DATETIME($at, weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit") } somebody asked here for the lock to be switched off. You’ve stopped that now. If it wasn’t you, somebody has used your browser.
lock-go-on = Go on
lock-card = Lock
lock-does = Asks for a passphrase when the browser starts, and when you’ve done nothing for a while: it keeps out curious eyes. It doesn’t encrypt anything.
lock-limits = What the lock can do and what it can’t
lock-shows-nothing = Until the passphrase is given, Mentor Trail shows nothing of your list, and reminders name nobody. That helps when somebody sits down at your open browser for a moment.
lock-does-not = Whoever can use your account on this computer for longer, or takes the disk out, can read the list without the passphrase. What helps against that is a password for your account that you don’t share, a locked screen, and an encrypted disk.
lock-hint = Take one you use nowhere else. It isn’t kept; only a check is, from which it could be guessed by trying.
lock-set-it = Set the lock
lock-another = Set another passphrase
lock-now = Lock now
lock-remove = Take the lock off
lock-set = The lock is set.
lock-removed = The lock is off.
lock-idle = Lock when you’ve done nothing for this long
lock-idle-minutes = { $minutes ->
    [0] Only when the browser is started
   *[other] { $minutes } minutes
}
