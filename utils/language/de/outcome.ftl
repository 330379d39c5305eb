### Nachweis, Überblick, Zahlen

## Das Blatt, am Bildschirm und auf Papier

outcome-language = Sprache des Blatts
outcome-print = Drucken oder als PDF speichern
outcome-print-hint = Wählen Sie im Druckfenster des Browsers „Als PDF speichern“, wenn Sie das Blatt verschicken möchten, und als Größe A4. Schalten Sie dort „Kopf- und Fußzeilen“ aus.
outcome-print-full-tab = Dieses kleine Fenster kann nicht drucken. In einem ganzen Tab lässt sich das Blatt drucken oder als PDF speichern.
outcome-print-open = In einem ganzen Tab öffnen
outcome-sheet = Das Blatt, wie es gedruckt wird

## Der Nachweis

outcome-explain = Ein Blatt zum Behalten für { $name }: was Sie beide gemacht haben und was daraus geworden ist. Es entsteht aus dem, was Sie aufgeschrieben haben; Ihre Notizen, Stimmungen und Sorgen stehen nie darin.
outcome-empty = Noch gibt es nichts festzuhalten.
outcome-empty-next = Sobald Sie sich zum ersten Mal getroffen oder Ziele oder Stärken aufgeschrieben haben, entsteht hier der Nachweis.
outcome-no-mentor-name = Ihr eigener Name ist noch nicht bekannt: Auf dem Blatt bleibt dafür eine Zeile frei.
outcome-to-settings = In den Einstellungen eintragen
outcome-texts = Texte ändern
outcome-text-introduction = Zum Einstieg
outcome-text-learned = Was gelernt wurde
    .hint = Was kann { $name } jetzt, was vorher nicht ging? Schreiben Sie es so, dass auch Fremde es verstehen.
outcome-text-outlook = Wie es weitergeht
outcome-texts-hint = Ein Text, den Sie leer oder unverändert lassen, bleibt der des Programms und richtet sich nach dem, was Sie aufschreiben.
outcome-texts-language = Sie haben Texte selbst geändert. Sie bleiben in der Sprache, in der Sie sie geschrieben haben.
outcome-file = Nachweis Mentoring – { $name }

## Was auf dem Blatt steht

outcome-title = Nachweis über ein Mentoring
outcome-interim = Zwischenstand vom { DATETIME($day, year: "numeric", month: "long", day: "numeric") }. Das Mentoring läuft noch.
outcome-mentor = Mentor:in
outcome-period = Zeitraum
outcome-period-days = { DATETIME($from, year: "numeric", month: "short", day: "numeric") } bis { DATETIME($until, year: "numeric", month: "short", day: "numeric") }
outcome-period-since = seit { DATETIME($from, year: "numeric", month: "short", day: "numeric") }
outcome-weeks = Wochen
outcome-weeks-complete = { $of ->
    [one] eine Woche
   *[other] alle { $of } Wochen
  }
outcome-weeks-early = beendet in Woche { $week } von { $of }
outcome-weeks-before = noch nicht begonnen
outcome-meetings = Treffen
outcome-meetings-said = { $count ->
    [0] noch keine
    [one] eins
   *[other] { $count }
  }
outcome-time = Gemeinsame Zeit
outcome-hours = { $hours } Std.
outcome-hours-minutes = { $hours } Std. { $minutes } Min.
outcome-minutes = { $minutes } Min.
outcome-introduction-interim = { $name } nimmt seit dem { DATETIME($from, year: "numeric", month: "long", day: "numeric") } an einem Mentoring teil.
outcome-introduction-complete = { $name } hat vom { DATETIME($from, year: "numeric", month: "long", day: "numeric") } bis zum { DATETIME($until, year: "numeric", month: "long", day: "numeric") } an einem Mentoring teilgenommen.
outcome-introduction-early = { $name } hat vom { DATETIME($from, year: "numeric", month: "long", day: "numeric") } bis zum { DATETIME($until, year: "numeric", month: "long", day: "numeric") } an einem Mentoring teilgenommen.
outcome-introduction-steps = Die drei Schritte: Stärken sehen, passend lernen, zeigen, was man kann.
outcome-learned-skills = { $count ->
    [one] Diese Stärke ist gewachsen: { $skills }.
   *[other] Diese Stärken sind gewachsen: { $skills }.
  }
