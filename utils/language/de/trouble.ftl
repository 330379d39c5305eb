### Einträge, die sich nicht lesen lassen, die Prüfung aller Daten, und was zu tun ist, wenn die Liste nicht da ist.

## Beiseitegelegte Einträge

aside-title = Einträge, die sich nicht lesen lassen
aside-line = { $count ->
    [one] Ein Eintrag lässt sich
   *[other] { $count } Einträge lassen sich
  } nicht lesen. Alles andere steht in Ihrer Liste.
aside-loose = { $count ->
    [one] Ein Eintrag gehört
   *[other] { $count } Einträge gehören
  } zu jemandem, der nicht in Ihrer Liste steht.
aside-what = Was fehlt
aside-save = { $count ->
    [one] Diesen Eintrag speichern
   *[other] Diese Einträge speichern
  }
aside-explain = Sie wurden auf der Festplatte beschädigt, von einer anderen Version geschrieben oder kamen mit einer beschädigten Sicherung. Sie bleiben hier aufgehoben, sind in jeder Sicherung enthalten und kommen von selbst zurück, sobald Mentor Trail sie lesen kann.
aside-entry = { $what ->
    [contacts] Person
    [interactions] Verlauf
    [followUps] Wiedervorlage
    [mentorships] Begleitung
    [plans] Plan
    [templates] Nachricht
    [offers] Lernangebot
    [members] Mitglied des Teams
    [notes] Notiz zum Lernen
    [views] Gespeicherte Ansicht
    [preferences] Einstellung
    [journal] Frühere Änderung
   *[asideRows] Beiseitegelegtes
  }
aside-more = Und { $count } weitere; in der Datei stehen alle.
aside-file = nicht-lesbar
aside-saved = Gespeichert als { $file }. Sie finden die Datei im Ordner „Downloads“.
aside-drop = Wegwerfen
aside-dropped = { $count ->
    [one] Ein Eintrag wurde
   *[other] { $count } Einträge wurden
  } weggeworfen.

## Meine Daten prüfen

check-title = Meine Daten prüfen
check-explain = Sieht alles nach Fehlern durch. Sie sehen, was gefunden wurde, bevor etwas in Ordnung gebracht wird.
check-run = Meine Daten prüfen
check-busy = Alles wird durchgesehen …
check-good = Alles ist in Ordnung.
check-aside = { $count ->
    [one] Ein Eintrag ließ sich nicht lesen oder zeigen und wurde
   *[other] { $count } Einträge ließen sich nicht lesen oder zeigen und wurden
  } beiseitegelegt.
check-back = { $count ->
    [one] Ein beiseitegelegter Eintrag lässt sich wieder lesen und steht
   *[other] { $count } beiseitegelegte Einträge lassen sich wieder lesen und stehen
  } wieder in Ihrer Liste.
check-wrong-keys = { $count ->
    [one] Eine Person steht
   *[other] { $count } Personen stehen
  } in Listen und Suche nicht dort, wo sie hingehören.
check-next-action = { $count ->
    [one] Eine Person hat
   *[other] { $count } Personen haben
  } keine nächste Wiedervorlage oder mehr als eine.
check-orphan = { $count ->
    [one] Ein Eintrag
   *[other] { $count } Einträge
  } von Personen im Papierkorb: auch dort einzuordnen.
check-not-adult = { $count ->
    [one] Eine Begleitung läuft
   *[other] { $count } Begleitungen laufen
  } auf Facebook, obwohl die Person nicht als volljährig bekannt ist.
check-two-running = { $count ->
    [one] Eine Person hat
   *[other] { $count } Personen haben
  } zwei Begleitungen zugleich. Beenden Sie die, die vorbei ist:
check-shared-identity = { $count ->
    [one] Eine Adresse gehört
   *[other] { $count } Adressen gehören
  } zu zwei Personen. Sind sie dieselbe?
check-compare = Vergleichen
check-loose-part = { $count ->
    [one] Ein Stück einer früheren Änderung lässt
   *[other] { $count } Stücke früherer Änderungen lassen
  } sich nicht mehr rückgängig machen. Das schadet nicht; sie verschwinden von selbst.
check-mend = In Ordnung bringen, was sich in Ordnung bringen lässt
check-mended = { $count ->
    [0] Es gab nichts mehr in Ordnung zu bringen.
    [one] Eine Sache wurde in Ordnung gebracht.
   *[other] { $count } Sachen wurden in Ordnung gebracht.
  }

## Die Liste ist nicht zu haben

trouble-absent = Ihr Browser gibt Mentor Trail keinen Platz für eine Liste.
    .next = Das kommt in privaten Fenstern vor, bei strengen Einstellungen oder in einem beschädigten Profil. Öffnen Sie Mentor Trail in einem normalen Fenster oder erlauben Sie ihm, Daten zu speichern, und versuchen Sie es dann noch einmal.
trouble-unopened = Ihr Browser kann Ihre Liste nicht öffnen.
    .next = Sie liegt noch auf der Festplatte. Schließen Sie alle Fenster des Browsers, starten Sie ihn neu und versuchen Sie es noch einmal. Hilft das nicht, speichern Sie auf der Rettungsseite, was sich lesen lässt.
trouble-blocked = Ihre Liste ist noch in einem älteren Mentor Trail geöffnet.
    .next = Schließen Sie alle anderen Tabs und Fenster von Mentor Trail. Dann öffnet sie sich von selbst.
