### Vereinbarung, Ziele, Stärken, Abschluss

## Alle Formulare

forms-save = Speichern
forms-saved = Gespeichert.
forms-change = Ändern
forms-close = Schließen
forms-discard = Änderungen verwerfen
forms-discarded = Verworfen, was noch nicht gespeichert war.
forms-came-back = Hier hatten Sie schon etwas geschrieben. Es ist noch nicht gespeichert.
forms-problem-ended = Diese Begleitung wurde inzwischen beendet. Was Sie geschrieben haben, ist nicht gespeichert. Kopieren Sie es sich, wenn Sie es noch brauchen.
forms-problem-gone = Diese Begleitung gibt es nicht mehr. Was Sie geschrieben haben, ist nicht gespeichert. Kopieren Sie es sich, wenn Sie es noch brauchen.
forms-problem-changed-meanwhile = Das hier wurde gerade in einem anderen Fenster geändert. Sehen Sie nach, was jetzt dasteht, und versuchen Sie es noch einmal.
forms-problem-other = Das ließ sich nicht speichern. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
forms-clash = Während Sie geschrieben haben, wurde das hier in einem anderen Fenster gespeichert. Was soll bleiben?
forms-clash-mine = Was Sie hier geschrieben haben
    .take = Dieses behalten
forms-clash-other = Was im anderen Fenster steht
    .take = Jenes nehmen
forms-clash-back = Zurück zu meinem Text
forms-take = Diese Worte übernehmen
forms-take-named = Diese Worte übernehmen: { $field }
forms-day = { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
forms-language = Sprache
forms-language-de = Deutsch
forms-language-en = English
forms-copy = Kopieren
forms-copied = Kopiert. Fügen Sie den Text dort ein, wo Sie der Person schreiben.
forms-copy-failed = Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert: Drücken Sie Strg + C.
forms-print = Drucken
forms-print-in-tab = Zum Drucken im großen Fenster öffnen
forms-move-up = { $line } weiter nach oben (Alt + Pfeil nach oben)
forms-move-down = { $line } weiter nach unten (Alt + Pfeil nach unten)
forms-remove = { $line } entfernen

## Die Vereinbarung

agreement-title = Das haben Sie vereinbart
agreement-none = Noch ist nichts vereinbart.
agreement-none-next = Ein paar Sätze genügen: was Sie beide erwarten, was unter Ihnen bleibt, was Sie tun, wenn jemand nicht kann, und wann Schluss ist. Gehen Sie es in der ersten Woche zusammen durch.
agreement-none-ended = Eine Vereinbarung wurde nicht aufgeschrieben.
agreement-example = Zum Beispiel: „Was wir besprechen, bleibt unter uns, außer jemand ist in Gefahr.“
agreement-begin = Vereinbarung schreiben
agreement-lead = Alles darf leer bleiben. Schreiben Sie so, wie Sie es der Person sagen würden: Sie bekommt diese Worte zu lesen.
agreement-expectations = Was Sie voneinander erwarten
    .hint = Was darf die Person von Ihnen erwarten, und was Sie von ihr?
agreement-expectations-offer = Du kannst darauf zählen, dass ich da bin, zuhöre und ehrlich bin. Ich entscheide nichts für dich. Von dir wünsche ich mir, dass du kommst oder absagst, und dass du sagst, was dir hilft und was nicht.
agreement-channel = Wo Sie sich treffen oder sprechen
    .hint = Zum Beispiel: Videoanruf im Messenger, Café am Markt
agreement-confidentiality = Was unter Ihnen bleibt
    .hint = Sagen Sie auch, wo das endet: wenn jemand in Gefahr ist.
agreement-confidentiality-offer = Was wir besprechen, bleibt unter uns. Eine Ausnahme gibt es: Wenn jemand in Gefahr ist, du oder jemand anderes, hole ich Hilfe. Wenn es geht, sage ich dir das vorher. Ich notiere mir nur, was uns weiterhilft, und du darfst jederzeit fragen, was das ist.
agreement-absence = Wenn jemand nicht kann
    .hint = Wie sagen Sie ab, und was passiert dann?
agreement-absence-offer = Wenn jemand von uns nicht kann, sagen wir so früh wie möglich Bescheid, am besten am Tag davor, und machen gleich einen neuen Termin aus. Hören wir zwei Wochen nichts voneinander, rufe ich dich an. Du musst dich dann nicht rechtfertigen.
agreement-end = Das Ende
agreement-end-day = Die Wochen enden am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }; das letzte Treffen ist am { DATETIME($meeting, weekday: "long", month: "long", day: "numeric") }.
agreement-end-announced = Ich habe der Person gesagt, wann Schluss ist
agreement-end-told = Der letzte Tag wurde angekündigt.
agreement-end-not-told = Der letzte Tag wurde noch nicht angekündigt.
agreement-agreed-on = Vereinbart am
    .hint = Der Tag, an dem Sie beide Ja dazu gesagt haben. Darf leer bleiben.