outcome-learned-skills-many = { $count } Stärken sind gewachsen.
outcome-outlook-goals = Daran arbeitet { $name } weiter: { $goals }.
outcome-outlook-steps = { $count ->
    [one] Der nächste Schritt: { $steps }.
   *[other] Die nächsten Schritte: { $steps }.
  }
outcome-step-assess = Schritt 1: Kompetenzen ermitteln
outcome-step-learn = Schritt 2: Passend lernen
outcome-step-prove = Schritt 3: Zeigen und bestätigen
outcome-held = Wochen mit einem Treffen
outcome-week = Woche
outcome-topic = Thema
outcome-day = Datum
outcome-day-short = { DATETIME($day, year: "numeric", month: "short", day: "numeric") }
outcome-duration = Dauer
outcome-goals = Ziele
outcome-goal-reached = erreicht
outcome-goal-open = noch unterwegs
outcome-goal-measure = Woran man es merkt: { $measure }
outcome-goal-done = Geschafft: { $step }
outcome-learned = Was gelernt wurde
outcome-skills = Gezeigte Stärken
outcome-skill = Stärke
outcome-skill-shown = Gezeigt durch
outcome-skill-rated = Am Anfang und jetzt
outcome-skills-scale = 1: steht am Anfang. 5: könnte es anderen zeigen. Gemeinsam eingeschätzt.
outcome-helpers = Wer weiter hilft
outcome-outlook = Ausblick
outcome-frame = Aufgebaut nach den drei Schritten der Empfehlung des Rates der EU vom 19. Dezember 2016 für Weiterbildungspfade (2016/C 484/01).
outcome-honest = Dieser Nachweis ist das Wort der Mentor:in über eine freiwillige Begleitung, kein Zeugnis einer Schule oder Behörde.
outcome-place = Ort, Datum
outcome-sign-mentor = Unterschrift der Mentor:in
outcome-sign-mentee = Unterschrift der begleiteten Person

## Überblick für die Koordination

