### Was Heute sagt, wenn man danach fragt.

## Viele auf einmal

heap-explain = { $count ->
    [one] Eine Person wartet länger, als Sie wollten. Wann passt es besser?
   *[other] { $count } Personen warten länger, als Sie wollten. Wann passt es besser? Treffen und Sorgen bleiben, wo sie sind.
}
heap-rest = Ruhen lassen
heap-rest-explain = Wer ruht, steht einen Monat lang nicht mehr unter „Heute“. Niemand erfährt davon, und Sie können es zurücknehmen.
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
