### Die Seite einer Begleitung

mentorship-weeks = Wochen
mentorship-agreement = Vereinbarung
mentorship-goals = Ziele
mentorship-skills = Stärken
mentorship-network = Netz
mentorship-referral = Übergabe
mentorship-ending = Abschluss
mentorship-record = Nachweis
mentorship-parts = Teile der Begleitung
mentorship-gone = Diese Begleitung gibt es nicht mehr.

## Wozu die Wochen da sind

week-goal-1 = Sie kennen sich, haben vereinbart, wie Sie miteinander arbeiten, und wissen beide, wann der letzte Tag ist.
week-goal-2 = Die Person sieht, was sie schon kann.
week-goal-3 = Es gibt ein eigenes Ziel der Person und einen ersten Schritt dorthin.
week-goal-4 = Es gibt etwas zu lernen, das zum Ziel passt, und eine feste Zeit dafür.
week-goal-5 = Sie wissen beide, was hilft und was Sie von nun an anders machen möchten.
week-goal-6 = Die Person kennt jemanden, der in dem Beruf arbeitet.
week-goal-7 = Die Person hat das Gelernte an etwas Echtem ausprobiert und weiß, dass der Abschied naht.
week-goal-8 = Was gelernt wurde, lässt sich zeigen: Es gibt einen Beleg dafür.
week-goal-9 = Jemand anderes hat es gesehen, und es ist klar, wer von nun an hilft.
week-goal-10 = Sie gehen gut auseinander und wissen beide, wie es weitergeht.

## Der Weg

trail-pause = { $weeks ->
    [one] Eine Woche Pause
   *[other] { $weeks } Wochen Pause
}
trail-pause-line = Vor Woche { $week }: { $pause }
trail-stone = { $state ->
    [met] Woche { $week } von { $of }: { $name }, getroffen am { DATETIME($day, month: "long", day: "numeric") }
    [missed] Woche { $week } von { $of }: { $name }, kein Treffen
    [open] Woche { $week } von { $of }: { $name }, nichts aufgeschrieben
    [dropped] Woche { $week } von { $of }: { $name }, kam nicht mehr
    [now] Woche { $week } von { $of }: { $name }, jetzt; Treffen am { DATETIME($day, month: "long", day: "numeric") }
   *[ahead] Woche { $week } von { $of }: { $name }, Treffen am { DATETIME($day, month: "long", day: "numeric") }
}
standing-ended = Beendet am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, in Woche { $week } von { $of }
standing-ended-over = Beendet am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, nach { $of } Wochen

## Der Beginn

start-plan = Plan
start-plan-ten-weeks = Zehn Wochen
start-plan-six-weeks = Sechs Wochen
start-plan-follow-on = Weiter nach einer ersten Begleitung, sechs Wochen
start-plan-own = { $name } ({ $weeks ->
    [one] eine Woche
   *[other] { $weeks } Wochen
})
start-ends = Endet am { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }. Sagen Sie das in der ersten Woche.
start-more = Treffen und Ziele
start-goals = Ziele
    .hint = Ein bis drei, jedes in einer eigenen Zeile. Das hat auch in Woche 3 noch Zeit.
start-facebook = Das ist eine Begleitung auf Facebook
    .explain = Auf Facebook ist eine Begleitung für Menschen ab 18 und dauert höchstens zehn Wochen.
