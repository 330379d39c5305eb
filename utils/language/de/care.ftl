### Ordnung in der Liste: doppelte Einträge, Papierkorb, frühere Änderungen, anstehende Entscheidungen über Daten.

## Doppelt in der Liste

twice-lead = Einträge, hinter denen dieselbe Person stecken könnte. Sie entscheiden jedes Mal selbst; von allein wird nichts zusammengelegt.
twice-looking = Die Liste wird durchgesehen: { NUMBER($percent) } Prozent
twice-stop = Anhalten
twice-stopped = Vor dem Ende der Liste angehalten.
twice-again = Noch einmal suchen
twice-found = { $count ->
    [one] Bei einem Paar könnte es sich um dieselbe Person handeln.
   *[other] Bei { $count } Paaren könnte es sich jeweils um dieselbe Person handeln.
}
twice-none = In Ihrer Liste scheint niemand doppelt zu stehen.
    .next = Hier ist nichts zu tun. Suchen Sie wieder, wenn Sie eine Liste eingelesen haben.
twice-back = Zu Ihren Kontakten
twice-pair = { $a } und { $b }
twice-reason-same-name = Gleicher Name
twice-reason-similar-name = Ähnlicher Name
twice-reason-same-group = Am selben Ort kennengelernt
twice-reason-same-address = Gleiche Profiladresse
twice-reason-same-phone = Gleiche Telefonnummer
twice-reason-same-email = Gleiche E-Mail-Adresse
twice-reason-same-address-name = Gleicher Name in der Profiladresse
twice-merge = Zusammenlegen
    .pair = Zusammenlegen: { $a } und { $b }
twice-two = Das sind zwei Personen
    .pair = Das sind zwei Personen: { $a } und { $b }
twice-two-said = Gemerkt: { $a } und { $b } sind zwei Personen.
twice-more = Mehr zeigen

