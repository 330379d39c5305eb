### Die Liste mitnehmen und Leute hereinholen: CSV, Adressbuch, Kalender, Sicherung.

exchange-parts = Exportieren und importieren
exchange-part-out = Exportieren
exchange-part-in = Importieren
exchange-part-backup = Sicherung
exchange-part-devices = Geräte
exchange-stop = Anhalten
exchange-stopped = Angehalten. Es wurde nichts geändert.
exchange-working = { $percent } Prozent fertig
exchange-full-tab = Beim Auswählen einer Datei würde sich dieses kleine Fenster schließen. In einem ganzen Tab bleibt es offen.
exchange-open-full-tab = In einem ganzen Tab weitermachen

## Mitnehmen

out-explain = Ihre Leute als Datei auf diesem Computer. Verschickt wird nichts.
out-who = Wen?
out-who-all = { $count ->
    [one] Die eine Person in Ihrer Liste
   *[other] Alle { $count } Personen in Ihrer Liste
  }
out-who-chosen = { $count ->
    [one] Die eine Person, die Sie ausgewählt haben
   *[other] Die { $count } Personen, die Sie ausgewählt haben
  }
out-purpose = Wofür?
out-purpose-table = Eine Tabelle
    .means = Für Excel oder LibreOffice
    .more = Sie lässt sich auch wieder in Mentor Trail hereinholen.
out-purpose-nameless = Ein Bericht ohne Namen
    .means = Für Ihre Koordination: wie viele wo stehen
    .more = Darin stehen keine Namen, keine Adressen und keine Notizen.
out-purpose-google = Google Kontakte
    .means = Für contacts.google.com
    .more = Wählen Sie dort „Importieren“. Google hat dann diese Namen: Überlegen Sie, ob das den Personen recht wäre.
out-purpose-outlook = Outlook
    .means = Für die Kontakte in Outlook
    .more = Wählen Sie dort „Kontakte importieren“. Microsoft hat dann diese Namen: Überlegen Sie, ob das den Personen recht wäre.
out-purpose-vcard = Adressbuch
    .means = Für Handy oder Computer
    .more = Öffnen Sie die Datei dort, wo die Namen hin sollen: Das Adressbuch fragt dann nach.
out-purpose-calendar = Wiedervorlagen für Ihren Kalender
    .means = Was bei wem als Nächstes ansteht, ganztägig
    .more = Am besten in einen eigenen Kalender. Den leeren Sie, bevor Sie die nächste Datei hineinholen: Nicht jeder Kalender erkennt die Einträge wieder.
out-purpose-meetings = Treffen der Begleitungen für Ihren Kalender
    .means = Was noch kommt, mit Uhrzeit
    .more = Am besten in einen eigenen Kalender. Den leeren Sie, bevor Sie nach einer Pause oder einem verlegten Treffen die neue Datei hineinholen.
out-columns-some = Spalten: { $chosen } von { $all }
# Unfolds the columns, the separator and the like.
out-fine = Genauer einstellen
out-columns-all = Alle Spalten
out-columns-none = Bitte wählen Sie mindestens eine Spalte.
out-vcard-version = Welches Adressbuch?
    .hint = In beiden steht dasselbe. Zeigt ein Programm nach dem Importieren nichts, wählen Sie das andere.
out-vcard-three = Ein Handy oder die meisten Programme (vCard 3.0)
out-vcard-four = Ein neueres Programm, das danach fragt (vCard 4.0)
out-with-work = Mitnehmen, was sie tun
    .hint = Firma, Schule oder Position, so, wie Sie es notiert haben.
out-with-notes = Notizen und Themen mitnehmen
    .hint = Ihre eigenen Bemerkungen liegen dann auch in dem anderen Programm. Lassen Sie sie weg, wenn Sie sie dort nicht brauchen.
out-with-met-at = Mitnehmen, wo Sie sich begegnet sind
    .hint = Der Name einer kleinen Gruppe kann verraten, um wen es geht.
out-number = Nr.
out-calendar-summary = { $name }: { $what }
out-save = Datei speichern
out-saved = { $rows ->
    [one] Eine Person wurde
   *[other] { $rows } Personen wurden
  } als { $file } gespeichert. Sie finden die Datei im Ordner „Downloads“.
out-saved-calendar = { $rows ->
    [one] Eine Wiedervorlage wurde
   *[other] { $rows } Wiedervorlagen wurden
  } als { $file } gespeichert. Sie finden die Datei im Ordner „Downloads“; wenn Sie sie öffnen, kommen die Einträge in Ihren Kalender.
