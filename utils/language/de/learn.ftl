# Was „Lernen“, die Übungsseiten und die Einstellungen der Anleitungen sagen. Nur in eigenen Seiten geladen.

## Was Sie den Anleitungen gezeigt haben

taught-title = Was Sie den Anleitungen gezeigt haben
taught-explain = Wo eine Anleitung nicht weiterwusste, haben Sie ihr die Stelle gezeigt. Dort sucht sie seitdem zuerst. Läuft die Anleitung gerade in diesem Tab, können Sie hier prüfen, ob sie die Stelle findet; sonst öffnen Sie die Website und starten sie dort.
taught-none = Bisher nichts. Findet eine Anleitung etwas nicht, wählen Sie auf ihrer Karte „Ich zeige, wo es ist“.
taught-named = { $kind ->
    [link] Link „{ $name }“
    [button] Schaltfläche „{ $name }“
    [tab] Reiter „{ $name }“
    [entry] Menüeintrag „{ $name }“
    [field] Feld „{ $name }“
   *[other] „{ $name }“
}
taught-unnamed = { $kind ->
    [link] Ein Link ohne eigenen Namen
    [button] Eine Schaltfläche ohne eigenen Namen
    [tab] Ein Reiter ohne eigenen Namen
    [entry] Ein Menüeintrag ohne eigenen Namen
    [field] Ein Feld
   *[other] Eine Stelle ohne eigenen Namen
}
taught-on = gezeigt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
taught-at-rest = Zurückgestellt: Danach wurden für diesen Schritt acht andere Stellen gezeigt. Nur an diesen sucht die Anleitung.
taught-wrong = Zurückgestellt: Sie haben gesagt, dass das die falsche Stelle ist. Dort sucht die Anleitung nicht mehr.
taught-use-again = Wieder verwenden
taught-use-again-named = Wieder verwenden: { $step }
taught-used-again = Die Anleitung sucht wieder zuerst an dieser Stelle. Zurückgestellt ist dafür die älteste der acht.
taught-right-again = Die Anleitung sucht wieder zuerst an dieser Stelle.
taught-no-guide = Diese Anleitung gibt es nicht mehr.
taught-no-step = Ein Schritt, den es nicht mehr gibt
taught-try = Hier prüfen
taught-open = { $site ->
    [facebook] Auf Facebook ausprobieren
   *[linkedin] Auf LinkedIn ausprobieren
}
taught-delete = Löschen
taught-delete-named = Löschen: { $step }
taught-deleted = Die Anleitung hat diese Stelle vergessen.
taught-tried-found = Die Anleitung in diesem Tab findet die Stelle gerade.
taught-tried-not-found = Die Anleitung in diesem Tab findet die Stelle im Moment nicht.
taught-tried-other-step = Die Anleitung in diesem Tab ist bei einem anderen Schritt. Gehen Sie bis zu diesem weiter und drücken Sie noch einmal auf „Hier prüfen“.
taught-tried-on-page = Die Anleitung läuft auf der Seite selbst: Dort sehen Sie, wohin sie zeigt.
taught-tried-opened = Die Website öffnet sich in einem neuen Tab. Starten Sie dort die Anleitung; bei diesem Schritt sucht sie zuerst an dieser Stelle.

## Wie weit eine Anleitung gediehen ist

guide-finished-on = Abgeschlossen am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-practised-on = Geübt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-left-at = Beim letzten Mal sind Sie bis Schritt { $step } von { $total } gekommen.
guide-go-on = Weitermachen
guide-begin-anew = Von vorn beginnen

## Lernen

learn-back = Lernen
learn-intro = Wie Sie im Netz Mentees finden und ihnen gut begegnen: zum Lesen, zum Üben und zum Nachdenken.
learn-source = Quelle: Kapitel 5.1 im Handbuch „Integrated Guidance Model“ des Erasmus+-Projekts Beyond NEET(D)s (Ausschreibung 2020; Österreich, Irland, Zypern, Italien, Tschechien, Portugal). Wir haben es in eigene Worte gefasst und ergänzt.
learn-source-open = Das Handbuch auf findyourtrack.eu
learn-guides = Anleitungen
learn-guides-done = { $done } von { $total } abgeschlossen
learn-guides-open = Anleitung starten
learn-practise = Üben
learn-practise-named = Üben: { $guide }
learn-practise-explain = Zum Üben brauchen Sie kein Konto: In einem neuen Tab öffnet sich ein erfundenes Netzwerk, und nichts, was Sie dort tun, hat Folgen.
learn-more = Mehr lernen: üben, Plattformen, der erste Kontakt
learn-copy = Kopieren
learn-copied = Kopiert
learn-copy-failed = Die Adresse ist jetzt markiert: Drücken Sie Strg + C.

