### Dieselbe Liste auf mehreren Geräten.

devices-title = Meine Geräte, unser Team
devices-explain = Dieselbe Liste auf dem Laptop und im Büro. Mentor Trail verschickt dafür nichts: Sie speichern hier eine Datei, bringen sie auf das andere Gerät und lesen sie dort ein. Unterwegs ist sie mit Ihrer Passphrase verschlossen.
devices-explain-folder = Dieselbe Liste auf dem Laptop und im Büro. Mentor Trail verschickt dafür nichts: Sie wählen einen Ordner, den Ihre eigene Cloud auf beide bringt, oder nehmen eine Datei mit. Unterwegs ist alles mit Ihrer Passphrase verschlossen.
devices-name = Name dieses Geräts
    .hint = Die anderen Geräte zeigen ihn an.
devices-name-missing = Geben Sie dem Gerät einen Namen, zum Beispiel „Laptop“.

devices-begin = Mit diesem Gerät beginnen
devices-begin-explain = Legen Sie eine Passphrase fest. Jedes weitere Gerät fragt einmal danach.
devices-begin-do = Liste für mehrere Geräte einrichten
devices-who = Wer schreibt in der Liste?
devices-who-alone = Nur ich, auf mehreren Geräten
    .means = Auf jedem haben Sie alles.
devices-who-team = Mehrere von uns
    .means = Alle im Team sehen alle Menschen der Liste, wer was geschrieben hat und wer für wen zuständig ist. Als privat gekennzeichnete Notizen, und was Sie in einer Woche für sich selbst notieren, bleiben auf Ihrem Gerät.
devices-who-name = Ihr Name
    .hint = Die anderen sehen ihn neben dem, was Sie schreiben. Geben Sie auf Ihren eigenen weiteren Geräten denselben an.
    .join = Nur nötig, wenn mehrere in der Liste schreiben: Sie sehen ihn neben dem, was von Ihnen ist. Gehören Sie auf einem anderen Gerät schon dazu, geben Sie denselben an.
devices-who-missing = Geben Sie Ihren Namen an.
devices-who-too-long = Das ist zu lang: höchstens 60 Zeichen.
devices-who-taken = So heißt in Ihrem Team schon jemand. Ergänzen Sie etwas, zum Beispiel den Nachnamen.
devices-who-left = So hieß jemand, der nicht mehr zum Team gehört, und unter dem Namen steht, was damals geschrieben wurde. Fügen Sie etwas hinzu, etwa Ihren Nachnamen.
devices-begin-team-do = Liste für unser Team einrichten
devices-join = Zu einer Liste dazukommen
devices-join-explain = Auf einem anderen Gerät ist sie schon eingerichtet? Speichern Sie dort eine Datei und wählen Sie sie hier aus. Was auf diesem Gerät schon steht, kommt dazu; nichts geht verloren.
devices-join-explain-folder = Auf einem anderen Gerät ist sie schon eingerichtet? Wählen Sie den Ordner aus, den Ihre Geräte teilen, oder eine Datei, die Sie dort gespeichert haben. Was auf diesem Gerät schon steht, kommt dazu; nichts geht verloren.
devices-join-file = Datei des anderen Geräts auswählen
devices-join-drop = oder hier ablegen
devices-join-ask = { $file } öffnet sich mit der Passphrase der Liste.
devices-begun = Die Liste ist eingerichtet. Speichern Sie jetzt eine Datei für Ihr anderes Gerät.
devices-begun-folder = Die Liste ist eingerichtet. Wählen Sie jetzt den Ordner aus, den Ihre Geräte teilen, oder speichern Sie eine Datei für Ihr anderes Gerät.
devices-joined = Dieses Gerät gehört jetzt dazu. Speichern Sie eine Datei für { $from }, damit auch dort alles steht.