out-empty = Noch steht niemand in Ihrer Liste, den Sie mitnehmen könnten.
out-empty-samples = Bisher stehen hier nur die Beispielpersonen. Sie kommen in keine Datei, denn es gibt sie nicht.
out-empty-calendar = Hier hat niemand eine Wiedervorlage.
out-empty-meetings = Zurzeit läuft hier keine Begleitung.

file-contacts = kontakte
file-report = bericht-ohne-namen
file-google = google-kontakte
file-outlook = outlook-kontakte
file-follow-ups = wiedervorlagen
file-bad-rows = ausgelassene-zeilen
file-backup = sicherung

export-separator = Trennzeichen zwischen den Spalten
    .hint = Deutsches Excel: Semikolon. Englisches: Komma. Landet alles in einer einzigen Spalte, nehmen Sie das andere.
export-comma = Komma
export-semicolon = Semikolon
export-tab = Tabulator

csv-name = Name
csv-stage = Stand
csv-addresses = Profiladressen
csv-met-at = Wo wir uns begegnet sind
csv-met-at-address = Adresse des Ortes
csv-tags = Themen
csv-phones = Telefon
csv-emails = E-Mail
csv-messengers = Messenger
csv-work = Was sie tun
csv-language = Sprache
csv-follow-up-on = Wiedervorlage
csv-follow-up-what = Worum es geht
csv-last-interaction-on = Zuletzt in Kontakt
csv-cadence = Tage zwischen den Kontakten
csv-weeks-begin = Beginn der Begleitung
csv-week = Woche
csv-weeks = Anzahl der Wochen
csv-in-charge = Zuständig
csv-notes = Notizen
csv-source = Woher die Angaben sind
csv-purpose = Wofür die Angaben sind
csv-informed-on = Informiert am
csv-age-band = Alter
csv-delete-after = Löschen nach
csv-keep-reason = Grund zum Behalten
csv-saved-on = Gespeichert am
csv-age-adult = 18 oder älter
csv-age-sixteen-seventeen = 16 oder 17
csv-age-under-16 = unter 16

## Hereinholen