learn-reach = Junge Menschen gewinnen
    .about = Wenn jemand nicht lernen mag: was hilft, in welchen Netzwerken, und was Sie selbst davon haben
learn-platforms = Wo Sie Mentees finden
    .about = Mentoring-Plattformen: was wir von ihnen wissen und was nicht
learn-contact = Was Sie tun und was Sie lassen
    .about = Wie Sie im Netz Kontakt aufnehmen: freundlich und sicher
learn-questions = Zwei Fragen an Sie
    .about = Zu Ihren eigenen Mentees und zu Ihrer eigenen Art
learn-weeks = Zehn Wochen, drei Schritte
    .about = Wie eine Begleitung verlaufen kann, Woche für Woche

## Do und Don't

learn-do = Das tun Sie
    .list =
        Sagen Sie im ersten Satz, wer Sie sind und warum Sie schreiben.
        Schreiben Sie dort, wo jemand gefragt oder geantwortet hat: in Mentoring-Gruppen, unter Ihrem eigenen Beitrag.
        Bieten Sie etwas Kleines an, und sagen Sie dazu, dass ein Nein in Ordnung ist.
        Fragen Sie erst, was die Person möchte; sagen Sie dann, was Sie tun können.
        Antworten Sie innerhalb von zwei Tagen, und sei es nur, um zu sagen, wann Sie Zeit haben.
        Vereinbaren Sie früh, wann Sie sprechen, auf welchem Weg, was unter Ihnen bleibt und wann Schluss ist.
        Sagen Sie den Leuten, dass Sie sich Notizen machen, und was darin steht.
        Holen Sie sich Rat bei einer Organisation in Ihrer Nähe oder Ihrer Ansprechperson, wenn Ihnen etwas Sorgen macht.
learn-do-not = Das lassen Sie
    .list =
        Dieselbe Nachricht an viele schicken.
        In Netzwerken nach Menschen suchen, die aussehen, als bräuchten sie Hilfe. So gefunden zu werden, verletzt.
        Immer wieder schreiben. Einmal freundlich nachfragen genügt; ein Nein ist ein Nein.
        Nach Anschrift, Schule, Arbeitsplatz, Ausweisen oder Fotos fragen.
        Geld schicken, Geld annehmen oder für jemanden etwas kaufen.
        Sich allein oder zu Hause treffen oder spät am Abend schreiben.
        Eine Stelle oder einen Ausbildungsplatz versprechen, oder dass alles geheim bleibt.
        Etwas über Gesundheit, Religion oder Herkunft notieren.
learn-ages = Wie alt ist die Person?
    .list =
        Facebook darf man ab 13 nutzen, LinkedIn ab 16. Eine Mentorschaft in einer Facebook-Gruppe ist aber erst ab 18, auf beiden Seiten.
        Unter 16: nicht anschreiben und nichts speichern. Für Kinder gibt es Programme mit ausgebildeten Mentor:innen.
        16 oder 17, oder Sie wissen es nicht: nur über eine Organisation oder gemeinsam mit den Eltern.
learn-why-online = Warum überhaupt im Netz?
    .text = 2016 nannte in der EU etwa jeder fünfte Erwachsene mit niedrigem Bildungsniveau die Entfernung oder das Fehlen eines geeigneten Angebots als Hindernis beim Lernen. Im Netz finden Mentor:in und Mentee über jede Entfernung zueinander und bestimmen selbst, wann sie Zeit haben. Worauf es ankommt, bleibt gleich: zwei Menschen, die offen miteinander reden, und ein gemeinsames Ziel.

## Zwei Fragen

