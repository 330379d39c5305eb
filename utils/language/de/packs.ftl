### Was die Einstellungen zu Anleitungspaketen sagen.

packs-title = Anleitungspakete
packs-explain = Wenn Facebook oder LinkedIn einen Knopf verschiebt, genügt es, dass eine Person die Anleitung anpasst und sie den anderen als Datei weitergibt: als Anleitungspaket. Darin steht, wo etwas ist und was dort zu tun ist. Ein Paket kann nichts lesen, anklicken oder verschicken.

## Ein Paket verwenden

packs-use = Ein Paket verwenden
packs-choose = Datei auswählen
packs-drop = Sie können die Datei auch hierher ziehen.
packs-full-tab = Dieses Fenster schließt sich, sobald Sie eine Datei auswählen. Pakete nehmen Sie deshalb im großen Tab auf.
packs-open-full-tab = Einstellungen im großen Tab öffnen
packs-refused = { $file } wurde nicht übernommen. Geändert hat sich nichts.
packs-unreadable = Ihr Browser kann { $file } nicht lesen. Vielleicht wurde die Datei verschoben oder umbenannt. Bitte wählen Sie sie noch einmal aus.
packs-one-file = Bitte ziehen Sie nur eine Datei auf einmal hierher.
packs-no-file = Das war keine Datei. Bitte ziehen Sie das Anleitungspaket selbst hierher, oder wählen Sie es mit dem Knopf aus.

packs-problem-too-big = Die Datei ist größer als 1 MB; so groß ist kein Anleitungspaket. Bitte lassen Sie sich die Datei so geben, wie Mentor Trail sie gespeichert hat.
packs-problem-not-json = Die Datei ist beschädigt oder unvollständig. Bitte lassen Sie sie sich noch einmal schicken, als Anhang und nicht als Text in einer Nachricht.
packs-problem-not-a-pack = Das ist kein Anleitungspaket. Wählen Sie eine Datei, die Mentor Trail gespeichert hat; ihr Name beginnt meist mit mentor-trail-guides.
packs-problem-newer-version = Dieses Paket stammt aus einem neueren Mentor Trail als Ihrem. Aktualisieren Sie Mentor Trail und wählen Sie die Datei dann noch einmal aus.
packs-problem-empty = In diesem Paket ist nichts, weder eine Anleitung noch eine Stelle. Bitte lassen Sie es sich noch einmal schicken.
packs-problem-too-deep = Das Paket ist viel tiefer verschachtelt, als es irgendeine Anleitung braucht.
packs-problem-too-many = In dem Paket steht mehr, als hineindarf: 50 Anleitungen mit je 40 Schritten und 500 Regeln, dazu 500 Stellen.
packs-problem-too-long = Etwas in dem Paket ist länger, als es sein darf.
packs-problem-forbidden-name = Das Paket verwendet einen Namen, der in jedem Browser schon eine eigene Bedeutung hat und dort schaden könnte.
packs-problem-bad-character = In dem Paket stehen unsichtbare Zeichen, die einen Satz wie einen anderen aussehen lassen können.
packs-problem-unknown-field = In dem Paket steht etwas, was keine Anleitung sagen kann. Vielleicht ist es ein Tippfehler.
packs-problem-missing-field = In dem Paket fehlt etwas, was jede Anleitung braucht.
packs-problem-bad-value = Etwas in dem Paket gehört nicht an seine Stelle, etwa eine Zahl, wo ein Satz stehen müsste.
packs-problem-bad-id = Eine Anleitung, ein Schritt oder ein Ausgang heißt, wie er nicht heißen darf. Namen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, und der einer Anleitung beginnt mit ihrer Website: facebook/meine-anleitung.
packs-problem-twice = Zwei Anleitungen oder zwei Schritte in dem Paket heißen gleich.
packs-problem-wrong-site = Das Paket ist für eine andere Website als Facebook oder LinkedIn.
packs-problem-bad-address = Eine Anleitung in dem Paket soll an einer Adresse beginnen, die nicht erlaubt ist. Es muss eine einfache https-Adresse ihrer eigenen Website sein, ohne Fragezeichen.
packs-problem-bad-selector = Das Paket beschreibt eine Stelle auf eine Weise, die nicht erlaubt ist: mit Klassennamen, mit :has() oder so ungenau, dass alles Mögliche gemeint sein könnte.
packs-problem-bad-path = Das Muster einer Adresse in dem Paket ist nicht so geschrieben, wie es sein muss.
packs-problem-bad-rule = Eine Regel oder Bedingung in dem Paket ist unvollständig oder sagt etwas, was keine sagen kann.
packs-problem-missing-text = In dem Paket fehlt ein Satz. Jeder Schritt braucht alle seine Sätze auf Deutsch und auf Englisch.
packs-problem-unknown-step = In dem Paket steht ein Satz für einen Schritt oder Ausgang, den die Anleitung nicht hat.
packs-tell-author = Bitte sagen Sie der Person Bescheid, die das Paket gemacht hat. Hier sollte sie nachsehen: { $where }