in-explain = Aus einer Tabelle (CSV, Excel), dem Export von LinkedIn, von Google Kontakte oder Outlook oder aus dem Adressbuch eines Handys. Es ändert sich nichts, bevor Sie gesehen haben, was geschehen würde.
in-choose = Datei auswählen
in-drop = oder hierher ziehen
in-one-file = Bitte nehmen Sie eine Datei nach der anderen.
in-no-file = Das war keine Datei. Ziehen Sie eine Datei hierher oder wählen Sie eine mit der Schaltfläche aus.
in-unreadable = { $file } lässt sich nicht lesen. Vielleicht wurde sie verschoben oder ist in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es noch einmal.
in-file-empty = In { $file } steht nichts.
in-file-too-big = { $file } ist größer als 60 Megabyte. Das ist keine Liste von Personen; bitte prüfen Sie die Datei oder teilen Sie sie auf.
in-file-too-many-rows = { $file } hat mehr als 100.000 Zeilen. Bitte teilen Sie sie auf.
in-file-too-many-columns = { $file } hat mehr als 300 Spalten. Bitte löschen Sie, was Sie nicht brauchen.
in-file-zip-protected = { $file } ist mit einem Passwort gesperrt. Entpacken Sie sie mit dem Programm Ihres Computers und nehmen Sie die Datei, die darin liegt.
in-file-zip-broken = { $file } ist beschädigt und lässt sich nicht entpacken. Laden oder speichern Sie sie noch einmal.
in-file-zip-too-big = { $file } enthält entpackt mehr, als irgendeine Liste von Personen hat. Entpacken Sie sie selbst und nehmen Sie nur die Datei, die Sie brauchen.
in-file-zip-without = { $file } ist ein Archiv ohne Tabelle und ohne Adressbuch. Bei LinkedIn fordern Sie ein Archiv an, das Ihre Kontakte enthält; sonst entpacken Sie es und suchen eine Datei, die auf .csv oder .vcf endet.
in-file-open-document = { $file } ist ein Dokument von LibreOffice. Öffnen Sie es dort, wählen Sie „Speichern unter“ und dann „Text CSV“ und nehmen Sie diese Datei.
in-file-old-office = { $file } ist ein Dokument aus einem älteren Office und keine als Text gespeicherte Tabelle. Öffnen Sie es, wählen Sie „Speichern unter“ und dann „CSV UTF-8“ oder „Excel-Arbeitsmappe (.xlsx)“ und nehmen Sie diese Datei.
in-file-outlook-data = { $file } ist die Datendatei von Outlook selbst. Wählen Sie in Outlook „Datei“, „Öffnen und Exportieren“, „Importieren/Exportieren“, „In Datei exportieren“ und dann „Durch Trennzeichen getrennte Werte“, mit Ihren Kontakten.
in-file-pdf = { $file } ist ein PDF. Dort lässt sich nicht sagen, was wozu gehört. Bitten Sie um die Liste als CSV, oder tragen Sie die Personen unter „Mehrere auf einmal“ ein.
in-file-picture = { $file } ist ein Bild. Bitten Sie um die Liste als Datei, oder tragen Sie die Personen unter „Mehrere auf einmal“ ein.
in-file-packed = { $file } ist ein Archiv, das sich hier nicht öffnen lässt. Entpacken Sie es und nehmen Sie die Datei, die darin liegt.
in-file-program = { $file } ist ein Programm und keine Liste von Personen.
in-file-database = { $file } enthält die eigenen Daten eines anderen Programms. Wählen Sie dort „Exportieren“ und dann „vCard“ oder „CSV“.
in-file-calendar = { $file } ist ein Kalender und enthält keine Personen. Für ein Adressbuch exportieren Sie „Kontakte“ oder „vCard“ (eine Datei, die auf .vcf endet).
in-file-own-backup = { $file } ist eine Sicherung von Mentor Trail. Holen Sie sie unter „Sicherung“ zurück.
in-file-own-plan = { $file } enthält Pläne von Mentor Trail. Holen Sie sie unter „Pläne“ herein.
in-file-facebook-json = { $file } ist der Export von Facebook. Darin stehen Namen und Zeiten, aber von niemandem eine Adresse, sodass sich niemand wiederfinden ließe. Speichern Sie die Personen stattdessen von ihrer Profilseite aus, oder fügen Sie die Namen unter „Mehrere auf einmal“ ein.
in-file-json = { $file } enthält Daten eines anderen Programms (JSON). Exportieren Sie die Kontakte dort noch einmal, als CSV oder vCard.
in-file-login-page = { $file } ist keine Liste, sondern eine Webseite, auf der man sich anmeldet. Melden Sie sich erst an und laden Sie die Datei dann noch einmal.
in-file-web-page = { $file } ist eine Webseite und keine Liste. Gehen Sie dorthin zurück, wo Sie sie gespeichert haben, und wählen Sie „Exportieren“ oder „Herunterladen“ als CSV oder vCard.
in-file-ldif = { $file } ist eine LDIF-Datei. Wählen Sie in Thunderbird „Extras“, „Exportieren“ und dann „vCard“ oder „Kommagetrennt“.
in-file-mail = { $file } ist eine E-Mail. Speichern Sie die Datei, die daran hängt, und nehmen Sie diese.
in-file-chat = { $file } ist ein Chat aus WhatsApp. Eine Liste von Personen steht darin nicht. Legen Sie die Person an, und schreiben Sie in ihren Verlauf, was verabredet wurde.
in-file-rtf = { $file } ist ein Dokument mit Formatierung. Speichern Sie die Liste in einem Tabellenprogramm als CSV.
in-file-xml = { $file } enthält Daten eines anderen Programms (XML). Exportieren Sie die Kontakte dort noch einmal, als CSV oder vCard.
in-file-recording = { $file } ist eine Ton- oder Filmaufnahme. Bitten Sie um die Liste als Datei, oder tragen Sie die Personen unter „Mehrere auf einmal“ ein.
in-file-office-protected = { $file } ist mit einem Passwort gesperrt. Öffnen Sie die Datei in Excel, entfernen Sie das Passwort unter „Datei“, „Informationen“, speichern Sie sie und nehmen Sie sie dann noch einmal.
in-file-shortcut = { $file } ist nur ein Link zu einer Liste. Öffnen Sie ihn, und laden Sie die Liste dort als CSV herunter.
in-file-unreadable = { $file } ist keine Liste oder beschädigt. Laden oder speichern Sie sie noch einmal, als CSV oder vCard.
in-file-apple-document = { $file } ist ein Dokument aus Numbers oder Pages. Öffnen Sie es dort, wählen Sie „Ablage“, „Exportieren“ und dann „CSV“ und nehmen Sie diese Datei.
in-file-binary-workbook = { $file } ist eine binäre Arbeitsmappe von Excel. Öffnen Sie sie, wählen Sie „Speichern unter“ und dann „Excel-Arbeitsmappe (.xlsx)“ und nehmen Sie diese Datei.
in-archive = Was möchten Sie hereinholen?
in-archive-explain = { $file } enthält mehrere Dateien. Nehmen Sie eine nach der anderen: erst die Personen, dann, was Sie einander geschrieben haben.
in-sheets = Welches Blatt möchten Sie hereinholen?
in-sheets-explain = In { $file } stehen auf mehreren Blättern Personen. Holen Sie ein Blatt nach dem anderen herein.
in-sheets-unread = { $count ->
    [one] Von einer Arbeitsmappe werden nur die ersten { $most } Blätter angesehen. Für Personen von diesem Blatt speichern Sie es als eigene Datei: { $names }
   *[other] Von einer Arbeitsmappe werden nur die ersten { $most } Blätter angesehen. Für Personen von diesen { $count } speichern Sie sie als eigene Datei: { $names }
}
in-archive-connections = Ihre Kontakte: Name, Firma, Position und der Tag, an dem Sie sich vernetzt haben
in-archive-messages = Nachrichten, als Einträge im Verlauf von Personen, die Sie kennen
in-archive-invitations = Einladungen, als Einträge im Verlauf von Personen, die Sie kennen
in-card-row = Karte { $row }
in-card-partly-row = Karte { $row }: { $name }
in-log-title = Nachrichten und Einladungen
in-log-explain = Daraus werden Einträge im Verlauf: wer geschrieben hat, und an welchem Tag. Niemand kommt neu in Ihre Liste, den Sie nicht auswählen.
in-log-owner = Wer davon sind Sie?
    .hint = Jede Nachricht hat zwei Seiten. So lässt sich sagen, was Sie geschrieben haben und was geantwortet wurde.