start-adult = Ich weiß, dass die Person 18 oder älter ist
start-problem-plan = Diesen Plan gibt es nicht mehr. Bitte wählen Sie einen anderen.
start-problem-goals = Für den Anfang genügen drei Ziele. Bitte schreiben Sie höchstens drei Zeilen.
start-done = Die Wochen sind eingetragen. Der letzte Tag ist { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.

## Auf der Seite eines Kontakts

panel-title = Begleitung
panel-open = Zu den Wochen
panel-ending = Zu Ende bringen
panel-close = Gut zu Ende bringen
panel-choose = Wählen, wie es weitergeht
panel-meeting = Nächstes Treffen: { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
panel-last-day = Letzter Tag: { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
panel-earlier = Frühere Begleitungen
panel-earlier-one = Vom { DATETIME($from, year: "numeric", month: "long", day: "numeric") } bis zum { DATETIME($until, year: "numeric", month: "long", day: "numeric") }

## Das Treffen

weeks-meeting-title = Wann Sie sich treffen
    .ended = Wann Sie sich getroffen haben
weeks-meeting-weekday = Wochentag
weeks-meeting-time = Uhrzeit
    .hint = Darf leer bleiben, bis Sie sich geeinigt haben.
weeks-meeting-minutes = Minuten
weeks-meeting-channel = Wie oder wo
    .hint = Zum Beispiel: am Telefon, per Video, in der Bücherei
weeks-meeting-usual = { $weekday }, { $time ->
    [none] noch ohne Uhrzeit
   *[other] { $time } Uhr
}
weeks-meeting-lasts = { $minutes } Minuten
weeks-meeting-change = Treffen ändern
weeks-meeting-save = Ab jetzt ändern
weeks-meeting-explain = Was hinter Ihnen liegt, behält seinen Tag. Treffen, die Sie einzeln verlegt hatten, liegen wieder am gewohnten Tag.
weeks-meeting-saved = { $moved ->
    [0] Das Treffen ist geändert.
    [one] Das Treffen ist geändert; ein Termin liegt jetzt an einem anderen Tag.
   *[other] Das Treffen ist geändert; { $moved } Termine liegen jetzt an einem anderen Tag.
}
weeks-meeting-problem-minutes = Bitte geben Sie die Minuten als ganze Zahl von 1 bis 600 an.
weeks-meeting-problem-time = Bitte geben Sie die Uhrzeit ganz an, zum Beispiel 17:00, oder lassen Sie das Feld leer.
weeks-meeting-problem-channel = Höchstens { $limit } Zeichen.

## Eine Woche

week-head = Woche { $week }: { $name }
# Heard only: above the week that stands at the top of the page.
weeks-now = Um diese Woche geht es jetzt
# In the list of all weeks, of the one that stands at the top of the page.
week-above = steht oben
week-state-met = getroffen
week-state-missed = kein Treffen
week-state-open = nichts aufgeschrieben
week-state-now = jetzt
week-state-dropped = kam nicht mehr
week-state-ahead = liegt vor Ihnen
week-goal = Worum es geht
week-activity = Was zu tun ist
week-question = Eine Frage an die Person
week-meets = { $time ->
    [none] Treffen am { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
   *[other] Treffen am { DATETIME($day, weekday: "long", month: "long", day: "numeric") } um { $time }{ "\u00A0" }Uhr
}
week-from-to = { DATETIME($from, month: "short", day: "numeric") } bis { DATETIME($until, month: "short", day: "numeric") }
week-moved = Dieses Treffen ist einzeln verlegt.
week-form-agreement = Vereinbarung schreiben
week-form-skills = Stärken sammeln
week-form-skills-again = Stärken noch einmal ansehen
week-form-goals = Ziele aufschreiben
week-form-network = Karte des Netzes zeichnen
week-form-ending = Abschluss vorbereiten
week-write = Aufschreiben, wie es war
week-correct = Berichtigen
week-clear = Aufgeschriebenes löschen
week-cleared = Was zu Woche { $week } aufgeschrieben war, ist gelöscht.
week-move = Dieses Treffen verlegen
week-move-day = Neuer Tag
week-move-save = Verlegen
week-move-explain = Das Treffen kann zwischen dem { DATETIME($from, month: "long", day: "numeric") } und dem { DATETIME($until, month: "long", day: "numeric") } liegen. Die anderen Wochen bleiben, wo sie sind.
week-move-saved = Das Treffen der Woche { $week } ist jetzt am { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.

## Wie eine Woche war

week-record-met = Haben Sie sich getroffen?
week-record-met-yes = Ja
week-record-met-no = Nein
week-record-on = An welchem Tag?
week-record-minutes = Wie viele Minuten?
week-record-mood = Wie war die Stimmung?
    .hint = Von 1 (sehr schlecht) bis 5 (sehr gut)
week-record-mood-none = Keine Angabe
week-record-mood-1 = 1 · sehr schlecht
week-record-mood-2 = 2 · schlecht
week-record-mood-3 = 3 · mittel
week-record-mood-4 = 4 · gut
week-record-mood-5 = 5 · sehr gut
week-record-last-step = Ist der letzte Schritt getan?
week-record-last-step-done = Getan
week-record-last-step-partly = Zum Teil
week-record-last-step-not = Nicht getan
week-record-last-step-named = Ist dieser Schritt getan: { $step }?
week-record-last-step-stays = Bleibt für das nächste Mal: { $step }
week-record-next-step = Der nächste Schritt
    .hint = Etwas Kleines, das die Person selbst tun möchte.
week-record-next-step-by = Bis wann?
week-record-worry = Etwas an der Person macht mir Sorgen
week-record-note = Für Sie selbst
    .hint = Das bekommt sonst niemand zu lesen. Bitte nichts über Gesundheit, Religion oder Herkunft.
    .team = Das bekommt sonst niemand zu lesen: Es bleibt auf diesem Gerät und geht nicht an Ihr Team. Bitte nichts über Gesundheit, Religion oder Herkunft.
week-record-save = Speichern
week-record-saved = Woche { $week } ist aufgeschrieben.
week-record-back = Sie hatten hier zu schreiben begonnen. Es ist noch nicht gespeichert.
week-record-minutes-problem = Bitte geben Sie die Minuten als ganze Zahl von 0 bis 1440 an.
week-record-text-problem = Das ist zu lang: höchstens { $limit } Zeichen.
week-record-changed = Diese Woche wurde inzwischen in einem anderen Fenster aufgeschrieben. Was soll bleiben?
week-record-changed-theirs = Was dort steht
week-record-changed-mine = Was ich geschrieben habe
week-record-step-line = Nächster Schritt: { $step }
week-record-step-by = bis zum { DATETIME($day, month: "long", day: "numeric") }
week-record-met-line = Getroffen am { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
week-record-minutes-line = { $minutes } Minuten
week-record-missed-line = Kein Treffen
week-record-mood-line = Stimmung: { $mood }
week-record-last-step-line = Letzter Schritt: { $step }
week-record-worry-line = Etwas hat Ihnen Sorgen gemacht
week-record-note-line = Für Sie selbst: { $note }

## Sorge

worry-title = Sie sind damit nicht allein
worry-contact = Ihre Ansprechperson: { $contact }
settings-safeguarding = An wen Sie sich wenden, wenn Sie sich sorgen
    .hint = Ihre Ansprechperson für den Schutz junger Menschen: Name, Telefon, Zeiten. Sie steht dort, wo Sie eine Sorge festhalten.
settings-problem-safeguarding = Höchstens { $limit } Zeichen.
worry-danger = Bei Gefahr: 112, zu jeder Stunde.
worry-do = Schreiben Sie auf, was Sie gesehen und gehört haben, versprechen Sie keine Verschwiegenheit, und sprechen Sie noch heute mit Ihrer Ansprechperson.

## Pausen

weeks-pause-add = Pause einlegen
weeks-pause-reason = Warum
weeks-pause-reason-holiday = Ferien
weeks-pause-reason-illness = Krankheit
weeks-pause-reason-other = Etwas anderes
weeks-pause-from = Erster Tag der Pause
weeks-pause-until = Letzter Tag der Pause
weeks-pause-moves = { $kind ->
    [alone] Woche { $first } verschiebt sich um { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    }; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
    [uneven] Die Wochen { $first } bis { $last } verschieben sich, nicht alle gleich weit, weil noch eine Pause dazwischen liegt; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
   *[several] Die Wochen { $first } bis { $last } verschieben sich um { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    }; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
}
weeks-pause-save = Pause eintragen
weeks-pause-line = { $reason ->
    [holiday] Ferien
    [illness] Krankheit
   *[other] Pause
}, { DATETIME($from, month: "long", day: "numeric") } bis { DATETIME($until, month: "long", day: "numeric") }
weeks-pause-gap = { $weeks ->
    [one] Eine Woche Pause
   *[other] { $weeks } Wochen Pause
}
weeks-pause-end = Pause beenden
weeks-pause-end-named = Pause beenden: vor Woche { $week }
weeks-pause-back = { $kind ->
    [alone] Woche { $first } liegt wieder { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } früher; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
    [uneven] Die Wochen { $first } bis { $last } liegen wieder früher, nicht alle gleich weit, weil noch eine Pause dazwischen liegt; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
   *[several] Die Wochen { $first } bis { $last } liegen wieder { $weeks ->
        [one] eine Woche
       *[other] { $weeks } Wochen
    } früher; neuer letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
}
weeks-pause-back-if = Wenn Sie die Pause beenden: { $moves }
weeks-pause-facebook = Auf Facebook dauert eine Begleitung höchstens zehn Wochen, und diese Wochen reichen über den { DATETIME($day, year: "numeric", month: "long", day: "numeric") } hinaus. Ob Facebook während einer Pause auf Sie wartet, wissen wir nicht: Die Verbindung dort kann dann schon beendet sein. Vereinbaren Sie jetzt, wo es weitergeht, zum Beispiel im Messenger, am Telefon oder per Video. Ihr Plan hier bleibt, wie er ist.

## Was nicht geht

weeks-problem-not-begun = Vor dem ersten Tag gibt es nichts zu unterbrechen. Wählen Sie einen Tag nach dem Beginn.
weeks-problem-past-pause = Eine Pause kann nicht vor dieser Woche beginnen. Wählen Sie einen späteren ersten Tag.
weeks-problem-backwards = Der letzte Tag der Pause liegt vor dem ersten. Bitte prüfen Sie beide.
weeks-problem-too-long = Eine Pause kann höchstens zwölf Wochen dauern. Nach längerer Zeit beginnen Sie besser neu.
weeks-problem-nothing-ahead = In diese Zeit fällt kein Treffen; es muss nichts verschoben werden.
weeks-problem-overlaps = In dieser Zeit liegt schon eine Pause. Beenden Sie diese zuerst, oder wählen Sie andere Tage.
weeks-problem-finished = Diese Woche ist abgeschlossen; was abgeschlossen ist, verschiebt sich nicht.
weeks-problem-order = Dann würden zwei Treffen die Plätze tauschen. Bitte wählen Sie einen Tag in dem Rahmen, der unter dem Feld steht.
weeks-problem-in-pause = An diesem Tag ist Pause. Wählen Sie einen anderen Tag, oder beenden Sie zuerst die Pause.
weeks-problem-no-such-week = Diese Woche gibt es nicht mehr. Bitte sehen Sie noch einmal in die Liste.
weeks-problem-gone = Diese Begleitung gibt es nicht mehr; es wurde nichts gespeichert.
weeks-problem-ended = Diese Begleitung wurde in einem anderen Fenster beendet; es wurde nichts gespeichert.
weeks-problem-already-running = Diese Wochen sind vorbei, und andere mit dieser Person laufen. Beenden Sie zuerst jene, wenn diese weitergehen sollen.
weeks-problem-changed-meanwhile = Das wurde inzwischen in einem anderen Fenster geändert; es wurde nichts gespeichert. Bitte sehen Sie noch einmal nach.
weeks-problem-too-many-weeks = { $limit ->
    [10] Auf Facebook dauert eine Begleitung höchstens zehn Wochen. Bitte nehmen Sie eine Woche heraus.
   *[other] Ein Plan hat höchstens { $limit } Wochen. Bitte nehmen Sie eine Woche heraus.
}
weeks-problem-no-weeks = Mindestens eine Woche muss bleiben.
weeks-problem-untitled = Jede Woche braucht einen Titel. Bitte geben Sie denen einen, die keinen haben.

## Die Wochen, die vor Ihnen liegen

ahead-edit = Kommende Wochen ändern
ahead-edit-title = Die kommenden Wochen
ahead-edit-explain = Was abgeschlossen ist, bleibt, wie es ist. Wo Sie einen Text leeren, steht wieder der des Programms.
ahead-edit-week = Woche { $week }
ahead-edit-name = Titel
ahead-edit-goal = Worum es geht
ahead-edit-activity = Was zu tun ist
ahead-edit-question = Eine Frage an die Person
ahead-edit-phase = Phase
ahead-edit-texts = Wozu, was zu tun ist und was Sie fragen
ahead-edit-add = Woche hinzufügen
ahead-edit-up = Woche { $week } nach vorn
ahead-edit-down = Woche { $week } nach hinten
ahead-edit-remove = Woche { $week } herausnehmen
ahead-edit-save = Wochen speichern
ahead-edit-saved = Die Wochen sind geändert. Der letzte Tag ist { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }.
ahead-edit-more = Alle Pläne
ahead-own-name = Alle Wochen als eigenen Plan behalten, unter dem Namen
ahead-own-save = Als Plan behalten
ahead-own-saved = „{ $name }“ steht jetzt bei Ihren Plänen.
ahead-own-missing = Bitte geben Sie dem Plan einen Namen.
ahead-own-long = Der Name ist zu lang. Bitte höchstens { $limit } Zeichen.
ahead-own-weeks = Jede Woche braucht einen Titel, und kein Text darf zu lang sein. Bitte sehen Sie die Wochen oben durch.

## Was Ihre Aufmerksamkeit braucht

signals-title = Was Ihre Aufmerksamkeit braucht
signal-worry = In Woche { $week } hat Ihnen etwas an der Person Sorgen gemacht.
signal-call = Seit zwei Wochen oder länger gab es kein Treffen, von Woche { $week } an.
    .do = Rufen Sie an, statt zu schreiben: Fragen Sie, wie es geht, und vereinbaren Sie einen Tag.
signal-close = Es ist Zeit für einen guten Abschluss.
    .do = Schauen Sie gemeinsam zurück, verabschieden Sie sich und vereinbaren Sie, ob und wie Sie in Kontakt bleiben.
signal-check-in = Wie Woche { $week } war, ist noch nicht aufgeschrieben.
    .do = Eine Minute genügt: ob Sie sich getroffen haben und was als Nächstes kommt.
signal-arrived = Ist die Übergabe an { $about } gelungen?
    .do = Fragen Sie, ob die Person dort angekommen ist und wie es war.
signal-offer = Was wurde aus dem Lernangebot „{ $about }“?
    .do = Fragen Sie beim nächsten Treffen nach, oder suchen Sie gemeinsam ein anderes.
signal-stuck = Seit Woche { $week } geht es wenig voran.
    .do = Machen Sie den nächsten Schritt kleiner, oder fragen Sie, ob das Ziel noch passt.
signal-end-near = Der Abschied naht.
    .do = Sprechen Sie es beim nächsten Treffen an: wie viele Wochen noch bleiben und was Sie darin noch vorhaben.
signal-seen = Erledigt
signal-seen-named = Erledigt: { $what }
signal-seen-done = Vermerkt: erledigt.
signal-go-worry = Zu dieser Woche
signal-go-call = Zum Kontakt
signal-go-close = Abschluss vorbereiten
signal-go-check-in = Woche { $week } aufschreiben
signal-go-arrived = Zur Übergabe
signal-go-offer = Zu den Lernangeboten
signal-go-stuck = Zu den Zielen
signal-go-end-near = Zum Abschluss
signal-more = { $count ->
    [one] Und noch ein Hinweis.
   *[other] Und noch { $count } Hinweise.
}

## Die Seite

weeks-archive = Diese Begleitung ist beendet. Alles, was Sie miteinander geteilt haben, können Sie hier weiter nachlesen; ändern lässt sich nichts mehr.
weeks-list = Alle Wochen
weeks-last-day = Letzter Tag: { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }

## Alle Begleitungen

mentorships-parts = Welche Begleitungen
mentorships-running = Laufende
mentorships-coming = Beginnen später
mentorships-attention = Brauchen Aufmerksamkeit
mentorships-archive = Archiv
mentorships-none-running = Zurzeit läuft keine Begleitung.
mentorships-none-coming = Es beginnt keine später.
mentorships-none-attention = Nichts braucht Ihre Aufmerksamkeit.
mentorships-none-archive = Noch ist keine beendet. Was Sie beenden, können Sie hier weiter nachlesen.
mentorships-next = Nächstes Treffen: { DATETIME($day, weekday: "short", month: "short", day: "numeric") }
mentorships-no-next = kein Treffen mehr
mentorships-count = { $total ->
    [one] Eine Begleitung
   *[other] { $total } Begleitungen
}
mentorships-figures = Zahlen
    .about = Wie viele laufen, wie oft Sie sich getroffen haben, wie es ging
mentorships-plans = Pläne
    .about = Die zehn Wochen ansehen und eigene Pläne machen
mentorships-offers = Lernangebote
    .about = Kurse und Hilfen bei Ihnen vor Ort, für die nächste Person wieder da
mentorships-programme = Überblick für die Koordination
    .about = Eine Seite für Ihre Stelle, auch ohne Namen
mentorships-more = Mehr zu Ihren Begleitungen

## Eine Begleitung und ihre zehn Wochen

weeks-begin = Erster Tag
weeks-start = { $weeks ->
    [10] Zehn Wochen beginnen
    [one] Eine Woche beginnen
   *[other] { $weeks } Wochen beginnen
}
weeks-explain = Einige Wochen gemeinsam: Stärken sehen, lernen, zeigen, was gelungen ist.
weeks-all = Alle { $count } Begleitungen
weeks-all-many = Alle Begleitungen
weeks-none = Zurzeit läuft keine Begleitung.
weeks-none-next = Wählen Sie eine Person aus, die Ja gesagt hat, und beginnen Sie dort eine Begleitung.
weeks-none-action = Zu Ihren Kontakten
weeks-since = seit { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
weeks-from = ab { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
trail-running = Woche { $week } von { $of }: { $name }. { $phase }
trail-before = Weg der Wochen, noch nicht begonnen
trail-over = Alle Wochen gegangen
phase-assess = Phase 1: Stärken sehen
    .short = Stärken
phase-learn = Phase 2: Lernen
    .short = Lernen
phase-prove = Phase 3: Zeigen, was man kann
    .short = Zeigen
week-1 = Kennenlernen
    .activity = Lernen Sie sich kennen und vereinbaren Sie, wann, wo und bis wann Sie sich treffen.
week-2 = Stärken
    .activity = Sammeln Sie zehn Dinge, die die Person schon geschafft hat, jedes mit einem Beleg.
week-3 = Ziel
    .activity = Finden Sie ein bis drei eigene Ziele der Person und den ersten Schritt dorthin.
week-4 = Lernangebot
    .activity = Wählen Sie einen Kurs, eine Übung oder eine Person aus; planen Sie zweimal 30 Minuten in der Woche.
week-5 = Halbzeit
    .activity = Üben Sie gemeinsam und schauen Sie noch einmal auf die Ziele und auf Ihr Miteinander.
week-6 = Netz
    .activity = Ein Gespräch mit jemandem, der in dem Beruf arbeitet.
week-7 = Probe
    .activity = Eine Bewerbung, ein Probetag oder ein kleines Projekt. Sprechen Sie an, dass der Abschied naht.
week-8 = Belege
    .activity = Legen Sie eine Mappe an: Zeugnis, Arbeitsprobe, Empfehlung, jeweils zu einer Stärke aus Woche 2.
week-9 = Anerkennung
    .activity = Zeigen Sie die Mappe einer dritten Person und planen Sie die nächsten drei Monate.
week-10 = Abschied
    .activity = Schauen Sie auf Woche 1 zurück, feiern Sie und vereinbaren Sie, wie Sie in Kontakt bleiben.
weeks-after = Wie geht es mit { $name } weiter?
weeks-after-stay = Wir machen weiter
problem-not-adult = Eine Begleitung auf Facebook ist für Erwachsene. Bitte bestätigen Sie, dass die Person 18 oder älter ist.
problem-too-long = Auf Facebook dauert eine Begleitung höchstens zehn Wochen. Wählen Sie einen kürzeren Plan.
problem-already-running = Mit dieser Person läuft schon eine Begleitung. Beenden Sie diese zuerst, wenn Sie neu beginnen möchten.

## Weiter, während noch Wochen laufen

moving-on-question = Die Wochen mit { $name } laufen noch
moving-on-question-many = { $count ->
    [one] Bei einer Person laufen noch Wochen
   *[other] Bei { $count } Personen laufen noch Wochen
}
moving-on-explain = Der neue Stand ist „{ $stage }“. Was soll aus den Wochen werden?
moving-on-choice = Die Wochen
moving-on-guided = Erst gut zu Ende bringen
    .explain = Sie kommen zum begleiteten Abschluss. Dort wählen Sie auch, wie es weitergeht; bis dahin ändert sich nichts.
moving-on-stay = { $count ->
    [one] Diese Person lassen, wie sie ist
   *[other] Diese Personen lassen, wie sie sind
}
    .explain = Nur die anderen wechseln den Stand. Die Wochen können Sie einzeln gut zu Ende bringen.
moving-on-pause = Pause machen
    .explain = Alles, was noch kommt, rückt nach hinten. Wenn es weitergeht, wählen Sie wieder den früheren Stand: Erst dann erscheinen die Wochen unter „Heute“.
moving-on-run = Weiterlaufen lassen
    .explain = Der Weg bleibt, wie er ist, aber was die Wochen verlangen, erscheint nicht mehr unter „Heute“.
moving-on-end = Jetzt beenden
    .explain = Ohne Abschied. Was Sie geteilt haben, bleibt lesbar.
moving-on-facebook = Auf Facebook dauert eine Mentorschaft bis zu zehn Wochen; diese ginge bis zum { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
moving-on-go = Weiter
moving-on-leave = Nichts ändern

## Die Sicht der Mentees

voice-title = Wie { $name } es sieht
voice-explain = Drei kurze Fragen: im Treffen gestellt oder als Blatt mitgegeben. Wie die andere Seite es sieht, sagt oft mehr als der eigene Eindruck.
voice-write = Antworten aufschreiben
voice-correct = Antworten berichtigen
voice-clear = Antworten löschen
voice-cleared = Die Antworten sind gelöscht.
voice-sheet = Fragen als Blatt
voice-save = Antworten speichern
voice-saved = Was { $name } sagt, ist aufgeschrieben.
voice-how = Wie haben Sie gefragt?
voice-how-asked = Im Treffen
voice-how-sheet = Auf einem Blatt
voice-rating = Fühlst du dich von mir ernst genommen?
    .hint = 1: gar nicht. 5: sehr.
voice-rating-said = { $rating } von 5
voice-helps = Was hilft dir?
voice-change = Was soll anders werden?
voice-said-asked = Gefragt am { DATETIME($day, month: "long", day: "numeric") }
voice-said-sheet = Auf einem Blatt geantwortet, { DATETIME($day, month: "long", day: "numeric") }
voice-problem-empty = Schreiben Sie bitte mindestens eine Antwort auf, oder lassen Sie es.
voice-sheet-title = Drei Fragen an dich
voice-sheet-lead = Antworte so, wie es wirklich ist. Was du nicht beantworten willst, lässt du weg. Dir passiert dadurch nichts.