care-saved-on = in Ihrer Liste seit { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
care-last = zuletzt Kontakt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
care-never = noch kein Kontakt
care-log = { $count ->
    [0] noch nichts festgehalten
    [one] ein Eintrag festgehalten
   *[other] { $count } Einträge festgehalten
}

## Zwei zusammenlegen

merge-title = { $a } und { $b }
merge-back = Alle Paare
merge-gone = Einer der beiden Einträge steht nicht mehr in Ihrer Liste. Es gibt nichts zusammenzulegen.
merge-changed-meanwhile = Einer der beiden Einträge wurde gerade in einem anderen Fenster geändert; es wurde nichts zusammengelegt. Sehen Sie sich an, was jetzt dort steht, und versuchen Sie es noch einmal.
merge-choose = Hier stimmen die beiden nicht überein. Was soll ab jetzt gelten?
merge-agree = Die beiden widersprechen sich nirgends: Was von einem bekannt ist, bleibt.
merge-notes-both = Beides untereinander
merge-preview = Das kommt dabei heraus
merge-keeps = Alles, was war, steht danach in einem Eintrag. Von zwei nächsten Schritten bleibt der, den Sie selbst geplant haben, sonst der frühere. Rückgängig machen können Sie das 30 Tage lang unter „Letzte Änderungen“.
merge-do = Zusammenlegen
merge-done = { $name } ist jetzt ein einziger Eintrag.
merge-field-ageBand = Alter
merge-field-source = Woher die Angaben stammen
merge-field-purpose = Wofür Sie sie aufbewahren
merge-field-keepReason = Warum Sie sie länger behalten

## Papierkorb

bin-lead = Gelöschte Personen liegen hier 30 Tage und lassen sich mit allem zurückholen. Danach ist alles endgültig weg.
bin-empty = Der Papierkorb ist leer.
    .next = Wen Sie löschen, können Sie von hier aus 30 Tage lang zurückholen.
bin-count = { $total ->
    [one] Eine Person
   *[other] { $total } Personen
}
bin-entry = gelöscht am { DATETIME($deleted, month: "long", day: "numeric") }, endgültig weg am { DATETIME($gone, month: "long", day: "numeric") }
bin-restore = Zurückholen
    .named = Zurückholen: { $name }
bin-restored = { $name } steht wieder in Ihrer Liste.
bin-begun = Was Sie geschrieben haben, ist aufgehoben, bis Sie den Browser schließen: Holen Sie den Kontakt zurück, steht es wieder da.
bin-look = Zum Papierkorb
bin-gone = Dieser Kontakt liegt nicht mehr im Papierkorb.
bin-erase = Endgültig löschen
    .named = Endgültig löschen: { $name }
bin-more = Mehr zeigen

## Frühere Änderungen

past-lead = Größere Änderungen der letzten 30 Tage können Sie hier rückgängig machen. Was Sie danach noch an jemandem geändert haben, bleibt erhalten.
past-none = In den letzten 30 Tagen gab es keine größere Änderung.
    .next = Wenn Sie eine Liste hereinholen, viele Kontakte auf einmal ändern oder zwei zusammenlegen, können Sie das hier rückgängig machen.
past-import = Hereingeholt: { $file }
past-several = { $count ->
    [one] Eine Person auf einmal gemerkt
   *[other] { $count } Personen auf einmal gemerkt
}
past-merge = Zwei Einträge zusammengelegt
past-bulk = Mehrere Kontakte geändert
past-bulk-stage = Stand geändert: { $to }
past-bulk-tag-added = Thema hinzugefügt: { $to }
past-bulk-tag-removed = Thema entfernt: { $to }
past-bulk-met-at = Wo kennengelernt: { $to }
past-bulk-language = Sprache geändert: { $to }
past-samples = Beispielpersonen hinzugefügt
past-mend = Daten nach einer Prüfung in Ordnung gebracht
past-restore = Sicherung zurückgeholt: { $file }
past-names-more = { $more ->
    [one] { $names } und eine weitere Person
   *[other] { $names } und { $more } weitere
}
past-people = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
past-at = { $days ->
    [0] Heute um { DATETIME($at, hour: "numeric", minute: "numeric") } Uhr
    [1] Gestern um { DATETIME($at, hour: "numeric", minute: "numeric") } Uhr
   *[other] { DATETIME($at, weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "numeric") } Uhr
}
past-undo = Rückgängig
    .named = Rückgängig machen: { $what }
past-undone = Am { DATETIME($at, month: "long", day: "numeric") } rückgängig gemacht
past-result = { $kept ->
    [0] Rückgängig gemacht.
    [one] Rückgängig gemacht, bis auf eine Person, die sich seither geändert hat: Sie bleibt, wie sie ist.
   *[other] Rückgängig gemacht, bis auf { $kept } Personen, die sich seither geändert haben: Sie bleiben, wie sie sind.
}
past-nothing = Hier ließ sich nichts rückgängig machen: Alle, um die es geht, haben sich seither geändert und bleiben, wie sie sind.
past-over = Das ist schon rückgängig gemacht.

## Über wessen Daten zu entscheiden ist

review-lead = Wer in Ihrer Liste steht, muss innerhalb eines Monats davon erfahren. Was Sie nicht mehr brauchen, löschen Sie. Von allein geschieht nichts: Sie entscheiden.
review-none = Heute ist nichts zu entscheiden.
    .next = Hier und unter „Heute“ erfahren Sie, wenn jemand zu informieren ist oder Daten alt geworden sind.
review-words = Ein Satz genügt
    .how = Schicken Sie ihn der Person, am besten mit Ihrer nächsten Nachricht, und drücken Sie dann hier „Heute informiert“.
    .refused = Ihr Browser lässt das Kopieren nicht zu. Markieren Sie den Satz und drücken Sie Strg + C.
review-words-copy = Satz kopieren
review-count = { $count ->
    [one] Bei einer Person ist etwas zu entscheiden.
   *[other] Bei { $count } Personen ist etwas zu entscheiden.
}
review-uninformed = { $days ->
    [0] Heute gespeichert, noch nicht informiert.
    [one] Seit einem Tag gespeichert, noch nicht informiert.
   *[other] Seit { NUMBER($days) } Tagen gespeichert, noch nicht informiert.
}
review-delete-uninformed = Die Frist von einem Monat ist vorbei.
review-delete-silent = Seit 90 Tagen oder länger kein Kontakt.
review-delete-own = Behalten bis zum { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
review-kept-because = Ihr Grund damals: { $reason }
review-choose = { $name } auswählen
review-all = { $count ->
    [one] Diese Person auswählen
   *[other] Alle { $count } auswählen
}
review-nobody = Niemanden auswählen
review-chosen = { $count ->
    [one] eine Person ausgewählt
   *[other] { $count } Personen ausgewählt
}
review-actions = Mit allen, die Sie ausgewählt haben
review-told = Heute informiert
    .named = Heute informiert: { $name }
review-told-done = { $count ->
    [one] Gemerkt: heute informiert.
   *[other] Gemerkt: { $count } Personen heute informiert.
}
review-keep = Behalten …
    .named = Behalten … { $name }
review-keep-title = { $count ->
    [one] Warum behalten Sie diese Daten?
   *[other] Warum behalten Sie die Daten dieser { $count } Personen?
}
review-keep-reason = Grund
    .hint = Zum Beispiel: möchte nach den Prüfungen im Juni anfangen
    .missing = Bitte schreiben Sie einen Grund auf, damit Sie ihn wissen, wenn Sie wieder gefragt werden.
review-keep-explain = In 90 Tagen werden Sie wieder gefragt.
review-keep-do = 90 Tage behalten
review-kept-done = { $count ->
    [one] Für weitere 90 Tage behalten.
   *[other] Für weitere 90 Tage behalten: { $count } Personen.
}
review-delete = Löschen
    .named = Löschen: { $name }
review-deleted = { $count ->
    [one] Gelöscht. Liegt 30 Tage im Papierkorb.
   *[other] { $count } Personen gelöscht. Sie liegen 30 Tage im Papierkorb.
}
review-more = Mehr zeigen

## Die Daten einer Person

data-age = Wie alt ist die Person?
data-age-unknown = Weiß ich noch nicht
data-age-adult = 18 oder älter
data-age-sixteen-seventeen = 16 oder 17
data-age-under-16 = Jünger als 16
data-age-hint-unknown = Solange Sie es nicht wissen, genügen Anfangsbuchstaben und Adresse.
data-age-hint-sixteen-seventeen = Bis das geklärt ist, genügen Anfangsbuchstaben und Adresse. Gehen Sie den Weg über eine Organisation oder die Eltern.
data-age-hint-under-16 = Wer unter 16 ist, wird hier nicht aufbewahrt. Bitte löschen Sie diese Person; für Kinder gibt es Angebote mit geschulten Mentor:innen.
data-age-facebook = Mentoring über Facebook ist erst ab 18 erlaubt.
data-age-saved = Das Alter ist gemerkt.
data-initials = Nur die Anfangsbuchstaben behalten: { $initials }
data-initials-done = Jetzt sind nur noch die Anfangsbuchstaben gespeichert.
data-source = Woher wissen Sie das?
    .hint = Zum Beispiel: hat in der Gruppe „Ausbildung Leipzig“ geschrieben
data-purpose = Wofür bewahren Sie es auf?
    .hint = Zum Beispiel: um bei der Suche nach einem Ausbildungsplatz zu helfen
data-informed = Informiert am
data-informed-save = Tag speichern
data-informed-future = Dieser Tag kommt erst noch. Bitte wählen Sie heute oder einen früheren Tag.
data-informed-saved = Der Tag ist gemerkt.
data-informed-forget = Doch noch nicht informiert
data-keep = Länger behalten oder früher löschen
data-keep-reason = Warum?
data-keep-until = Bis wann?
data-keep-save = Bis dahin behalten
data-keep-saved = Gemerkt.
data-keep-rule = Wieder der üblichen Regel folgen
data-notice = Ein Brief, der alles sagt
    .lead = Wen Sie speichern, der muss erfahren, was Sie aufbewahren und warum (Artikel 14 DSGVO), am besten mit Ihrer ersten Nachricht. Nehmen Sie diese Worte oder Ihre eigenen.
data-seldom = Selten gebraucht
data-days = Informiert am, behalten bis
data-asks = Wenn die Person wissen will, was hier steht, oder es gelöscht haben möchte
data-notice-language = Sprache
data-notice-de = Deutsch
data-notice-en = English
data-notice-copy = Kopieren
data-notice-copied = Kopiert. Fügen Sie den Text dort ein, wo Sie der Person schreiben, und drücken Sie dann „Heute informiert“.
data-notice-refused = Noch nicht kopiert: Im Text fehlt, was dort markiert ist.
data-notice-missing = Das fehlt noch im Text.
data-notice-copy-failed = Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert: Drücken Sie Strg + C.
data-export = Alles, was Sie über die Person aufbewahren, als Datei für sie:
data-export-text = Als Text zum Lesen speichern
data-export-json = Als Daten speichern (JSON)
data-exported = Gespeichert als { $file }. Sie finden die Datei bei Ihren Downloads.
data-erase = Diese Person überall löschen
data-erase-lead = Wenn die Person nicht möchte, dass etwas von ihr aufbewahrt wird:
erase-question = { $name } endgültig löschen?
erase-explain = Alles geht: Name, Adressen, Notizen, was war, nächste Schritte, Begleitungen und was aufgehoben wurde, um Änderungen rückgängig zu machen. Das ist endgültig. Es lässt sich nicht rückgängig machen, und im Papierkorb liegt nichts.
erase-files = Dateien, die Sie selbst gespeichert haben (Listen, Sicherungen), bleiben unberührt. Bitte löschen Sie auch diese.
erase-confirm = Ja, endgültig löschen
erase-cancel = Abbrechen
erase-done = Gelöscht. Hier ist nichts mehr über diese Person gespeichert.

## Die Worte an die Person (Artikel 14 DSGVO)

notice-text =
    Hallo { $name },

    ich bin { $mentor } und begleite ehrenamtlich Menschen beim Lernen und auf dem Weg in den Beruf. Damit ich nicht durcheinanderkomme, mit wem ich in Kontakt bin, habe ich mir ein paar Dinge zu dir notiert: deinen Namen, die Adresse deines Profils, wo wir uns begegnet sind, und Notizen zu unseren Nachrichten. Woher ich es weiß: { $source }. Wofür ich es aufbewahre: { $purpose }. Das Gesetz nennt das ein berechtigtes Interesse (Artikel 6 Absatz 1 Buchstabe f DSGVO).

    Die Notizen liegen auf meinem eigenen Computer. Ich gebe sie nicht weiter, und kein Computer entscheidet damit irgendetwas. Wenn wir keinen Kontakt mehr haben, lösche ich sie nach 90 Tagen, oder sofort, wenn du das möchtest.

    Du kannst mich jederzeit fragen, was ich notiert habe, es berichtigen, einschränken oder löschen lassen, oder widersprechen. Eine Zeile an { $reach } genügt. Du kannst dich auch bei einer Datenschutzbehörde beschweren.

    { $mentor }
    .mentor = [Ihr Name]
    .reach = [Ihre Adresse oder E-Mail]
    .source = [woher Sie die Person kennen]
    .purpose = um dich zu begleiten, wenn du das möchtest

## Die Daten einer Person als Text zum Lesen

file-title = Was über { $name } aufbewahrt wird
file-made = Geschrieben am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } vom Programm Mentor Trail. Alles liegt auf dem eigenen Computer der Person, die begleitet.
file-about = Zur Person
file-log = Was war
file-next = Nächste Schritte, erledigte und offene
file-weeks = Eine Begleitung
file-weeks-begins = Erster Tag
file-weeks-last = Letzter Tag
file-weeks-number = Wochen
file-weeks-plan = Plan
file-weeks-facebook = Über Facebook vereinbart
file-weeks-meeting = Treffen
file-weeks-follows = Schließt an eine frühere an
file-weeks-answered = Erinnerungen, um die sich gekümmert wurde (Art und Woche)
file-weeks-ended = Beendet am
file-weeks-deleted = Gelöscht am
file-weekday = { DATETIME($day, weekday: "long") }
file-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
file-yes = ja
file-no = nein
file-agreement = Was vereinbart wurde
file-agreement-expectations = Was beide erwarten dürfen
file-agreement-channel = Wie sie sich treffen
file-agreement-confidentiality = Was unter beiden bleibt
file-agreement-absence = Wenn jemand nicht kann
file-agreement-end = Der letzte Tag wurde gesagt
file-agreement-on = Vereinbart am
file-goal = Ziel
file-goal-measure = Erreicht, wenn
file-goal-obstacle = Was dazwischenkommen kann
file-goal-reached = Erreicht
file-goal-step = Schritt
file-goal-done = Erledigter Schritt
file-skill = Stärke
file-skill-proof = Woran sie zu sehen war
file-skill-before = Anfangs eingeschätzt
file-skill-after = Gegen Ende eingeschätzt
file-skill-evidence = Nachweis
file-week = Woche { $week }, Treffen am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
file-week-title = Titel
file-week-goal = Wozu
file-week-activity = Was zu tun ist
file-week-question = Frage
file-week-met = Getroffen
file-week-length = Dauer
file-week-mood = Stimmung
file-week-last = Der Schritt davor
file-week-last-done = erledigt
file-week-last-partly = teilweise erledigt
file-week-last-not = nicht erledigt
file-week-next = Nächster Schritt
file-week-by = Zu erledigen bis
file-week-worry = Es gab Anlass zur Sorge
file-week-note = Notiz der begleitenden Person
file-week-written = Aufgeschrieben am
file-pause = Pause
file-pause-days = { $from } bis { $until }
file-pause-reason = Grund
file-pause-holiday = Ferien
file-pause-illness = Krankheit
file-pause-other = anderer
file-pause-before = Vor Woche
file-pause-weeks = Wochen ohne Treffen
file-closing = Der Abschluss
file-closing-back = Rückblick
file-closing-thanks = Dank
file-closing-contact = Wie beide in Kontakt bleiben
file-closing-data = Was mit den Daten geschieht
file-closing-data-keep = werden aufbewahrt
file-closing-data-delete = werden gelöscht
file-closing-early = Warum es früher endete
file-voice-asked = Nach der eigenen Sicht gefragt am
file-voice-sheet = Auf einem Blatt geantwortet am
file-voice-rating = Fühlt sich ernst genommen
file-voice-helps = Was hilft
file-voice-change = Was anders werden soll
file-closing-kind = Warum es endete
file-closing-kind-planned = wie geplant, oder beide wollten es
file-closing-kind-vanished = keine Antwort mehr
file-closing-kind-mentor = die begleitende Person musste aufhören
file-closing-kind-safety = aus Gründen der Sicherheit
file-outcome = Worte für den Nachweis über das Gelernte
file-nothing = Nichts.
file-field = { $label }: { $value }
file-entry = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $what }
file-entry-text = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $what }. { $text }
file-day = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
file-status-open = offen
file-status-done = erledigt
file-status-skipped = ausgelassen
file-status-replaced = durch einen anderen ersetzt
file-merged = Auch unter dem Namen { $name } notiert; dieser Eintrag wurde mit diesem hier zusammengelegt.
file-label-saved = Gespeichert am
file-label-changed = Zuletzt geändert am
file-label-informed = Informiert am
file-label-delete = Zu löschen nach dem
