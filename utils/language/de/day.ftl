### Was Heute sagt, wenn man danach fragt.

## Viele auf einmal

heap-explain = { $count ->
    [one] Eine Person kann bis zu einem anderen Tag warten. Wann passt es besser?
   *[other] { $count } Personen können bis zu einem anderen Tag warten. Wann passt es besser? Treffen, Sorgen und was in den Wochen ansteht bleiben, wo sie sind.
}
heap-rest = Ruhen lassen
heap-rest-explain = Wer ruht, steht einen Monat lang nicht mehr unter „Heute“. Niemand erfährt davon, und Sie können es rückgängig machen.
heap-moved = { $count ->
    [one] Eine Person verschoben auf { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
   *[other] { $count } Personen verschoben auf { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
}
heap-rested = { $count ->
    [one] Eine Person ruht jetzt.
   *[other] { $count } Personen ruhen jetzt.
}

## Immer wieder verschoben

rest-question = { $name }: schon { $times }-mal verschoben. Soll die Sache ruhen?
rest-explain = Dann steht sie einen Monat lang nicht mehr unter „Heute“. Melden können Sie sich trotzdem jederzeit.
rest-yes = Ruhen lassen
rest-no = Nein, ich bleibe dran
rest-done = { $name } ruht jetzt.

## Die nächsten Tage

soon-nobody = In den nächsten sieben Tagen wartet niemand auf Sie.

## Eine Person

person-message = Nachricht aussuchen
person-weeks = Diese Woche öffnen
follow-up-add = Noch etwas planen
follow-up-is-meeting = Das ist ein Treffen
follow-up-time = Uhrzeit
in-sight-goal = Ziel
in-sight-no-goal = Noch keins. Jetzt aufschreiben
in-sight-step = Verabredet
in-sight-meeting = Nächstes Treffen
in-sight-meeting-at = { DATETIME($day, weekday: "long", month: "long", day: "numeric") } um { $time } Uhr
log-week = Woche { $week }
log-moved = danach: { $stage }
panel-begin = Die Wochen beginnen
panel-not-yet = Die zehn Wochen beginnen, wenn Sie beide es möchten.
slipping-question = Seit { $weeks } Wochen haben Sie von { $name } nichts gehört. Was möchten Sie tun?
slipping-let-go = Es gut sein lassen
slipping-let-go-done = Sie lassen es bei { $name } gut sein.
slipping-mark = { $weeks } Wochen ohne Kontakt
contacts-order = Reihenfolge
contacts-order-name = Nach Namen
contacts-order-last = Wer am längsten nichts gehört hat

## Wer sich etwas notiert, sagt es

inform-add = Dazu sagen, dass ich mir etwas notiere
inform-why = { $name } soll wissen, dass Sie sich etwas notieren. Ein Satz genügt; mit dem Häkchen kommt er ans Ende der Nachricht.
privacy-words = Satz dafür kopieren
privacy-words-copied = Kopiert. Fügen Sie den Satz dort ein, wo Sie der Person schreiben.

## Sorgen und Treffen

agenda-worry-title = { $name }: Sie haben eine Sorge notiert
agenda-worry-contact = Ansprechperson
meeting-today = heute
meeting-write = Aufschreiben, wie es war
meeting-agreed = Verabredet war: { $step }
meeting-question = Frage der Woche: „{ $question }“
meeting-end = Kündigen Sie an, wann die Wochen enden.
today-meetings = Heute treffen
contact-open-short = { $link } öffnen
contact-short-link = Ein Kurzlink sagt nicht, wem er gehört, also wird niemand daran erkannt. Öffnen Sie ihn, kopieren Sie die Adresse aus der Adressleiste und setzen Sie sie an die Stelle des Links.
contact-delete = Kontakt löschen
contact-delete-question = { $name } löschen?
contact-delete-explain = Notizen, Verlauf, nächster Schritt und Begleitungen dieser Person verschwinden mit. Direkt danach können Sie es rückgängig machen, und 30 Tage lang liegt der Kontakt im Papierkorb.
contact-delete-confirm = Ja, löschen