agreement-not-agreed = Noch offen
agreement-sheet-preview = So liest es die Person
agreement-sheet-title = Zum Mitgeben für { $name }
agreement-sheet-heading = Unsere Vereinbarung
agreement-sheet-between = { $name } und { $mentor }
    .mentor = ich
agreement-sheet-expectations = Was wir voneinander erwarten
agreement-sheet-meeting = Wann wir uns treffen
agreement-sheet-meeting-on = Einmal in der Woche, am { DATETIME($day, weekday: "long") }.
agreement-sheet-meeting-at = Einmal in der Woche, am { DATETIME($day, weekday: "long") } um { $time } Uhr.
agreement-sheet-channel = Wo wir uns treffen oder sprechen
agreement-sheet-confidentiality = Was unter uns bleibt
agreement-sheet-absence = Wenn jemand von uns nicht kann
agreement-sheet-end = Wann Schluss ist
agreement-sheet-end-text = Unser letztes Treffen ist am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. Das wissen wir von Anfang an, damit wir gut aufhören können. Wenn du früher aufhören möchtest, sag es mir einfach.
agreement-sheet-agreed = Vereinbart am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }

## Ziele

goals-none = Noch steht kein Ziel da.
goals-none-next = In der dritten Woche finden Sie zusammen ein bis drei Ziele. Wichtig ist, dass es die Ziele der Person sind, nicht Ihre.
goals-none-ended = Ziele wurden nicht aufgeschrieben.
goals-example = Zum Beispiel: „Bis Mitte März habe ich drei Bewerbungen abgeschickt.“ Erster Schritt: am Donnerstag zusammen den Lebenslauf ansehen.
goals-begin = Erstes Ziel aufschreiben
goals-change = Ziele ändern
goals-lead = Schreiben Sie mit den Worten der Person. Kleine Ziele sind gute Ziele.
goals-number = Ziel { $at }
goals-text = Was soll anders sein?
    .hint = Zum Beispiel: Bis Mitte März habe ich drei Bewerbungen abgeschickt.
goals-text-missing = Bitte schreiben Sie das Ziel in ein paar Worten auf, oder entfernen Sie es.
goals-measure = Woran Sie beide es merken
    .hint = Zum Beispiel: drei Eingangsbestätigungen
goals-obstacle = Was dazwischenkommen kann
    .hint = Und was dann hilft. Zum Beispiel: Prüfungen im Februar, deshalb vorher anfangen
goals-steps = Schritte
goals-step = Schritt { $at }
goals-step-add = Schritt hinzufügen
goals-step-done = erledigt
goals-step-done-named = Schritt { $at } ist erledigt
goals-step-open = offen
goals-step-removed = Schritt { $at } ist entfernt.
goals-step-moved = Der Schritt steht jetzt an Stelle { $at } von { $count }.
goals-reached = Ziel erreicht
goals-was-reached = Dieses Ziel wurde erreicht.
goals-was-not-reached = Dieses Ziel blieb offen.
goals-add = Ziel hinzufügen
goals-enough = Drei Ziele sind viel für ein paar Wochen. Mehr geht, aber vielleicht wartet eines noch.
goals-removed = Ziel { $at } ist entfernt.
goals-moved = Das Ziel steht jetzt an Stelle { $at } von { $count }.
goals-smart = Was ein gutes Ziel ausmacht
    .specific = Klar: Beide können sagen, was genau anders sein soll.
    .measurable = Zu merken: Es gibt etwas zu sehen oder zu zählen, wenn es geschafft ist.
    .reachable = Zu schaffen: Es geht in diesen Wochen, mit dem, was da ist.
    .own = Gewollt: Die Person will es selbst, nicht die Eltern, das Amt oder Sie.
    .dated = Mit Tag: Es steht dabei, bis wann.

## Stärken