in-log-owner-none = Bitte wählen
in-log-words = Die ersten Worte mitnehmen
    .hint = Was Ihnen jemand geschrieben hat, steht dann im Verlauf. Lassen Sie es weg, wenn Sie es nicht brauchen.
in-log-known = { $people ->
    [0] Aus Ihrer Liste ist niemand darunter
    [one] Eine Person aus Ihrer Liste ist darunter
   *[other] { $people } Personen aus Ihrer Liste sind darunter
  }
in-log-new = { $count ->
    [one] Eine davon ist nicht in Ihrer Liste
   *[other] { $count } davon sind nicht in Ihrer Liste
  }: Wählen Sie, wen Sie hereinholen möchten
in-log-more = Gezeigt werden nur die mit den meisten Nachrichten.
in-log-entries = { $count ->
    [0] Für den Verlauf gibt es nichts Neues
    [one] Ein Eintrag für den Verlauf
   *[other] { $count } Einträge für den Verlauf
  }
in-log-left-out = { $count ->
    [one] Eine Zeile sagt nicht, um wen es geht, oder ist ein Entwurf, und wird ausgelassen
   *[other] { $count } Zeilen sagen nicht, um wen es geht, oder sind Entwürfe, und werden ausgelassen
  }
in-log-go = { $count ->
    [one] Einen Eintrag hereinholen
   *[other] { $count } Einträge hereinholen
  }
log-invited = Auf LinkedIn eingeladen
log-was-invited = Hat Sie auf LinkedIn eingeladen
in-file = Datei: { $file }
in-other-file = Andere Datei nehmen
in-reading = Die Datei wird gelesen
in-separator = Trennzeichen in der Datei
in-separator-pipe = Senkrechter Strich
in-encoding = Zeichen
    .hint = Ändern Sie das nur, wenn Buchstaben wie ä oder ş unten falsch aussehen.
