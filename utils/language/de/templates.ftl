### Nachrichten für den Anfang und was man in ihnen sagt.

templates-title = Nachrichten aussuchen und schreiben
templates-explain = Nachrichten, die Sie so schicken oder zu Ihren eigenen machen können. Suchen Sie eine aus, ergänzen Sie, was fehlt, kopieren Sie sie und fügen Sie sie dort ein, wo Sie schreiben.
templates-for = Eine Nachricht an { $name }
templates-back = Zurück zu { $name }
templates-all = Alle Nachrichten
templates-language = Sprache der Nachricht
templates-first = Erste Nachrichten
templates-further = Weitere Nachrichten
templates-fitting = passt jetzt
templates-own = von Ihnen
templates-new = Eigene Nachricht schreiben

templates-value-name = Anrede
templates-value-mentor = Ihr Name
templates-value-group = Gruppe oder Ort
templates-value-topic = Thema
templates-gap-name = [Name]
templates-gap-mentor = [Ihr Name]
templates-gap-group = [Gruppe]
templates-gap-topic = [Thema]
templates-missing = Das fehlt noch in der Nachricht.
templates-wording = Wortlaut dieser Nachricht
templates-rewrite = Wortlaut ändern
templates-length = { $count ->
    [one] Ein Zeichen
   *[other] { $count } Zeichen
}. Eine Kontaktanfrage auf LinkedIn fasst 200.
templates-copy = Nachricht kopieren
templates-copied = Kopiert. Fügen Sie sie jetzt dort ein, wo Sie der Person schreiben.
templates-copy-failed = Ihr Browser lässt das Kopieren nicht zu. Der Text ist markiert: Drücken Sie Strg + C.
templates-open-profile = Profil öffnen
templates-take = Eigene Nachricht daraus machen
templates-change = Nachricht ändern
templates-delete = Nachricht löschen
templates-deleted = „{ $name }“ wurde gelöscht.

templates-form-new = Eine eigene Nachricht
templates-form-change = Ihre Nachricht ändern
templates-name = Name der Nachricht
    .hint = Nur für Sie; sonst sieht ihn niemand.
templates-kind = Wann schicken Sie sie?
templates-kind-first = Als erste Nachricht
templates-kind-further = Später
templates-text = Text
    .hint = Schreiben Sie, wie Sie reden. Was von Mensch zu Mensch anders ist, setzen diese Knöpfe ein:
templates-insert = Einsetzen, was von Mensch zu Mensch anders ist
templates-insert-name = Name
templates-insert-mentor = Ihr Name
templates-insert-group = Gruppe
templates-insert-topic = Thema
templates-word-name = Name
templates-word-mentor = Mentor
templates-word-group = Gruppe
templates-word-topic = Thema
templates-saved = Die Nachricht ist gespeichert.
templates-problem-name = Bitte geben Sie der Nachricht einen Namen, damit Sie sie wiederfinden.
templates-problem-text = Bitte schreiben Sie den Text der Nachricht.
templates-problem-long = Das ist zu lang. Bitte kürzen Sie auf höchstens { $limit } Zeichen.
templates-conflict = Während Sie geschrieben haben, wurde diese Nachricht in einem anderen Fenster geändert. Dort steht jetzt:
templates-conflict-theirs = Die von dort nehmen
templates-conflict-mine = Meine darüber speichern
templates-conflict-gone = Diese Nachricht wurde in einem anderen Fenster gelöscht. Wenn Sie speichern, bleibt sie als neue erhalten.
