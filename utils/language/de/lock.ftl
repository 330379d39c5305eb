## Die Sperre vor den Seiten

lock-title = Mentor Trail ist gesperrt
lock-passphrase = Passphrase der Sperre
lock-open = Öffnen
lock-wrong = Diese Passphrase öffnet nicht. Achten Sie auf Großbuchstaben und die Sprache Ihrer Tastatur.
lock-failed = Ihr Browser hat die Sperre nicht herausgegeben. Schließen Sie diese Seite und öffnen Sie sie wieder.
lock-forgotten = Vergessen?
lock-forgotten-explain = Niemand kann die Passphrase für Sie herausfinden, aber es ist nichts verloren: Ihre Liste ist nicht damit verschlüsselt, die Sperre verhindert nur, dass die Seiten von Mentor Trail etwas zeigen. Sie können sie abschalten lassen. Das dauert 24 Stunden, damit es niemand im Vorbeigehen tun kann; wer die Sperre inzwischen öffnet, erfährt davon und hält es auf.
lock-off-ask = Sperre in 24 Stunden abschalten
lock-off-at = Die Sperre geht am { DATETIME($at, weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit") } aus. Lassen Sie Browser und Mentor Trail bis dahin, wie sie sind.
lock-off-stopped = Am { DATETIME($at, weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit") } wollte hier jemand die Sperre abschalten lassen. Sie haben das jetzt aufgehalten. Wenn Sie es nicht waren, hat jemand Ihren Browser benutzt.
lock-go-on = Weiter
lock-card = Sperre
lock-does = Fragt nach einer Passphrase, wenn der Browser startet und wenn Sie eine Weile nichts getan haben: gegen Blicke über die Schulter. Verschlüsselt wird damit nichts.
lock-limits = Was die Sperre kann und was nicht
lock-shows-nothing = Bis die Passphrase eingegeben ist, zeigt Mentor Trail nichts aus Ihrer Liste, und Erinnerungen nennen niemanden. Das hilft, wenn sich jemand kurz an Ihren offenen Browser setzt.
lock-does-not = Wer Ihr Konto auf diesem Computer länger benutzen kann oder die Festplatte ausbaut, kann die Liste ohne die Passphrase lesen. Dagegen helfen ein Kennwort für Ihr Konto, das Sie mit niemandem teilen, ein gesperrter Bildschirm und eine verschlüsselte Festplatte.
lock-hint = Nehmen Sie eine, die Sie sonst nirgends benutzen. Sie wird nicht aufbewahrt; aufbewahrt wird nur eine Prüfsumme, aus der man sie durch Probieren erraten könnte.
lock-set-it = Sperre einrichten
lock-another = Andere Passphrase wählen
lock-now = Jetzt sperren
lock-remove = Sperre entfernen
lock-set = Die Sperre ist eingerichtet.
lock-removed = Die Sperre ist aus.
lock-idle = Sperren, wenn Sie so lange nichts getan haben
lock-idle-minutes = { $minutes ->
    [0] Nur beim Start des Browsers
   *[other] { $minutes } Minuten
}