devices-this = Dieses Gerät heißt { $name }.
devices-never-sent = Von hier ist noch nichts hinausgegangen.
devices-sent = Zuletzt von hier hinausgegangen: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }.
devices-waiting = Seither haben Sie hier etwas geändert: Speichern Sie eine neue Datei.
devices-waiting-folder = Was Sie seither geändert haben, geht in ein paar Minuten hinaus.
devices-all-sent = Seither hat sich hier nichts geändert.
devices-others = Andere Geräte
devices-nobody = Von einem anderen Gerät ist noch nichts angekommen.
devices-peer = { $name }: zuletzt eingelesen { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-peer-ahead = Die Uhr von { $name } geht gegenüber der Uhr hier etwa { $about } vor. Stellen Sie Datum und Uhrzeit auf dem Gerät richtig, auf dem sie falsch sind: Bis dahin kann die falsche Änderung als die spätere gelten.
devices-peer-behind = Die Uhr von { $name } geht gegenüber der Uhr hier mindestens { $about } nach. Stellen Sie Datum und Uhrzeit auf dem Gerät richtig, auf dem sie falsch sind: Bis dahin kann die falsche Änderung als die spätere gelten.
devices-own-ahead = Die Uhr dieses Geräts geht anscheinend etwa { $about } vor: Alle Ihre anderen Geräte sagen etwas anderes. Stellen Sie Datum und Uhrzeit hier richtig.
devices-own-behind = Die Uhr dieses Geräts geht anscheinend etwa { $about } nach: Alle Ihre anderen Geräte sagen etwas anderes. Stellen Sie Datum und Uhrzeit hier richtig.
devices-span-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
devices-span-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
devices-span-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}
devices-peer-old-key = { $name } kennt die neue Passphrase noch nicht. Öffnen Sie dort „Meine Geräte, unser Team“ und geben Sie sie ein.
devices-remove = { $name } herausnehmen
devices-taken-out = Herausgenommen
devices-taken-out-wrote = { $name } hat seither noch etwas geschrieben, bemerkt { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Nichts davon wird gelesen.

devices-out = Datei speichern
devices-out-explain = Darin steht alles. Lesen Sie sie auf jedem anderen Gerät ein.
devices-out-do = Datei für meine anderen Geräte speichern
devices-out-saved = Gespeichert als { $file }.
devices-in = Datei einlesen
devices-in-choose = Datei eines anderen Geräts auswählen
devices-in-drop = oder hier ablegen
devices-working = Die Listen werden zusammengelegt
devices-keying = Der Schlüssel wird berechnet
devices-taken = { $people ->
    [0] Von { $from } gab es nichts Neues.
    [one] Von { $from } kam Neues zu einer Person.
   *[other] Von { $from } kam Neues zu { $people } Personen.
}
devices-taken-erased = { $count ->
    [one] Eine Person, die auf einem anderen Gerät endgültig gelöscht wurde, ist auch hier weg.
   *[other] { $count } Personen, die auf anderen Geräten endgültig gelöscht wurden, sind auch hier weg.
}
devices-taken-lost = { $count ->
    [one] Eine Angabe war auf zwei Geräten verschieden geändert worden. Die spätere gilt; die andere steht auf der Seite der Person.
   *[other] { $count } Angaben waren auf zwei Geräten verschieden geändert worden. Die spätere gilt jeweils; die andere steht auf der Seite der Person.
}
devices-taken-held = { $count ->
    [one] Ein Eintrag der Datei ist nicht lesbar und bleibt draußen.
   *[other] { $count } Einträge der Datei sind nicht lesbar und bleiben draußen.
}
devices-taken-ahead = Die Uhr von { $from } geht gegenüber der Uhr hier etwa { $about } vor.

devices-problem-no-parcel = Das ist keine Datei von Mentor Trail für mehrere Geräte. Sie heißt „mentor-trail-exchange-….zip“.
devices-problem-damaged = Die Datei ist beschädigt. Nichts daraus wird verwendet. Speichern Sie auf dem anderen Gerät eine neue.
devices-problem-cut = Die Datei hört zu früh auf: Ein Teil fehlt. Nichts daraus wird verwendet. Kopieren Sie sie noch einmal.
devices-problem-unfinished = Die Datei ist nicht so, wie sie geschrieben wurde. Nichts daraus wird verwendet. Kopieren Sie sie noch einmal oder speichern Sie auf dem anderen Gerät eine neue.
devices-problem-empty = Die Datei ist leer. Kopieren Sie sie noch einmal.
devices-problem-misnamed = Darin steckt etwas anderes, als der Name sagt: Jemand hat es verändert oder etwas Älteres an seine Stelle gelegt. Nichts daraus wird verwendet.
devices-problem-newer = Eine neuere Version von Mentor Trail hat diese Datei geschrieben. Aktualisieren Sie Mentor Trail auf diesem Gerät.
devices-problem-too-large = Diese Datei ist größer, als eine Liste sein kann. Sie wird nicht eingelesen.
devices-problem-other-list = Diese Datei gehört zu einer anderen Liste.
devices-problem-other-key = Diese Datei ist mit einem anderen Schlüssel verschlossen oder am Anfang beschädigt. Nichts daraus wird verwendet.
devices-problem-wrong-passphrase = Diese Passphrase passt nicht. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.
devices-problem-own = Diese Datei ist von diesem Gerät selbst. Lesen Sie sie auf einem anderen ein.
devices-problem-known = Diese Datei, oder eine neuere desselben Geräts, wurde hier schon eingelesen.

devices-leave = Dieses Gerät herausnehmen
devices-leave-explain = Dieses Gerät bekommt dann von den anderen nichts mehr und die anderen nichts von ihm. Was auf den anderen Geräten und in gespeicherten Dateien steht, bleibt dort.
devices-leave-sure = Wirklich herausnehmen
devices-leave-cancel = Doch nicht
devices-left = Dieses Gerät gehört nicht mehr dazu. Ihre Liste ist noch da.
devices-left-erased = Dieses Gerät gehört nicht mehr dazu, und von Ihrer Liste steht hier niemand mehr.
devices-leave-how = Was wird aus der Liste auf diesem Gerät?
devices-leave-keep = Hier behalten
    .means = Sie arbeiten auf diesem Gerät für sich damit weiter.
devices-leave-erase = Von hier entfernen
    .means = Alle Menschen der Liste werden auf diesem Gerät gelöscht, auch aus den Kopien in der Erweiterung. Ihre Vorlagen, Pläne und Einstellungen bleiben.
devices-erase-backup = Speichern Sie zuerst eine Sicherung, für alle Fälle: Sie ist mit einer Passphrase verschlossen. Was Sie hier geändert haben und die anderen Geräte noch nicht haben, steht dann nur noch in ihr.
devices-erase-save = Sicherung speichern
devices-erase-saved = Gespeichert als { $file }. Sehen Sie nach, ob die Datei da ist. Nach dem nächsten Schritt steht auf diesem Gerät niemand mehr, und das lässt sich hier nicht rückgängig machen.
devices-erase-sure = Alle auf diesem Gerät löschen

lost-title = Auf einem anderen Gerät anders
lost-explain = Diese Angaben wurden auf zwei Geräten verschieden geändert. Es gilt die spätere; hier steht, was nicht gilt.
lost-entry = { $what } am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $text }
lost-empty = (nichts)
lost-back = Das soll gelten
lost-drop = So lassen
lost-is-back = { $what } ist wieder wie zuvor.
lost-no-place = Den Eintrag, zu dem das gehörte, gibt es nicht mehr.
lost-of-contacts-name = Name
lost-of-contacts-addresses = Profiladressen
lost-of-contacts-phones = Telefonnummern
lost-of-contacts-emails = E-Mail-Adressen
lost-of-contacts-messengers = Messenger
lost-of-contacts-work = Was die Person macht
lost-of-contacts-stage = Stand
lost-of-contacts-notes = Notizen
lost-of-contacts-metAt = Wo kennengelernt
lost-of-contacts-tags = Themen
lost-of-contacts-language = Sprache
lost-of-contacts-source = Woher die Angaben sind
lost-of-contacts-purpose = Wofür die Angaben sind
lost-of-contacts-ageBand = Alter
lost-of-contacts-keepReason = Grund, die Daten zu behalten
lost-of-interactions = Eintrag im Verlauf
lost-of-followUps = Nächster Schritt
lost-of-weeks = Woche { $week }
lost-of-mentorships = Begleitung

