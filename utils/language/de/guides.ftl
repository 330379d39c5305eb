# Was die Karte neben der Seite sagt. .title: was zu tun ist; .why erklärt es, .next sagt, was daraus wird.

## Die Karte selbst

card-name = Mentor Trail
card-not-the-site = { $site ->
    [facebook] Mentor Trail · nicht von Facebook
   *[linkedin] Mentor Trail · nicht von LinkedIn
}
card-progress = Schritt { $step } von { $total }
card-done = Erledigt
card-back = Zurück
card-not-there = Ich sehe es nicht
card-again = Noch einmal suchen
card-copy = Text kopieren
card-copied = Kopiert
card-finish = Anleitung schließen
card-end = Anleitung beenden
card-end-question = Diese Anleitung beenden? Sie können sie jederzeit neu beginnen.
card-end-yes = Beenden
card-end-no = Weitermachen
card-minimise = Klein machen
card-open = Schritt zeigen
card-looking = Ich suche die richtige Stelle …
card-looking-why = Vielleicht lädt die Seite noch.
card-scroll-up = Die Stelle liegt weiter oben auf der Seite. Bitte scrollen Sie nach oben.
card-scroll-down = Die Stelle liegt weiter unten auf der Seite. Bitte scrollen Sie nach unten.
card-scroll-beside = Die Stelle liegt seitlich auf der Seite. Bitte scrollen Sie dorthin.
card-jump = Mit Alt, Umschalt und M springen Sie von dieser Karte zur Stelle auf der Seite und zurück.
card-ousted = Diese Seite lässt die Karte nicht stehen. Die Schritte gehen hier neben der Seite weiter.
card-forget = Das ist die falsche Stelle
card-show = Ich zeige, wo es ist
card-pick-title = Zeigen, wo es ist
card-pick-how = Klicken Sie auf die Stelle in der Seite, oder gehen Sie mit der Tabulatortaste hin und drücken Sie die Eingabetaste. Ihr Klick löst auf der Seite nichts aus. Mit Escape kommen Sie zurück.
card-pick-failed = Das hat gerade nicht geklappt. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.
card-pick-cancel = Abbrechen
card-pick-again = Andere Stelle wählen
card-pick-keep = Diese Stelle merken
card-picked-title = Ist das die richtige Stelle?
card-picked = Die Anleitung merkt sich, in welchem Teil der Seite das steht. Ab jetzt sucht sie zuerst dort.
card-picked-named = Die Anleitung merkt sich „{ $name }“ und in welchem Teil der Seite das steht. Ab jetzt sucht sie zuerst dort. Ist das der Name einer Person, brechen Sie bitte ab.
card-picked-rests = Für diesen Schritt verwendet die Anleitung die acht zuletzt gezeigten Stellen. Merkt sie sich diese, wird die vom { DATETIME($day, year: "numeric", month: "long", day: "numeric") } zurückgestellt; in den Einstellungen können Sie sie wieder verwenden.
card-picked-rests-named = Für diesen Schritt verwendet die Anleitung die acht zuletzt gezeigten Stellen. Merkt sie sich diese, wird „{ $name }“ vom { DATETIME($day, year: "numeric", month: "long", day: "numeric") } zurückgestellt; in den Einstellungen können Sie diese Stelle wieder verwenden.
card-picked-full = Für diesen Schritt sind schon { $most } Stellen gemerkt. Diese gilt nur, bis die Seite neu geladen wird, es sei denn, Sie löschen vorher in den Einstellungen eine alte.
card-pick-no-control = An dieser Stelle gibt es nichts zum Klicken. Wählen Sie eine Schaltfläche, einen Link oder ein Feld.
card-pick-other-peoples-words = Das steht in einem Beitrag, einem Kommentar oder einer Nachricht. Dorthin zeigt eine Anleitung nie, wer immer es geschrieben hat.
card-pick-off-site = Das führt von dieser Seite weg, deshalb zeigt die Anleitung nicht darauf.
card-pick-not-visible = Das lässt sich im Moment nicht anklicken.
card-pick-not-unique = Davon gibt es mehrere, und nur persönliche Angaben unterscheiden sie. Klicken Sie selbst darauf und wählen Sie dann „Erledigt“.
card-spot = { $spot ->
    [top-left] Sie finden es oben links auf der Seite.
    [top] Sie finden es oben auf der Seite.
    [top-right] Sie finden es oben rechts auf der Seite.
    [left] Sie finden es links auf der Seite.
    [right] Sie finden es rechts auf der Seite.
    [bottom-left] Sie finden es unten links auf der Seite.
    [bottom] Sie finden es unten auf der Seite.
    [bottom-right] Sie finden es unten rechts auf der Seite.
   *[middle] Sie finden es in der Mitte der Seite.
}

## Wenn etwas nicht da ist, wo es sein sollte

outcome-not-there-yet =
    .title = Fast: Die nächste Seite ist noch nicht offen
    .why = Der nächste Schritt geht auf einer anderen Seite weiter, und die zeigt dieser Tab noch nicht.
    .way = Tun Sie auf der Seite, was in diesem Schritt steht; dann geht die Anleitung von selbst weiter. „Noch einmal suchen“ bringt den Schritt zurück.
outcome-several =
    .title = Hier kommen mehrere Schaltflächen infrage
    .why = Sie heißen gleich, und nichts auf der Seite sagt, welche zu diesem Schritt gehört.
    .way = Klicken Sie selbst auf die richtige und wählen Sie dann „Erledigt“. Mit „Ich zeige, wo es ist“ findet die Anleitung sie beim nächsten Mal, wenn sie sich an irgendetwas erkennen lässt.
outcome-unknown =
    .title = Die Stelle für diesen Schritt ist nicht zu finden
    .why = Vielleicht heißt die Schaltfläche in Ihrem Konto anders oder steht woanders.
    .way = Wenn Sie sie sehen, klicken Sie darauf und wählen Sie dann „Erledigt“. Lädt die Seite noch, wählen Sie „Noch einmal suchen“.
outcome-facebook-logged-out =
    .title = Bitte melden Sie sich zuerst bei Facebook an
    .why = Diese Seite sehen Besucher:innen, die nicht angemeldet sind.
    .way = Melden Sie sich an wie immer. Die Anleitung bleibt hier und geht von selbst weiter.
outcome-facebook-checkpoint =
    .title = Facebook möchte erst etwas prüfen
    .why = Facebook bittet Sie zu bestätigen, dass Sie es sind. Das können nur Sie selbst tun.
    .way = Folgen Sie den Hinweisen von Facebook. Auf einer gewöhnlichen Seite geht die Anleitung weiter.
outcome-facebook-mobile-page =
    .title = Das ist die Facebook-Seite für das Handy
    .why = Sie ist anders gebaut, deshalb findet sich die Anleitung darin nicht zurecht.
    .way = Öffnen Sie www.facebook.com in diesem Tab; dort geht die Anleitung weiter.
outcome-facebook-window-open =
    .title = Ein anderes Fenster ist offen
    .why = Es liegt über dem, was für diesen Schritt nötig ist. Deshalb zeigt die Anleitung darin auf nichts.
    .way = Schließen Sie das Fenster, oder erledigen Sie zuerst, was Sie dort begonnen haben. Die Anleitung geht von selbst weiter.
outcome-facebook-no-groups =
    .title = Hier ist keine Ihrer Gruppen zu sehen
    .why = Vielleicht sind Sie noch in keiner Gruppe, oder die Liste lädt noch.
    .way = Treten Sie einer Gruppe bei, die zu Ihrem Angebot passt, oder öffnen Sie eine Ihrer Gruppen. Auf der Seite einer Gruppe geht die Anleitung weiter.
outcome-facebook-scroll-up =
    .title = Bitte scrollen Sie hoch zu den Reitern der Gruppe
    .why = Facebook blendet die Reiter aus, sobald Sie nach unten gescrollt haben.
    .way = Sobald die Reiter unter dem Titelbild zu sehen sind, zeigt die Anleitung auf den richtigen.
outcome-facebook-not-a-member =
    .title = Sie sind noch kein Mitglied dieser Gruppe
    .why = „Mentorship“ sehen nur Mitglieder. In vielen Gruppen muss erst ein Admin Ihre Anfrage annehmen.
    .way = Treten Sie der Gruppe bei, wenn sie zu Ihrem Angebot passt, oder wählen Sie eine andere. Sobald Sie Mitglied sind, geht die Anleitung weiter.
outcome-facebook-group-lacks-it =
    .title = Diese Gruppe hat den Bereich „Mentorship“ nicht
    .why = Unter den Reitern der Gruppe gibt es kein „Mentorship“. Darüber entscheiden die Admins jeder Gruppe, und vielleicht bietet Facebook es nicht mehr allen Gruppen an.
    .way = Versuchen Sie es in einer anderen Ihrer Gruppen. Oder bieten Sie Ihr Mentoring in einem eigenen Beitrag an: Text kopieren, anpassen und in der Gruppe posten. Wer antwortet, kommt in Ihre Liste in Mentor Trail; dort beginnen Sie auch die zehn Wochen.
