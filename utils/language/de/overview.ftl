### Table, board, search and reports of the full tab.

## Alles finden

palette-title = Menschen und Bereiche finden
palette-hint = Name, Gruppe, Thema, Bereich
palette-found = Gefunden
palette-none = Nichts gefunden. Ein Teil des Namens genügt.
palette-more = { $more ->
    [one] Noch eine Person passt
   *[other] Noch { $more } Personen passen
  } – tippen Sie einen Buchstaben mehr.
palette-keys = ↑ ↓ auswählen, Eingabetaste öffnet, Esc schließt
palette-close = Schließen
palette-page = Die Person auf dieser Seite merken
palette-devices = Meine Geräte, unser Team

## Die Tabelle

table-day = { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
table-fitting = { $total ->
    [one] eine Person von { $all } passt
   *[other] { $total } Personen von { $all } passen
}
table-export-all = Alle exportieren
table-export-fitting = Diese exportieren
column-name = Name
column-stage = Stand
column-next-on = Nächstes Mal
column-next-what = Als Nächstes
column-last-on = Letzter Kontakt
column-met-at = Wo kennengelernt
column-tags = Themen
column-language = Sprache
column-platform = Plattform
column-weeks = Begleitung
column-saved-on = Gespeichert am
column-delete-by = Zum Löschen vorgeschlagen am
columns-open = Spalten
columns-title = Was die Tabelle zeigt
sort-by = Sortieren nach
sort-best = Beste Treffer
sort-ascending = Aufsteigend sortiert. Umdrehen
sort-descending = Absteigend sortiert. Umdrehen
choose-page = Alle auf dieser Seite auswählen
choose-one = { $name } auswählen
pages = Seiten
pages-before = Zurück
pages-next = Weiter
pages-shown = { $from }–{ $to } von { $total }
on-platform-facebook = Facebook
on-platform-linkedin = LinkedIn
on-platform-other = Andere Seite

## Filter

filter-open = Filtern
filter-any = Beliebig
filter-active = Was die Liste eingrenzt
filter-remove = Entfernen:
filter-clear = Alle zeigen
filter-due = Nächster Schritt fällig
filter-due-late = überfällig
filter-due-today = fällig bis heute
filter-due-within = fällig { $days ->
    [one] bis morgen
   *[other] in den nächsten { $days } Tagen
}
filter-silent = Kein Kontakt
filter-silent-for = { $days ->
    [one] seit einem Tag
   *[other] seit { $days } Tagen
}
filter-privacy = Datenschutz
filter-privacy-uninformed = weiß noch nicht von der Speicherung
filter-privacy-to-delete = zum Löschen vorgeschlagen

## Eigene Ansichten

views = Ihre Ansichten
view-all = Alle
view-keep = Als Ansicht behalten
view-update = Änderung in „{ $name }“ behalten
view-rename = Umbenennen
view-delete = Ansicht löschen
view-deleted = Die Ansicht „{ $name }“ wurde gelöscht.
view-saved = Die Ansicht „{ $name }“ ist gespeichert.
view-name = Name der Ansicht
view-save = Behalten
view-problem-missing = Bitte geben Sie der Ansicht einen Namen.
view-problem-too-long = Bitte kürzen Sie den Namen auf höchstens { $limit } Zeichen.
view-problem-taken = Eine Ansicht mit diesem Namen gibt es schon. Bitte wählen Sie einen anderen.
view-problem-gone = Diese Ansicht wurde in einem anderen Fenster gelöscht.

## Mehrere auf einmal

bulk-title = Mit allen, die Sie ausgewählt haben
bulk-count = { $count ->
    [one] Eine Person ausgewählt
   *[other] { $count } Personen ausgewählt
}
bulk-all = Alle { $total } passenden auswählen
bulk-none = Auswahl aufheben
bulk-change = Ändern
bulk-export = Exportieren
bulk-delete = Löschen
bulk-explain = Füllen Sie nur aus, was bei allen gleich werden soll. Was leer ist, bleibt bei jeder Person, wie es ist.
bulk-keep = Unverändert lassen
bulk-due = Nächster Schritt am
bulk-add-tags = Themen hinzufügen
bulk-remove-tags = Themen entfernen
bulk-tags-hint = Mit Kommas dazwischen
bulk-cadence = Kontakt alle … Tage
bulk-write = { $count ->
    [one] Eine Person ändern
   *[other] { $count } Personen ändern
}
bulk-problem-nothing = Noch ist nichts ausgefüllt, darum wurde nichts geändert.
bulk-problem-day = Bitte wählen Sie heute oder einen späteren Tag.
bulk-problem-cadence = Bitte schreiben Sie eine ganze Zahl von 1 bis { $most }.
bulk-changed = { $changed ->
    [0] Es gab nichts zu ändern.
    [one] Eine Person wurde geändert.
   *[other] { $changed } Personen wurden geändert.
} { $skipped ->
    [0] { "" }
    [one] Eine bleibt wie bisher.
   *[other] { $skipped } bleiben wie bisher.
}
bulk-deleted = { $deleted ->
    [one] Eine Person wurde gelöscht.
   *[other] { $deleted } Personen wurden gelöscht.
}
bulk-unseen = { $count ->
    [one] Eine davon ist gerade nicht zu sehen.
   *[other] { $count } davon sind gerade nicht zu sehen.
}
bulk-delete-question = { $count ->
    [one] Eine Person löschen?
   *[other] { $count } Personen löschen?
}
bulk-delete-explain = Sie bleiben 30 Tage im Papierkorb, mit allem, was Sie über sie aufgeschrieben haben.
bulk-delete-confirm = Ja, löschen

## Die Tafel

board-hint = Ziehen Sie eine Person in einen anderen Stand oder nehmen Sie die Pfeile auf der Karte. Mit der Tastatur: Pfeiltasten führen umher, Umschalttaste mit ← oder → nimmt die Person mit.
board-count = ({ $total })
board-empty = Niemand
board-more = { $more ->
    [one] Eine weitere zeigen
   *[other] { $more } weitere zeigen
}
board-move = { $name } nach „{ $stage }“ verschieben
board-move-to = Nach „{ $stage }“

## Wie es läuft

reports-reading = Einen Moment …
reports-period = Zeitraum
reports-period-quarter = Letzte 13 Wochen
reports-period-year = Letzte 52 Wochen
reports-period-all = Von Anfang an
reports-samples = Bisher stehen nur die Beispielpersonen in Ihrer Liste. Hier zählen sie nicht mit.
reports-none = In dieser Zeit haben Sie niemanden angeschrieben.
reports-none-next = Sobald Sie eine gesendete Nachricht eintragen, sehen Sie hier, was daraus wird.
reports-funnel = Von der ersten Nachricht zur Begleitung
reports-funnel-said = Angeschrieben haben Sie { $contacted ->
    [one] eine Person
   *[other] { $contacted } Personen
}; geantwortet { $replied ->
    [0] hat noch niemand
    [one] hat eine
   *[other] haben { $replied }
}, und { $mentoring ->
    [0] begleitet wird noch niemand.
    [one] eine begleiten Sie oder haben Sie begleitet.
   *[other] { $mentoring } begleiten Sie oder haben Sie begleitet.
}
reports-who = Wer
reports-all = Alle
reports-contacted = Angeschrieben
reports-replied = Geantwortet
reports-mentoring = Begleitet
reports-number = { NUMBER($number) }
reports-share = { NUMBER($number) } ({ NUMBER($percent) } %)
reports-others = Alle übrigen
reports-compare = Was sich bewährt
reports-by = Vergleichen nach
reports-by-group = Gruppe
reports-no-group = Nicht bekannt
reports-by-platform = Plattform
reports-by-template = Erste Nachricht
reports-template = Nachricht
reports-no-template = Frei geschrieben
reports-gone-template = Eine Nachricht, die Sie gelöscht haben
reports-weeks = Nachrichten und Antworten, Woche für Woche
reports-weeks-said = { $sent ->
    [one] Eine Nachricht
   *[other] { $sent } Nachrichten
} und { $replies ->
    [one] eine Antwort
   *[other] { $replies } Antworten
} in { $weeks } Wochen.
reports-weeks-stage-alone = { $count ->
    [one] Von einer Person oben ist in dieser Zeit nur der Stand eingetragen, keine Nachricht und keine Antwort. Hier zählt sie nicht mit.
   *[other] Von { $count } Personen oben ist in dieser Zeit nur der Stand eingetragen, keine Nachricht und keine Antwort. Hier zählen sie nicht mit.
}
reports-sent = Gesendete Nachrichten
reports-replies = Antworten
reports-week = Woche
reports-week-of = ab { DATETIME($day, month: "short", day: "numeric") }
reports-this-week = diese Woche
reports-as-table = Die Zahlen als Tabelle
reports-silent = Noch keine Antwort
reports-silent-none = Alle Angeschriebenen haben geantwortet, oder Ihre Nachricht ist noch keine { $days } Tage alt.
reports-silent-said = { $total ->
    [one] Eine Person hat seit { $days } Tagen oder länger nicht geantwortet.
   *[other] { $total } Personen haben seit { $days } Tagen oder länger nicht geantwortet.
}
reports-silent-all = In der Liste zeigen
reports-last = letzte Nachricht { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