learn-reach-won = Sie wollen gewonnen werden
    .text = Junge Menschen, die es schwer hatten, haben oft keine Lust mehr auf Lernen: Die Schule hat vielen vor allem gezeigt, was sie nicht können. Auf Mentoring-Plattformen suchen sie nicht. Ein Angebot muss ihnen also dort auffallen, wo sie ohnehin sind, und nach etwas klingen, das für sie ist.
    .list =
        Fangen Sie mit dem an, was sie wollen: Geld verdienen, eine eigene Wohnung, den Führerschein, Ruhe. Das Lernen kommt später, auf dem Weg dorthin.
        Zeigen statt ankündigen: wie man etwas macht, in einer Minute. Eine Kursbeschreibung liest niemand.
        Reden Sie, wie Sie reden. Kein „Programm“, keine „Zielgruppe“, nichts, das nach Amt klingt.
        Lassen Sie jemanden im selben Alter erzählen, wie es war. Das zählt mehr als alles, was Sie sagen.
        Machen Sie den ersten Schritt winzig: eine Frage, eine Antwort, eine halbe Stunde.
        Lassen Sie Zeit. Viele lesen wochenlang mit, bevor sie schreiben.
learn-reach-together = Sie lernen beide
    .text = Früher hieß Mentoring: Eine weiß etwas, der andere hört zu. Heute heißt es: Zwei reden miteinander, vertrauen sich und wachsen beide daran, im Beruf und als Menschen. Wer so behandelt wird, muss sich nicht schämen, wenn er etwas nicht weiß.
    .list =
        Sagen Sie, was Sie von der anderen Person lernen möchten, und meinen Sie es ernst.
        Lassen Sie sich etwas zeigen, das sie gut kann.
        Sagen Sie, wenn Sie etwas nicht wissen, und finden Sie es gemeinsam heraus.
learn-reach-guided = Auf Facebook und LinkedIn
    .text = Für diese beiden zeigen Ihnen Anleitungen jeden Klick: einer Gruppe beitreten oder eine gründen, Mentoring anbieten, die erste Nachricht schreiben.
learn-reach-unguided = Auf Instagram und TikTok
    .text = Viele junge Menschen sind hier und nicht auf Facebook. Einen Ort für Mentoring hat keines der beiden Netzwerke, soweit wir wissen, und wir haben auch keine Anleitung dafür: Was hier steht, ist also ein Rat und kein erprobter Weg.
    .list =
        Nutzen Sie für Ihr Mentoring ein eigenes Konto, getrennt von Ihrem privaten. Schreiben Sie hinein, wer Sie sind, wobei Sie helfen, dass es nichts kostet und ab 18 ist.
        Lassen Sie sich finden, suchen Sie nicht: Posten Sie etwas Nützliches und lassen Sie sich schreiben. Schreiben Sie fremde junge Menschen nicht von sich aus an.
        Antworten Sie auf Kommentare kurz und freundlich, wo es alle sehen. Persönliches gehört in ein Gespräch zu zweit, und erst, wenn die andere Person damit angefangen hat.
        Zeigen Sie von niemandem Gesicht, Namen oder Geschichte ohne ein schriftliches Ja, und nie von jemandem, den Sie begleiten.
        Fragen Sie ein Jugendhaus oder einen Verein, ob Sie auf dessen Konto vorkommen dürfen: Das kennen die jungen Leute, und es schaut noch jemand mit hin.
        Schreibt Ihnen jemand, der unter 18 ist oder sein könnte: nur über eine Organisation oder gemeinsam mit den Eltern.
        Merken Sie sich in Mentor Trail, wer Ihnen geschrieben hat, damit niemand umsonst wartet. Das geht mit jeder Adresse.
learn-reach-instagram = Instagram:
    .text = Bilder und kurze Filme, die bleiben können. Gut, um einen Beruf oder einen Weg Schritt für Schritt zu zeigen, und für Menschen aus Ihrem Ort.
learn-reach-tiktok = TikTok:
    .text = kurze Filme, die auch Fremde zu sehen bekommen. Gut, um aufzufallen, schlecht zum Reden: Nennen Sie einen Ort, an dem man Sie erreicht.
learn-reach-teach = Bei LinkedIn Learning unterrichten
    .text = Wer gern erklärt, kann sich bei LinkedIn Learning als Dozent:in bewerben. Beim Kurs helfen Leute aus Produktion, Regie und Schnitt. Wer dort unterrichtet,
    .list =
        hilft Menschen, ihre Ziele im Beruf und im Leben zu erreichen,
        lernt selbst, was im eigenen Beruf etwas wert ist,
        wird von vielen gesehen.
    .honest = Sofort finden Sie so keinen Mentee, und LinkedIn antwortet nur, wenn es passt. Was es zahlt, wissen wir nicht.
    .link = Zur Seite für Lehrende

