### Die Seite einer Begleitung

mentorship-weeks = Wochen
mentorship-agreement = Vereinbarung
mentorship-goals = Ziele
mentorship-skills = Stärken
mentorship-ending = Abschluss
mentorship-record = Nachweis
mentorship-parts = Teile der Begleitung
mentorship-gone = Diese Begleitung gibt es nicht mehr.