skills-none = Noch steht keine Stärke da.
skills-none-next = In der zweiten Woche sammeln Sie, was die Person schon geschafft hat. Zehn Zeilen sind eine Einladung, keine Pflicht. Oft fällt es leichter, wenn Sie mit etwas Kleinem anfangen.
skills-none-ended = Stärken wurden nicht aufgeschrieben.
skills-example = Zum Beispiel: „Ruhe bewahren“. Das zeigt: hat an der Kasse einen wütenden Kunden beruhigt. Oder: „Dinge reparieren“. Das zeigt: hat das Fahrrad des Bruders wieder flottgemacht.
skills-begin = Stärken sammeln
skills-change = Stärken ändern
skills-lead = Fragen Sie zuerst, was die Person schon gemacht hat, und suchen Sie dann zusammen einen Namen dafür. Alles darf leer bleiben.
skills-lead-again = Sehen Sie sich jede Stärke noch einmal zusammen an: Wo steht sie jetzt, und womit lässt sie sich zeigen? Der Wert vom Anfang bleibt stehen.
skills-number = Stärke { $at }
skills-name = Was kann die Person?
skills-name-missing = Bitte geben Sie dieser Stärke einen Namen, oder entfernen Sie die Zeile.
skills-proof = Was zeigt das?
    .hint = Etwas, das die Person schon getan hat, auch zu Hause, im Verein oder im Netz.
skills-before = Am Anfang
skills-after = Jetzt
skills-evidence = Womit lässt es sich anderen zeigen?
    .hint = Zeugnis, Arbeitsprobe, Foto, Empfehlung: was Sie gesammelt haben.
skills-rating-none = Noch nicht eingeschätzt
skills-rating-1 = 1 · fängt gerade an
skills-rating-2 = 2 · geht mit Hilfe
skills-rating-3 = 3 · geht meistens allein
skills-rating-4 = 4 · geht sicher
skills-rating-5 = 5 · könnte es anderen zeigen
skills-add = Stärke hinzufügen
skills-count = { $count ->
    [0] Zehn wären schön, drei sind ein guter Anfang.
    [one] Eine Stärke steht da. Bis zu { $invited } sind eingeladen.
   *[other] { $count } Stärken stehen da. Eingeladen sind { $invited }; mehr oder weniger ist auch gut.
}
skills-removed = Stärke { $at } ist entfernt.
skills-moved = Die Stärke steht jetzt an Stelle { $at } von { $count }.
skills-again-in = In Woche { $week } sehen Sie sich die Stärken noch einmal an.
skills-again = Noch einmal einschätzen
skills-again-now = Schon jetzt noch einmal einschätzen
skills-picture = Stärken: am Anfang und jetzt
skills-picture-before = Stärken am Anfang
skills-summary = { $up ->
    [0] Von { $of } zweimal eingeschätzten Stärken ist keine gewachsen.
   *[other] { $up } von { $of } zweimal eingeschätzten Stärken { $up ->
        [one] ist
       *[other] sind
    } gewachsen.
}
    .down = Eine kleinere Zahl heißt oft, dass jemand sich jetzt genauer kennt.
skills-as-table = Als Tabelle
skills-column-name = Stärke
skills-column-before = Am Anfang
skills-column-after = Jetzt
skills-column-change = Unterschied
skills-not-rated = offen
skills-same = gleich geblieben
skills-up = { $by } mehr
skills-down = { $by } weniger
skills-scale-both = Am Anfang { $before } von 5, jetzt { $after } von 5: { $change }
skills-scale-before = Am Anfang { $before } von 5, noch nicht neu eingeschätzt
skills-scale-after = Jetzt { $after } von 5, am Anfang nicht eingeschätzt

## Der Abschluss

ending-title = Ein gutes Ende
ending-later = Woche { $week } ist die letzte. Das letzte Treffen ist am { DATETIME($day, weekday: "long", year: "numeric", month: "long", day: "numeric") }, und am { DATETIME($until, year: "numeric", month: "long", day: "numeric") } sind die Wochen vorbei. In der letzten Woche führt diese Seite Sie durch den Abschied: zurückblicken, danken, den Kontakt klären, an die Daten denken.
ending-later-announce = Sagen Sie der Person drei Wochen vorher, dass das Ende naht. Dann kommt es für niemanden plötzlich.
ending-early-lead = Muss es früher zu Ende gehen? Das kommt vor. Auch dann lohnt sich ein richtiger Abschied, und manchmal genügt eine Pause.
ending-early-begin = Früher beenden
ending-pause = Lieber eine Pause
ending-steps = Schritte des Abschlusses
ending-step = { $at }. { $name }
ending-step-why = Warum jetzt?
ending-step-think = Bevor Sie beenden
ending-step-say = Es der Person sagen
ending-step-look-back = Zurückblicken
ending-step-thanks = Danken
ending-step-contact = Kontakt
ending-step-data = Daten
ending-step-end = Beenden
ending-next = Weiter
ending-back = Zurück
ending-leave = Doch nicht beenden
ending-why = Manche Begleitungen enden früher, aus guten Gründen: eine Stelle, ein Umzug, keine Zeit mehr. Halten Sie fest, was war. Das hilft Ihnen bei der nächsten.
ending-early-reason = Warum geht es früher zu Ende?
    .hint = In einem Satz. Bitte nichts über Gesundheit, Religion oder Herkunft.