learn-question-reach = Denken Sie an Ihre eigene Gruppe von Mentees. Wie können Sie sie am besten erreichen?
    .hint = Zum Beispiel: Wo verbringen sie ihre Zeit? Auf wen hören sie? Wann antworten sie?
learn-question-style = Denken Sie über Ihren Mentoring-Stil nach. Welche Plattform passt besser zu dem Programm, das Sie anbieten möchten?
    .hint = Zum Beispiel: Schreiben Sie lieber, oder sprechen Sie lieber? Mit einer Person allein oder mit mehreren?
learn-answers-private = Ihre Antworten bleiben auf diesem Computer. Sie werden beim Schreiben gespeichert.

## Zehn Wochen, drei Schritte

learn-steps-intro = Die Europäische Union empfiehlt drei Schritte für Erwachsene, die dazulernen möchten. Die zehn Wochen folgen ihnen.
learn-step-assess = 1. Sehen, was jemand kann
    .weeks = Woche 1 bis 3
    .text = Am Anfang steht nicht, was fehlt, sondern was da ist: Stärken, schon Geschafftes, ein eigenes Ziel.
learn-step-learn = 2. Lernen, was passt
    .weeks = Woche 4 bis 7
    .text = Ein Kurs, eine Übung, ein Mensch: zugeschnitten auf dieses Ziel, in kleinen Stücken, zur passenden Zeit.
learn-step-prove = 3. Zeigen und anerkennen lassen
    .weeks = Woche 8 bis 10
    .text = Was gelernt wurde, wird sichtbar: mit Belegen, vor jemand anderem, mit einem Plan für die Zeit danach.
learn-week = Woche { $week }: { $name }
learn-week-1 = Woran merkst du in Woche 10, dass es sich gelohnt hat?
learn-week-2 = Welche Stärke hast du diese Woche gebraucht?
learn-week-3 = Ist das wirklich dein Ziel, und was ist der erste Schritt?
learn-week-4 = Was hast du gemacht, was kam dazwischen?
learn-week-5 = Wovon soll ich mehr tun, wovon weniger?
learn-week-6 = Mit wem hast du gesprochen, was hat dich überrascht?
learn-week-7 = Was würdest du beim nächsten Mal anders machen?
learn-week-8 = Wie würdest du es einem Fremden beweisen?
learn-week-9 = Wer hat es gesehen, und wer hilft dir weiter?
learn-week-10 = Was nimmst du mit, was soll ich ändern?
learn-weeks-facebook = Auch eine Mentorschaft in einer Facebook-Gruppe dauert bis zu zehn Wochen; danach sehen beide weiterhin, was sie miteinander geteilt haben.
learn-weeks-honest = Keine Regel schreibt diese Wochen vor. Sie sind aus Handbüchern und Studien zum Mentoring zusammengestellt; nehmen Sie davon, was zu Ihnen beiden passt. Eines weiß man allerdings gut: Ein sehr frühes Ende kann schaden, und mehr Zeit tut gut.

## Plattformen

platforms-training = Im Training genannt
platforms-training-left = Das Training nennt auch { $names }. Dort kann man nicht allein mitmachen, oder es ist nicht bekannt.
platforms-noted = Wozu Sie etwas notiert haben
platforms-others = Weitere
platforms-honest = Diese Angaben stammen aus veröffentlichten Texten. Angemeldet haben wir uns auf keiner Plattform. Sehen Sie deshalb selbst nach, bevor Sie sich anmelden, und fragen Sie dort, wie Mentees geschützt werden.
platforms-age = Wen möchten Sie begleiten?
platforms-age-any = Alle
platforms-age-under-18 = Unter 18
platforms-age-adults = Ab 18
platforms-individual = Nur, wo ich allein mitmachen kann
platforms-all = Alle zeigen
platforms-programmes = Programme zeigen
platforms-under-18 = Junge Menschen unter 18 werden über ein Programm begleitet, das seine Mentor:innen vorbereitet und auf beide Seiten achtet, nie auf eigene Faust.
platforms-none = Von den Plattformen, die wir kennen, passt keine.
platforms-none-next = Junge Menschen begleiten Sie über ein Programm. Welche es gibt, sehen Sie, wenn auch Programme gezeigt werden.
platforms-count = { $count } von { $total } Plattformen
platforms-ages = Alter
    .unknown = wie alt die Mentees sind