outcome-facebook-site-lacks-it =
    .title = Facebook scheint Mentorship nicht mehr anzubieten
    .why = Keine der Gruppen, die Sie angesehen haben, hat es. Ob Facebook es noch irgendwo anbietet, wissen wir nicht.
    .way = Was auch ohne geht: ein Beitrag in einer passenden Gruppe oder eine eigene Gruppe für Mentoring. Alles Weitere verabreden Sie im Messenger, die zehn Wochen führen Sie in Mentor Trail. Einen Text für den Beitrag können Sie kopieren.
outcome-facebook-no-button =
    .title = „Mentor:in werden“ ist nicht zu finden
    .why = Vielleicht sind Sie hier schon Mentor:in, oder die Schaltfläche heißt in Ihrer Sprache anders.
    .way = Schauen Sie auf die rechte Seite. Wenn Sie die Schaltfläche sehen, klicken Sie darauf und wählen Sie dann „Erledigt“.
outcome-facebook-no-form =
    .title = Das Formular ist nicht zu finden
    .why = Vielleicht wurde es geschlossen, oder es sieht in Ihrem Konto anders aus.
    .way = Haben Sie es schon abgeschickt, wählen Sie „Erledigt“. Sonst gehen Sie einen Schritt zurück und öffnen es noch einmal.
outcome-facebook-not-an-admin =
    .title = Diese Gruppe leiten Sie wohl nicht
    .why = Die Einstellungen einer Gruppe sehen nur ihre Admins. Bei Ihnen steht davon nichts im Menü links.
    .way = Wählen Sie eine Gruppe, die Sie leiten, oder bitten Sie die Leitung dieser Gruppe, Mentorship einzuschalten. Oder gründen Sie eine: Die Anleitung „Eine eigene Gruppe für Mentoring gründen“ zeigt, wie.
outcome-facebook-no-settings =
    .title = Die Einstellungen der Gruppe sind nicht zu finden
    .why = Sie leiten die Gruppe, doch der Eintrag ist vielleicht eingeklappt oder heißt in Ihrer Sprache anders.
    .way = Suchen Sie im Menü links neben der Gruppe die Einstellungen und öffnen Sie sie. Sobald die Funktionen zu sehen sind, geht die Anleitung weiter; sonst wählen Sie „Erledigt“.
outcome-facebook-no-features =
    .title = „Zusätzliche Funktionen hinzufügen“ ist nicht zu finden
    .why = Vielleicht laden die Einstellungen noch, oder Facebook nennt die Funktionen anders.
    .way = Scrollen Sie durch die Einstellungen der Gruppe nach unten und öffnen Sie den Teil mit den Funktionen. Steht dort „Mentorschaft“, klicken Sie daneben auf „Hinzufügen“ und wählen dann „Erledigt“.
outcome-facebook-feature-missing =
    .title = „Mentorschaft“ ist bei den Funktionen dieser Gruppe nicht dabei
    .why = Vielleicht ist sie schon hinzugefügt: Dann finden Sie sie bei den Reitern der Gruppe. Oder Facebook bietet sie dieser Gruppe nicht an.
    .way = Schauen Sie, ob ein Teil der Liste noch eingeklappt ist. Steht sie auch dort nicht, ist nichts verloren: Bieten Sie Ihr Mentoring in einem eigenen Beitrag an. Kopieren Sie den Text, oder beginnen Sie die Anleitung „Mentoring anbieten, auch ohne die Funktion von Facebook“.
outcome-facebook-no-save =
    .title = „Speichern“ ist nicht zu finden
    .why = Oft lässt es sich erst anklicken, wenn eine Kategorie gewählt ist. Oder das Fenster wurde geschlossen.
    .way = Wählen Sie eine Kategorie und klicken Sie auf „Speichern“. Ist das geschehen, wählen Sie „Erledigt“; ist das Fenster zu, gehen Sie einen Schritt zurück.
outcome-facebook-no-help-link =
    .title = Das „Bildungszentrum“ ist nicht zu finden
    .why = Dieser Schritt ist eine Zugabe. Der Eintrag heißt bei Ihnen vielleicht anders, oder es gibt ihn nicht mehr.
    .way = Sie brauchen ihn nicht. Mit „Erledigt“ schließen Sie die Anleitung ab.
outcome-facebook-no-create-entry =
    .title = Der Eintrag zum Gründen einer Gruppe ist nicht zu finden
    .why = Meist steht er im Menü links auf der Seite der Gruppen. In Ihrem Konto heißt er vielleicht anders, oder das Menü ist eingeklappt.
    .way = Kopieren Sie die Adresse, fügen Sie sie oben in die Adresszeile des Browsers ein und drücken Sie die Eingabetaste. Dort geht die Anleitung weiter.
outcome-facebook-no-name-field =
    .title = Das Feld für den Namen ist nicht eindeutig zu erkennen
    .why = Wie dieses Formular in Ihrem Konto aussieht, wissen wir nicht sicher; deshalb zeigt die Anleitung lieber auf nichts.
    .way = Suchen Sie das Feld für den Namen, meist ganz oben am linken Rand, und schreiben Sie ihn hinein. Dann wählen Sie „Erledigt“.
outcome-facebook-no-privacy =
    .title = Die Auswahl für die Privatsphäre ist nicht zu finden
    .why = Vielleicht heißt sie bei Ihnen anders oder kommt erst, wenn ein Name eingetragen ist.
    .way = Schauen Sie unter dem Namen nach und stellen Sie die Gruppe auf „Privat“. Dann wählen Sie „Erledigt“.
outcome-facebook-no-create-button =
    .title = Die Schaltfläche zum Gründen ist nicht zu finden
    .why = Oft lässt sie sich erst anklicken, wenn Name und Privatsphäre gewählt sind. Oder die Gruppe ist schon gegründet.
    .way = Sehen Sie die Seite Ihrer neuen Gruppe, wählen Sie „Erledigt“. Sonst gehen Sie das Formular noch einmal durch; die Schaltfläche steht meist ganz unten.
outcome-facebook-no-search =
    .title = Die Seite zum Entdecken von Gruppen ist nicht zu finden
    .why = Vielleicht heißt der Eintrag in Ihrem Konto anders.
    .way = Nehmen Sie das Suchfeld auf der Seite der Gruppen und geben Sie eines der Wörter ein. Sobald Sie eine Gruppe öffnen, geht die Anleitung weiter.
outcome-facebook-no-group-list =
    .title = Suchen Sie sich selbst eine Gruppe aus
    .why = Facebook mischt hier Gruppen, Beiträge und Vorschläge; darin zeigt die Anleitung auf nichts.
    .way = Öffnen Sie eine Gruppe, deren Name und Beschreibung passen. Auf ihrer Seite geht die Anleitung weiter.
outcome-facebook-no-about =
    .title = Die Beschreibung der Gruppe ist nicht zu finden
    .why = Vielleicht ist der Reiter eingeklappt, oder Sie haben nach unten gescrollt und Facebook blendet die Reiter aus.
    .way = Scrollen Sie hoch und öffnen Sie den Reiter mit der Beschreibung. Kennen Sie die Gruppe schon, wählen Sie „Erledigt“.
outcome-facebook-already-a-member =
    .title = Sie sind in dieser Gruppe schon Mitglied
    .why = Hier gibt es nichts mehr beizutreten.
    .way = Mit „Erledigt“ schließen Sie die Anleitung ab. Oder Sie öffnen eine andere Gruppe, dann geht es dort weiter.
outcome-facebook-no-join =
    .title = Die Schaltfläche zum Beitreten ist nicht zu finden
    .why = Vielleicht haben Sie schon angefragt und die Admins haben noch nicht geantwortet, oder sie heißt bei Ihnen anders.
    .way = Haben Sie angefragt, wählen Sie „Erledigt“. Sonst schauen Sie unter das Titelbild oder öffnen eine andere Gruppe.
outcome-facebook-no-conversation =
    .title = Öffnen Sie das Gespräch selbst
    .why = Wo die Schaltfläche für Nachrichten steht, ist in jedem Konto anders; deshalb zeigt die Anleitung hier auf nichts.
    .way = Klicken Sie auf den Namen der Person und suchen Sie in ihrem Profil die Schaltfläche für Nachrichten. Öffnet sich das Gespräch in einem kleinen Fenster, wählen Sie „Erledigt“.
outcome-linkedin-logged-out =
    .title = Bitte melden Sie sich zuerst bei LinkedIn an
    .why = Diese Seite sehen Besucher:innen, die nicht angemeldet sind.
    .way = Melden Sie sich an wie immer. Die Anleitung bleibt hier und geht von selbst weiter.
outcome-linkedin-checkpoint =
    .title = LinkedIn möchte erst etwas prüfen
    .why = LinkedIn bittet Sie zu bestätigen, dass Sie es sind. Das können nur Sie selbst tun.
    .way = Folgen Sie den Hinweisen von LinkedIn. Auf einer gewöhnlichen Seite geht die Anleitung weiter.
outcome-linkedin-window-open =
    .title = Ein anderes Fenster ist offen
    .why = Es liegt über dem, was für diesen Schritt nötig ist. Deshalb zeigt die Anleitung darin auf nichts.
    .way = Schließen Sie das Fenster, oder erledigen Sie zuerst, was Sie dort begonnen haben. Die Anleitung geht von selbst weiter.
outcome-linkedin-not-loaded =
    .title = Die Seite ist noch leer
    .why = LinkedIn zeigt darauf bisher nichts. Bei langsamer Verbindung kommt das vor.
    .way = Warten Sie einen Moment und wählen Sie „Noch einmal suchen“, oder laden Sie die Seite neu.
outcome-linkedin-not-your-profile =
    .title = Das ist wohl nicht Ihr eigenes Profil
    .why = LinkedIn zeigt hier nichts, was sich bearbeiten lässt; deshalb zeigt die Anleitung auf nichts.
    .way = Öffnen Sie Ihr eigenes Profil: Kopieren Sie die Adresse, fügen Sie sie oben in die Adresszeile des Browsers ein und drücken Sie die Eingabetaste. LinkedIn macht daraus Ihr Profil.
outcome-linkedin-open-own-profile =
    .title = Öffnen Sie Ihr eigenes Profil
    .why = Der Weg dorthin sieht in jedem Konto anders aus; die Adresse ist immer dieselbe.
    .way = Kopieren Sie die Adresse, fügen Sie sie oben in die Adresszeile des Browsers ein und drücken Sie die Eingabetaste. LinkedIn macht daraus Ihr Profil; dort geht die Anleitung weiter.
outcome-linkedin-no-open-to =
    .title = „Offen für“ ist nicht zu finden
    .why = Vielleicht nennt LinkedIn es anders, ein Fenster liegt darüber, oder Ihr Konto hat es nicht.
    .way = Schließen Sie offene Fenster und scrollen Sie hoch bis zu Ihrem Foto. Wenn Sie die Schaltfläche sehen, klicken Sie darauf und wählen dann „Erledigt“.
outcome-linkedin-no-services-entry =
    .title = Der Eintrag für Serviceleistungen ist nicht zu finden
    .why = LinkedIn bietet Serviceleistungen nicht in jedem Konto an. Und wie der Eintrag in Ihrer Sprache heißt, wissen wir nicht sicher.
    .way = Suchen Sie im Menü den Eintrag, bei dem es um Leistungen geht, die Sie anbieten, und klicken Sie darauf. Ist ein Formular aufgegangen, wählen Sie „Erledigt“. Gibt es keinen solchen Eintrag, hat Ihr Konto das nicht: Zeigen Sie stattdessen, dass Sie sich ehrenamtlich engagieren; dafür gibt es eine Anleitung.
outcome-linkedin-no-volunteering-entry =
    .title = Der Eintrag für das Ehrenamt ist nicht zu finden
    .why = Wie LinkedIn ihn in Ihrer Sprache nennt, wissen wir nicht sicher.
    .way = Suchen Sie im Menü den Eintrag, bei dem es um ehrenamtliche Arbeit geht, und klicken Sie darauf. Ist ein Formular aufgegangen, wählen Sie „Erledigt“. Gibt es keinen, wählen Sie es auch: Dann geht es mit dem weiter, was Sie ehrenamtlich schon getan haben.
outcome-linkedin-no-save =
    .title = „Speichern“ ist nicht zu finden
    .why = Oft steht es erst auf der letzten Seite des Formulars. Oder das Formular ist schon zu.
    .way = Gehen Sie das Formular bis zum Ende durch. Haben Sie gespeichert, wählen Sie „Erledigt“. Möchten Sie doch nicht, schließen Sie das Formular und wählen „Verwerfen“, wenn LinkedIn fragt.
outcome-linkedin-no-volunteer-experience =
    .title = Der Abschnitt für das Ehrenamt ist nicht zu finden
    .why = Er steht erst in Ihrem Profil, wenn etwas darin ist, und der Weg dorthin heißt bei Ihnen vielleicht anders.
    .way = Suchen Sie in Ihrem Profil die Schaltfläche, die einen Abschnitt hinzufügt, und in ihrem Fenster das Ehrenamt. Ist das Formular offen, wählen Sie „Erledigt“.
outcome-linkedin-volunteer-page =
    .title = Das ist eine Seite für ehrenamtliche Erfahrung
    .why = Die Seite selbst sagt nicht, wem sie gehört; deshalb zeigt die Anleitung auf nichts.
    .way = Ist es Ihre eigene, wählen Sie „Erledigt“; der nächste Schritt sagt, was Sie schreiben können.
outcome-linkedin-choose-person =
    .title = Öffnen Sie das Profil der Person selbst
    .why = Wem Sie schreiben, wählen Sie; die Anleitung zeigt auf niemanden.
    .way = Öffnen Sie das Profil einer Person, die gefragt oder geantwortet hat. Dort geht die Anleitung weiter.
outcome-linkedin-your-own-profile =
    .title = Das ist Ihr eigenes Profil
    .why = Sich selbst können Sie nicht schreiben.
    .way = Öffnen Sie das Profil der Person, der Sie schreiben möchten. Dort geht die Anleitung weiter.
outcome-linkedin-pending =
    .title = Bei dieser Person haben Sie schon angefragt
    .why = Ihre Anfrage wartet noch. Eine zweite würde nur stören.
    .way = Planen Sie in Mentor Trail eine Wiedervorlage in einer Woche und lassen Sie der Person die Entscheidung. Die nächsten Schritte sehen Sie mit „Erledigt“.
outcome-linkedin-no-message =
    .title = Weder „Nachricht“ noch „Vernetzen“ ist zu finden
    .why = Vielleicht nimmt die Person keine Nachrichten von Ihnen an, oder LinkedIn zeigt die Schaltflächen anders.
    .way = Schauen Sie beim Namen nach, auch im Menü mit weiteren Einträgen. Gibt es keinen Weg zu schreiben, lassen Sie es dabei: Jemand anderes freut sich über Ihre Nachricht. Ist das Nachrichtenfeld offen, wählen Sie „Erledigt“.
outcome-linkedin-other-host =
    .title = Die Seite für Lehrende hat eine andere Adresse
    .why = LinkedIn Learning führt sie getrennt vom übrigen LinkedIn, und von dieser Seite führt kein Link dorthin.
    .way = Kopieren Sie die Adresse, fügen Sie sie oben in die Adresszeile des Browsers ein und drücken Sie die Eingabetaste. Dort geht die Anleitung weiter.

## facebook/become-a-mentor

guide-facebook-become-a-mentor =
    .title = Mentor:in in einer Facebook-Gruppe werden
    .summary = Fünf Schritte: von Ihren Gruppen bis zum Formular, in dem Sie sagen, wobei Sie helfen können.
guide-facebook-become-a-mentor-finished =
    .title = Geschafft: Sie haben sich als Mentor:in angeboten
    .why = Facebook benachrichtigt Sie, wenn jemand aus der Gruppe Interesse hat. Sie entscheiden, wen Sie begleiten; eine Mentorschaft dauert bis zu zehn Wochen.
    .next = Wenn Ihnen jemand schreibt, merken Sie sich die Person in Mentor Trail und beginnen dort die zehn Wochen.
guide-facebook-become-a-mentor-open-groups =
    .title = Klicken Sie auf „Gruppen“
    .why = Der Eintrag steht im Menü am linken Rand der Seite oder als Zeichen in der Leiste oben.
    .next = Danach sehen Sie die Gruppen, in denen Sie Mitglied sind.
guide-facebook-become-a-mentor-open-groups-see-more =
    .title = Klicken Sie auf „Mehr ansehen“
    .why = Das Menü links zeigt zuerst nicht alles. „Gruppen“ ist vielleicht noch eingeklappt.
    .next = Danach sucht die Anleitung noch einmal nach „Gruppen“.
guide-facebook-become-a-mentor-choose-group =
    .title = Wählen Sie Ihre Gruppe
    .why = Nehmen Sie eine, deren Mitglieder Ihr Angebot brauchen können: Dort erreichen Sie die Richtigen.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach „Mentorship“.
guide-facebook-become-a-mentor-choose-group-all-groups =
    .title = Wählen Sie Ihre Gruppe
    .why = Nehmen Sie eine, deren Mitglieder Ihr Angebot brauchen können. Fehlt Ihre in der Liste, zeigt dieser Link alle Ihre Gruppen.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach „Mentorship“.
