### Was die Einstellungen zu Anleitungspaketen sagen.

packs-title = Anleitungspakete