platforms-vetting = Werden Mentor:innen geprüft?
    .unknown = ob Mentor:innen geprüft werden
platforms-join = Wer kann mitmachen?
    .unknown = wer mitmachen kann
platforms-languages = Sprachen
    .unknown = in welchen Sprachen es sie gibt
platforms-cost = Kosten
    .unknown = was sie kostet
platforms-checked = Zuletzt erwähnt
    .unknown = ob es sie noch gibt
platforms-unknown = Nicht bekannt ist, { $facts }.
platforms-joined = Ich bin dabei
platforms-joined-short = dabei
platforms-note = Meine Notizen zu { $name }
platforms-open = { $address } öffnen
platforms-copy = Adresse von { $name } kopieren
platforms-details = Einzelheiten und meine Notizen
platforms-address-uncertain = Wir sind nicht sicher, ob das die richtige Adresse ist; deshalb ist sie kein Link. Suchen Sie im Netz zuerst nach dem Namen.
platforms-local = Es gibt Büros vor Ort, jedes mit eigener Adresse.
platform-ages-range = { $from } bis { $to }
platform-age-group = { $group ->
    [under-18] unter 18
   *[adults] ab 18
}
platform-vetting = { $vetting ->
    [vetted] ja
   *[programme] Sie machen über das Programm mit; fragen Sie dort nach
}
platform-join = { $join ->
    [individual] Sie allein
    [programme] Sie, über das Programm
    [member] Sie, über eines der Mitglieder im Land
   *[organisation] Organisationen, keine Einzelnen
}
platform-glance-join = { $join ->
    [individual] allein möglich
    [programme] über das Programm
    [member] über ein Mitglied im Land
   *[organisation] nur für Organisationen
}
platform-glance-ages = für Menschen von { $from } bis { $to }
platform-glance-age-group = { $group ->
    [under-18] für Menschen unter 18
   *[adults] für Menschen ab 18
}
platform-language = { $code ->
    [en] Englisch
    [de] Deutsch
    [es] Spanisch
    [ar] Arabisch
    [fr-uncertain] Französisch (nicht sicher)
   *[national] die Sprachen der jeweiligen Länder
}
platform-cost = { $cost ->
    [free] kostenlos
    [paid] kostenpflichtig
    [part-free] der offene Teil ist kostenlos
    [mixed] teils kostenlos, teils kostenpflichtig
    [mentee-pays] die Mentees bezahlen
   *[fee] gegen Gebühr
}
platform-seen = { $seen ->
    [undated] in einem Text ohne Jahr
   *[other] { $seen }
}
platform-checked-on = von uns angesehen am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }

platform-big-brothers-big-sisters = Ein Kind oder ein junger Mensch zurzeit, mindestens ein Jahr lang
platform-rock-your-life = Benachteiligte junge Menschen auf dem Weg in den Beruf, ein Jahr lang
platform-joblinge = Junge Menschen ohne Ausbildungsplatz: sechs Monate, mit eigener Mentor:in
platform-balu-und-du = Kinder im Grundschulalter; die Mentor:innen sind 17 bis 30
platform-leselernhelfer = Kinder und Jugendliche, die lesen lernen
platform-imentor = Schüler:innen der High School in den USA
platform-mentspot = Mentor:innen und Mentees zu jedem Thema, die sich selbst finden
platform-findamentor = Lebenslanges Lernen, in über 1.400 Themen. Auch der Name ist nicht sicher: Wir kennen ihn nur gekürzt.
platform-chronus = Organisationen mit eigenem Mentoring-Programm
platform-pushfar = Alle, in einem offenen Netzwerk; außerdem Organisationen
platform-micromentor = Menschen, die ein Unternehmen gründen, mit ehrenamtlichen Mentor:innen
platform-adplist = Design und Technik; Mentor:innen mit mindestens fünf Jahren Erfahrung
platform-mentorme = Frauen und ihr Berufsweg
platform-mentorcity = Organisationen und offene Mitglieder
platform-mentorcruise = Berufstätige; Mentoring als bezahlte Leistung
platform-youth-business-international = Junge Menschen, die ein Unternehmen gründen
platform-mentorloop = Organisationen mit eigenem Mentoring-Programm
platform-mentorcliq = Organisationen mit eigenem Mentoring-Programm
platform-qooper = Organisationen mit eigenem Mentoring-Programm
platform-together = Organisationen mit eigenem Mentoring-Programm
platform-mentoring-complete = Organisationen mit eigenem Mentoring-Programm
platform-mentorpro = Organisationen mit eigenem Mentoring-Programm
platform-ecebm = Programme und Forschung: was beim Mentoring nachweislich wirkt

