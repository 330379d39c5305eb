### Was Popup und Übersicht sagen.

app-name = Mentor Trail
nav = Bereiche
nav-today = Heute
nav-contacts = Kontakte
nav-weeks = Zehn Wochen
nav-guides = Anleitungen
nav-learn = Lernen
learn-title = Lernen
nav-export = Dateien
nav-board = Tafel
nav-reports = Wie es läuft
nav-templates = Nachrichten
nav-duplicates = Doppelt in der Liste?
nav-privacy = Datenschutz
nav-bin = Papierkorb
nav-history = Letzte Änderungen
nav-more = Mehr
nav-menu = Menü
nav-menu-close = Menü schließen
palette-open = Alles finden (Strg + K)
nav-settings = Einstellungen
open-full-tab = In eigenem Tab öffnen

## Tage

date-today = { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
date-short = { DATETIME($day, weekday: "short", month: "short", day: "numeric") }
date-full = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
due-late = { $days ->
    [one] seit gestern
   *[other] seit { $days } Tagen
}
due-today = heute
due-soon = { $days ->
    [one] morgen
   *[other] in { $days } Tagen
}

today-title = Heute

## Kontakte

contacts-title = Kontakte
contacts-search = Kontakte durchsuchen
contacts-stage = Stand
contacts-stage-all = Jeder Stand
contacts-add = Person hinzufügen
contacts-count = { $total ->
    [one] eine Person
   *[other] { $total } Personen
}
contacts-more = Weitere anzeigen
contacts-shown = { $shown } von { $total } angezeigt
contacts-none = Noch steht niemand in Ihrer Liste.
contacts-none-next = Schreiben Sie die erste Person auf, die Sie begleiten möchten; der Name genügt.
contacts-not-found = Zu dieser Suche passt niemand in Ihrer Liste.
contacts-not-found-action = Alle anzeigen

## Zehn Wochen

weeks-title = Zehn Wochen
weeks-position = Woche { $week } von { $of }
weeks-paused = Pause vor Woche { $week } von { $of }
weeks-before = { $days ->
    [one] beginnt morgen
   *[other] beginnt in { $days } Tagen
}
weeks-over = Die Wochen sind vorbei

## Anleitungen

guides-title = Anleitungen

## Export

export-title = Dateien
export-open = Exportieren

## Einstellungen

settings-title = Einstellungen
settings-language = Sprache
settings-language-browser = Wie im Browser
settings-guides = Wo Anleitungen ihre Schritte zeigen
settings-guides-facebook = Auf Facebook
settings-guides-linkedin = Auf LinkedIn
    .hint = Die Nutzungsvereinbarung von LinkedIn (Abschnitt 8.2) verbietet es, etwas in die Seiten einzufügen. Neben der Seite wird nichts eingefügt.
settings-guides-page = Auf der Seite
settings-guides-beside = Neben der Seite, in der Seitenleiste
settings-guides-here = In Mentor Trail, über der Seite geöffnet
settings-guides-ask = Bei der nächsten Anleitung fragen
settings-about = Über Mentor Trail
settings-version = Version { $version }
settings-private = Nichts verlässt diesen Computer: kein Konto, kein Server, keine Statistik.
settings-independent = Mentor Trail gehört weder zu Facebook noch zu LinkedIn.

## Meldungen

changed-meanwhile = { $count ->
    [one] Eine wurde inzwischen in einem anderen Fenster geändert und bleibt, wie sie ist.
   *[other] { $count } wurden inzwischen in einem anderen Fenster geändert und bleiben, wie sie sind.
}
undo = Rückgängig
undo-key = Rückgängig (Strg + Z)
saved-what = Gespeichert: { $what }.
undone = Rückgängig gemacht.
notice-close = Meldung schließen
failure-full = Das wurde nicht gespeichert: Der Speicher ist voll. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
failure-blocked = Im Moment lässt sich nichts lesen oder speichern: Mentor Trail ist noch in einer älteren Fassung geöffnet. Schließen Sie die anderen Tabs und Fenster von Mentor Trail und versuchen Sie es noch einmal.
failure-unavailable = Ihr Browser lässt Mentor Trail keine Daten aufbewahren. Das kommt in privaten Fenstern oder bei strengen Einstellungen vor. Öffnen Sie Mentor Trail in einem normalen Fenster.
failure-unknown = Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal; hilft das nicht, starten Sie den Browser neu.
failure-refused = Das wurde nicht gespeichert: Etwas darin ist zu lang oder lässt sich nicht aufbewahren ({ $where }). Kürzen oder ändern Sie es und versuchen Sie es noch einmal.
failure-read = Ihre Liste lässt sich gerade nicht lesen. Bitte schließen Sie Mentor Trail und öffnen Sie es noch einmal.

## Störungen

view-failed = Dieser Teil von Mentor Trail lässt sich nicht anzeigen. Was Sie gespeichert haben, ist noch da.
view-failed-again = Noch einmal versuchen
view-failed-save = Meine Daten sichern
view-failed-saved = Alles wurde als { $file } gespeichert. Sie finden die Datei im Download-Ordner.

## Ein Text, der beim Schreiben gespeichert wird

kept-saved = Gespeichert.
kept-not-saved = Noch nicht gespeichert. Was Sie geschrieben haben, bleibt hier stehen; schreiben Sie weiter oder drücken Sie auf „Noch einmal speichern“.
kept-again = Noch einmal speichern
