### Sicherungen, womit sie sich öffnen lassen, und die Kopien, die von selbst entstehen.

backup-title = Alles sicher aufheben
backup-explain = Eine Datei mit allem, was Sie hier haben. Heben Sie sie außerhalb dieses Computers auf: Wird die Erweiterung entfernt, löscht der Browser die Liste.
backup-how = Wer kann die Datei lesen?
backup-open = Wer sie hat
    .means = Einfach, und in jedem Texteditor lesbar. Nur für Orte, an die sonst niemand kommt.
backup-sealed = Nur wer die Passphrase kennt
    .means = Für einen Stick, einen gemeinsam benutzten Computer oder eine Cloud. Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.
backup-save = Sicherung speichern
backup-saved = Alles steht in { $file }. Die Datei wurde noch einmal gelesen und verglichen, bevor Ihr Browser sie bekam. Sie finden sie im Ordner „Downloads“; legen Sie sie an einen sicheren Ort.
backup-unread = { $count ->
    [one] Ein Eintrag Ihrer Liste ist beschädigt und kommt
   *[other] { $count } Einträge Ihrer Liste sind beschädigt und kommen
} aus dieser Datei nicht zurück.
backup-last = Letzte Kopie außerhalb des Browsers am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
backup-never = Außerhalb des Browsers gibt es noch keine Kopie. Geht dieser Computer kaputt, ist Ihre Liste weg.
backup-old = { $days ->
    [one] Ihre letzte Kopie außerhalb des Browsers ist einen Tag alt.
   *[other] Ihre letzte Kopie außerhalb des Browsers ist { $days } Tage alt.
  }
backup-later = Später

passphrase = Passphrase
passphrase-again = Die Passphrase noch einmal
passphrase-hint = Vier oder fünf Wörter, die nicht zusammengehören, sind leicht zu behalten und schwer zu erraten. Schreiben Sie sie anderswo auf: Niemand kann sie für Sie herausfinden.
passphrase-short = Nehmen Sie mindestens { $least } Zeichen: Eine kürzere findet man durch Ausprobieren.
passphrase-differs = Das ist nicht dasselbe wie oben. Tippen Sie beides noch einmal.
passphrase-show = Anzeigen, was ich tippe
passphrase-open = Öffnen

unseal-file = { $file } öffnet sich mit der zugehörigen Passphrase.
unseal-wrong-key = Diese Passphrase passt nicht. Achten Sie auf Großbuchstaben und die Sprache der Tastatur. Sind Sie sicher, dass sie stimmt, ist der Anfang der Datei beschädigt.
unseal-no-key = Diese Datei ist von selbst entstanden, und ihr Schlüssel liegt in einer Datei daneben. Wählen Sie auch diese aus: Ihr Name beginnt mit „mentor-trail-key“. Die Passphrase ist die Ihrer Kopien.
unseal-choose-key = Schlüsseldatei auswählen
unseal-damaged = Die Passphrase passt, aber die Datei ist beschädigt. Nichts daraus wird verwendet. Nehmen Sie eine andere Kopie der Datei oder eine ältere Sicherung.
unseal-cut = Die Datei hört zu früh auf: Ein Teil fehlt. Nichts daraus wird verwendet. Kopieren Sie sie noch einmal von dort, wo sie gespeichert wurde.
unseal-other-lock = Diese Datei ist auf eine Art versiegelt, die Mentor Trail nicht benutzt. Öffnen Sie sie mit dem Programm, mit dem sie versiegelt wurde.
unseal-too-slow = Diese Datei verlangt mehr Rechenarbeit als jede Sicherung von Mentor Trail. Sie wird nicht geöffnet.
unseal-no-memory = Ihr Browser hat zu wenig Speicher, um sie zu öffnen. Schließen Sie andere Tabs und versuchen Sie es noch einmal.
unseal-gone = Diese Kopie ist nicht mehr da.

