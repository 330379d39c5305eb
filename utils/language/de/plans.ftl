### Pläne, Kalender und Einladungen

## Kalender

calendar-save = In den Kalender
    .explain = Alle Treffen und wichtigen Tage als Kalenderdatei
calendar-saved = { $count ->
    [one] Ein Eintrag wurde
   *[other] { $count } Einträge wurden
  } als { $file } gespeichert. Öffnen Sie die Datei im Ordner „Downloads“, kommen sie in Ihren Kalender: am besten in einen eigenen. Nach jeder Änderung speichern Sie noch einmal, leeren diesen Kalender und holen die neue Datei hinein. Manche Kalender verschieben die Einträge von selbst, andere würden sie ein zweites Mal eintragen.
calendar-meeting = { $name }: Woche { $week } von { $of }, { $title }
calendar-begin = { $name }: Woche 1 von { $of } beginnt
calendar-phase = { $name }: { $phase }
calendar-announce-end = { $name }: Sprechen Sie an, dass der Abschied naht
calendar-last-day = { $name }: letzter Tag, Ende von Woche { $of }
file-meetings = treffen
file-meeting = treffen
file-plans = plaene

## Einladung zu einem Treffen

invitation-title = Einladung zu Woche { $week }
invitation-explain = Kopieren Sie den Text und schicken Sie ihn dort, wo Sie der Person sonst schreiben. Von hier aus wird nichts verschickt.
invitation-language = Sprache der Einladung
invitation-calendar = Als Termin für die Person
invitation-calendar-saved = Als { $file } im Ordner „Downloads“ gespeichert. Schicken Sie die Datei mit der Einladung: Die Person öffnet sie, und das Treffen steht in ihrem Kalender.
invitation-event = Treffen mit { $mentor }
invitation-event-unnamed = Unser Treffen
invitation-hello = Hallo { $name },
invitation-when = { $week ->
    [1] unser erstes Treffen ist am { DATETIME($at, weekday: "long", day: "numeric", month: "long") }. Damit beginnt Woche 1 von { $of }.
   *[other] unser Treffen in Woche { $week } von { $of } ist am { DATETIME($at, weekday: "long", day: "numeric", month: "long") }.
}
invitation-when-hour = { $week ->
    [1] unser erstes Treffen ist am { DATETIME($at, weekday: "long", day: "numeric", month: "long") }, um { DATETIME($at, hour: "2-digit", minute: "2-digit") } Uhr. Damit beginnt Woche 1 von { $of }.
   *[other] unser Treffen in Woche { $week } von { $of } ist am { DATETIME($at, weekday: "long", day: "numeric", month: "long") }, um { DATETIME($at, hour: "2-digit", minute: "2-digit") } Uhr.
}
invitation-channel = Wo und wie: { $channel }
invitation-plan = Das haben wir vor: { $plan }
invitation-question = Eine Frage, über die du bis dahin nachdenken kannst: { $question }
invitation-fits = Passt dir das nicht? Dann schreib mir einfach, und wir finden einen anderen Tag.
invitation-bye = Bis dann
invitation-do-1 = Wir lernen uns kennen und halten fest, wann und wie wir uns treffen und wann unsere Wochen zu Ende sind.
invitation-do-2 = Wir sammeln zehn Dinge, die du schon geschafft hast. Vielleicht fallen dir bis dahin zwei oder drei ein.
invitation-do-3 = Wir suchen ein Ziel, das wirklich deins ist, und den ersten Schritt dorthin.
invitation-do-4 = Wir suchen etwas aus, das dich deinem Ziel näher bringt: einen Kurs, eine Übung oder jemanden, der sich auskennt.
invitation-do-5 = Wir üben zusammen und reden darüber, was dir bisher hilft und was nicht.
invitation-do-6 = Wir bereiten ein Gespräch mit jemandem vor, der in dem Beruf arbeitet.
invitation-do-7 = Wir nehmen uns etwas Echtes vor: eine Bewerbung, einen Probetag oder ein kleines Projekt. Und wir reden darüber, dass unsere Wochen bald zu Ende gehen.
invitation-do-8 = Wir sammeln, woran andere sehen, was du kannst: ein Zeugnis, eine Arbeitsprobe, ein gutes Wort von jemandem.
invitation-do-9 = Wir überlegen, wem du deine Mappe zeigst und was du dir für die nächsten drei Monate vornimmst.
invitation-do-10 = Wir schauen auf den Anfang zurück, freuen uns über das, was du geschafft hast, und klären, wie wir in Kontakt bleiben.

## Pläne

plans-title = Pläne
plans-explain = Ein Plan sagt, worum es in jeder Woche geht. Eine Begleitung bekommt beim Beginn eine Kopie davon: Was Sie danach am Plan ändern, ändert keine Begleitung, die schon läuft.
plans-own = Ihre eigenen Pläne
plans-own-none = Noch haben Sie keinen eigenen Plan. Kopieren Sie einen Plan des Programms und ändern Sie, was Sie anders machen möchten.
plans-builtin = Pläne des Programms
plans-count = { $weeks ->
    [one] Die Woche ansehen
   *[other] Die { $weeks } Wochen ansehen
}
plans-look = von „{ $name }“
plans-week = Woche { $week }: { $title }
plans-copy = Kopieren und ändern
    .named = „{ $name }“ kopieren und ändern