programme-title = Begleitungen auf einen Blick
programme-explain = Eine Seite für Ihre Koordination: wie weit jede Begleitung ist, wie oft und wie lange Sie sich getroffen haben. Notizen, Stimmungen und Sorgen stehen nie darin.
programme-who = Namen
programme-who-nameless = Ohne Namen
programme-who-named = Mit Namen
programme-who-hint = Geben Sie Namen nur weiter, wenn die Personen davon wissen. Bei einer oder zwei Begleitungen ist auch ohne Namen klar, wer gemeint ist.
programme-which = Welche Begleitungen?
programme-which-open = Die laufenden
programme-which-all = Alle, auch beendete
programme-none = Noch gibt es keine Begleitungen.
programme-none-next = Wählen Sie eine Person aus, die Ja gesagt hat, und beginnen Sie dort eine Begleitung.
programme-none-open = Zurzeit läuft keine Begleitung. Wählen Sie „Alle, auch beendete“, um die früheren zu sehen.
programme-file = Begleitungen auf einen Blick
programme-as-of = Stand: { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
programme-by = Mentor:in: { $name }
programme-number = Nr.
programme-name = Name
programme-begins = Beginn
programme-where = Stand
programme-phase = Phase
programme-kept = Treffen
programme-kept-of = { $due ->
    [0] –
   *[other] { $kept } von { $due }
  }
programme-time = Zeit
programme-total = { $count ->
    [one] Eine Begleitung
   *[other] { $count } Begleitungen zusammen
  }
programme-standing-upcoming = noch nicht begonnen
programme-standing-running = Woche { $week } von { $of }
programme-standing-paused = Pause vor Woche { $week } von { $of }
programme-standing-to-close = Alle { $of } Wochen vorbei, Abschluss steht aus
programme-standing-completed = Abgeschlossen, { $of } Wochen
programme-standing-early = Beendet in Woche { $week } von { $of }
programme-standing-early-before = Vor der ersten Woche beendet
programme-phase-assess = 1 Stärken
programme-phase-learn = 2 Lernen
programme-phase-prove = 3 Zeigen
programme-kept-hint = Treffen: Wochen mit einem Treffen, von denen, deren Treffen schon anstand. Jede Woche zählt einmal.

## Zahlen

figures-reading = Wird gezählt …
figures-none = Noch gibt es nichts zu zählen.
figures-none-next = Sobald die erste Begleitung begonnen hat, steht hier, was daraus wird.
figures-all = Alle Ihre Begleitungen
figures-standing-upcoming = Beginnen bald
figures-standing-running = Laufen
figures-standing-paused = Pausieren
figures-standing-to-close = Wochen vorbei, Abschluss steht aus
figures-standing-completed = Abgeschlossen
figures-standing-early = Früher beendet
figures-number = { $number }
figures-meetings = Treffen
figures-meetings-said = { $due ->
    [0] Noch stand kein Treffen an.
   *[other] { $kept } von { $due } Treffen fanden statt ({ $percent } %).
  }
figures-time-said = Gemeinsame Zeit: { $time }
figures-unwritten = { $count ->
    [one] Über eine Woche ist noch nichts aufgeschrieben.
   *[other] Über { $count } Wochen ist noch nichts aufgeschrieben.
  }
figures-early = Früher beendet
figures-early-none = Keine wurde früher beendet.
figures-early-said = { $count ->
    [one] Eine Begleitung wurde vor ihrer letzten Woche beendet.
   *[other] { $count } Begleitungen wurden vor ihrer letzten Woche beendet.
  }
figures-early-in = { $week ->
    [0] Vor der ersten Woche
   *[other] In Woche { $week }
  }
figures-early-count = Wie viele
figures-early-when = Wann
figures-mood = Stimmung über die Wochen
figures-mood-said = Mittelwert dessen, was Sie nach den Treffen notiert haben, von 1 (sehr schlecht) bis 5 (sehr gut).
figures-mood-none = Noch ist keine Stimmung notiert.
figures-mood-table = Die Zahlen als Tabelle
figures-mood-week = Woche { $week }
figures-mood-column-week = Woche
figures-mood-column-mean = Stimmung
figures-mood-column-count = Notiert
figures-mood-mean = { NUMBER($mean, minimumFractionDigits: 1, maximumFractionDigits: 1) }
figures-mood-unknown = –
figures-file = Die Zahlen als Datei
figures-file-explain = Eine Zeile für jede Begleitung, für Excel oder LibreOffice. Verschickt wird nichts.
figures-file-save = Datei speichern
figures-file-saved = { $rows ->
    [one] Eine Begleitung wurde
   *[other] { $rows } Begleitungen wurden
  } als { $file } gespeichert. Sie finden die Datei im Ordner „Downloads“.
figures-file-name = begleitungen
figures-file-name-nameless = begleitungen-ohne-namen
figures-column-number = Nr.
figures-column-name = Name
figures-column-begins-on = Erster Tag
figures-column-standing = Stand
figures-column-week = Woche
figures-column-of = Von Wochen
figures-column-kept = Treffen gehalten
figures-column-due = Treffen fällig
figures-column-unwritten = Wochen ohne Eintrag
figures-column-minutes = Minuten
figures-column-mood = Stimmung in Woche { $week }
outcome-voice = Was geholfen hat, in eigenen Worten
outcome-voice-week = Woche { $week }:
