### Was neben den Wochen hilft: ein Treffen, das ausfiel; jemand anderes, der weiterhilft; das eigene Netz; Lernangebote

## Es kam zu keinem Treffen

missed-what = Was ist passiert?
missed-no-word = Kam nicht, ohne Bescheid
missed-called-off = Wurde abgesagt
missed-mentor = Ich konnte nicht
missed-advice-1 = Das kommt vor, und meist steckt kein böser Wille dahinter. Melden Sie sich freundlich und ohne Vorwurf, am besten noch in dieser Woche.
missed-advice-2 = Zum zweiten Mal in Folge. Versuchen Sie einen anderen Weg oder eine andere Stunde: anrufen statt schreiben, kürzer treffen, näher bei der Person. Fragen Sie, was das Treffen leichter machen würde.
missed-advice-3 = Zum { $times }. Mal in Folge. Drängen Sie nicht weiter. Bieten Sie eine ruhige Pause mit einem Tag an, an dem Sie sich wieder melden, oder fragen Sie, ob jemand anderes besser passt.
missed-advice-mentor = Sagen Sie kurz, dass es an Ihnen lag, und schlagen Sie gleich einen neuen Tag vor. Ein ausgefallenes Treffen wiegt für die Person oft schwerer als für Sie.
missed-pause = Pause eintragen
missed-hand-on = An jemanden übergeben
missed-words = Worte für { $name }
missed-words-hello = Hallo { $name },
missed-words-no-word-1 = schade, dass wir uns heute nicht gesehen haben. Ich hoffe, es geht dir gut. Kein Problem, das passiert. Magst du mir schreiben, wann es dir besser passt?
missed-words-no-word-2 = wir haben uns jetzt zweimal nicht gesehen. Das ist nicht schlimm. Vielleicht ist die Zeit oder der Ort nicht gut für dich. Was würde es dir leichter machen? Wir können auch nur kurz telefonieren.
missed-words-no-word-3 = ich merke, dass es gerade nicht klappt. Das ist in Ordnung. Möchtest du eine Pause machen? Oder möchtest du lieber mit jemand anderem reden? Sag mir einfach, was dir guttut. Ich bin dir nicht böse.
missed-words-called-off-1 = danke, dass du abgesagt hast. Das war richtig so. Wollen wir einen neuen Tag suchen? Schreib mir, wann du kannst.
missed-words-called-off-2 = danke, dass du mir Bescheid gesagt hast. Es war jetzt zweimal schwierig. Passt dir ein anderer Tag oder eine andere Uhrzeit besser? Wir können auch nur kurz telefonieren.
missed-words-called-off-3 = danke, dass du mir Bescheid gesagt hast. Gerade ist wohl viel los bei dir. Möchtest du eine Pause machen? Wir können in ein paar Wochen weitermachen. Du entscheidest.
missed-words-mentor-1 = es tut mir leid, dass ich nicht da war. Das lag an mir, nicht an dir. Ich möchte dich gern sehen. Wann passt es dir in den nächsten Tagen?
missed-words-bye = Viele Grüße
missed-next = Was Sie als Nächstes tun
    .hint = Steht dann unter „Heute“. Leer heißt: nichts planen.
missed-next-1 = Freundlich melden und einen neuen Tag finden
missed-next-2 = Anrufen und fragen, was das Treffen leichter macht
missed-next-3 = Nachfragen: Pause machen oder jemand anderes?
missed-next-mentor = Neuen Tag vorschlagen
missed-on = An welchem Tag?
missed-replaces = Tritt an die Stelle von: { $what }
missed-saved = Woche { $week } ist aufgeschrieben, Ihr nächster Schritt steht fest.
missed-log-no-word = Treffen in Woche { $week } ausgefallen: kam nicht, ohne Bescheid.
missed-log-called-off = Treffen in Woche { $week } ausgefallen: wurde abgesagt.
missed-log-mentor = Treffen in Woche { $week } ausgefallen: ich konnte nicht.
missed-line = { $why ->
    [no-word] Kein Treffen: kam nicht, ohne Bescheid
    [called-off] Kein Treffen: wurde abgesagt
   *[mentor] Kein Treffen: Sie konnten nicht
}

## Jemanden übergeben

