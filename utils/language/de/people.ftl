### What the pages say about people: log, next action, privacy.

## Heute

today-page = Auf dieser Seite
today-page-known = Schon in Ihrer Liste
today-page-open = Kontakt öffnen
today-page-save = Merken
today-page-unnamed = Ein Profil ohne lesbaren Namen
today-waiting = Warten auf Sie
today-soon = Demnächst
today-weeks = Zehn Wochen
today-calm = Heute wartet niemand auf Sie.
today-calm-next = Suchen Sie sich aus, wem Sie als Nächstes schreiben, und legen Sie den Tag fest.
today-calm-action = Zu Ihren Kontakten
today-empty = Am Anfang steht ein Mensch.
today-empty-next = Öffnen Sie das Profil einer Person, die Sie begleiten möchten, und drücken Sie hier auf „Merken“. Oder schreiben Sie einfach ihren Namen auf.
today-empty-action = Person hinzufügen

## Wiedervorlagen

follow-up-title = Wiedervorlage
follow-up-none = Noch nichts geplant. Wann möchten Sie sich wieder melden?
follow-up-what = Worum geht es?
    .hint = Ein paar Worte für Sie selbst, zum Beispiel: nach dem Praktikum fragen
follow-up-on = Tag
follow-up-plan = Wiedervorlage planen
follow-up-change = Ändern
follow-up-planned = Geplant für { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-done = Erledigt
follow-up-done-notice = Erledigt.
follow-up-later = Später
follow-up-later-choices = Späteren Tag wählen
follow-up-later-tomorrow = Morgen
follow-up-later-week = In einer Woche
follow-up-later-day = An einem anderen Tag
follow-up-later-set = Verschieben
follow-up-later-notice = Verschoben auf { DATETIME($day, weekday: "long", month: "long", day: "numeric") }.
follow-up-plain = Wieder melden

problem-day-missing = Bitte wählen Sie einen Tag.
problem-day-unreadable = Dieses Datum ist nicht vollständig, oder es gibt den Tag nicht. Bitte prüfen Sie Tag, Monat und Jahr.
problem-day-no-such-day = Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat; 29 Tage hat der Februar nur im Schaltjahr.
problem-day-past = Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren Tag.
problem-already-running = Mit dieser Person laufen schon zehn Wochen. Beenden Sie sie zuerst, wenn Sie neu beginnen möchten.
problem-contact-gone = Dieser Kontakt steht nicht mehr in Ihrer Liste; es wurde nichts gespeichert.

## Ein Kontakt

contact-back = Alle Kontakte
contact-new-title = Person hinzufügen
contact-page-title = Diese Person merken
contact-details = Zur Person
contact-name = Name
contact-address = Profiladresse
    .hint = Von Facebook oder LinkedIn, so wie sie in der Adresszeile steht. Das Feld darf leer bleiben.
contact-stage = Stand
contact-notes = Notizen
    .hint = Nur was Ihnen beim Begleiten hilft. Bitte nichts über Gesundheit, Religion oder Herkunft.
contact-save = Speichern
contact-save-changes = Änderungen speichern
contact-cancel = Abbrechen
contact-saved = Gespeichert.
contact-saved-named = { $name } steht jetzt in Ihrer Liste.
contact-unsaved = Es gibt Änderungen, die noch nicht gespeichert sind.
contact-existing = Dieses Profil steht schon in Ihrer Liste, unter { $name }.
contact-existing-open = Diesen Kontakt öffnen
contact-open-facebook = Profil auf Facebook öffnen
contact-open-linkedin = Profil auf LinkedIn öffnen
contact-gone = Dieser Kontakt steht nicht in Ihrer Liste. Vielleicht wurde er in einem anderen Fenster gelöscht.
contact-delete = Kontakt löschen
contact-delete-question = { $name } löschen?
contact-delete-explain = Notizen, Wiedervorlage und zehn Wochen dieser Person verschwinden mit. Direkt danach können Sie es rückgängig machen.
contact-delete-confirm = Ja, löschen
contact-deleted = { $name } wurde gelöscht.

problem-name-missing = Bitte schreiben Sie einen Namen auf, damit Sie die Person wiederfinden.
problem-name-too-long = Dieser Name ist zu lang. Bitte kürzen Sie ihn auf höchstens { $limit ->
    [one] ein Zeichen
   *[other] { $limit } Zeichen
  }.
problem-address-missing = Bitte geben Sie die Adresse des Profils an.
problem-address-unreadable = Diese Adresse lässt sich nicht lesen. Bitte kopieren Sie sie aus der Adresszeile des Profils.
problem-address-other-site = Diese Adresse gehört zu einer anderen Website. Bitte nehmen Sie ein Profil auf facebook.com oder linkedin.com, oder lassen Sie das Feld leer.
problem-address-no-profile = Diese Seite ist kein persönliches Profil. Öffnen Sie das Profil selbst und kopieren Sie dessen Adresse.
problem-address-own-alias = Diese Adresse führt alle, die sie öffnen, zum eigenen Profil. Öffnen Sie das Profil der Person und kopieren Sie die Adresse, die dort steht.
problem-address-shortener = Das ist ein Kurzlink, hinter dem sich die eigentliche Adresse verbirgt. Öffnen Sie ihn einmal und kopieren Sie die Adresse, zu der er führt.

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