## Üben

practice-title = Mentor Trail: Übung
practice-page-title = Übung: { $guide } · Mentor Trail
practice-now = Sie üben: { $guide }
practice-made-up = { $site ->
    [facebook] Lindenplatz ist ein erfundenes Netzwerk. Nichts, was Sie hier drücken oder schreiben, verlässt diese Seite; beim Schließen ist es vergessen. Wo die Anleitung Facebook sagt, steht hier Lindenplatz.
   *[linkedin] Lindenplatz ist ein erfundenes Netzwerk. Nichts, was Sie hier drücken oder schreiben, verlässt diese Seite; beim Schließen ist es vergessen. Wo die Anleitung LinkedIn sagt, steht hier Lindenplatz.
}
practice-finished = Sie sind dieser Anleitung bis zum Ende gefolgt. Auf der echten Seite geht es genauso.
practice-ended = Die Anleitung ist geschlossen. Mit „Von vorn beginnen“ üben Sie noch einmal.
practice-again = Von vorn beginnen
practice-to-learn = Zurück zu „Lernen“
practice-no-guide = Wählen Sie unter „Lernen“ aus, welche Anleitung Sie üben möchten.
practice-back = Zurück
practice-address = Adresse der Übungsseite
practice-go = Öffnen
practice-address-unknown = Von hier kommen Sie nur auf Seiten von Lindenplatz. Auch eine Adresse, die Sie aus der Anleitung kopiert haben, führt dorthin.
practice-card = Mentor Trail · Übung, nichts ist echt

## Das erfundene Netzwerk

lp-name = Lindenplatz
lp-menu = Menü
lp-home = Start
lp-home-title = Neuigkeiten
lp-me = Mein Profil
lp-people = Leute finden
lp-people-title = Leute
lp-no-page = Diese Seite gibt es auf Lindenplatz nicht
lp-cancel = Abbrechen
lp-send = Abschicken
lp-groups-title = Gruppen
lp-groups-text = Wählen Sie eine Ihrer Gruppen, oder entdecken Sie andere.
lp-your-groups = Ihre Gruppen
lp-discover = Gruppen entdecken
lp-manage = Gruppe verwalten
lp-member-requests = Beitrittsanfragen
lp-no-requests = Niemand wartet auf Aufnahme.
lp-help = Bildungszentrum
lp-help-text = Hier fänden alle Hilfe, die eine Gruppe leiten.
lp-joined = Mitglied
lp-tabs = Bereiche der Gruppe
lp-tab-about = Info
lp-tab-discussion = Diskussion
lp-tab-members = Mitglieder
lp-group-kind = Private Gruppe
lp-group-rules = Regeln: freundlich bleiben, nichts verkaufen, für sich behalten, was hier gesagt wird. Hilfe ist willkommen.
lp-group-first-steps = Erste Schritte in den Beruf
    .about = Für alle zwischen Schule und erster Stelle. Wir beantworten einander Fragen.
lp-group-mentoring-here = Mentoring in unserer Stadt
    .about = Eine eigene Gruppe: Sie leiten sie.
lp-group-your-own = Ihre neue Gruppe
    .about = Eine eigene Gruppe: Sie haben sie gerade gegründet.
lp-create-name = Name der Gruppe
lp-create-privacy = Privatsphäre
lp-create-privacy-none = Bitte wählen
lp-create-private-visible = Privat, über die Suche zu finden
lp-create-private-hidden = Privat, nicht zu finden
lp-create-public = Öffentlich
lp-group-new-in-town = Neu in der Stadt
    .about = Für Leute, die gerade hergezogen sind und andere kennenlernen möchten.
lp-group-second-chance = Zweite Chance: Schule und Ausbildung
    .about = Für Erwachsene, die einen Abschluss nachholen möchten.