referral-lead = Manchmal hilft jemand anderes besser: eine Beratung, ein Amt, ein Kurs. Übergeben Sie nicht nur eine Adresse, sondern gehen Sie den ersten Schritt gemeinsam, und fragen Sie danach.
referral-none = Noch haben Sie { $name } an niemanden übergeben.
referral-none-ended = In dieser Begleitung wurde niemand übergeben.
referral-add = Übergabe vorbereiten
referral-another = Noch eine Übergabe
referral-change = Ändern
referral-remove = Entfernen
referral-removed = Die Übergabe ist entfernt. Was im Verlauf dazu steht, bleibt.
referral-kind = An wen?
referral-kind-counselling = Beratung
referral-kind-job-centre = Amt oder Jobcenter
referral-kind-course = Kurs oder Schule
referral-kind-mentor = Andere Mentor:in
referral-kind-other = Jemand anderes
referral-to = Name der Stelle oder Vorname
    .hint = Bei Menschen genügen Vorname und Aufgabe, zum Beispiel „Frau K., Berufsberatung“.
referral-to-missing = Bitte schreiben Sie auf, an wen.
referral-may-know = Was sie wissen dürfen
    .hint = Nur was { $name } selbst sagen würde. Bitte nichts über Gesundheit, Religion oder Herkunft.
referral-agreed = { $name } ist einverstanden, dass ich das weitergebe
    .missing = Bitte fragen Sie zuerst. Ohne Einverständnis wird nichts weitergegeben.
referral-ask = So können Sie fragen
referral-ask-words = Ich kenne eine Stelle, die dir vielleicht besser helfen kann: { $to }. Wenn du willst, melden wir uns dort zusammen. Ich würde nur sagen: { $mayKnow } Ist das für dich in Ordnung? Du darfst auch Nein sagen.
referral-first = Der erste Kontakt
referral-first-together = Gemeinsam hingehen
referral-first-call = Gemeinsam anrufen
referral-first-message = Gemeinsam schreiben
referral-first-alone = { $name } meldet sich selbst
referral-in-record = Darf im Nachweis stehen
    .hint = Den Nachweis zeigt { $name } vielleicht auch Betrieben. Eine Beratung gehört meist nicht hinein.
referral-save = Übergabe festhalten
referral-saved = Festgehalten. In einer Woche werden Sie gefragt, ob { $name } angekommen ist.
referral-changed = Die Übergabe ist geändert.
referral-log = Übergeben an: { $to } ({ $kind }).
referral-text = Text für den ersten Kontakt
referral-text-hello = Guten Tag,
referral-text-body = ich begleite { $name } ehrenamtlich. Wir suchen gemeinsam nach dem nächsten Schritt, und ich glaube, Sie können dabei gut helfen.
referral-text-know = Das darf ich Ihnen sagen: { $mayKnow }
referral-text-agreed = { $name } weiß davon und ist einverstanden.
referral-text-first-together = Dürfen wir zu zweit zu Ihnen kommen? Wann passt es Ihnen?
referral-text-first-call = Dürfen wir Sie gemeinsam anrufen? Wann passt es Ihnen?
referral-text-first-message = { $name } liest hier mit. Bitte antworten Sie uns beiden.
referral-text-first-alone = { $name } meldet sich in den nächsten Tagen selbst bei Ihnen.
referral-text-bye = Vielen Dank und freundliche Grüße
referral-agreed-on = Einverstanden am { DATETIME($day, month: "long", day: "numeric") }
referral-asks-on = Ab dem { DATETIME($day, month: "long", day: "numeric") } werden Sie unter „Heute“ danach gefragt.
referral-arrived = Ist { $name } bei { $to } angekommen?
referral-arrived-yes = Ja
referral-arrived-not-yet = Noch nicht
referral-arrived-no = Nein
referral-said-yes = Angekommen
referral-said-not-yet = Noch nicht angekommen
referral-said-no = Nicht angekommen
referral-noted = Festgehalten.
referral-noted-not-yet = Festgehalten. In einer Woche werden Sie wieder gefragt.
referral-log-yes = Bei { $to } angekommen.
referral-log-not-yet = Bei { $to } noch nicht angekommen.
referral-log-no = Bei { $to } nicht angekommen.
referral-no-do = Fragen Sie ohne Vorwurf, woran es lag, und ob Sie beim nächsten Mal mitgehen sollen.

## Das eigene Netz

