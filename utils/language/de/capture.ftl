### Eine Person von einer Seite merken, schnell hinzufügen, Erinnerungen, der erste Start.

## Kontextmenü, Symbolleiste und tägliche Erinnerung: das spricht der Hintergrund

menu-save = In Mentor Trail aufnehmen
toolbar-stage = { $stage ->
    [found] gefunden
    [contacted] angeschrieben
    [replied] hat geantwortet
    [interested] interessiert
    [mentoring] in Begleitung
    [completed] abgeschlossen
    [declined] abgelehnt
   *[paused] ruht
}
toolbar-known = In Ihrer Liste: { $stage }
toolbar-known-next = In Ihrer Liste: { $stage }, wieder dran am { DATETIME($day, weekday: "long", month: "long", day: "numeric") }
toolbar-known-today = In Ihrer Liste: { $stage }, heute wieder dran
toolbar-known-late = In Ihrer Liste: { $stage }, wartet seit { DATETIME($day, weekday: "long", month: "long", day: "numeric") }

meeting-reminder-title-tomorrow = Ein Treffen morgen
meeting-reminder-title-today = Ein Treffen heute
meeting-reminder-title-now = Ein Treffen jetzt
meeting-reminder-evening = Morgen um { $time } Uhr treffen Sie { $name }.
meeting-reminder-day = Morgen treffen Sie { $name }.
meeting-reminder-locked = Öffnen Sie Mentor Trail, um zu sehen, wen Sie wann treffen.
meeting-reminder-now = Um { $time } Uhr treffen Sie { $name }.
reminder-title = Mentor Trail
reminder-locked = { $count ->
    [one] Heute wartet jemand auf Sie. Öffnen Sie Mentor Trail, um zu sehen, wer.
   *[other] Heute warten { $count } Personen auf Sie. Öffnen Sie Mentor Trail, um zu sehen, wer.
}
reminder-one = { $name } wartet heute auf Sie.
reminder-several = { $others ->
    [one] { $name } und eine weitere Person warten heute auf Sie.
   *[other] { $name } und { $others } weitere Personen warten heute auf Sie.
}

## Eine Person aufnehmen

capture-title-several = Mehrere auf einmal
capture-name-ask = Wie heißt die Person?
capture-met = Kennengelernt in
capture-notes =
    .hint = Nur was beim Begleiten hilft. Nichts über Gesundheit, Religion oder Herkunft.
capture-more = Telefon, Alter, Themen und woher die Angaben sind
capture-draft = Das haben Sie vorhin begonnen und noch nicht gespeichert.
capture-draft-drop = Verwerfen
capture-known = { $name } steht schon in Ihrer Liste.
capture-age = Wie alt ist die Person?
capture-age-unknown = Weiß ich nicht
capture-age-adult = 18 oder älter
capture-age-sixteen-seventeen = 16 oder 17
capture-age-under-16 = Unter 16
capture-age-young = Bei 16- und 17-Jährigen führt der Weg über eine Organisation oder die Eltern. Schreiben Sie bis dahin nur Initialen und Profiladresse auf. Mentoring-Gruppen auf Facebook sind erst ab 18.
capture-age-refused = Wer unter 16 ist, wird hier nicht gespeichert. Verweisen Sie die Person bitte an eine Beratungsstelle oder an ihre Eltern.
capture-source = Woher haben Sie die Angaben?
    .hint = Die Person darf danach fragen (Art. 14 DSGVO).
capture-source-facebook = Öffentliches Facebook-Profil
capture-source-group = Facebook-Gruppe „{ $group }“
capture-source-linkedin = Öffentliches LinkedIn-Profil
capture-source-other = Öffentliche Internetseite
capture-source-told = Von der Person selbst erfahren
capture-purpose = Wofür?
capture-purpose-default = Angebot einer ehrenamtlichen Begleitung
capture-similar = { $count ->
    [one] Jemand mit ähnlichem Namen steht schon in Ihrer Liste. Ist das dieselbe Person?
   *[other] Personen mit ähnlichen Namen stehen schon in Ihrer Liste. Ist eine davon dieselbe Person?
}
capture-similar-open = Ja, { $name } öffnen
capture-similar-add = Ja, bei { $name } ergänzen
capture-similar-adds = Kommt dort dazu: { $what }.
capture-similar-age = Alter
capture-similar-which = { $name } ({ $detail })
capture-similar-saved = gemerkt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
capture-added = Bei { $name } ergänzt.
capture-similar-new = Nein, neu speichern
capture-similar-back = Zurück zum Formular
capture-several = Mehrere auf einmal hinzufügen

