# Was „Lernen“, die Übungsseiten und die Einstellungen der Anleitungen sagen. Nur in eigenen Seiten geladen.

## Was Sie den Anleitungen gezeigt haben

taught-title = Was Sie den Anleitungen gezeigt haben
taught-explain = Wo eine Anleitung nicht weiterwusste, haben Sie ihr die Stelle gezeigt. Dort sucht sie seitdem zuerst. Zum Ausprobieren starten Sie die Anleitung; bei diesem Schritt sehen Sie, wohin sie zeigt.
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
taught-no-guide = Diese Anleitung gibt es nicht mehr.
taught-no-step = Ein Schritt, den es nicht mehr gibt
taught-try = Testen
taught-try-named = Testen: { $step }
taught-delete = Löschen
taught-delete-named = Löschen: { $step }
taught-deleted = Die Anleitung hat diese Stelle vergessen.
taught-tried-found = Die Anleitung in diesem Tab findet die Stelle gerade.
taught-tried-not-found = Die Anleitung in diesem Tab findet die Stelle im Moment nicht.
taught-tried-other-step = Die Anleitung in diesem Tab ist bei einem anderen Schritt. Gehen Sie bis zu diesem weiter und drücken Sie noch einmal auf „Testen“.
taught-tried-on-page = Die Anleitung läuft auf der Seite selbst: Dort sehen Sie, wohin sie zeigt.
taught-tried-opened = Die Website öffnet sich in einem neuen Tab. Starten Sie dort die Anleitung; bei diesem Schritt sucht sie zuerst an dieser Stelle.

## Wie weit eine Anleitung gediehen ist

guide-finished-on = Abgeschlossen am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-practised-on = Geübt am { DATETIME($day, year: "numeric", month: "long", day: "numeric") }
guide-left-at = Beim letzten Mal sind Sie bis Schritt { $step } von { $total } gekommen.
guide-go-on = Weitermachen