in-encoding-utf-8 = UTF-8 (heute üblich)
in-encoding-utf-16le = UTF-16
in-encoding-utf-16be = UTF-16, andersherum
in-encoding-windows-1252 = Windows, Westeuropa
in-encoding-windows-1250 = Windows, Mitteleuropa (Polnisch, Tschechisch, Ungarisch)
in-encoding-windows-1251 = Windows, Kyrillisch
in-encoding-windows-1253 = Windows, Griechisch
in-encoding-windows-1254 = Windows, Türkisch
in-encoding-windows-1255 = Windows, Hebräisch
in-encoding-windows-1256 = Windows, Arabisch
in-encoding-macintosh = Mac vor 2001
in-encoding-names = So gelesen stehen diese Namen in der Datei: { $names }
in-titles-row = Wo die Namen der Spalten stehen
in-titles-none = Nirgends: Schon die erste Zeile ist eine Person
in-titles-at = Zeile { $row }: { $cells }
in-details = Wie die Datei gelesen wird
in-columns = Was in welcher Spalte steht
in-columns-explain = Bitte prüfen Sie jede Auswahl. Was Sie nicht brauchen, lassen Sie weg: Je weniger Sie über Menschen aufbewahren, desto besser.
in-turned = In dieser Datei stehen die Personen nebeneinander und die Titel in der ersten Spalte. Sie wurde gedreht, damit jede Person eine eigene Zeile hat.
in-not-turned = In dieser Datei stehen die Personen anscheinend nebeneinander und die Titel in der ersten Spalte.
in-turn-back = Nicht drehen
in-turn = Drehen
in-turned-row = Spalte { $row }
in-turned-partly-row = Spalte { $row }: { $name }
in-column-unnamed = Spalte { $number }
in-column-example = zum Beispiel: { $text }
in-column-empty = nichts darin
in-field-none = Weglassen
in-field-first-name = Vorname
in-field-middle-name = Weitere Vornamen
in-field-last-name = Nachname
in-field-nickname = Spitzname
in-field-organisation = Firma oder Organisation
in-field-position = Position
log-connected = Auf LinkedIn vernetzt
in-field-connected-on = Auf LinkedIn vernetzt am
in-column-websites = Webseiten
in-column-birthday = Geburtstag
in-column-postal = Postanschrift
in-no-name-column = Bitte wählen Sie die Spalte aus, in der die Namen stehen. Ohne sie lässt sich niemand hereinholen.
in-rule = Wenn jemand schon in Ihrer Liste steht (gleiche Profiladresse)
in-rule-fill = Ergänzen, was fehlt
in-rule-theirs = Übernehmen, was in der Datei steht
in-rule-keep = Alles lassen, wie es ist
in-alike = { $count ->
    [one] Eine Zeile ohne Profiladresse hat einen Namen wie jemand in Ihrer Liste
   *[other] { $count } Zeilen ohne Profiladresse haben einen Namen wie jemand in Ihrer Liste
  }
in-alike-pair = Zeile { $row }: { $name }, in Ihrer Liste als { $known }
in-alike-add = Trotzdem hereinholen
in-alike-leave = Weglassen
in-source = Woher ist diese Liste?
    .hint = Steht danach bei jeder neuen Person, denn man darf Sie danach fragen. Zum Beispiel: meine Kontakte auf LinkedIn
in-pace = Neue Personen pro Tag, denen Sie schreiben möchten
    .hint = Die ersten Wiedervorlagen verteilen sich auf die nächsten Tage, damit nicht morgen alle auf einmal warten.
in-pace-all = Alle auf einmal
in-preview = Was geschehen würde
in-new = { $count ->
    [0] Niemand ist neu
    [one] Eine neue Person
   *[other] { $count } neue Personen
  }
in-updated = { $count ->
    [one] Bei einer Person in Ihrer Liste würde etwas ergänzt oder geändert
   *[other] Bei { $count } Personen in Ihrer Liste würde etwas ergänzt oder geändert
  }
in-skipped = { $count ->
    [one] Eine Zeile wird übersprungen: Sie enthält nichts Neues
   *[other] { $count } Zeilen werden übersprungen: Sie enthalten nichts Neues
  }
in-differing = { $count ->
    [one] In einer Zeile steht etwas anderes als in Ihrer Liste. Die Liste bleibt, wie sie ist, wenn Sie unten nichts anderes wählen
   *[other] In { $count } Zeilen steht etwas anderes als in Ihrer Liste. Die Liste bleibt, wie sie ist, wenn Sie unten nichts anderes wählen
  }
in-bad = { $count ->
    [0] Jede Zeile ist lesbar
    [one] Eine Zeile lässt sich nicht hereinholen
   *[other] { $count } Zeilen lassen sich nicht hereinholen
  }
in-bad-explain = Alle anderen schon. Speichern Sie diese Zeilen, verbessern Sie sie in Ihrem Tabellenprogramm und holen Sie diese Datei dann herein.
in-bad-row = Zeile { $row }
in-bad-more = { $count ->
    [one] und eine weitere, in der Datei, die Sie speichern können
   *[other] und { $count } weitere, in der Datei, die Sie speichern können
  }
in-bad-save = Diese Zeilen mit den Gründen speichern
in-bad-column = Warum sie ausgelassen wurde
in-partly = { $count ->
    [one] Bei einer davon bleibt etwas weg oder ist etwas nachzusehen
   *[other] Bei { $count } davon bleibt etwas weg oder ist etwas nachzusehen
  }