network-lead = Wen kennt { $name }, der weiterhelfen könnte? Hilfe von Menschen, die man selbst gefunden hat, trägt oft am weitesten.
network-private = Schreiben Sie nur Vornamen oder Rollen auf, zum Beispiel „Tante“ oder „Trainer“: keine Nachnamen, Nummern oder Adressen. Diese Menschen wissen nichts davon.
network-none = Noch steht niemand auf der Karte.
network-none-next = Zeichnen Sie die Karte gemeinsam: drei bis sechs Menschen genügen.
network-none-ended = In dieser Begleitung wurde keine Karte gezeichnet.
network-begin = Karte zeichnen
network-change = Karte ändern
network-map = Das Netz von { $name }
network-number = Person { $at }
network-name = Vorname oder Rolle
network-name-missing = Bitte geben Sie einen Vornamen oder eine Rolle an.
network-near = Wie nah?
network-near-1 = Nah
network-near-2 = Bekannt
network-near-3 = Entfernt
network-helps = Womit könnte diese Person helfen?
network-asked = Fragen
network-asked-not = Noch offen
network-asked-to-ask = Als Nächstes fragen
network-asked-asked = Gefragt
network-asked-helps = Hilft
network-sentence = Der Satz zum Fragen
    .hint = Üben Sie ihn gemeinsam, laut, zwei- oder dreimal.
network-sentence-words = Hallo { $who }, ich suche gerade einen Weg in den Beruf. Du kennst dich damit aus. Hast du diese Woche 15 Minuten für mich? Ich habe drei Fragen.
network-in-record = Darf im Nachweis als Hilfe für danach stehen
network-moved = Steht jetzt an Stelle { $at } von { $count }.
network-removed = Person { $at } ist entfernt.
network-add = Noch jemand
network-say = Satz für { $who }

## Lernangebote der eigenen Region

offers-title = Lernangebote
offers-lead = Was es bei Ihnen zu lernen gibt, behalten Sie hier für alle, die Sie begleiten. Das Programm kennt keine Angebote und erfindet keine.
offers-none = Noch haben Sie kein Angebot gesammelt.
offers-none-next = Beginnen Sie mit einem, das Sie kennen: der Volkshochschule, der Bücherei, einem Sprachtreff.
offers-kinds = Vier Arten von Angeboten
offers-kind = Art
offers-kind-all = Alle
offers-kind-course = Kurs
    .explain = Mit festem Anfang und Ende, oft mit Bescheinigung: Volkshochschule, Kammer, Online-Kurs.
offers-kind-practice = Praxis
    .explain = Selbst tun und zeigen: Probetag, Praktikum, Ehrenamt, Werkstatt.
offers-kind-advice = Beratung
    .explain = Jemand, der sich auskennt: Berufsberatung, Jugendberatung, Innung, Bücherei.
offers-kind-language = Sprache
    .explain = Sprechen und verstehen: Sprachkurs, Sprachtreff, Tandem.
offers-search = In den Angeboten suchen
offers-count = { $count ->
    [one] Ein Angebot
   *[other] { $count } Angebote
}
offers-no-match = Kein Angebot passt zu dieser Suche.
offers-add = Angebot hinzufügen
offers-change = Ändern
offers-change-named = Ändern: { $title }
offers-delete = Löschen
offers-delete-named = Löschen: { $title }
offers-deleted = „{ $title }“ ist gelöscht.
offers-name = Titel
offers-reach = Wo und wie erreichbar?
    .hint = Ort, Telefon, Seite, Zeiten: so, wie Sie es der Person sagen würden.
offers-note = Notiz
    .hint = Zum Beispiel Kosten, Wartezeit, für wen es gut war. Keine Namen von Mentees.
offers-save = Angebot speichern
offers-saved = „{ $title }“ ist gespeichert.
offers-problem-title = Bitte geben Sie dem Angebot einen Titel.
offers-problem-long = Das ist zu lang: höchstens { $limit } Zeichen.
offers-conflict = Dieses Angebot wurde inzwischen in einem anderen Fenster geändert oder gelöscht. Ihr Text steht noch hier; schließen Sie das Formular, um zu sehen, was jetzt gilt.
offers-propose = { $name } vorschlagen
offers-propose-named = { $title }: { $name } vorschlagen
offers-proposed = „{ $title }“ ist { $name } vorgeschlagen. In einer Woche werden Sie gefragt, was daraus wurde.
offers-proposed-on = Vorgeschlagen am { DATETIME($day, month: "long", day: "numeric") }
offers-log = Lernangebot vorgeschlagen: { $title }
offers-for-week = Lernangebote aus Ihrer Sammlung
offers-for-week-none = Sammeln Sie hier, was es in Ihrer Region gibt: für diese Person und für die nächste.
offers-all = Alle Lernangebote

## Eine Woche als Blatt

week-sheet = Blatt zu Woche { $week }
week-sheet-about = Darum geht es
week-sheet-question = Eine Frage
week-sheet-agreed = Das haben wir vereinbart
week-sheet-until = Unser nächstes Treffen
