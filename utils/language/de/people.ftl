### What the pages say about people: log, next action, privacy.

## Heute

today-page = Auf dieser Seite
today-page-known = In Ihrer Liste: { $stage }
today-page-known-next = In Ihrer Liste: { $stage }. Als Nächstes: { $what }, { $when }
today-page-open = Kontakt öffnen
today-page-save = Merken
today-page-unnamed = Ein Profil ohne lesbaren Namen
today-waiting = { $count ->
    [one] Wartet auf Sie
   *[other] Warten auf Sie · { $count }
}
today-move-late = Alle verschieben
today-soon = In den nächsten sieben Tagen
today-weeks = Ihre Begleitungen
today-calm = Heute wartet niemand auf Sie.
today-calm-next = Zeit für jemand Neuen oder für einen Blick in Ihre Liste.
today-calm-action = Zu Ihren Kontakten
today-empty = Am Anfang steht ein Mensch.
today-empty-next = Öffnen Sie das Profil einer Person, die Sie begleiten möchten, und drücken Sie dort auf das Zeichen von Mentor Trail in der Symbolleiste. Oder schreiben Sie einfach ihren Namen auf.
today-empty-here = Merken Sie sich die Person, deren Seite offen ist. Oder schreiben Sie den Namen einer anderen auf.
today-empty-action = Person hinzufügen

## Wiedervorlagen

follow-up-title = Als Nächstes
follow-up-none = Noch nichts geplant. Wann möchten Sie sich wieder melden?
follow-up-what = Worum geht es?
    .hint = Ein paar Worte für Sie selbst, zum Beispiel: nach dem Praktikum fragen