in-partly-what = Was wegbleibt oder nachzusehen ist
in-partly-more = { $count ->
    [one] Eine weitere zeigen
   *[other] Mehr zeigen ({ $count } bleiben)
  }
in-partly-row = Zeile { $row }: { $name }
in-day-order = Ein Datum wie { $text } kann zwei Tage meinen. Welche Zahl steht in dieser Datei zuerst?
in-day-order-day = Der Tag: 3/4 ist der 3. April
in-day-order-month = Der Monat: 3/4 ist der 4. März
in-day-order-none = Weglassen
in-sample = Die ersten Personen
in-sample-new = neu
in-sample-updated = ändert sich
in-go = { $count ->
    [one] Eine Person hereinholen
   *[other] { $count } Personen hereinholen
  }
in-go-nothing = Es gibt nichts hereinzuholen.
in-checking = { $done } von { $total } Zeilen geprüft
in-writing = { $done } von { $total } gespeichert
in-done = { $added ->
    [0] Niemand war neu
    [one] Eine Person ist neu in Ihrer Liste
   *[other] { $added } Personen sind neu in Ihrer Liste
  }, { $updated ->
    [0] bei niemandem hat sich etwas geändert
    [one] bei einer hat sich etwas geändert
   *[other] bei { $updated } hat sich etwas geändert
  }.
in-changed-meanwhile = Ihre Liste hat sich inzwischen in einem anderen Fenster geändert. Hier steht, was jetzt geschehen würde; bitte schauen Sie noch einmal.

in-past = Listen, die Sie hereingeholt haben
in-past-none = In den letzten 30 Tagen haben Sie keine Liste hereingeholt.

row-quotes = Ein Anführungszeichen beginnt oder endet an der falschen Stelle.
row-too-many-cells = Es sind mehr Zellen als Spalten. Vielleicht steht ein Trennzeichen mitten in einem Text ohne Anführungszeichen.
row-stage = „{ $text }“ gibt es als Stand nicht.
row-age = „{ $text }“ gibt es als Alter nicht. Möglich sind: 18 oder älter, 16 oder 17, oder nichts.
row-language = „{ $text }“ ist keine Kurzform einer Sprache wie de oder en.
row-day = { $column }: „{ $text }“ ist kein Tag. Schreiben Sie ihn so: 22.11.2026
row-day-future = { $column }: { $text } liegt in der Zukunft.
row-number = { $column }: „{ $text }“ ist keine ganze Zahl.
row-two-people = Diese Adressen gehören zu zwei Personen in Ihrer Liste, { $first } und { $second }. Legen Sie die beiden zuerst zusammen.
row-same-address = Dieselbe Adresse steht schon in Zeile { $line }, bei { $name }. Prüfen Sie, zu wem sie gehört.
row-address = „{ $text }“ ist kein Profil einer Person: ausgelassen.
row-address-unreadable = „{ $text }“ ist keine Adresse: ausgelassen.
row-address-own-alias = „{ $text }“ führt alle zu ihrem eigenen Profil: ausgelassen.
row-address-shortener = „{ $text }“ ist ein gekürzter Link, der nicht sagt, wem er gehört: ausgelassen. Öffnen Sie ihn und kopieren Sie die Adresse, zu der er führt.
row-short-link = „{ $text }“ ist ein Kurzlink, der nicht sagt, wem er gehört. Er bleibt als Link erhalten, aber niemand wird daran erkannt: Öffnen Sie ihn, und setzen Sie die Adresse aus der Adressleiste an seine Stelle.
row-website = „{ $text }“ ist eine Webseite und kein Profil dieser Person: ausgelassen.
row-phone = „{ $text }“ ist keine Telefonnummer: ausgelassen.
row-email = „{ $text }“ ist keine E-Mail-Adresse: ausgelassen.
row-messenger = „{ $text }“ ist zu lang für einen Namen in einem Messenger: ausgelassen.
row-in-charge = „{ $text }“ heißt niemand in Ihrem Team. Wer zuständig ist, wurde ausgelassen.
row-work = Was die Person tut, ist zu lang: „{ $text }“ wurde ausgelassen.
row-day-unclear = { $column }: „{ $text }“ kann zwei Tage meinen, je nachdem, welche Zahl der Monat ist. Sagen Sie oben, welche zuerst kommt.
row-language-further = Nur eine Sprache lässt sich merken: „{ $text }“ wurde ausgelassen.
row-tags = { $count ->
    [one] Ein Thema wurde ausgelassen: Eine Person kann 30 haben, mit höchstens 60 Zeichen.
   *[other] { $count } Themen wurden ausgelassen: Eine Person kann 30 haben, mit höchstens 60 Zeichen.
  }