devices-folder = Ein Ordner, den Ihre Geräte teilen
devices-folder-explain = Haben Sie einen Ordner, den Nextcloud, OneDrive, Syncthing oder ein Netzlaufwerk auf Ihre anderen Geräte bringt? Wählen Sie ihn hier und auf jedem davon aus, dann gleichen sich die Listen von selbst ab. Alles darin ist mit Ihrer Passphrase verschlossen. Der Browser fragt später ein zweites Mal: Wählen Sie „Bei jedem Besuch zulassen“, damit er nicht wieder fragen muss.
devices-folder-forget = Diesen Ordner nicht mehr benutzen
devices-folder-look = Jetzt nach Neuem sehen
devices-folder-looked = Zuletzt in den Ordner gesehen: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
devices-folder-waiting = { $count ->
    [one] Eine Datei ist noch nicht ganz hier. Sie wird gelesen, sobald sie es ist.
   *[other] { $count } Dateien sind noch nicht ganz hier. Sie werden gelesen, sobald sie es sind.
}
devices-folder-refused = { $count ->
    [one] Eine Datei im Ordner lässt sich nicht lesen und bleibt, wie sie ist.
   *[other] { $count } Dateien im Ordner lassen sich nicht lesen und bleiben, wie sie sind.
}
devices-folder-foreign = Im Ordner liegen Dateien, die nicht zu dieser Liste gehören. Sie bleiben, wie sie sind.
devices-folder-no-access = Der Browser muss Sie erneut fragen, bevor etwas über den Ordner geht. Wählen Sie „Bei jedem Besuch zulassen“.
devices-folder-failed = Der Ordner lässt sich gerade nicht lesen oder beschreiben. Gibt es ihn noch, und ist auf dem Datenträger Platz?
devices-folder-other-list = Dieser Ordner gehört zu einer anderen Liste. Wählen Sie einen anderen Ordner.
devices-folder-newer = Eine neuere Version von Mentor Trail hat in diesen Ordner geschrieben. Aktualisieren Sie Mentor Trail auf diesem Gerät.
devices-folder-new-key = Auf einem anderen Gerät wurden Passphrase und Schlüssel geändert. Geben Sie die neue Passphrase einmal ein. Bis dahin geht von hier nichts über den Ordner; was Sie schreiben, bleibt hier und geht danach hinaus.
devices-new-key-out = Wurde dieses Gerät herausgenommen, etwa weil es verloren schien, fragt es ebenso nach der neuen Passphrase und gehört mit ihr wieder dazu. Ohne sie bleibt die Liste hier, wie sie jetzt ist.
devices-join-folder = Gemeinsamen Ordner auswählen
devices-joined-folder = Dieses Gerät gehört jetzt dazu. Von nun an bringt der Ordner, was Sie ändern, auf die anderen.
devices-problem-no-list = In diesem Ordner liegt keine Liste. Wählen Sie genau den Ordner, den Ihr anderes Gerät benutzt, und warten Sie, bis er hier angekommen ist.