trouble-slow = Ihre Liste braucht sehr lange zum Öffnen.
    .next = Warten Sie einen Augenblick. Tut sich nichts, schließen Sie die anderen Tabs von Mentor Trail oder starten Sie den Browser neu.
trouble-full = Auf diesem Computer ist kein Platz mehr, um Ihre Liste zu öffnen.
    .next = Es ist nichts verloren. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal.
trouble-newer = Ihre Liste stammt von einem neueren Mentor Trail als diesem.
    .next = Aktualisieren Sie Mentor Trail auf der Erweiterungsseite des Browsers. Bis dahin wird hier nichts geändert, damit nichts verloren geht.
trouble-outdated = Mentor Trail wurde aktualisiert, während diese Seite offen war.
    .next = Öffnen Sie die Seite neu. Was Sie gespeichert haben, ist da.
trouble-lost = Ihre Liste ist leer, obwohl Sie Personen darin hatten.
    .next = Sie haben schon einmal eine Sicherung gespeichert. Vielleicht hat der Browser die Liste verloren oder mit anderen Daten gelöscht. Holen Sie sie zurück: Die nächste Seite zeigt die Kopien, die Mentor Trail in diesem Browser aufgehoben hat, und nimmt Ihre letzte Sicherung an.
trouble-lost-known = Am { DATETIME($day, year: "numeric", month: "long", day: "numeric") } { $people ->
    [one] stand noch eine Person
   *[other] standen noch { $people } Personen
  } darin. Vielleicht hat der Browser die Liste verloren oder mit anderen Daten gelöscht. Holen Sie sie zurück: Die nächste Seite zeigt die Kopien, die Mentor Trail in diesem Browser aufgehoben hat, und nimmt Ihre letzte Sicherung an. Gibt es beides nicht, sehen Sie nach, ob die Rettungsseite noch etwas findet.
trouble-elsewhere = Dieses Fenster hat eine eigene Liste, nicht Ihre.
    .next = Der Browser hält die Daten von Containern und privaten Fenstern getrennt. Was Sie hier aufschreiben, stünde nicht in Ihrer Liste und verschwindet mit einem privaten Fenster.
trouble-settings = Ihre Einstellungen lassen sich gerade nicht lesen. Mentor Trail verwendet so lange seine eigenen; Ihre Liste ist davon nicht betroffen. Bleibt es dabei, starten Sie den Browser neu.
trouble-again = Noch einmal versuchen
trouble-restore = Eine Sicherung zurückholen
trouble-right = Sie soll leer sein
trouble-open-normal = Meine Liste öffnen
trouble-stay = Die Liste dieses Fensters verwenden
trouble-rescue = Nichts hilft?
trouble-rescue-open = Speichern, was sich lesen lässt

## Die Rettungsseite

rescue-title = Speichern, was sich lesen lässt
rescue-lead = Diese Seite fragt den Browser nach allem, was Mentor Trail aufgehoben hat, wenn nötig Eintrag für Eintrag. Von sich aus ändert sie nichts, und nichts verlässt diesen Computer.
rescue-save-title = 1. Speichern
rescue-found = Lesen lassen sich { $people ->
    [0] keine Person
    [one] eine Person
   *[other] { $people } Personen
  } und insgesamt { $rows ->
    [one] ein Eintrag
   *[other] { $rows } Einträge
  }.
rescue-lost = { $count ->
    [one] Ein Eintrag lässt
   *[other] { $count } Einträge lassen
  } sich auch hier nicht lesen.
rescue-save = Speichern, was sich lesen lässt
rescue-file = rettung
rescue-saved = Gespeichert als { $file }. Sie finden die Datei im Ordner „Downloads“; legen Sie sie an einen sicheren Ort.
rescue-none = In diesem Browserprofil gibt es keine Liste. Haben Sie bisher ein anderes Profil oder einen anderen Browser verwendet?
rescue-copies = Ist die Liste hier verloren gegangen, sind die Kopien, die von selbst entstanden sind, vielleicht noch da: Wählen Sie unten „Eine Sicherung zurückholen“.
rescue-closed = Der Browser öffnet die Liste überhaupt nicht. Starten Sie ihn neu und kommen Sie auf diese Seite zurück, bevor Sie neu beginnen.
rescue-next-title = 2. Weitermachen
rescue-next = Die Datei lässt sich zurückholen wie eine Sicherung. Versagt die Liste weiter, beginnen Sie mit einer leeren und holen Sie die Datei oder Ihre letzte Sicherung zurück.
rescue-open = Mentor Trail öffnen
rescue-anew = Mit leerer Liste beginnen
rescue-begun = Die Liste ist gelöscht. Öffnen Sie Mentor Trail und holen Sie die Datei oder eine Sicherung zurück.
rescue-not-begun = Der Browser gibt die Liste nicht frei. Schließen Sie alle anderen Tabs von Mentor Trail, starten Sie den Browser neu und versuchen Sie es noch einmal.
rescue-confirm = Die Liste in diesem Browser löschen?
rescue-confirm-explain = Was sich jetzt nicht lesen lässt, ist dann endgültig weg. Speichern Sie vorher, was sich lesen lässt.
rescue-confirm-yes = Ja, löschen
rescue-cancel = Abbrechen
