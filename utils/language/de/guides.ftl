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
card-looking = Die richtige Stelle wird gesucht …
card-looking-why = Vielleicht lädt die Seite noch.
card-scroll-up = Die Stelle liegt weiter oben auf der Seite. Bitte scrollen Sie nach oben.
card-scroll-down = Die Stelle liegt weiter unten auf der Seite. Bitte scrollen Sie nach unten.
card-scroll-beside = Die Stelle liegt seitlich auf der Seite. Bitte scrollen Sie dorthin.
card-show = Ich zeige, wo es ist
card-pick-title = Zeigen, wo es ist
card-pick-how = Klicken Sie auf die Stelle in der Seite, oder gehen Sie mit der Tabulatortaste hin und drücken Sie die Eingabetaste. Ihr Klick bleibt hier: Auf der Seite geschieht nichts. Mit Escape kommen Sie zurück.
card-pick-cancel = Abbrechen
card-pick-again = Andere Stelle wählen
card-pick-keep = Diese Stelle merken
card-picked-title = Ist das die richtige Stelle?
card-picked = Die Anleitung merkt sich die Art und den Bereich der Seite und sucht ab jetzt zuerst dort.
card-picked-named = Die Anleitung merkt sich „{ $name }“, die Art und den Bereich der Seite und sucht ab jetzt zuerst dort. Bitte merken Sie es nicht, wenn das der Name einer Person ist.
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
    .title = Diese Gruppe bietet kein Mentorship an
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
    .why = Der Eintrag steht im Menü am linken Rand der Seite.
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

## Texte zum Kopieren

facebook-mentoring-post =
    Hallo zusammen! Ich möchte jemanden aus dieser Gruppe als Mentor:in begleiten: kostenlos und bis zu zehn Wochen lang.

    Helfen kann ich bei: … (Ihre Themen)

    Wir sprechen oder schreiben etwa eine Stunde in der Woche. Zuerst schauen wir, was du schon kannst, dann, was du lernen möchtest, und am Ende hast du etwas, das du zeigen kannst. Du musst mindestens 18 sein.

    Interesse oder Fragen? Antworte hier oder schreib mir eine Nachricht.