guide-facebook-become-a-mentor-choose-group-groups-first =
    .title = Klicken Sie auf „Gruppen“ und wählen Sie Ihre Gruppe
    .why = Nehmen Sie eine, deren Mitglieder Ihr Angebot brauchen können: Dort erreichen Sie die Richtigen.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach „Mentorship“.
guide-facebook-become-a-mentor-open-mentorship =
    .title = Klicken Sie auf „Mentorship“
    .why = Der Reiter steht unter dem Titelbild der Gruppe. Wer eine Mentorschaft anbietet, muss mindestens 18 sein.
    .next = Sie sehen, wer hier Begleitung anbietet. Sie legen noch nichts fest.
guide-facebook-become-a-mentor-open-mentorship-more-tabs =
    .title = Klicken Sie auf „Mehr“
    .why = Nicht alle Reiter haben Platz. „Mentorship“ steht vielleicht in diesem Menü.
    .next = Danach sucht die Anleitung dort weiter.
guide-facebook-become-a-mentor-become-a-mentor =
    .title = Klicken Sie auf „Mentor:in werden“
    .why = Damit bieten Sie sich den Mitgliedern dieser Gruppe als Mentor:in an.
    .next = Es öffnet sich ein Formular. Noch wird nichts abgeschickt.
guide-facebook-become-a-mentor-introduce-yourself =
    .title = Stellen Sie sich kurz vor
    .why = Schreiben Sie einfach und freundlich, wer Sie sind und bei welchen Themen Sie helfen können. Anschrift, Telefonnummer und Arbeitsplatz gehören nicht hinein.
    .next = Erst wenn Sie auf „Senden“ klicken, sehen es die Mitglieder der Gruppe.
guide-facebook-become-a-mentor-introduce-yourself-submit =
    .title = Lesen Sie noch einmal alles, dann klicken Sie auf „Senden“
    .why = Steht darin, wobei Sie helfen können? Steht nichts darin, was nur Freunde wissen sollten?
    .next = Facebook benachrichtigt Sie, wenn jemand Interesse hat, und Sie entscheiden, wen Sie begleiten.

## facebook/add-mentorship-to-your-group

guide-facebook-add-mentorship-to-your-group =
    .title = Mentorship in der eigenen Gruppe anbieten
    .summary = Für Admins: In den Einstellungen Ihrer Gruppe schalten Sie die Mentorschaft ein, sofern Facebook sie dort noch anbietet.
guide-facebook-add-mentorship-to-your-group-finished =
    .title = Geschafft: Ihre Gruppe ist auf Mentorship eingerichtet
    .why = Wenn alles geklappt hat, steht „Mentorship“ jetzt bei den Reitern der Gruppe. Dort können Mitglieder eine Mentorschaft anbieten oder suchen; sie müssen mindestens 18 sein.
    .next = Bieten Sie sich nun selbst an: Die Anleitung „Mentor:in in einer Facebook-Gruppe werden“ zeigt, wie. Fehlt der Reiter, laden Sie die Seite neu.
guide-facebook-add-mentorship-to-your-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = { guide-facebook-become-a-mentor-open-groups.next }
guide-facebook-add-mentorship-to-your-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-add-mentorship-to-your-group-choose-group =
    .title = Wählen Sie die Gruppe, die Sie leiten
    .why = Nur Admins können die Mentorschaft einschalten. In anderen Gruppen sehen Sie die Einstellungen nicht.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach den Einstellungen.
guide-facebook-add-mentorship-to-your-group-choose-group-all-groups =
    .title = Wählen Sie die Gruppe, die Sie leiten
    .why = Nur Admins können die Mentorschaft einschalten. Fehlt Ihre Gruppe in der Liste, zeigt dieser Link alle Ihre Gruppen.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach den Einstellungen.
guide-facebook-add-mentorship-to-your-group-choose-group-groups-first =
    .title = Klicken Sie auf „Gruppen“ und wählen Sie die Gruppe, die Sie leiten
    .why = Nur Admins können die Mentorschaft einschalten. In anderen Gruppen sehen Sie die Einstellungen nicht.
    .next = Auf der Seite der Gruppe sucht die Anleitung nach den Einstellungen.
guide-facebook-add-mentorship-to-your-group-open-settings =
    .title = Klicken Sie auf „Einstellungen“
    .why = Der Eintrag steht im Menü links neben Ihrer Gruppe, manchmal als „Gruppeneinstellungen“.
    .next = Sie sehen, wie Ihre Gruppe eingerichtet ist. Noch ändert sich nichts.
guide-facebook-add-mentorship-to-your-group-add-mentorship =
    .title = Klicken Sie neben „Mentorschaft“ auf „Hinzufügen“
    .why = Sie steht in der Liste der Funktionen, die Ihre Gruppe bekommen kann.
    .next = Facebook fragt nach einer Kategorie. Ihre Mitglieder sehen noch nichts davon.
guide-facebook-add-mentorship-to-your-group-add-mentorship-features =
    .title = Schauen Sie unter „Zusätzliche Funktionen hinzufügen“
    .why = Die Funktionen stehen weiter unten in den Einstellungen. Ist die Liste eingeklappt, öffnen Sie sie mit einem Klick hierauf.
    .next = Danach sucht die Anleitung darin nach „Mentorschaft“.
guide-facebook-add-mentorship-to-your-group-choose-category =
    .title = Wählen Sie eine Kategorie
    .why = Nehmen Sie die, die am besten sagt, wobei Ihre Mitglieder Hilfe brauchen.
    .next = Es gilt erst, wenn Sie auf „Speichern“ klicken.
guide-facebook-add-mentorship-to-your-group-choose-category-save =
    .title = Wählen Sie eine Kategorie und klicken Sie auf „Speichern“
    .why = Nehmen Sie die Kategorie, die am besten sagt, wobei Ihre Mitglieder Hilfe brauchen. Dann speichern Sie.
    .next = Von da an sehen alle Mitglieder „Mentorship“ in der Gruppe.
guide-facebook-add-mentorship-to-your-group-get-help =
    .title = Wenn Sie mehr wissen möchten: „Bildungszentrum“
    .why = Hier erklärt Facebook Admins, was eine Gruppe alles kann. Es steht im Menü links neben Ihrer Gruppe.
    .next = Sie können dort lesen oder es lassen. Mit „Erledigt“ schließen Sie die Anleitung ab.

## facebook/create-a-mentoring-group

guide-facebook-create-a-mentoring-group =
    .title = Eine eigene Gruppe für Mentoring gründen
    .summary = Ein geschützter Ort, an dem Sie Mentoring anbieten: finden, benennen, privat stellen, einladen.
guide-facebook-create-a-mentoring-group-finished =
    .title = Geschafft: Ihre Gruppe ist gegründet
    .why = Posten Sie als Erstes Ihre Regeln und einen Willkommensgruß; eine leere Gruppe verlassen die meisten gleich wieder. Eine Mentorschaft auf Facebook ist ab 18.
    .next = Wie Sie dort Mentoring anbieten, zeigen zwei Anleitungen: „Mentorship in der eigenen Gruppe anbieten“ richtet die Funktion von Facebook ein. Gibt es sie bei Ihnen nicht, nehmen Sie „Mentoring anbieten, auch ohne die Funktion von Facebook“; Regeln und ein Beitrag zum Kopieren sind dabei.
guide-facebook-create-a-mentoring-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = Dort steht auch der Eintrag, mit dem Sie eine eigene gründen.
guide-facebook-create-a-mentoring-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-create-a-mentoring-group-create-group =
    .title = Klicken Sie auf „Neue Gruppe erstellen“
    .why = Der Eintrag steht im Menü links auf der Seite der Gruppen, manchmal nur als Pluszeichen.
    .next = Es öffnet sich ein Formular. Noch gibt es keine Gruppe.
guide-facebook-create-a-mentoring-group-name-it =
    .title = Geben Sie der Gruppe einen Namen
    .why = Unter diesem Namen wird sie gefunden, und er steht vielleicht bei jemandem in der Gruppenliste, in die andere hineinsehen. So klingt er gut:
    .list =
        Er sagt, was man davon hat: „Erster Job: Fragen und Antworten“.
        Er sagt, wo oder für wen, etwa mit dem Ort.
        Er stempelt niemanden ab: nicht „benachteiligt“, „arbeitslos“ oder „Problem“.
    .next = Sobald etwas im Feld steht und Sie kurz warten, geht es weiter.
guide-facebook-create-a-mentoring-group-understand-privacy =
    .title = Wer soll sehen, was in der Gruppe steht?
    .why = Wer Hilfe sucht, möchte meist nicht, dass alle es sehen. Das bedeutet die Wahl für die jungen Menschen in Ihrer Gruppe:
    .list =
        Öffentlich: Alle, auch Eltern, Mitschüler:innen und Chefs, können lesen, wer dabei ist und was jemand schreibt. Für Mentoring nicht geeignet.
        Privat: Nur Mitglieder sehen, wer dabei ist und was geschrieben wird.
        Privat und sichtbar: Die Gruppe ist über die Suche zu finden, ihr Inhalt nicht. Gut, wenn Menschen von selbst zu Ihnen kommen sollen.
        Privat und verborgen: Nur wer eingeladen ist, findet sie. Gut für eine Gruppe, deren Mitglieder Sie schon kennen.
        Privat heißt nicht geheim: Jedes Mitglied kann ein Bild vom Bildschirm machen. Sehr Persönliches gehört nicht hinein.
    .next = Mit „Erledigt“ kommen Sie zur Auswahl.
guide-facebook-create-a-mentoring-group-choose-privacy =
    .title = Stellen Sie die Gruppe auf „Privat“
    .why = Öffentlich könnten alle lesen, wer dabei ist. Fragt Facebook auch, ob sie zu finden sein soll: sichtbar, wenn Menschen von selbst zu Ihnen kommen sollen.
    .next = Wenn „Privat“ gewählt ist, wählen Sie „Erledigt“.
guide-facebook-create-a-mentoring-group-invite =
    .title = Laden Sie ein, oder noch nicht
    .why = Facebook bietet an, gleich Freunde einzuladen. Das geht auch später, und oft besser: mit ein paar Worten dazu. Den Text können Sie kopieren.
    .list =
        Zuerst eine zweite Person, die mit aufpasst und antwortet, wenn Sie keine Zeit haben.
        Dann Menschen, die junge Leute kennen: aus Jugendhaus, Verein, Beratungsstelle.
        Junge Erwachsene nur, wenn sie es möchten: Fragen Sie vorher in einer Nachricht.
        Niemanden unter 18: Für Jüngere sind Programme da.
    .next = Mit „Erledigt“ geht es zum Gründen.
guide-facebook-create-a-mentoring-group-create =
    .title = Lesen Sie noch einmal alles, dann klicken Sie auf „Erstellen“
    .why = Stimmt der Name, und steht die Gruppe auf „Privat“?
    .next = Damit ist die Gruppe gegründet, und wen Sie eingeladen haben, der erfährt davon. Sie leiten sie und können alles später noch ändern.

## facebook/find-a-fitting-group

guide-facebook-find-a-fitting-group =
    .title = Eine passende Facebook-Gruppe finden
    .summary = Suchen, genau hinsehen, beitreten: eine Gruppe, deren Mitglieder Ihr Angebot brauchen können.
guide-facebook-find-a-fitting-group-finished =
    .title = Geschafft: Sie haben eine Gruppe gefunden
    .why = Wenn die Admins Sie erst aufnehmen müssen, kann das ein paar Tage dauern. Lesen Sie eine Weile mit, bevor Sie etwas anbieten.
    .next = Beantworten Sie dann ein, zwei Fragen, die andere gestellt haben. Danach ist Ihr Angebot willkommen: Die Anleitung „Mentor:in in einer Facebook-Gruppe werden“ zeigt, wie.
guide-facebook-find-a-fitting-group-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = Danach können Sie neue suchen.
guide-facebook-find-a-fitting-group-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-find-a-fitting-group-search =
    .title = Suchen Sie nach Gruppen
    .why = Lassen Sie sich hier von Facebook welche vorschlagen, oder geben Sie ins Suchfeld ein, wonach Ihre künftigen Mentees suchen. Oft helfen diese Wörter:
    .list =
        Ihr Ort oder Stadtteil
        Ausbildung, erster Job, Bewerbung
        ein Beruf oder Fach, etwa Pflege, IT, Handwerk
        Deutsch lernen, Schulabschluss nachholen
        junge Eltern, neu in der Stadt
    .next = Sobald Sie Gruppen sehen, geht die Anleitung weiter.
guide-facebook-find-a-fitting-group-open-group =
    .title = Öffnen Sie eine Gruppe, die passend klingt
    .why = Lieber eine kleinere, in der täglich gesprochen wird, als eine riesige, in der niemand antwortet.
    .next = Sie sehen sie sich nur an. Niemand erfährt davon.
guide-facebook-find-a-fitting-group-read-about =
    .title = Lesen Sie, wofür die Gruppe da ist
    .why = Dieser Reiter zeigt ihre Beschreibung, ihre Regeln und wer sie leitet.
    .next = Danach entscheiden Sie, ob sie passt.
guide-facebook-find-a-fitting-group-judge =
    .title = Passt die Gruppe?
    .why = Trifft das meiste davon zu, lohnt es sich beizutreten. Wenn nicht, öffnen Sie eine andere.
    .list =
        Hier sind Menschen, denen Sie helfen können, und sie sind erwachsen: Eine Mentorschaft auf Facebook ist ab 18.
        In dieser Woche gab es Beiträge, und jemand antwortet darauf.
        Die Regeln verbieten es nicht, Hilfe anzubieten.
        Niemand verkauft etwas, und niemand wird ausgelacht.
        Es ist klar, wer sie leitet.
    .next = Wenn Sie sich entschieden haben, wählen Sie „Erledigt“.
guide-facebook-find-a-fitting-group-join =
    .title = Treten Sie der Gruppe bei
    .why = In privaten Gruppen werden erst die Admins gefragt; manche möchten eine kurze Antwort auf eine Frage. Sagen Sie offen, dass Sie Mentor:in sein möchten.
    .next = Die Mitglieder können sehen, dass Sie beigetreten sind.

## facebook/mentoring-without-the-feature

guide-facebook-mentoring-without-the-feature =
    .title = Mentoring anbieten, auch ohne die Funktion von Facebook
    .summary = Geht in jeder Gruppe: klare Regeln, ein Beitrag zum Kopieren, Messenger und die zehn Wochen in Mentor Trail.
guide-facebook-mentoring-without-the-feature-finished =
    .title = Geschafft: Ihr Angebot steht
    .why = Eine Funktion von Facebook brauchen Sie dafür nicht. Oft dauert es ein, zwei Wochen, bis sich jemand traut zu antworten.
    .next = Planen Sie in Mentor Trail eine Wiedervorlage, um noch einmal nach dem Beitrag zu sehen.
guide-facebook-mentoring-without-the-feature-open-groups =
    .title = { guide-facebook-become-a-mentor-open-groups.title }
    .why = { guide-facebook-become-a-mentor-open-groups.why }
    .next = { guide-facebook-become-a-mentor-open-groups.next }
guide-facebook-mentoring-without-the-feature-open-groups-see-more =
    .title = { guide-facebook-become-a-mentor-open-groups-see-more.title }
    .why = { guide-facebook-become-a-mentor-open-groups-see-more.why }
    .next = { guide-facebook-become-a-mentor-open-groups-see-more.next }
guide-facebook-mentoring-without-the-feature-choose-group =
    .title = Wählen Sie eine Gruppe, oder gründen Sie eine
    .why = In einer Gruppe, die es schon gibt, erreichen Sie sofort Menschen. In einer eigenen bestimmen Sie die Regeln, müssen aber erst einladen.
    .next = Auf der Seite der Gruppe geht die Anleitung weiter.
guide-facebook-mentoring-without-the-feature-choose-group-all-groups =
    .title = Wählen Sie eine Gruppe
    .why = In einer Gruppe, die es schon gibt, erreichen Sie sofort Menschen. Fehlt Ihre in der Liste, zeigt dieser Link alle Ihre Gruppen.
    .next = Auf der Seite der Gruppe geht die Anleitung weiter.
guide-facebook-mentoring-without-the-feature-choose-group-groups-first =
    .title = Klicken Sie auf „Gruppen“ und wählen Sie eine Gruppe
    .why = In einer Gruppe, die es schon gibt, erreichen Sie sofort Menschen. Dort können Sie auch eine eigene gründen.
    .next = Auf der Seite der Gruppe geht die Anleitung weiter.
guide-facebook-mentoring-without-the-feature-agree-on-rules =
    .title = Klären Sie zuerst die Regeln
    .why = Klare Regeln schützen Ihre Mentees und Sie selbst.
    .list =
        In einer fremden Gruppe: Lesen Sie deren Regeln; im Zweifel fragen Sie die Admins, ob Ihr Beitrag willkommen ist.
        In einer eigenen Gruppe: Stellen Sie sie auf privat und posten Sie zuerst die Regeln. Sie können sie kopieren.
        Nur Erwachsene ab 18. Jüngere sind bei einer Organisation in ihrer Nähe besser aufgehoben.
        Keine Telefonnummern, Anschriften oder Fotos von Mentees in der Gruppe.
    .next = Wenn das geklärt ist, wählen Sie „Erledigt“.
guide-facebook-mentoring-without-the-feature-write-post =
    .title = Schreiben Sie Ihren Beitrag
    .why = Kopieren Sie den Text, fügen Sie ihn oben in der Gruppe in das Feld für einen neuen Beitrag ein und setzen Sie Ihre Themen ein. Schreiben Sie so, wie Sie sprechen.
    .next = Alle in der Gruppe sehen ihn, sobald Sie ihn posten; in manchen Gruppen liest ihn vorher ein Admin.
guide-facebook-mentoring-without-the-feature-answer =
    .title = Wenn jemand antwortet
    .why = Unter dem Beitrag genügt ein kurzes „Schön, ich schreibe dir“. Alles Persönliche gehört in den Messenger, unter vier Augen.
    .list =
        Antworten Sie innerhalb von zwei Tagen, und sei es nur kurz.
        Fragen Sie erst, was die Person möchte; sagen Sie dann, was Sie tun können.
        Fragen Sie, ob sie mindestens 18 ist.
        Schicken Sie nie Geld, und bitten Sie nie um welches.
    .next = Der Text zum Kopieren ist eine erste Antwort. Abschicken tun Sie sie selbst.
guide-facebook-mentoring-without-the-feature-ten-weeks =
    .title = Beginnen Sie die zehn Wochen
    .why = Ohne die Funktion von Facebook zählt niemand mit. Das übernimmt Mentor Trail.
    .list =
        Merken Sie sich die Person in Mentor Trail, sobald sie zugesagt hat.
        Verabreden Sie in der ersten Woche: wann, wo, was unter Ihnen bleibt und wann Schluss ist.
        Beginnen Sie dort die zehn Wochen und notieren Sie den Tag Ihres nächsten Gesprächs.
    .next = Mit „Erledigt“ schließen Sie die Anleitung ab.

## facebook/write-a-first-message

guide-facebook-write-a-first-message =
    .title = Auf Facebook eine gute erste Nachricht schreiben
    .summary = Was hineingehört, was besser nicht, und ein Text zum Kopieren. Abschicken tun Sie selbst.
guide-facebook-write-a-first-message-finished =
    .title = Geschafft: Der erste Schritt ist getan
    .why = Nicht alle antworten gleich, und manche gar nicht. Mit Ihnen hat das selten zu tun.
    .next = Hat die Person geantwortet oder um Hilfe gebeten, merken Sie sie sich in Mentor Trail und planen Sie, wann Sie sich wieder melden.
guide-facebook-write-a-first-message-open-conversation =
    .title = Öffnen Sie das Gespräch
    .why = Schreiben Sie nur Menschen, die mit einer Nachricht rechnen können:
    .list =
        jemandem, der auf Ihren Beitrag geantwortet hat
        jemandem, der in einer Mentoring-Gruppe um Hilfe gebeten hat
        jemandem, den gemeinsame Bekannte Ihnen vorgestellt haben
    .next = Klicken Sie auf den Namen und im Profil auf die Schaltfläche für Nachrichten. Ist das Gespräch offen, geht die Anleitung weiter; bei einem kleinen Fenster wählen Sie „Erledigt“.
guide-facebook-write-a-first-message-do =
    .title = Das gehört hinein
    .why = Viele junge Leute haben von Schule genug. Was zählt, ist, dass sich jemand für sie interessiert.
    .list =
        der Vorname, und wo Sie einander begegnet sind
        etwas, was die Person geschrieben hat und was Ihnen im Kopf geblieben ist
        wer Sie sind, in einem Satz
        etwas Kleines, was Sie gemeinsam tun könnten, höchstens eine halbe Stunde
        eine Frage, auf die man mit Ja oder Nein antworten kann
        dass ein Nein in Ordnung ist
    .next = Fünf, sechs kurze Sätze genügen.
guide-facebook-write-a-first-message-do-not =
    .title = Das lassen Sie besser weg
    .why = Es schreckt ab, oder es bringt Sie oder die andere Person in Gefahr.
    .list =
        lange Texte über Sie selbst
        Ratschläge, um die niemand gebeten hat, und Wörter wie „Problem“, „Defizit“, „Kurs“
        Telefonnummer, Anschrift, Schule, Arbeitsplatz: weder Ihre noch die der anderen Person
        Treffen allein, zu Hause oder spät am Abend
        Versprechen wie eine Stelle oder einen Ausbildungsplatz
        eine zweite Nachricht am nächsten Tag
    .next = Ist die Person unter 18, oder wissen Sie es nicht? Dann lassen Sie es: Der Kontakt läuft besser über eine Organisation oder die Eltern.
guide-facebook-write-a-first-message-write =
    .title = Schreiben Sie Ihre Nachricht
    .why = Kopieren Sie den Text, fügen Sie ihn in das Gespräch ein und füllen Sie die Lücken. Ändern Sie, was nicht nach Ihnen klingt.
    .list =
        Sind alle Pünktchen ersetzt?
        Würden Sie es auch so sagen, wenn Sie einander begegneten?
    .next = Nichts geht ab, bevor Sie es abschicken.
guide-facebook-write-a-first-message-send =
    .title = Lesen Sie noch einmal alles, dann schicken Sie ab
    .why = Wenn Sie einander noch nicht kennen, landet Ihre Nachricht vielleicht bei den Anfragen. Dann kann es dauern, bis sie gelesen wird.
    .list =
        Stimmt der Name?
        Steht nichts darin, was andere nicht sehen dürfen?
    .next = Wenn sie abgeschickt ist, wählen Sie „Erledigt“.

## linkedin/become-an-instructor

guide-linkedin-become-an-instructor =
    .title = Sich bei LinkedIn Learning als Dozent:in bewerben
    .summary = Wo Sie sich bewerben, was Sie bereitlegen und was mit dem geschieht, was Sie einsenden.
guide-linkedin-become-an-instructor-finished =
    .title = Geschafft: Sie haben sich beworben
    .why = LinkedIn antwortet nur, wenn es passt. Keine Antwort sagt nichts über Ihr Können.
    .next = Bis dahin können Sie Mentoring in Ihrem Profil als Serviceleistung anbieten: Auch dafür gibt es eine Anleitung.
guide-linkedin-become-an-instructor-open-page =
    .title = Öffnen Sie die Seite für Lehrende
    .why = Sie hat eine eigene Adresse: learning.linkedin.com/instructors. Kopieren Sie sie, fügen Sie sie oben in die Adresszeile des Browsers ein und drücken Sie die Eingabetaste.
    .next = Dort steht, was LinkedIn von Lehrenden erwartet. Beworben haben Sie sich damit noch nicht.
guide-linkedin-become-an-instructor-prepare =
    .title = Legen Sie sich das bereit
    .why = Das Formular geht schneller, wenn alles zur Hand ist.
    .list =
        Vor- und Nachname, so wie in Ihrem LinkedIn-Profil
        eine E-Mail-Adresse, die Sie regelmäßig lesen
        die Themen, die Sie wirklich gut kennen, lieber zwei oder drei als zehn
        ob Sie in einem Programm von LinkedIn sind, etwa Top Voice; die meisten sind es nicht und wählen „Other“
        ein Probefilm, in dem Sie etwas erklären; guter Ton ist wichtiger als ein gutes Bild
    .next = Wie lang der Film sein soll, in welchen Sprachen LinkedIn Kurse sucht und was es zahlt, wissen wir nicht. Sehen Sie nach, was die Seite dazu sagt.
guide-linkedin-become-an-instructor-find-form =
    .title = Suchen Sie auf der Seite das Formular
    .why = Wie die Schaltfläche dorthin heißt, wissen wir nicht sicher; deshalb zeigt die Anleitung auf nichts. Suchen Sie nach einer Aufforderung, sich zu bewerben.
    .list =
        Prüfen Sie die Adresse: Sie muss mit learning.linkedin.com beginnen, oder von dort muss der Weg weiterführen.
        Von einer Gebühr für die Bewerbung wissen wir nichts. Fragt eine Seite nach Geld oder nach Ihrem Passwort, schließen Sie sie.
    .next = Wenn Sie das Formular vor sich haben, wählen Sie „Erledigt“.
guide-linkedin-become-an-instructor-fill-in =
    .title = Füllen Sie das Formular aus
    .why = Sagen Sie ganz konkret, was man nach Ihrem Kurs kann. Einen Anfang mit Lücken können Sie kopieren.
    .list =
        Geben Sie nur an, was gefragt wird.
        Niemand, den Sie begleiten, kommt im Film oder im Text vor.
        Themen: was Sie selbst getan haben, nicht, was Sie gelesen haben.
    .next = Noch wird nichts abgeschickt.
guide-linkedin-become-an-instructor-send =
    .title = Lesen Sie noch einmal alles, dann schicken Sie ab
    .why = LinkedIn behält, was eingesandt wurde, und antwortet nur, wenn es passt.
    .list =
        Stimmt die E-Mail-Adresse?
        Kann jemand, der den Link hat, den Film öffnen?
        Ist es Ihnen recht, dass LinkedIn das alles behält?
    .next = Wenn alles abgeschickt ist, wählen Sie „Erledigt“.

## linkedin/offer-mentoring-as-a-service

guide-linkedin-offer-mentoring-as-a-service =
    .title = Mentoring im LinkedIn-Profil anbieten
    .summary = Als Serviceleistung, kostenlos, sichtbar in Ihrem Profil. Ab 18.
guide-linkedin-offer-mentoring-as-a-service-finished =
    .title = Geschafft: Ihr Angebot steht im Profil
    .why = Seit dem Speichern ist es sichtbar. Schauen Sie sich Ihr Profil einmal so an, wie andere es sehen.
    .next = Wenn Ihnen jemand schreibt, merken Sie sich die Person in Mentor Trail. Überlegen Sie es sich anders, bearbeiten Sie das Angebot in Ihrem Profil.
guide-linkedin-offer-mentoring-as-a-service-open-profile =
    .title = Öffnen Sie Ihr eigenes Profil
    .why = Das Angebot wird ein Teil davon. Serviceleistungen sind bei LinkedIn ab 18 erlaubt.
    .next = In Ihrem Profil sucht die Anleitung nach „Offen für“.
guide-linkedin-offer-mentoring-as-a-service-open-to =
    .title = Klicken Sie auf „Offen für“
    .why = Die Schaltfläche steht unter Ihrem Namen und Foto.
    .next = Ein kleines Menü geht auf. Noch ändert sich nichts.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-services =
    .title = Klicken Sie hier, um eine Serviceleistung anzulegen
    .why = Dieser Link führt direkt zum Formular.
    .next = Ein Formular geht auf. Andere sehen noch nichts davon.
guide-linkedin-offer-mentoring-as-a-service-open-to-add-section =
    .title = Klicken Sie auf „Abschnitt hinzufügen“
    .why = „Offen für“ war in Ihrem Profil nicht zu finden. Serviceleistungen lassen sich auch so anlegen.
    .next = Ein Fenster geht auf; darin wählen Sie „Serviceleistungen“.
guide-linkedin-offer-mentoring-as-a-service-choose-services =
    .title = Wählen Sie den Eintrag für Serviceleistungen
    .why = Im Menü ist es der Eintrag über Leistungen, die Sie anbieten; im Fenster für Abschnitte heißt er „Serviceleistungen“.
    .next = Ein Formular geht auf. Andere sehen noch nichts davon.
guide-linkedin-offer-mentoring-as-a-service-choose-services-again =
    .title = Klicken Sie noch einmal auf „Offen für“
    .why = Das Menü ist zugegangen. Gewählt haben Sie noch nichts.
    .next = Es geht wieder auf.
guide-linkedin-offer-mentoring-as-a-service-choose-topics =
    .title = Wählen Sie, was Sie anbieten
    .why = Lassen Sie sich Zeit; bis zum Speichern können Sie jederzeit aufhören.
    .list =
        Gehen Sie weiter und nehmen Sie Ihr persönliches Profil. Diese Wahl lässt sich später nicht ändern.
        LinkedIn hat eine feste Liste von Leistungen; bis zu zehn dürfen Sie wählen.
        Suchen Sie „Mentoring“ und nehmen Sie es, wenn es dabei ist; sonst kommt „Career Development Coaching“ dem nahe.
    .next = Wenn Sie gewählt haben, drücken Sie „Erledigt“.
guide-linkedin-offer-mentoring-as-a-service-describe =
    .title = Beschreiben Sie Ihr Angebot
    .why = Kopieren Sie den Text, fügen Sie ihn in das Feld für die Beschreibung ein und setzen Sie Ihre Themen ein. „Kostenlos“ gehört hinein.
    .list =
        Ort: ob Sie sich online treffen oder in Ihrer Stadt. Ihre Anschrift geht niemanden etwas an.
        Preis: Nehmen Sie die Möglichkeit, bei der man Sie nach dem Preis erst fragt (englisch „Contact for pricing“). Dass es nichts kostet, steht in Ihrem Text.
    .next = Wenn alles ausgefüllt ist, wählen Sie „Erledigt“.
guide-linkedin-offer-mentoring-as-a-service-save =
    .title = Lesen Sie noch einmal alles, dann klicken Sie auf „Speichern“
    .why = Achtung: Danach ist es sofort in Ihrem Profil sichtbar.
    .next = Wenn es gespeichert ist, wählen Sie „Erledigt“.

## linkedin/show-that-you-volunteer

guide-linkedin-show-that-you-volunteer =
    .title = Auf LinkedIn zeigen, dass Sie sich engagieren
    .summary = Sagen Sie, dass Sie ein Ehrenamt suchen, und was Sie schon getan haben.
guide-linkedin-show-that-you-volunteer-finished =
    .title = Geschafft: Ihr Profil zeigt Ihr Engagement
    .why = Wer Ihr Profil besucht, sieht gleich, dass Sie für andere da sind.
    .next = Schauen Sie sich Ihr Profil einmal so an, wie andere es sehen.
guide-linkedin-show-that-you-volunteer-open-profile =
    .title = Öffnen Sie Ihr eigenes Profil
    .why = Ihr Ehrenamt wird ein Teil davon.
    .next = In Ihrem Profil sucht die Anleitung nach „Offen für“.
guide-linkedin-show-that-you-volunteer-open-to =
    .title = Klicken Sie auf „Offen für“
    .why = Die Schaltfläche steht unter Ihrem Namen und Foto.
    .next = Ein kleines Menü geht auf. Noch ändert sich nichts.
guide-linkedin-show-that-you-volunteer-open-to-add-volunteering =
    .title = Klicken Sie hier, um Ihr Ehrenamt einzutragen
    .why = Dieser Link führt direkt zum Formular.
    .next = Ein Formular geht auf. Andere sehen noch nichts davon.
guide-linkedin-show-that-you-volunteer-choose-volunteering =
    .title = Wählen Sie den Eintrag für das Ehrenamt
    .why = Auf Englisch heißt er „Finding volunteer opportunities“, also: ein Ehrenamt suchen.
    .next = Ein Formular geht auf. Andere sehen noch nichts davon.
guide-linkedin-show-that-you-volunteer-choose-volunteering-again =
    .title = Klicken Sie noch einmal auf „Offen für“
    .why = Das Menü ist zugegangen. Gewählt haben Sie noch nichts.
    .next = Es geht wieder auf.
guide-linkedin-show-that-you-volunteer-fill-in =
    .title = Füllen Sie das Formular aus
    .why = Was LinkedIn hier genau fragt, wissen wir nicht. Das gilt immer:
    .list =
        Sagen Sie, was Sie tun möchten: junge Erwachsene begleiten, Bewerbungen üben, einen Beruf erklären.
        Sagen Sie, wie viel Zeit Sie haben; eine Stunde in der Woche ist viel.
        Schauen Sie, wer es sehen kann, und wählen Sie, was Ihnen recht ist.
        Keine Anschrift und keine Telefonnummer.
    .next = Wenn alles ausgefüllt ist, wählen Sie „Erledigt“.
guide-linkedin-show-that-you-volunteer-save =
    .title = Lesen Sie noch einmal alles, dann klicken Sie auf „Speichern“
    .why = Danach können andere es sehen, soweit Sie es erlaubt haben.
    .next = Wenn es gespeichert ist, wählen Sie „Erledigt“.
guide-linkedin-show-that-you-volunteer-open-experience =
    .title = Öffnen Sie Ihre ehrenamtliche Erfahrung
    .why = Hier steht, was Sie schon getan haben.
    .next = Die Seite mit Ihren Einträgen geht auf; dort können Sie einen hinzufügen.
guide-linkedin-show-that-you-volunteer-open-experience-add-section =
    .title = Klicken Sie auf „Abschnitt hinzufügen“
    .why = Solange in Ihrem Profil noch nichts über ein Ehrenamt steht, kommt es auf diesem Weg hinein.
    .next = Ein Fenster geht auf; darin wählen Sie „Ehrenamtliche Erfahrung“.
guide-linkedin-show-that-you-volunteer-open-experience-section =
    .title = Klicken Sie auf „Ehrenamtliche Erfahrung“
    .why = Damit legen Sie einen Eintrag über Ihr Ehrenamt an.
    .next = Ein Formular geht auf. Andere sehen noch nichts davon. Ist es offen, wählen Sie „Erledigt“.
guide-linkedin-show-that-you-volunteer-write-experience =
    .title = Beschreiben Sie, was Sie getan haben
    .why = Legen Sie einen Eintrag an und sagen Sie schlicht, was andere davon hatten. Einen Text können Sie kopieren.
    .list =
        die Organisation und Ihre Aufgabe: „Mentor:in“
        seit wann, oder von wann bis wann
        was Sie tun, in zwei Sätzen
        nichts, woran Mentees zu erkennen wären: keine Namen, keine Geschichten
    .next = Nach dem Speichern ist es in Ihrem Profil sichtbar. Wählen Sie dann „Erledigt“.

## linkedin/write-a-first-message

guide-linkedin-write-a-first-message =
    .title = Auf LinkedIn eine gute erste Nachricht schreiben
    .summary = Was hineingehört, was besser nicht, und ein Text zum Kopieren. Abschicken tun Sie selbst.