## Bevor ein Paket verwendet wird

packs-preview = Was dieses Paket ändert
packs-preview-explain = Noch ist nichts gespeichert. Verwenden Sie nur Pakete von Menschen, die Sie kennen: Deren Sätze stehen dann auf der Karte der Anleitung.
packs-nothing-new = Alles aus { $file } haben Sie schon. Es gibt nichts zu tun.
packs-new-guide = Neue Anleitung: { $title }
packs-changed-guide = Anleitung, die sich ändert: { $title }
packs-same-guide = Bleibt, wie sie ist: { $title }
packs-on-site = { $site ->
    [facebook] Für Facebook
   *[linkedin] Für LinkedIn
}
packs-steps = { $count ->
    [one] Ihr Schritt
   *[other] Ihre { $count } Schritte
}
packs-step-new = Neuer Schritt: { $step }
packs-step-gone = Schritt, der wegfällt: { $step }
packs-step-changed = Schritt: { $step }
packs-comes = Die Anleitung sucht künftig
packs-goes = Die Anleitung sucht nicht mehr
packs-named = mit dem Namen { $words }
packs-leading = mit dem Ziel { $paths }
packs-built = gebaut als { $css }
packs-within = innerhalb von { $css }
packs-clues = erkannt an den meisten dieser Merkmale:
packs-texts = Seine Sätze ändern sich.
packs-rest = Was die Anleitung in diesem Schritt prüft, ändert sich.
packs-frame = Der Rahmen ändert sich: wo die Anleitung beginnt, die Reihenfolge ihrer Schritte, ihr Titel oder ihr Schluss.
packs-new-lesson = Stelle, die jemand gezeigt hat: { $step }
packs-in-guide = In der Anleitung { $guide }
packs-known-lessons = { $count ->
    [one] Eine Stelle aus dem Paket ist schon bekannt.
   *[other] { $count } Stellen aus dem Paket sind schon bekannt.
}
packs-idle-lessons = { $count ->
    [one] Eine Stelle gehört zu einer Anleitung oder einem Schritt, den Sie nicht haben. Sie wird aufgehoben und verwendet, sobald es so weit ist.
   *[other] { $count } Stellen gehören zu Anleitungen oder Schritten, die Sie nicht haben. Sie werden aufgehoben und verwendet, sobald es so weit ist.
}
packs-install = Dieses Paket verwenden
packs-discard = Nicht verwenden
packs-installed = Das Anleitungspaket wird jetzt verwendet.

## Pakete, die verwendet werden

packs-in-use = Verwendete Pakete
packs-none = Zurzeit wird kein Anleitungspaket verwendet. Alle Anleitungen sind so, wie Mentor Trail sie mitgebracht hat.
packs-item = Verwendet seit { DATETIME($since, year: "numeric", month: "long", day: "numeric") }
packs-item-made = Gemacht am { DATETIME($made, year: "numeric", month: "long", day: "numeric") }
packs-item-lessons = { $count ->
    [one] Eine Stelle, die jemand gezeigt hat
   *[other] { $count } Stellen, die jemand gezeigt hat
}
packs-item-outdated = Dieses Paket passt nicht zu Ihrer Version von Mentor Trail und wird nicht verwendet. Bitte lassen Sie sich ein neueres geben und entfernen Sie dieses.
packs-remove = Entfernen
packs-removed = Das Anleitungspaket ist entfernt. Die Anleitungen sind wieder wie ohne das Paket.

## Anleitungen weitergeben

packs-pass-on = Anleitungen weitergeben
packs-pass-on-explain = Speichert ein Paket für andere. Darin steht, wo jede Stelle auf der Seite ist, und nichts über Sie oder sonst jemanden.
packs-what = Was in das Paket kommt
packs-what-lessons = { $count ->
    [one] Die eine Stelle, die Sie gezeigt haben
   *[other] Alle { $count } Stellen, die Sie gezeigt haben
}
packs-no-lessons = Sie haben noch keiner Anleitung eine Stelle gezeigt. Wenn eine Anleitung etwas nicht findet, können Sie ihr zeigen, wo es ist; von da an können Sie das hier weitergeben.
packs-whole-guides = Ganze Anleitungen
    .hint = Für alle, die eine Anleitung in der Datei selbst umschreiben möchten.
packs-save = Anleitungspaket speichern
packs-saved = Das Paket ist als { $file } gespeichert. Sie finden es im Ordner „Downloads“.
packs-saved-without = { $count ->
    [one] Eine Stelle konnte nicht mit in das Paket, weil sie sich nur auf eine Weise beschreiben lässt, die Pakete nicht erlauben.
   *[other] { $count } Stellen konnten nicht mit in das Paket, weil sie sich nur auf eine Weise beschreiben lassen, die Pakete nicht erlauben.
}
packs-nothing-chosen = Bitte wählen Sie zuerst, was in das Paket kommen soll.