row-addresses = { $count ->
    [one] Eine Adresse wurde ausgelassen: Eine Person kann 1.000 haben.
   *[other] { $count } Adressen wurden ausgelassen: Eine Person kann 1.000 haben.
  }
row-text-shortened = { $column }: Der Text war zu lang, sein Ende wurde ausgelassen.
row-name-shortened = Der Name wurde auf 200 Zeichen gekürzt.
row-hidden = LinkedIn zeigt nicht, wer das ist.
row-card-lines = { $count ->
    [one] Eine Zeile dieser Karte war nicht zu lesen und wurde ausgelassen.
   *[other] { $count } Zeilen dieser Karte waren nicht zu lesen und wurden ausgelassen.
  }
row-card-cut = Die Karte bricht vor ihrem Ende ab.
row-card-group = Das ist eine Liste aus einem Adressbuch, keine Person.
row-not-person = „{ $text }“ sieht nach einer Summe, Überschrift oder Bemerkung aus, nicht nach einer Person. Ist es eine, legen Sie sie selbst an.
row-other-titles = Ab hier hat die Datei andere Spaltentitel („{ $text }“). Die Zeilen darunter wurden nach den ersten gelesen: Prüfen Sie sie, oder holen Sie diesen Teil als eigene Datei herein.
row-rest-of-text = „{ $text }“ sieht nach dem Rest eines Textes aus Zeile { $line } aus, den ein Zeilenumbruch oder ein Anführungszeichen zerschnitten hat. Ergänzen Sie ihn dort in der Notiz; ist es eine Person, legen Sie sie selbst an.
row-text-cut = Ein Text dieser Zeile geht anscheinend in Zeile { $line } weiter, die ausgelassen wurde. Ergänzen Sie in der Notiz, was fehlt.
row-rows-within = In einer Zelle dieser Zeile stehen Zeilen, die wie weitere Zeilen der Tabelle aussehen. Fehlen darunter Personen, dann fehlt ein Anführungszeichen: Öffnen Sie die Datei in einem Tabellenprogramm und ergänzen Sie es.

## Sicherung

restore-title = Eine Sicherung zurückholen
restore-explain = Wählen Sie eine Sicherungsdatei. Sie sehen zuerst, was sich ändern würde, und können es danach rückgängig machen.
restore-choose = Sicherungsdatei auswählen
restore-drop = oder hierher ziehen
restore-file = Sicherung vom { DATETIME($day, year: "numeric", month: "long", day: "numeric") }: { $file }
restore-too-young = { $count ->
    [one] Eine Person darin ist unter 16 und kommt nicht zurück
   *[other] { $count } Personen darin sind unter 16 und kommen nicht zurück
}: In Mentor Trail wird niemand in diesem Alter gespeichert.
restore-how = Wie?
restore-merge = Zusammenlegen
    .means = Was nur in der Datei steht, kommt zurück; was in beiden steht, bleibt in der neueren Fassung. Nichts geht verloren, was Sie seitdem dazugeschrieben haben.
restore-replace = Ersetzen
    .means = Danach ist Ihre Liste genau wie in der Datei. Was Sie seitdem dazugeschrieben haben, ist weg.
restore-changes = Was sich ändern würde
restore-table = { $what ->
    [contacts] Personen
    [interactions] Einträge im Verlauf
    [followUps] Wiedervorlagen
    [mentorships] Begleitungen
    [plans] Pläne
    [templates] Nachrichten
    [offers] Lernangebote
    [members] Team
    [notes] Notizen zum Lernen
    [views] Gespeicherte Ansichten
    [asideRows] Beiseitegelegtes
   *[preferences] Einstellungen Ihrer Arbeit
  }
restore-counts = { $added ->
    [0] nichts kommt zurück
    [one] 1 kommt zurück
   *[other] { $added } kommen zurück
  }, { $changed ->
    [0] nichts ändert sich
    [one] 1 ändert sich
   *[other] { $changed } ändern sich
  }, { $removed ->
    [0] nichts verschwindet
    [one] 1 verschwindet
   *[other] { $removed } verschwinden
  }