guide-linkedin-write-a-first-message-finished =
    .title = Geschafft: Der erste Schritt ist getan
    .why = Nicht alle antworten gleich, und manche gar nicht. Mit Ihnen hat das selten zu tun.
    .next = Hat die Person geantwortet oder um Hilfe gebeten, merken Sie sie sich in Mentor Trail und planen Sie, wann Sie sich wieder melden.
guide-linkedin-write-a-first-message-choose-person =
    .title = Öffnen Sie das Profil der Person
    .why = Schreiben Sie nur Menschen, die mit einer Nachricht rechnen können:
    .list =
        jemandem, der Ihnen geantwortet oder um Hilfe gebeten hat
        jemandem, den gemeinsame Bekannte Ihnen vorgestellt haben
        jemandem aus Ihrem Fach, der gerade anfängt und das öffentlich gesagt hat
    .next = Im Profil sucht die Anleitung den Weg zur Nachricht.
guide-linkedin-write-a-first-message-open-message =
    .title = Klicken Sie auf „Nachricht“
    .why = Sie finden es auf der Karte der Person, unter dem Namen.
    .next = Ein Feld zum Schreiben geht auf. Noch wird nichts abgeschickt. Öffnet es sich in einem kleinen Fenster, wählen Sie „Erledigt“. Will LinkedIn Ihnen stattdessen etwas verkaufen, sind Sie nicht vernetzt: Schließen Sie das, und suchen Sie unter „Mehr“ nach „Vernetzen“.
guide-linkedin-write-a-first-message-open-message-connect =
    .title = Klicken Sie auf „Vernetzen“
    .why = Sie sind noch nicht vernetzt, deshalb beginnt alles mit einer Anfrage. Fügen Sie ihr eine Notiz hinzu: Ohne sie weiß niemand, warum Sie fragen.
    .next = Ein Fenster geht auf. Wenn Sie das Feld für die Notiz sehen, wählen Sie „Erledigt“.
guide-linkedin-write-a-first-message-open-message-more =
    .title = Klicken Sie auf „Mehr“
    .why = Der Weg zur Nachricht steht vielleicht in diesem Menü.
    .next = Danach sucht die Anleitung dort weiter.
guide-linkedin-write-a-first-message-do =
    .title = Das gehört hinein
    .why = Wer gerade anfängt, bekommt viel Werbung und Stellenangebote. Eine Nachricht von einem Menschen fällt auf.
    .list =
        der Vorname, und wie Sie auf die Person gekommen sind
        etwas aus dem Profil, was Ihnen im Kopf geblieben ist
        wer Sie sind, in einem Satz
        etwas Kleines, was Sie anbieten, höchstens eine halbe Stunde, kostenlos
        eine Frage, auf die man mit Ja oder Nein antworten kann
        dass ein Nein in Ordnung ist
    .next = Bei einer Anfrage müssen zwei, drei Sätze genügen.
guide-linkedin-write-a-first-message-do-not =
    .title = Das lassen Sie besser weg
    .why = Es schreckt ab, oder es bringt Sie oder die andere Person in Gefahr.
    .list =
        lange Texte über Sie selbst
        Ratschläge, um die niemand gebeten hat
        Telefonnummer, Anschrift, Arbeitsplatz: weder Ihre noch die der anderen Person
        Treffen allein oder zu Hause
        Versprechen wie eine Stelle oder ein Praktikum
        eine zweite Nachricht am nächsten Tag
    .next = Auf LinkedIn darf man ab 16 sein. Ist jemand unter 18 oder wissen Sie es nicht, gehen Sie über eine Organisation oder die Eltern.
guide-linkedin-write-a-first-message-write =
    .title = Schreiben Sie Ihre Nachricht
    .why = Kopieren Sie den Text, fügen Sie ihn in das Feld ein und füllen Sie die Lücken. Ändern Sie, was nicht nach Ihnen klingt.
    .list =
        Sind alle Pünktchen ersetzt?
        Würden Sie es auch so sagen, wenn Sie einander begegneten?
    .next = Nichts geht ab, bevor Sie es abschicken.
guide-linkedin-write-a-first-message-send =
    .title = Lesen Sie noch einmal alles, dann schicken Sie ab
    .why = LinkedIn verbietet Programme, die von selbst Menschen anschreiben. Der letzte Klick ist deshalb immer Ihrer, eine Person nach der anderen.
    .list =
        Stimmt der Name?
        Steht nichts darin, was andere nicht sehen dürfen?
    .next = Wenn sie abgeschickt ist, wählen Sie „Erledigt“.

## Texte zum Kopieren

facebook-mentoring-post =
    Hallo zusammen! Ich möchte jemanden aus dieser Gruppe als Mentor:in begleiten: kostenlos und bis zu zehn Wochen lang.

    Helfen kann ich bei: … (Ihre Themen)

    Wir sprechen oder schreiben etwa eine Stunde in der Woche. Zuerst schauen wir, was du schon kannst, dann, was du lernen möchtest, und am Ende hast du etwas, das du zeigen kannst. Du musst mindestens 18 sein.

    Interesse oder Fragen? Antworte hier oder schreib mir eine Nachricht.

facebook-mentoring-rules =
    Willkommen! Hier begleiten sich Menschen bis zu zehn Wochen lang. Damit sich alle sicher fühlen:

    1. Du bist mindestens 18.
    2. Es kostet nichts. Niemand verkauft etwas, niemand bittet um Geld.
    3. Keine Telefonnummern, Anschriften oder Fotos von anderen in der Gruppe.
    4. Was zwei einander erzählen, bleibt unter ihnen, außer jemand ist in Gefahr.
    5. Aufhören darf man jederzeit, ohne Grund.
    6. Wenn sich etwas falsch anfühlt, sag es mir: … (Ihr Name)

facebook-mentoring-answer =
    Hallo … (Vorname), schön, dass du geantwortet hast! Ich bin … (Ihr Vorname).

    Damit du Bescheid weißt: Es kostet nichts, es ist keine Schule, und du kannst jederzeit aufhören. Wir fangen mit dem an, was du willst, nicht mit dem, was andere von dir wollen. Du musst mindestens 18 sein; bist du das?

    Passt es dir, wenn wir diese Woche eine halbe Stunde hier hin und her schreiben? Sag mir einfach einen Tag.

facebook-create-group-address = https://www.facebook.com/groups/create/

facebook-group-invitation =
    Hallo … (Vorname), ich habe eine kleine Gruppe gegründet, in der man Fragen rund um … (Ihr Thema) stellen kann, ohne dass alle mitlesen. Es kostet nichts, und du kannst jederzeit wieder gehen. Mitmachen kannst du ab 18.

    Magst du dazukommen? Dann lade ich dich ein. Ein Nein ist auch in Ordnung.

facebook-first-message =
    Hallo … (Vorname), ich habe in … (Gruppe) gelesen, was du über … geschrieben hast. Das ist mir im Kopf geblieben, weil … (ein Satz über Sie).

    Ich bin … (Ihr Vorname). In meiner Freizeit begleite ich Leute, die etwas Neues anfangen wollen. Das kostet nichts und hat mit Schule nichts zu tun.

    Wollen wir mal eine halbe Stunde hier schreiben und schauen, ob es dir was bringt? Ein Ja oder Nein reicht, und ein Nein ist auch in Ordnung.

linkedin-first-message =
    Hallo … (Vorname), in deinem Profil ist mir … aufgefallen. Ich bin … (Ihr Vorname) und habe in … (Fach) selbst mal angefangen. Wenn du magst, beantworte ich dir eine halbe Stunde lang deine Fragen, kostenlos und ohne Verpflichtung. Lust? Ein Nein ist auch in Ordnung.

linkedin-own-profile-address = https://www.linkedin.com/in/me/

linkedin-instructor-address = https://learning.linkedin.com/instructors

linkedin-instructor-topics =
    Ich arbeite seit … Jahren als … . Ich unterrichte Menschen, für die … (Fach) neu ist, damit sie danach allein … (was?) können. Erklärt habe ich das schon … (wem?), und zwar … (wo?).

linkedin-service-about =
    Ich begleite Menschen, die am Anfang stehen, als Mentor:in: kostenlos, bis zu zehn Wochen lang, online, etwa eine Stunde in der Woche.

    Helfen kann ich bei: … (Ihre Themen)

    Zuerst schauen wir, was du schon kannst, dann, was du lernen möchtest, und am Ende hast du etwas, das du zeigen kannst. Schreib mir einfach. Du solltest mindestens 18 sein.

linkedin-volunteer-experience =
    Als ehrenamtliche:r Mentor:in begleite ich junge Erwachsene etwa zehn Wochen lang: vom Blick auf die eigenen Stärken über ein eigenes Ziel bis zum ersten Nachweis, dass es erreicht ist. Meine Themen: …