## Mehrere auf einmal

several-text = Eine Person in jeder Zeile
    .hint = Name und Profiladresse, nur der Name oder nur die Adresse.
several-example = Lena Krämer, facebook.com/lena.kraemer
several-met =
    .hint = Gilt für alle Zeilen und darf leer bleiben.
several-preview = Das wird daraus
several-preview-none = Hier sehen Sie gleich, was aus jeder Zeile wird.
several-line = Zeile { $number }
several-will = { $count ->
    [one] Eine Person wird gespeichert.
   *[other] { $count } Personen werden gespeichert.
}
several-guessed = Der Name stammt aus der Adresse. Stimmt er nicht, schreiben Sie ihn mit einem Komma davor.
several-odd = Hier steht mehr als ein Name, oder eine Adresse mit einem Tippfehler. Verbessern Sie die Zeile, oder setzen Sie das Häkchen, wenn sie so bleiben soll.
several-no-name = In dieser Adresse steckt kein Name. Schreiben Sie ihn mit einem Komma davor.
several-known = Steht schon in Ihrer Liste, als { $name }.
several-twice = Dieselbe Adresse steht schon in Zeile { $line }.
several-similar = In Ihrer Liste steht schon { $name }. Eine andere Person? Dann setzen Sie das Häkchen.
several-save = { $count ->
    [0] Speichern
    [one] Eine Person speichern
   *[other] { $count } Personen speichern
}
several-saved = { $count ->
    [one] Eine Person wurde gespeichert.
   *[other] { $count } Personen wurden gespeichert.
}
several-nothing = Es gibt noch keine Zeile, die sich speichern lässt.
several-too-many = Das sind mehr als { $limit } Zeilen. Für so viele nehmen Sie besser den Import einer Tabelle.

## Der erste Start

welcome-title = Willkommen
welcome-lead = Mentor Trail begleitet Sie, wenn Sie im Netz junge Menschen suchen, die eine Mentor:in brauchen.
welcome-guides = Zeigt den nächsten Schritt
    .about = auf Facebook und LinkedIn; Sie klicken selbst
welcome-list = Merkt sich, wer auf Sie wartet
    .about = alles bleibt auf diesem Computer
welcome-weeks = Führt durch zehn Wochen
    .about = mit einem Nachweis am Ende
welcome-begin = Los geht’s
welcome-samples = Erst mit ausgedachten Personen ausprobieren

## Ausgedachte Personen

samples-title = Zum Ausprobieren
samples-explain = Drei ausgedachte Personen mit Verlauf und nächsten Schritten. Sie verschwinden mit einem Klick wieder.
samples-add = Drei Beispiele anlegen
samples-added = Drei ausgedachte Personen stehen jetzt in Ihrer Liste.
samples-remove = Beispiele entfernen
samples-removed = Die ausgedachten Personen sind wieder weg.
samples-here = Die drei ausgedachten Personen stehen in Ihrer Liste.
sample-found-name = Bente Beispiel
sample-found-notes = Ausgedacht. Bente fragt in der Gruppe, wie man eine Bewerbung anfängt.
sample-contacted-name = Can Beispiel
sample-contacted-notes = Ausgedacht. Can möchte etwas mit Holz machen und weiß nicht, wo er anfangen soll.
sample-contacted-sent = Hallo Can, ich habe deine Frage in der Gruppe gelesen und helfe gern.
sample-mentoring-name = Dalia Beispiel
sample-mentoring-notes = Ausgedacht. Dalia trifft Sie einmal in der Woche um 17 Uhr; ihr Ziel ist ein Praktikum in der Pflege.
sample-mentoring-sent = Hallo Dalia, magst du mir erzählen, was du gern machst?
sample-mentoring-reply = Gern! Am liebsten etwas mit Menschen.
sample-mentoring-meeting = Stärken gesammelt: geduldig, pünktlich, spricht drei Sprachen.
sample-channel = Videoanruf
sample-expectations = Wir kommen beide vorbereitet. Dalia bestimmt, worüber wir reden; ich frage und nehme ihr nichts ab.
sample-confidentiality = Was wir sagen, bleibt unter uns, außer jemand ist in Gefahr.
sample-absence = Wer nicht kann, schreibt am Abend vorher, und wir finden einen anderen Tag.
sample-goal = Bis zum Frühjahr ein Praktikum in der Pflege
sample-goal-measure = Ich habe ein Datum und eine Unterschrift.
sample-goal-obstacle = Anrufe schiebe ich vor mir her.
sample-step-list = Drei Stellen in der Nähe aufschreiben
sample-step-call = Bei der ersten anrufen
sample-skill-patient = Geduldig
sample-skill-patient-proof = Hat sich ein Jahr um ihre Großmutter gekümmert
sample-skill-languages = Spricht drei Sprachen
sample-skill-languages-proof = Dolmetscht für die Nachbarn beim Arzt
sample-next-first = Zehn Dinge sammeln, die ich schon gemacht habe
sample-next-second = Zwei Leute fragen, was ich gut kann
sample-next-third = Drei Stellen in der Nähe aufschreiben
sample-note = Kam fünf Minuten früher und hatte eigene Fragen dabei.
sample-met = Ausgedachte Gruppe