ending-think = Ein sehr frühes Ende kann wehtun. Wer schon öfter allein gelassen wurde, hört leicht heraus: Es liegt an mir. Studien mit Jugendlichen zeigen, dass Begleitungen, die sehr früh abbrechen, mehr schaden als nützen können. Vielleicht geht noch etwas anderes:
ending-think-pause = Eine Pause: Ferien, Krankheit, Prüfungen. Die Wochen rücken einfach nach hinten.
ending-think-less = Weniger: eine halbe Stunde statt einer, ein Anruf statt eines Treffens.
ending-think-talk = Ein offenes Gespräch: Was passt gerade nicht? Was wäre anders gut?
ending-think-still = Manchmal ist ein Ende trotzdem richtig, zum Beispiel wenn es Ihnen oder der Person nicht guttut. Dann machen Sie es freundlich und klar.
ending-say = Sagen Sie es selbst, am besten im Gespräch, und verschwinden Sie nicht einfach. Das hilft:
ending-say-soon = Sagen Sie es bald und in klaren Worten. Warten macht es schwerer.
ending-say-reason = Nennen Sie einen Grund, der nicht an der Person hängt, wenn das stimmt.
ending-say-good = Nennen Sie etwas, das gut war oder das Sie beeindruckt hat.
ending-say-next = Sagen Sie, wer jetzt weiterhelfen kann, und versprechen Sie nichts, was Sie nicht halten.
ending-look-back = Fragen Sie zusammen noch einmal, was Sie in der ersten Woche gefragt haben, und sehen Sie, was daraus geworden ist.
ending-look-back-text = Was bleibt?
    .hint = Was hat die Person geschafft, was haben Sie beide gelernt?
ending-look-back-agreed = Das hatten Sie voneinander erwartet
ending-look-back-goals = Die Ziele
ending-look-back-skills = Die Stärken ansehen
ending-look-back-record = Den Nachweis ansehen und ausdrucken
ending-goal-reached = Erreicht: { $goal }
ending-goal-open = Noch offen: { $goal }
ending-thanks = Danken Sie für etwas Bestimmtes. Das bleibt länger als ein allgemeines Lob.
ending-message = Ihre Worte an die Person
ending-message-preview = Zum Kopieren:
ending-thanks-offer =
    Hallo { $name },

    danke für unsere gemeinsame Zeit. Besonders in Erinnerung bleibt mir, wie du …

    Du hast gezeigt, dass du dranbleiben kannst, auch wenn es zäh wird. Nimm das mit. Ich habe auch etwas von dir gelernt: …

    Alles Gute für dich
    { $mentor }
ending-unsigned = [Ihr Name]
ending-last-offer =
    Hallo { $name },

    ich muss dir etwas sagen, das mir nicht leichtfällt: Ich kann dich nicht weiter begleiten. Es liegt nicht an dir, sondern an …

    Es hat mir gefallen, wie du … Das kannst du, und das bleibt dir.

    Wenn du magst, sprechen wir noch einmal in Ruhe darüber. Weiterhelfen kann dir jetzt …

    Alles Gute für dich
    { $mentor }
ending-contact = Klären Sie, wie es nach dem Ende ist. Unklarheit tut weh; jede Antwort ist in Ordnung, auch ein Nein.
ending-contact-text = Was gilt danach?
    .hint = So, wie Sie es der Person sagen. Versprechen Sie nur, was Sie halten.