restore-names = { $more ->
    [0] Zurück kommen: { $names }.
    [one] Zurück kommen: { $names } und eine weitere Person.
   *[other] Zurück kommen: { $names } und { $more } weitere Personen.
  } Ist jemand darunter, der gelöscht werden wollte? Dann löschen Sie diese Person danach wieder.
restore-left-addresses = { $count ->
    [one] Eine Adresse kommt nicht zurück, weil inzwischen jemand anderes sie hat.
   *[other] { $count } Adressen kommen nicht zurück, weil inzwischen andere sie haben.
  }
restore-left-address = { $address } bleibt bei { $staysWith }; { $of } kommt ohne diese Adresse zurück. Sind beide dieselbe Person, legen Sie sie danach zusammen.
restore-left-facebook = Mentoring auf Facebook ist für Erwachsene, und von diesen Personen ist nicht bekannt, dass sie es sind: { $names }. Ihre Wochen kommen als Wochen außerhalb von Facebook zurück.
restore-nothing = Alles aus dieser Datei steht schon in Ihrer Liste. Es gibt nichts zurückzuholen.
restore-go-merge = Mit der Sicherung zusammenlegen
restore-go-replace = Meine Liste ersetzen
restore-confirm = Ihre ganze Liste ersetzen?
restore-confirm-explain = { $removed ->
    [0] Niemand verschwindet dabei.
    [one] Eine Person, die nicht in der Sicherung steht, verschwindet dabei.
   *[other] { $removed } Personen, die nicht in der Sicherung stehen, verschwinden dabei.
  } Sie können es danach 30 Tage lang rückgängig machen.
restore-confirm-yes = Ja, ersetzen
restore-cancel = Abbrechen
restore-done = Die Sicherung ist zurückgeholt.
restore-refused-unreadable = { $file } lässt sich nicht lesen. Vielleicht wurde sie verschoben oder ist in einem anderen Programm geöffnet. Schließen Sie sie dort und versuchen Sie es noch einmal.
restore-refused-too-big = { $file } ist größer als 200 Megabyte. So groß ist keine Sicherung von Mentor Trail.
restore-refused-not-json = { $file } ist keine Sicherung oder beschädigt: Sie lässt sich nicht lesen.
restore-refused-not-backup = { $file } ist die Datei eines anderen Programms, keine Sicherung von Mentor Trail.
restore-refused-newer = { $file } wurde mit einem neueren Mentor Trail gespeichert. Aktualisieren Sie Mentor Trail und versuchen Sie es noch einmal.
restore-refused-older = { $file } nennt eine Fassung von Mentor Trail, die noch keine Sicherungen kannte. Das kann nicht stimmen.
restore-refused-hostile = { $file } enthält an der Stelle { $where } etwas, das in keiner Sicherung steht. Sie wurde verändert oder beschädigt, deshalb wird nichts daraus verwendet.
restore-refused-too-many = { $file } enthält an der Stelle { $where } mehr, als Mentor Trail fassen kann. Nichts daraus wird verwendet.

## Wochen, die beginnen oder noch laufen

in-weeks-begin = { $count ->
    [one] Bei einer Person beginnen die Wochen
   *[other] Bei { $count } Personen beginnen die Wochen
}
in-weeks-facebook = { $count ->
    [one] Eine davon ist von Facebook: Es ist eine Mentorschaft dort
   *[other] { $count } davon sind von Facebook: Es sind Mentorschaften dort
}
in-weeks-adult = { $count ->
    [one] Ich weiß, dass diese Person 18 oder älter ist
   *[other] Ich weiß, dass diese { $count } Personen 18 oder älter sind
}
in-weeks-adult-problem = Eine Mentorschaft auf Facebook ist für Erwachsene. Bestätigen Sie bitte das Alter, oder entfernen Sie oben den Haken: Dann beginnen die Wochen ohne Facebook.
in-weeks-leaving = { $count ->
    [one] Die Datei gibt einer Person einen anderen Stand, mit der noch Wochen laufen
   *[other] Die Datei gibt { $count } Personen einen anderen Stand, mit denen noch Wochen laufen
}
in-weeks-leaving-stay = Ihren Stand lassen, wie er ist
in-weeks-leaving-run = Den Stand ändern und die Wochen weiterlaufen lassen
in-weeks-leaving-end = Den Stand ändern und die Wochen beenden, ohne Abschied

settings-devices = Mehrere Geräte
settings-devices-explain = Dieselbe Liste auf dem Laptop und im Büro führen, ein verlorenes Gerät herausnehmen, die Passphrase ändern.
settings-devices-open = Meine Geräte öffnen