## Einstellungen

settings-at-once = Was Sie hier ändern, gilt sofort. Sie müssen nichts speichern.
settings-search = Einstellungen durchsuchen
settings-found = { $count ->
    [0] Keine Einstellung passt. Versuchen Sie ein anderes Wort.
    [one] Eine Einstellung
   *[other] { $count } Einstellungen
}
settings-looks = Sprache und Aussehen
settings-type = Schriftgröße
settings-type-normal = Normal
settings-type-larger = Größer
settings-type-largest = Sehr groß
settings-scheme = Farben
settings-scheme-system = Wie am Computer
settings-scheme-light = Hell
settings-scheme-dark = Dunkel
settings-you = Über Sie
settings-time = Ihre Zeit
settings-more = Selten gebraucht
settings-name = Ihr Name für Nachrichten
    .hint = So unterschreiben Sie, zum Beispiel: Marianne
settings-reach = Wo Sie zu erreichen sind
    .hint = E-Mail oder Anschrift, für Fragen nach den Daten einer Person. Steht nur in dem Text, mit dem Sie sie informieren.
settings-moved = { $count ->
    [one] Ein vorgeschlagener Schritt lag auf einem ruhigen Tag und ist auf den nächsten anderen gerückt.
   *[other] { $count } vorgeschlagene Schritte lagen auf ruhigen Tagen und sind auf die nächsten anderen gerückt.
}
settings-quiet = Ruhige Tage
    .hint = An diesen Tagen schlägt Mentor Trail nichts vor und erinnert nicht.
settings-periods = Ruhige Zeiten
    .hint = Urlaub, Feiertage: In dieser Zeit wartet niemand auf Sie.
settings-period-from = Von
settings-period-to = Bis
settings-period-add = Zeit hinzufügen …
settings-period-keep = Diese Zeit festhalten
settings-period = { DATETIME($from, year: "numeric", month: "long", day: "numeric") } bis { DATETIME($to, year: "numeric", month: "long", day: "numeric") }
settings-period-remove = Diese Zeit entfernen
settings-reminder = Tägliche Erinnerung
    .hint = Eine Meldung Ihres Computers, wenn jemand auf Sie wartet. War er aus, kommt sie nach.
settings-reminder-none = Keine
settings-reminder-hour = { DATETIME($at, hour: "numeric", minute: "2-digit") }
settings-reminder-refused = Ihr Browser zeigt noch keine Meldungen von Mentor Trail. Ohne seine Erlaubnis gibt es keine Erinnerung.
settings-reminder-allow = Meldungen erlauben
settings-cadences = Wann Sie sich wieder melden
    .hint = Tage nach dem letzten Kontakt bis zum nächsten Schritt.
settings-cadence-default = Vorschlag: { $days ->
    [one] ein Tag
   *[other] { $days } Tage
}
settings-stages = Namen und Reihenfolge der Stände
    .hint = Ein leeres Feld nimmt wieder den ursprünglichen Namen.
settings-stage-up = { $stage } nach oben
settings-stage-down = { $stage } nach unten
settings-stage-moved = { $stage } steht jetzt an { $place }. Stelle.
settings-stages-reset = Ursprüngliche Namen und Reihenfolge
settings-problem-weekdays = Mindestens ein Tag der Woche muss übrig bleiben.
settings-problem-period = Das Ende liegt vor dem Anfang.
settings-problem-name = Höchstens 40 Zeichen.
settings-problem-reach = Höchstens 200 Zeichen.
settings-problem-name-taken = So heißt schon ein anderer Stand, oder er hieß ursprünglich so. Bitte wählen Sie einen anderen Namen.
settings-problem-cadence = Bitte eine Zahl von 1 bis 365.