restore-unread = { $count ->
    [one] Ein Eintrag der Datei lässt sich nicht lesen und wird beiseitegelegt
   *[other] { $count } Einträge der Datei lassen sich nicht lesen und werden beiseitegelegt
}
restore-unread-more = { $count ->
    [one] und noch einer
   *[other] und { $count } weitere
}
restore-missing = { $count ->
    [one] Ein Eintrag, der einmal in der Datei stand, fehlt.
   *[other] { $count } Einträge, die einmal in der Datei standen, fehlen.
}
restore-spared = Was Ihre Liste davon hat, bleibt, auch wenn Sie sie ersetzen.
restore-settings = Einstellungen, Anleitungen und wie weit Sie darin sind
restore-settings-counts = { $set ->
    [0] nichts kommt zurück
    [one] 1 kommt zurück
   *[other] { $set } kommen zurück
}{ $removed ->
    [0] { "" }
    [one] , 1 verschwindet
   *[other] , { $removed } verschwinden
}
restore-no-copy = Eine Kopie des Stands davor ließ sich nicht machen. Rückgängig machen können Sie es trotzdem.

copies-title = Kopien, die von selbst entstehen
copies-explain = An Tagen mit Änderungen hebt Mentor Trail eine Kopie im Browser auf, sieben Tage lang jede, danach fünf Wochen lang eine pro Woche. Sie helfen, wenn etwas falsch gemacht wurde, nicht, wenn der Computer kaputtgeht oder die Erweiterung entfernt wird.
copies-none = Es gibt noch keine Kopie. Die erste entsteht zehn Minuten nach der nächsten Änderung.
copies-failed = Die letzte Kopie ließ sich nicht machen. Speichern Sie selbst eine Sicherung, und schaffen Sie Platz auf diesem Computer, falls er voll ist.
copies-no-place = Ihr Browser bietet hier keinen Platz für Kopien. Speichern Sie ab und zu selbst eine Sicherung.
copies-of-day = { DATETIME($at, year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "numeric") }
copies-of-before = { DATETIME($at, year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "numeric") }, bevor eine Sicherung zurückgeholt wurde
copies-sealed = (versiegelt)
copies-return = Ansehen
copies-passphrase = Passphrase der Kopien
copies-no-passphrase = Die Kopien sind nicht versiegelt: Wer dieses Browserprofil benutzen kann, kann sie lesen, so wie die Liste selbst.
copies-has-passphrase = Die Kopien sind versiegelt. Neue entstehen ohne die Passphrase; um zu einer zurückzukehren, tippen Sie sie ein.
copies-set = Passphrase festlegen
copies-change = Andere Passphrase festlegen
copies-drop = Kopien nicht mehr versiegeln
copies-locked = Die Kopien sind von jetzt an versiegelt.
copies-unlocked = Die versiegelten Kopien sind gelöscht, und eine neue ohne Passphrase ist da.

folder-title = Kopien in einem Ordner
folder-explain = In einen Ordner von Ihnen, vielleicht einen, den Nextcloud, OneDrive oder Syncthing weitergibt, legt Mentor Trail an jedem Tag mit Änderungen eine versiegelte Kopie, auch wenn keine Seite von Mentor Trail offen ist. Mentor Trail selbst verschickt nichts.
folder-no-passphrase = Legen Sie zuerst eine Passphrase für die Kopien fest: In einen Ordner kommt nichts Lesbares.
folder-choose = Ordner auswählen
folder-other = Anderen Ordner auswählen
folder-chosen = Ordner: { $name }
folder-no-access = Der Browser fragt noch einmal, bevor etwas dorthin kann. Antworten Sie „Bei jedem Besuch zulassen“; dann fragt er nicht mehr.
folder-allow = Wieder erlauben
folder-failed = Die letzte Kopie ließ sich nicht dort ablegen. Gibt es den Ordner noch, und ist dort Platz?
folder-written = Zuletzt dort abgelegt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } und noch einmal gelesen.
folder-forget = Keine Kopien mehr dort ablegen

outside-limit = Erinnern, wenn die letzte Kopie außerhalb des Browsers älter ist als
    .hint = Eine Zeile in „Heute“ sagt es, sonst nichts.
outside-days = { $days } Tage
outside-never = Nie
