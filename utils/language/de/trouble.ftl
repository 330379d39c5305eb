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