plans-copy-name = { $name }, eigene Fassung
plans-new = Neuer Plan
plans-change = Ändern
    .named = „{ $name }“ ändern
plans-export = Als Datei speichern
    .named = „{ $name }“ als Datei speichern
plans-export-all = Alle eigenen Pläne als Datei speichern
plans-exported = Gespeichert als { $file }. In der Datei steht nur der Plan, nichts über die Menschen, die Sie begleiten.
plans-delete = Löschen
    .named = „{ $name }“ löschen
plans-deleted = Der Plan „{ $name }“ ist gelöscht.
plans-saved = Der Plan „{ $name }“ ist gespeichert.

## Einen Plan schreiben

plans-form-new = Neuer Plan
plans-form-change = Plan ändern
plans-name = Name des Plans
plans-weeks = Wochen
plans-program-words = In den Wochen des Programms stehen seine Worte. Was Sie nicht ändern, erscheint auch in der anderen Sprache.
plans-add-kind = Welche Woche kommt dazu?
plans-add-empty = Eine leere Woche
plans-add = Woche hinzufügen
plans-moved = Woche { $from } ist jetzt Woche { $to }.
plans-week-removed = Woche { $week } ist entfernt.
plans-save = Plan speichern
plans-cancel = Abbrechen
plans-discarded = Was Sie geschrieben hatten, ist verworfen.
plans-problem-name-missing = Bitte geben Sie dem Plan einen Namen.
plans-problem-name-too-long = Höchstens { $limit } Zeichen.
plans-problem-no-weeks = Ein Plan braucht mindestens eine Woche.
plans-problem-too-many-weeks = Ein Plan hat höchstens { $limit } Wochen. Bitte entfernen Sie welche.
plans-problem-untitled = Bitte geben Sie der Woche einen Namen.
plans-problem-too-long = Höchstens { $limit } Zeichen.
plans-conflict = Dieser Plan wurde inzwischen in einem anderen Fenster geändert. Was Sie geschrieben haben, steht noch hier.
plans-conflict-mine = Meine Fassung speichern
plans-conflict-theirs = Die andere Fassung behalten
plans-gone = Dieser Plan wurde inzwischen gelöscht. Speichern Sie, wird aus Ihrer Fassung ein neuer Plan.

## Pläne aus einer Datei

plans-import = Einen Plan aus einer Datei hereinholen
plans-import-explain = Zum Beispiel von einer anderen Mentor:in oder Ihrer Koordination. Er kommt zu Ihren eigenen Plänen dazu; vorhandene bleiben, wie sie sind.
plans-choose = Datei wählen
plans-drop = oder hierher ziehen
plans-imported = { $added ->
    [one] Ein Plan ist dazugekommen.
   *[other] { $added } Pläne sind dazugekommen.
}
plans-imported-some = { $added ->
    [one] Ein Plan ist dazugekommen
   *[other] { $added } Pläne sind dazugekommen
  }; was Sie Wort für Wort schon hatten, ist nicht doppelt.
plans-nothing-new = Alles aus { $file } haben Sie schon. Es hat sich nichts geändert.
plans-refused-unreadable = { $file } ließ sich nicht lesen. Liegt die Datei vielleicht auf einem Stick oder in einem Ordner, der nicht mehr da ist?
plans-refused-too-big = { $file } ist größer als fünf Megabyte. Das ist keine Datei mit Plänen; bitte prüfen Sie, ob Sie die richtige gewählt haben.
plans-refused-not-json = { $file } ist beschädigt, vielleicht fehlt das Ende. Bitten Sie darum, Ihnen die Datei noch einmal zu schicken.
plans-refused-not-plans = { $file } ist keine Datei mit Plänen aus Mentor Trail. Bitte wählen Sie eine andere.
plans-refused-newer-version = { $file } kommt aus einer neueren Fassung von Mentor Trail. Bringen Sie Mentor Trail auf den neuesten Stand und versuchen Sie es noch einmal.
plans-refused-no-plans = In { $file } steht kein Plan.
plans-refused-too-many-plans = In { $file } stehen mehr als { $plans } Pläne. Bitten Sie um mehrere kleinere Dateien.
plans-refused-no-weeks = Ein Plan in { $file } hat keine Wochen. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-too-many-weeks = Ein Plan in { $file } hat mehr als { $weeks } Wochen. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-untitled = Eine Woche in { $file } hat keinen Namen. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-too-long = Ein Text in { $file } ist zu lang. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-missing = In { $file } fehlt etwas. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-unknown-field = In { $file } steht etwas, das nicht in einen Plan gehört. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
plans-refused-bad-value = In { $file } steht etwas an der falschen Stelle. Nichts wurde hereingeholt. Für die Person, die die Datei gemacht hat: { $where }