ending-contact-offers = Vorschläge, die Sie übernehmen können
ending-contact-now-and-then = Ich melde mich alle paar Monate bei dir und frage, wie es geht. Du musst nicht antworten.
ending-contact-when-needed = Du darfst mir schreiben, wenn du etwas brauchst. Ich antworte, es kann nur ein paar Tage dauern.
ending-contact-none = Ab jetzt gehen wir jeder für sich weiter. Wir schreiben uns nicht mehr, und das hat nichts mit dir zu tun.
ending-data = Was wird aus den Daten?
ending-data-keep = Behalten, bis das Programm fragt, ob sie noch gebraucht werden
ending-data-delete = Löschen
ending-data-until = Am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } werden Sie gefragt, ob Sie die Daten noch brauchen. Von selbst wird nichts gelöscht.
ending-data-due = Sie werden gleich nach dem Ende gefragt, ob Sie die Daten noch brauchen. Von selbst wird nichts gelöscht.
ending-data-delete-how = Beenden Sie zuerst, und drucken Sie den Nachweis aus, wenn die Person ihn haben möchte. Danach löschen Sie auf der Seite der Person, unter „Daten dieser Person“.
ending-data-stays = Nach dem Ende bleibt hier alles lesbar, aber niemand kann mehr etwas daran ändern, bis Sie es löschen.
ending-data-facebook = Was Sie beide auf Facebook geteilt haben, sehen Sie beide dort weiterhin. Das ändert sich nicht, wenn Sie hier löschen.
ending-data-tell = Sagen Sie der Person, wofür Sie sich entschieden haben. Sie darf jederzeit verlangen, dass Sie löschen.
ending-data-panel = Zu den Daten von { $name }
ending-last = Das war der Weg. Ein Klick noch, dann ist die Begleitung beendet und kommt ins Archiv.
ending-last-early = Ein Klick noch, dann ist die Begleitung beendet und kommt ins Archiv. Haben Sie es der Person schon gesagt?
ending-last-archive = Danach lässt sich nichts mehr daran ändern. Direkt danach können Sie es noch rückgängig machen.
ending-end = Begleitung beenden
ending-done = Die Begleitung von { $name } ist beendet.
ending-ended = Beendet
ending-ended-on = Am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } wurde diese Begleitung beendet.
ending-archive = Alles bleibt so stehen, wie es war. Lesen und ausdrucken können Sie es weiterhin.

## Danach

after-next = Es geht schon weiter: mit einer neuen Begleitung ab dem { DATETIME($day, year: "numeric", month: "long", day: "numeric") }.
after-next-open = Neue Begleitung öffnen
after-settled = { $name } steht jetzt unter „{ $stage }“.
after-contact = Zu { $name }
after-delete = Sie wollten die Daten löschen. Das geht auf der Seite der Person, unter „Daten dieser Person“.
after-follow-on = Noch ein Stück gemeinsam
    .explain = { $weeks } weitere Wochen mit einem neuen Ziel, ohne das Kennenlernen vom Anfang. Ziele, die noch offen sind, kommen mit.
    .facebook = Auf Facebook müssten Sie dafür eine neue Begleitung beginnen. Hier geht es ohne weiter.
    .choose = Weiterführen
    .start = Weitere Wochen beginnen
after-follow-on-started = Es geht weiter mit { $name }.
after-in-touch = In Kontakt bleiben
    .explain = Sie werden von Zeit zu Zeit daran erinnert, nachzufragen, wie es geht.
after-in-touch-days = alle { $days } Tage
after-in-touch-set = Sie bleiben mit { $name } in Kontakt. Nachfragen, wie es geht: { $when }.
after-completed = Abgeschlossen
    .explain = Nichts ist mehr zu tun. Der Kontakt bleibt in Ihrer Liste.
    .choose = Als abgeschlossen merken

## Vier Arten, zu enden

ending-step-kind = Welche Art von Ende
ending-step-reach = Noch einmal versuchen
ending-step-door = Eine offene Tür
ending-step-handover = Wenn Sie aufhören müssen
ending-step-safe = Zuerst die Sicherheit
ending-step-short = Eine kurze Nachricht
ending-kind-lead = Jedes Ende verdient klare Worte. Welche, das hängt davon ab, warum es endet.
ending-kind = Warum endet es?
ending-kind-planned = Wir sind am Ziel, oder beide wollen es so
    .explain = Sie blicken zurück, danken und klären, wie Sie in Kontakt bleiben.
ending-kind-vanished = Die Person meldet sich nicht mehr
    .explain = Sie versuchen es noch einmal auf anderem Weg und lassen eine Tür offen.
ending-kind-mentor = Ich muss aufhören
    .explain = Sie sagen es selbst und bald, und sorgen dafür, dass niemand allein bleibt.