devices-passphrase = Passphrase
devices-passphrase-explain = Jemand könnte die Passphrase gesehen haben? Ändern Sie sie. Ist ein Gerät verloren gegangen, nehmen Sie stattdessen das Gerät heraus: oben, bei diesem Gerät.
devices-passphrase-change = Passphrase ändern
devices-passphrase-limits = Von da an kommt ein Gerät nur noch mit der neuen Passphrase dazu; die schon dazugehören, machen ohne Nachfrage weiter. Es hilft nicht gegen jemanden, der eine ältere Kopie des Ordners oder einer Datei und die alte Passphrase hat: Wer beides hat, kann auch Späteres lesen.
devices-passphrase-do = Passphrase ändern
devices-new-key = Auch einen neuen Schlüssel anlegen
    .hint = Wer die alte Passphrase kennt, kann dann nichts lesen, was von jetzt an geschrieben wird. Jedes Ihrer anderen Geräte fragt einmal nach der neuen Passphrase.
devices-locked-anew = Die Passphrase ist geändert. Ihre anderen Geräte machen weiter wie bisher.
devices-rekeyed = Passphrase und Schlüssel sind geändert. Geben Sie die neue Passphrase auf jedem Ihrer anderen Geräte einmal ein.
devices-remove-explain = { $name } bekommt nichts Neues mehr, und was dort geschrieben wird, wird nicht mehr übernommen. Dafür bekommt die Liste einen neuen Schlüssel. Legen Sie eine neue Passphrase fest: Jedes Ihrer anderen Geräte fragt einmal danach, und auf ihnen geht nichts verloren.
devices-remove-limits = Was auf { $name } schon steht, bleibt dort; von hier aus lässt es sich nicht löschen. Wer das Gerät hat, kann das alles vielleicht lesen.
devices-remove-do = Gerät herausnehmen
devices-removed = { $name } ist herausgenommen. Geben Sie die neue Passphrase auf jedem Ihrer anderen Geräte einmal ein. Wenn Sie Dateien selbst mitnehmen, speichern Sie hier eine neue.
devices-new-key-partly = Der neue Schlüssel ist noch nicht ganz da oder wurde unterwegs verändert. Versuchen Sie es in ein paar Minuten noch einmal.
devices-new-key-strange = Hat sie bei Ihnen niemand geändert? Dann hat jemand anders einen Schlüssel in den Ordner gelegt: Ändern Sie unten die Passphrase mit einem neuen Schlüssel, dann gilt wieder Ihrer.
devices-problem-same-passphrase = Das ist die Passphrase, die Sie schon haben. Legen Sie eine andere fest: Wer diese kennt, könnte die Liste öffnen.
devices-problem-old-passphrase = Das ist die Passphrase von vorher. Geben Sie die neue ein.
devices-problem-no-memory = Der Browser gibt zu wenig Speicher für die Passphrase. Schließen Sie andere Tabs und versuchen Sie es noch einmal.
devices-problem-new-key = Diese Datei ist mit einem neuen Schlüssel verschlossen: Auf einem anderen Gerät wurden Passphrase und Schlüssel geändert. Geben Sie die neue Passphrase ein.
devices-problem-old-key = Diese Datei ist noch mit dem Schlüssel von vorher verschlossen. Geben Sie auf dem Gerät, von dem sie ist, die neue Passphrase ein, speichern Sie dort eine Datei und lesen Sie die hier ein. Nichts geht verloren.
devices-problem-removed = Diese Datei ist von einem Gerät, das Sie herausgenommen haben. Nichts daraus wird verwendet.

overview-title = Für eine Koordination: wie viele
overview-explain = Eine Koordination darf wissen, wie viele Menschen Sie begleiten, und nichts über einzelne. Sie speichern eine Datei, in der nur Zahlen stehen; sie öffnet sich mit dem Schlüssel der Koordination und sonst nirgends.
overview-give = Überblick geben
overview-take = Ich koordiniere
overview-inside = Das ist alles, was in der Datei steht
overview-few-explain = Was weniger als fünf sind, steht nicht für sich: Jemand könnte erraten, um wen es geht.
overview-key = Schlüssel der Koordination
    .hint = Er beginnt mit „age1“. Die Koordination legt ihn in Mentor Trail an und schickt ihn Ihnen.
    .problem = Das ist kein Schlüssel für einen Überblick. Er beginnt mit „age1“ und hat 62 Zeichen.
overview-save = Überblick speichern
overview-saved = Gespeichert als { $file }. Schicken Sie die Datei der Koordination, auf welchem Weg Sie wollen.
overview-make-explain = Legen Sie zuerst einen Schlüssel an. Seine öffentliche Hälfte, eine Zeile Text, ist für Ihre Mentor:innen; die andere bleibt in diesem Browser und öffnet, was Sie bekommen. Ist dieser Browser weg, ist es auch der Schlüssel: Dann legen Sie einen neuen an.
overview-make = Schlüssel anlegen
overview-own-key = Schicken Sie diese Zeile Ihren Mentor:innen:
overview-copy = Kopieren
overview-copied = Kopiert.
overview-choose = Überblick auswählen
overview-drop = oder hier ablegen, einen nach dem anderen
overview-not-opened = { $file } öffnet sich nicht mit diesem Schlüssel: Die Datei ist für einen anderen verschlossen oder beschädigt.
overview-unread = { $file } öffnet sich, ist aber kein Überblick, den diese Version lesen kann. Aktualisieren Sie Mentor Trail.
overview-people = Menschen nach Stand
overview-mentorships = Begleitungen
overview-course-running = laufend
overview-course-completed = abgeschlossen
overview-course-early = vorzeitig beendet
overview-course-other = vor dem Beginn, in einer Pause oder noch abzuschließen
overview-together = andere, nicht aufgeteilt
overview-total = Alle
overview-meetings = Treffen
overview-few = weniger als { $least }
overview-lists = { $count ->
    [one] Eine Liste
   *[other] { $count } Listen zusammen
}
overview-older = { $count ->
    [one] Ein älterer Überblick derselben Liste zählt nicht mit.
   *[other] { $count } ältere Überblicke derselben Listen zählen nicht mit.
}
overview-few-people = { $count ->
    [one] In einer Liste sind es weniger als { $least } Menschen; sie sind nicht in der Summe.
   *[other] In { $count } Listen sind es jeweils weniger als { $least } Menschen; sie sind nicht in der Summe.
}
overview-few-mentorships = { $count ->
    [one] In einer Liste sind es weniger als { $least } Begleitungen; sie sind nicht in der Summe.
   *[other] In { $count } Listen sind es jeweils weniger als { $least } Begleitungen; sie sind nicht in der Summe.
}
