### Pläne, Kalender und Einladungen