ending-kind-safety = Es ist nicht mehr sicher, für die Person oder für mich
    .explain = Niemand muss darüber ein Gespräch führen. Sie holen Hilfe und schreiben nur das Nötige.
ending-reach = Schweigen heißt selten, dass nichts gut war. Oft steckt Scham, eine Krise oder eine neue Nummer dahinter.
    .first = Versuchen Sie es dreimal auf verschiedenen Wegen, mit ein paar Tagen Abstand: Nachricht, Anruf, der Weg, der am Anfang ging.
    .second = Fragen Sie freundlich und ohne Vorwurf: „Geht es dir gut? Du musst nichts erklären.“
    .third = Fürchten Sie, dass etwas passiert ist? Dann sprechen Sie heute mit Ihrer Ansprechperson, und warten Sie nicht auf eine Antwort.
ending-door = Eine letzte Nachricht, die nichts verlangt. Darauf kann man auch in einem halben Jahr noch antworten.
ending-door-offer =
    Hallo { $name },

    ich habe eine Weile nichts von dir gehört. Das ist in Ordnung, ich bin dir nicht böse. Ich beende jetzt unsere Wochen, damit dich nichts drückt.

    Mir hat gefallen, wie du … Das bleibt.

    Wenn du irgendwann schreiben magst, freue ich mich.

    Alles Gute
    { $mentor }
ending-handover = Krankheit, Arbeit, eigene Grenzen: Sie dürfen aufhören. Weh tut es, wenn es niemand sagt.
    .first = Sagen Sie es selbst und bald, wenn es geht mit noch einem Gespräch.
    .second = Suchen Sie jemanden, der weitermacht, und stellen Sie die beiden einander vor. Fragen Sie vorher, ob die Person das will.
    .third = Sagen Sie, was gut war, und dass es nicht an ihr liegt.
ending-safe = Drohungen, Gewalt, Druck, Geld, überschrittene Grenzen: Dann endet es, sofort und ohne Abschiedsgespräch.
    .first = Treffen Sie sich nicht mehr allein, und lassen Sie sich auf keinen Streit darüber ein.
    .second = Schreiben Sie auf, was Sie gesehen und gehört haben, mit dem Tag. Keine Vermutungen.
    .third = Sprechen Sie mit Ihrer Ansprechperson, bevor Sie etwas schreiben, wer auch immer in Gefahr ist.
ending-short = Nur das Nötige, ohne Vorwurf und ohne Versprechen. Sie kann auch von jemand anderem kommen oder gar nicht.
ending-short-offer =
    Hallo { $name },

    ich beende heute unser Mentoring. Ich werde nicht mehr antworten.

    Wenn du Hilfe brauchst, kannst du dich hierhin wenden: …

    { $mentor }
ending-contact-open-door = Du kannst mir jederzeit schreiben. Ich antworte, auch wenn es ein paar Tage dauert.
ending-contact-handed-over = Ich bin nicht mehr für dich zuständig. Ab jetzt ist … für dich da.
ending-contact-through-others = Wir schreiben uns nicht mehr. Wenn noch etwas zu klären ist, läuft es über …
ending-data-safety = Löschen Sie nichts, bevor Ihre Ansprechperson gesagt hat, dass es nicht mehr gebraucht wird.
ending-record-offer = Der Nachweis über das Gelernte und Gezeigte: ansehen und der Person anbieten
ending-record-safety = Der Nachweis gehört der Person auch jetzt. Lassen Sie ihn von jemand anderem übergeben.
after-calm = Bevor Sie mit jemand Neuem beginnen
after-calm-planned = Lassen Sie sich ein paar Wochen Zeit. Was war gut, was würden Sie anders machen? Auch auf Ihrer Seite braucht ein Ende Zeit.
after-calm-vanished = Wenn jemand wegbleibt, nagt das. Sprechen Sie mit anderen Mentor:innen darüber, bevor Sie neu beginnen; an Ihnen lag es sehr wahrscheinlich nicht.
after-calm-mentor = Beginnen Sie erst wieder, wenn für zehn Wochen wirklich Zeit und Kraft da ist. Was zweimal abbricht, tut mehr weh als gar nichts.
after-calm-safety = Sprechen Sie über das, was war, mit Ihrer Ansprechperson, und lassen Sie einige Wochen vergehen. Beginnen Sie erst wieder, wenn Sie sich sicher fühlen.