lp-mentorship-text = Hier begleiten Mitglieder einander bis zu zehn Wochen lang.
lp-introduce = Stellen Sie sich vor
lp-about-you = Wer sind Sie, und wobei können Sie helfen?
lp-you-are-mentor = Sie haben sich in dieser Gruppe als Mentor:in angeboten.
lp-admins-only = Die Einstellungen sehen nur die, die die Gruppe leiten.
lp-settings-text = Name, Bild und Regeln der Gruppe.
lp-feature-rooms = Treffpunkte
lp-feature-files = Dateien
lp-added = Hinzugefügt
lp-category = Worum geht es?
lp-category-none = Bitte wählen
lp-category-job = Beruf und Ausbildung
lp-category-language = Sprachen
lp-category-everyday = Alltag
lp-person-amina = Amina Beispiel
    .about = Sucht einen Ausbildungsplatz und zeichnet gern.
lp-person-jonas = Jonas Muster
    .about = Repariert Fahrräder und möchte einen Beruf daraus machen.
lp-person-robin = Robin Übung
    .about = Das ist Ihr eigenes Profil, zum Üben.
lp-post-amina = Weiß jemand, wie man eine Bewerbung schreibt, wenn man noch kein Zeugnis hat?
lp-post-jonas = Am Donnerstag habe ich einen Probetag. Ich bin aufgeregt!
lp-contact-info = Kontaktdaten
lp-edit = Profil ändern
lp-message = Nachricht schreiben
lp-write-to = Nachricht an { $name }
lp-providing-services = Dienstleistungen anbieten
lp-finding-volunteering = Ein Ehrenamt finden
lp-services-offered = Sie bieten Mentoring an, kostenlos.
lp-volunteering-shown = Sie suchen eine ehrenamtliche Aufgabe.
lp-experience-all = Ansehen und ergänzen
lp-experience-what = Was haben Sie ehrenamtlich getan?
lp-form-services = Leistungen anbieten
lp-form-services-what = Leistung
lp-form-services-about = Mehr dazu
lp-form-volunteering = Ehrenamt
lp-form-volunteering-what = Anliegen
lp-form-volunteering-about = Was möchten Sie gern tun?
lp-teach = Auf Lindenplatz unterrichten
lp-teach-text = Hier bewirbt sich, wer Kurse machen möchte.
lp-teach-apply = Bewerben
lp-teach-name = Name
lp-teach-topics = Themen
lp-teach-sent = Das wäre jetzt abgeschickt. Hier ist nichts passiert.

## Eine Anleitung starten

guides-explain = Eine Anleitung zeigt Ihnen Schritt für Schritt, wohin Sie klicken: auf der Seite selbst oder daneben. Alle Klicks machen Sie selbst.
guide-offer = Eine Anleitung für diese Seite
guide-offer-others = Alle Anleitungen
guides-fitting = Für diese Seite
guide-start = Starten
guide-start-facebook = Auf Facebook beginnen
guide-start-linkedin = Auf LinkedIn beginnen
guide-go-on-facebook = Auf Facebook weitermachen
guide-go-on-linkedin = Auf LinkedIn weitermachen
guide-opened = Die Anleitung hat ihre Seite in einem neuen Tab geöffnet und geht dort weiter.
guide-elsewhere-facebook = Dieser Tab zeigt nicht Facebook. Beginnen Sie noch einmal: Dann öffnet sich Facebook in einem neuen Tab, mit der Anleitung darüber.
guide-elsewhere-linkedin = Dieser Tab zeigt nicht LinkedIn. Beginnen Sie noch einmal: Dann öffnet sich LinkedIn in einem neuen Tab, mit der Anleitung darüber.
guide-end = Anleitung beenden
guide-from-pack = Aus einem Anleitungspaket, das Sie hinzugefügt haben
guide-running = Diese Anleitung läuft in diesem Tab.
guide-ended = Die Anleitung ist beendet.
guide-started = Die Anleitung ist jetzt auf der Seite.
guide-started-beside = Die Anleitung läuft. Ihre Schritte stehen in der Seitenleiste neben der Seite.
guide-started-here = Ihr Browser hat keine Seitenleiste geöffnet. Die Schritte stehen hier: Öffnen Sie Mentor Trail über dieser Seite, sooft Sie den nächsten sehen möchten.
guide-place-question = Wo sollen die Schritte stehen?
guide-place-rule = { $site ->
    [facebook] Die Anleitung kann sich über die Facebook-Seite legen oder ganz aus ihr heraushalten.
   *[linkedin] Die Nutzungsvereinbarung von LinkedIn (Abschnitt 8.2) verbietet es, etwas in die Seiten einzufügen. LinkedIn hat schon Konten von Leuten eingeschränkt, deren Erweiterungen nur Elemente einfügten. Das Risiko liegt bei Ihrem Konto, deshalb entscheiden Sie.
}
guide-place-page = Auf der Seite
    .means = { $site ->
        [facebook] Ein Ring um den Knopf und eine Karte daneben, über der Seite von Facebook.
       *[linkedin] Ein Ring um den Knopf und eine Karte daneben, über der Seite von LinkedIn.
    }
guide-place-beside = Neben der Seite
    .means = { $site ->
        [facebook] Dieselben Schritte in der Seitenleiste. In die Seite von Facebook kommt nichts hinein.
       *[linkedin] Dieselben Schritte in der Seitenleiste. In die Seite von LinkedIn kommt nichts hinein.
    }
guide-place-here = In Mentor Trail
    .means = { $site ->
        [facebook] Dieselben Schritte, sobald Sie Mentor Trail über der Seite öffnen. In die Seite von Facebook kommt nichts hinein.
       *[linkedin] Dieselben Schritte, sobald Sie Mentor Trail über der Seite öffnen. In die Seite von LinkedIn kommt nichts hinein.
    }
guide-place-later = Beides führt bis ans Ziel. Ihre Wahl wird gemerkt; ändern können Sie sie in den Einstellungen.
guide-needs-access-facebook = Ihr Browser lässt Mentor Trail auf Facebook noch nichts anzeigen. Die Anleitung braucht das, um auf den nächsten Knopf zu zeigen. Mentor Trail verschickt dabei nichts.
guide-needs-access-linkedin = Ihr Browser lässt Mentor Trail auf LinkedIn noch nichts anzeigen. Die Anleitung braucht das, um auf den nächsten Knopf zu zeigen. Mentor Trail verschickt dabei nichts.
guide-allow = Erlauben und starten
guide-access-refused = Ohne diese Erlaubnis kann die Anleitung nicht laufen. Mit demselben Knopf können Sie sie jederzeit geben.
guide-unreachable = Auf dieser Seite kann sich die Anleitung nicht zeigen. Laden Sie die Seite neu oder öffnen Sie sie in einem neuen Tab, und drücken Sie noch einmal auf „Starten“.
guide-no-answer = Mentor Trail wacht gerade erst auf. Bitte drücken Sie noch einmal auf „Starten“.

## Wie gut die Anleitungen sich zurechtfinden

health-title = Wie gut sich die Anleitungen hier zurechtfinden
health-explain = Mentor Trail zählt, wie oft eine Anleitung bei Ihnen die Stelle für einen Schritt gefunden hat, und in welcher Sprache und Ansicht der Seite. Namen und Adressen sind nicht dabei, und gezählt wird nur auf diesem Computer. Geben Sie die Datei jemandem, der ein Anleitungspaket pflegt, sieht er, woran es hakt.
health-none = Noch ist nichts gezählt. Das beginnt mit der nächsten Anleitung.
health-step-gone = Ein Schritt, den es nicht mehr gibt
health-layout = { $layout ->
    [new] neue Ansicht
    [classic] ältere Ansicht
    [signed-out] nicht angemeldet
    [groups-in-top-bar] Gruppen in der Leiste oben
    [groups-in-menu] Gruppen im Menü links
   *[other] andere Ansicht
}
health-found = { $count ->
    [one] einmal gefunden
   *[other] { $count }-mal gefunden
}
health-not-found = { $count ->
    [one] einmal nicht gefunden
   *[other] { $count }-mal nicht gefunden
}
health-taught = { $count ->
    [one] einmal von Ihnen gezeigt
   *[other] { $count }-mal von Ihnen gezeigt
}
health-given-up = { $count ->
    [one] einmal hier beendet
   *[other] { $count }-mal hier beendet
}
health-save = Als Datei speichern
health-clear = Leeren
health-cleared = Die Zahlen sind gelöscht.