follow-up-on = Tag
follow-up-plan = Planen
follow-up-change = Ändern
follow-up-planned = Geplant für { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-done = Erledigt
follow-up-done-notice = Erledigt.
follow-up-skip = Diesmal auslassen
follow-up-skip-notice = Diesmal ausgelassen.
follow-up-closed = Hier ist nichts mehr zu tun. Geht es doch weiter, wählen Sie oben einen anderen Stand.
follow-up-message = Nachrichten
follow-up-later = Später
follow-up-later-choices = Späteren Tag wählen
follow-up-later-tomorrow = Morgen
follow-up-later-week = Nächste Woche
follow-up-later-day = An einem anderen Tag
follow-up-later-set = Verschieben
follow-up-later-notice = Verschoben auf { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
quiet-ask = Tage, die frei bleiben sollen
follow-up-plain = Wieder melden

problem-day-missing = Bitte wählen Sie einen Tag.
problem-day-unreadable = Dieses Datum ist nicht vollständig, oder es gibt den Tag nicht. Bitte prüfen Sie Tag, Monat und Jahr.
problem-day-no-such-day = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat; 29 Tage hat der Februar nur im Schaltjahr.
problem-day-past = Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren Tag.
problem-no-such-hour = Diese Uhrzeit gibt es nicht. Bitte schreiben Sie sie wie 17:00.
problem-meeting-of-weeks = Dieses Treffen gehört zu den zehn Wochen. Verschieben Sie es bitte dort, dann rückt alles andere mit.
problem-contact-gone = Dieser Kontakt steht nicht mehr in Ihrer Liste; es wurde nichts gespeichert.

## Tat und Name in einem Satz

turn-write-first = { $name } zum ersten Mal schreiben
turn-ask-again = Bei { $name } nachfragen
turn-answer = { $name } antworten
turn-agree-on-start = Mit { $name } den Anfang vereinbaren
turn-meet = { $name } treffen oder fragen, wie es läuft
turn-look-in-again = { $name } fragen, wie es inzwischen geht
turn-check-in = Aufschreiben, wie es mit { $name } war
turn-call = { $name } anrufen: zwei Wochen ohne Treffen
turn-worry = Sorge um { $name }: entscheiden, was zu tun ist
turn-arrived = { $name } fragen, ob die Übergabe gelungen ist
turn-offer = { $name } fragen, was aus dem Lernangebot wurde
turn-stuck = Mit { $name } einen kleineren Schritt suchen
turn-end-near = { $name } treffen und das Ende ankündigen
turn-close = Mit { $name } zu einem guten Ende kommen
turn-own = { $name }: { $what }
turn-plain = Bei { $name } melden
turn-met = Aufschreiben, wie das Treffen mit { $name } war
done-sent = Nachricht an { $name } ist geschickt
done-sent-notice = Festgehalten: Nachricht an { $name } geschickt.
done-call = Mit { $name } telefoniert
done-call-notice = Festgehalten: mit { $name } telefoniert.
done-meeting = { $name } getroffen
done-meeting-notice = Festgehalten: { $name } getroffen.
done-plain = was bei { $name } offen war
waiting-message = Passende Nachricht an { $name }
waiting-message-sign = Nachricht
waiting-open-sign = Öffnen
waiting-done = Erledigt: { $what }
waiting-later = Später: { $name }
kind-meet = Treffen
follow-up-meeting-at = { $what } um { $time } Uhr

## Was das Programm vorschlägt

proposal-write-first = Die erste Nachricht schreiben
proposal-ask-again = Einmal nachfragen (noch keine Antwort)
proposal-answer = Zurückschreiben
proposal-agree-on-start = Vereinbaren, wann es losgeht
proposal-meet = Treffen oder nachfragen, wie es läuft
proposal-look-in-again = Nachfragen, wie es inzwischen geht
proposal-check-in = Aufschreiben, wie das Treffen war
proposal-call = Zwei Wochen ohne Treffen: anrufen
proposal-worry = Etwas hat Ihnen Sorgen gemacht: entscheiden, was zu tun ist
proposal-arrived = Fragen, ob die Übergabe gelungen ist
proposal-offer = Fragen, was aus dem Lernangebot wurde
proposal-stuck = Es geht wenig voran: den nächsten Schritt kleiner machen
proposal-end-near = Treffen und das Ende ankündigen
proposal-close = Gut zu Ende bringen

## Was gewesen ist

kind-sent = Nachricht geschickt
kind-reply = Antwort bekommen
kind-call = Telefoniert
kind-meeting = Getroffen
kind-note = Notiz
kind-stage = Neuer Stand
log-title = Was bisher war
log-none = Noch ist nichts festgehalten. Ein Klick genügt, um sich zu merken, dass Sie geschrieben, geredet oder sich getroffen haben.
log-add = Etwas festhalten
    .key = Taste { $key }
log-kind = Was war es?
log-text = In wenigen Worten
    .optional = Darf leer bleiben.
    .note = Nur was Ihnen beim Begleiten hilft. Bitte nichts über Gesundheit, Religion oder Herkunft.
log-on = Wann?
log-save = Festhalten
    .key = Strg + Eingabe
log-saved = Festgehalten.
log-saved-next = Festgehalten. Als Nächstes, { $when }: { $what }
log-saved-together = { $count ->
    [one] Festgehalten.
   *[other] Bei { $count } Personen festgehalten.
}
log-also-ask = Es war noch jemand dabei
log-also = Wer war noch dabei?
log-also-nobody = In Ihrer Liste heißt niemand so.
log-more = Weitere anzeigen
log-shown = { $shown } von { $total } angezeigt
log-change = Ändern
log-changed = Geändert.
log-delete = Eintrag löschen
log-deleted = Der Eintrag wurde gelöscht.
log-whole = Ganz anzeigen
log-stage = Von „{ $from }“ zu „{ $to }“
log-from-template = aus einer Vorlage
log-day = { $days ->
    [0] heute
    [one] gestern
   *[other] vor { $days } Tagen
}
happened-question = Möchten Sie festhalten, was mit { $name } war?
happened-nothing = Nein, danke
happened-words = Etwas dazu schreiben
problem-log-text = Bitte schreiben Sie ein paar Worte, oder wählen Sie oben etwas anderes aus.
problem-day-future = Dieser Tag liegt noch vor uns. Bitte wählen Sie heute oder einen früheren Tag.
sent-question = Haben Sie die Nachricht an { $name } abgeschickt?
sent-yes = Ja, festhalten
sent-no = Nein

## Der Stand eines Kontakts

stage-on = Weiter zu „{ $stage }“
stage-other = Anderer Stand
    .legend = Wie steht es zwischen Ihnen?
stage-moved = Neuer Stand bei { $name }: „{ $stage }“.
stage-moved-next = Neuer Stand bei { $name }: „{ $stage }“. Als Nächstes, { $when }: { $what }

## Zwei Fenster zugleich

conflict-lead = Während Sie geschrieben haben, wurde das hier in einem anderen Fenster geändert. Was soll bleiben?
conflict-mine = Von Ihnen: { $text }
conflict-theirs = Von dort: { $text }
conflict-empty = (leer)
conflict-back = Zurück zu meinem Text

## Ein Kontakt

contact-back = Alle Kontakte
contact-new-title = Person hinzufügen
contact-page-title = Diese Person merken
contact-details = Zur Person
contact-name = Name
contact-address = Profiladresse
    .hint = So wie sie in der Adresszeile steht. Das Feld darf leer bleiben.
contact-addresses = Profiladressen
contact-address-further = Profiladresse { $number }
contact-address-add = Weitere Adresse
contact-address-remove = Entfernen
contact-address-remove-one = Profiladresse { $number } entfernen
contact-met-at = Wo Sie sich begegnet sind
    .hint = Die Gruppe oder die Plattform, zum Beispiel: Ausbildung Köln
contact-met-at-address = Adresse der Gruppe oder Seite
contact-tags = Themen
    .hint = Mit Kommas dazwischen, zum Beispiel: Bewerbungen, Fahrräder
contact-work = Was die Person macht
    .hint = Arbeit, Schule, Ausbildung, in einer Zeile.
reach-phones = Telefon
reach-emails = E-Mail
reach-messengers = Messenger
reach-one-phones = Telefonnummer { $number }
reach-one-emails = E-Mail-Adresse { $number }
reach-one-messengers = Name in einem Messenger { $number }
reach-for = Wofür
reach-which = Welcher
reach-add-phones = Telefon hinzufügen
reach-add-emails = E-Mail hinzufügen
reach-add-messengers = Messenger hinzufügen
reach-remove-phones = Telefonnummer { $number } entfernen
reach-remove-emails = E-Mail-Adresse { $number } entfernen
reach-remove-messengers = Name in einem Messenger { $number } entfernen
reach-label-mobile = Mobil
reach-label-home = Privat
reach-label-work = Arbeit
reach-labelled = { $label }: { $value }
reach-copy = Kopieren
reach-copy-one = { $value } kopieren
reach-copied = { $value } ist kopiert.
reach-copy-failed = Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert: Drücken Sie Strg + C.
contact-language = Sprache, in der Sie schreiben
contact-language-none = Noch offen
contact-cadence = Wie oft Sie sich melden möchten
contact-cadence-stage = Wie es zum Stand passt
contact-cadence-days = { $days ->
    [one] jeden Tag
    [7] jede Woche
   *[other] alle { $days } Tage
}
contact-open-other = Profil auf { $site } öffnen
contact-edit = Bearbeiten
contact-nothing-known = Mehr haben Sie noch nicht aufgeschrieben.
contact-draft-back = Sie hatten hier etwas zu ändern begonnen. Es ist noch nicht gespeichert.
contact-discard = Änderungen verwerfen
contact-stage = Stand
contact-notes = Notizen
    .hint = Nur was Ihnen beim Begleiten hilft. Bitte nichts über Gesundheit, Religion oder Herkunft.
contact-save = Speichern
contact-save-changes = Änderungen speichern
contact-cancel = Abbrechen
contact-saved = Gespeichert.
contact-saved-named = { $name } steht jetzt in Ihrer Liste.
contact-existing = Dieses Profil steht schon in Ihrer Liste, unter { $name }.
contact-existing-open = Diesen Kontakt öffnen
contact-open-facebook = Profil auf Facebook öffnen
contact-open-linkedin = Profil auf LinkedIn öffnen
contact-gone = Dieser Kontakt steht nicht in Ihrer Liste. Vielleicht wurde er in einem anderen Fenster gelöscht.
contact-deleted = { $name } wurde gelöscht.

problem-name-missing = Bitte schreiben Sie einen Namen auf, damit Sie die Person wiederfinden.
problem-name-too-long = Dieser Name ist zu lang. Bitte kürzen Sie ihn auf höchstens { $limit ->
    [one] ein Zeichen
   *[other] { $limit } Zeichen
  }.
problem-address-missing = Bitte geben Sie die Adresse des Profils an.
problem-address-unreadable = Diese Adresse lässt sich nicht lesen. Bitte kopieren Sie sie aus der Adresszeile des Profils.
problem-address-no-profile = Diese Seite ist kein persönliches Profil. Öffnen Sie das Profil selbst und kopieren Sie dessen Adresse.
problem-address-own-alias = Diese Adresse führt alle, die sie öffnen, zum eigenen Profil. Öffnen Sie das Profil der Person und kopieren Sie die Adresse, die dort steht.
problem-address-shortener = Das ist ein Kurzlink, hinter dem sich die eigentliche Adresse verbirgt. Öffnen Sie ihn einmal und kopieren Sie die Adresse, zu der er führt.
problem-tags-too-many = Das sind viele Themen. Bitte beschränken Sie sich auf höchstens { $limit }.
problem-tags-too-long = Ein Thema ist zu lang. Bitte höchstens { $limit } Zeichen für jedes; in den Notizen ist Platz für mehr.
problem-phones-unreadable = Das ist keine Telefonnummer. Bitte schreiben Sie Ziffern, gern mit der Landesvorwahl davor: +49 170 1234567.
problem-emails-unreadable = Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie wie in name@example.org.
problem-messengers-unreadable = Dieser Name lässt sich nicht lesen. Bitte schreiben Sie ihn so, wie der Messenger ihn zeigt.
problem-reach-too-long = Das ist zu lang. Bitte höchstens { $limit } Zeichen.
problem-reach-too-many = Das sind viele. Bitte beschränken Sie sich auf höchstens { $limit }.
problem-work-too-long = Diese Zeile ist zu lang. Bitte höchstens { $limit } Zeichen; in den Notizen ist Platz für mehr.
problem-cadence = Bitte wählen Sie eine Zahl von Tagen zwischen 1 und { $limit }.
problem-under-16 = Wer jünger als 16 ist, wird hier nicht gespeichert. Für Kinder gibt es Angebote mit geschulten Mentor:innen.
problem-contact-closed = In diesem Stand wird nichts mehr geplant. Wählen Sie zuerst einen anderen.

stage-found = Gefunden
    .meaning = Sie kennen die Person und haben ihr noch nicht geschrieben.
stage-contacted = Angeschrieben
    .meaning = Sie haben geschrieben und warten auf Antwort.
stage-replied = Hat geantwortet
    .meaning = Die Antwort ist da; jetzt sind Sie an der Reihe.
stage-interested = Interessiert
    .meaning = Die Person möchte gern begleitet werden.
stage-mentoring = In Begleitung
    .meaning = Sie sind gemeinsam unterwegs.
stage-completed = Abgeschlossen
    .meaning = Die Begleitung ist zu Ende gegangen.
stage-declined = Abgelehnt
    .meaning = Die Person möchte nicht; Sie lassen es dabei.
stage-paused = Ruht
    .meaning = Im Moment geht es nicht weiter, später vielleicht wieder.

## Wessen Daten es sind

privacy-title = Daten dieser Person
privacy-not-told = { $name } weiß noch nicht, dass Sie sich etwas notieren. In den ersten Nachrichten steht ein Satz dafür bereit; sagen Sie es bis zum { DATETIME($day, month: "long", day: "numeric") }.
privacy-not-told-late = { $name } weiß immer noch nicht, dass Sie sich etwas notieren. Das sollte bis zum { DATETIME($day, year: "numeric", month: "long", day: "numeric") } gesagt sein. Ein Satz genügt.
privacy-told-on = Weiß seit dem { DATETIME($day, year: "numeric", month: "long", day: "numeric") }, dass Sie die Daten aufbewahren.
privacy-told-today = Heute informiert
privacy-told-done = Gemerkt: heute informiert.
privacy-delete-on = Am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } werden Sie gefragt, ob Sie die Daten noch brauchen.
privacy-delete-due = Brauchen Sie die Daten noch? Seit dem { DATETIME($day, year: "numeric", month: "long", day: "numeric") } wird vorgeschlagen, sie zu löschen.
privacy-kept = Sie behalten die Daten bis zum { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $reason }
privacy-mentored = Solange Sie diese Person begleiten, wird kein Löschen vorgeschlagen.
privacy-more = Mehr zu den Daten dieser Person
privacy-line = { $count ->
    [one] Was Sie über eine Person notiert haben, sollten Sie durchsehen.
   *[other] Was Sie über { $count } Personen notiert haben, sollten Sie durchsehen.
}
privacy-line-open = Durchsehen

text-gaps = Vor dem Senden noch auszufüllen: { $gaps }
