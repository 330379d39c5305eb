### Mehrere schreiben in einer Liste.

team-by = von { $name }
team-you = Ihnen
team-private = nur Sie, auf diesem Gerät
team-private-tick = Nur für mich
    .hint = Niemand im Team bekommt diese Notiz. Sie bleibt auf diesem Gerät und kommt in Ihre eigenen Sicherungen.
team-share = Mit dem Team teilen
    .explain = Speichert sie als Notiz, die alle im Team lesen können. Privat wird sie danach nicht mehr.

team-explain = Alle in Ihrem Team schreiben in dieser Liste, jede und jeder im eigenen Mentor Trail. Kein Server steht dazwischen: Was Sie schreiben, geht durch den gemeinsamen Ordner oder in Dateien, verschlossen mit Ihrer Passphrase.
team-you-write = Sie schreiben als { $name }.
team-rename = Ändern
team-name-saved = Sie schreiben jetzt als { $name }.
team-nameless = In dieser Liste schreiben mehrere. Sagen Sie, wer Sie sind, damit die anderen sehen, was von Ihnen ist.
team-others = Im Team
team-nobody = Noch niemand sonst. Geben Sie den anderen die Passphrase; sie wählen im eigenen Mentor Trail „Zu einer Liste dazukommen“.
team-no-device = Von hier ist noch nichts angekommen.
team-own-devices = Andere Geräte
team-remove = { $name } aus dem Team nehmen
team-remove-explain = { $name } bekommt nichts Neues mehr, und was { $name } schreibt, wird nicht mehr übernommen. Dafür bekommt die Liste einen neuen Schlüssel. Legen Sie eine neue Passphrase fest und sagen Sie sie allen, die bleiben: Jedes Gerät fragt einmal danach, und auf ihnen geht nichts verloren. Was von { $name } ist, bleibt, mit dem Namen.
team-remove-limits = Was { $name } von der Liste schon hat, bleibt dort; von hier aus lässt es sich nicht löschen. Vereinbaren Sie, was daraus wird. Für wen { $name } zuständig war, ist niemand zuständig, bis Sie es ändern.
team-remove-do = Aus dem Team nehmen
team-removed = { $name } gehört nicht mehr zum Team. Sagen Sie allen, die bleiben, die neue Passphrase. Wenn Sie Dateien selbst mitnehmen, speichern Sie hier eine neue.
team-remove-device-explain = { $name } bekommt nichts Neues mehr, und was dort geschrieben wird, wird nicht mehr übernommen. Dafür bekommt die Liste einen neuen Schlüssel. Legen Sie eine neue Passphrase fest und sagen Sie sie allen im Team: Jedes Gerät fragt einmal danach, und auf ihnen geht nichts verloren.
team-device-removed = { $name } ist herausgenommen. Sagen Sie allen im Team die neue Passphrase. Wenn Sie Dateien selbst mitnehmen, speichern Sie hier eine neue.
team-new-key =
    .hint = Wer die alte Passphrase kennt, kann dann nichts lesen, was von jetzt an geschrieben wird. Jedes Gerät im Team fragt einmal nach der neuen Passphrase.
team-rekeyed = Passphrase und Schlüssel sind geändert. Sagen Sie allen im Team die neue Passphrase.
team-locked-anew = Die Passphrase ist geändert. Alle im Team machen weiter wie bisher; wer dazukommt, braucht die neue.
team-open = Gemeinsam darin schreiben
team-open-explain = Sie sind mehrere, etwa fünf Mentor:innen mit einer Liste? Öffnen Sie sie für Ihr Team.
team-open-key = Dafür bekommt die Liste einen neuen Schlüssel mit einer neuen Passphrase: Sie öffnet nichts von dem, was gespeichert wurde, als nur Sie es lesen konnten. Ihre eigenen weiteren Geräte fragen einmal danach. Das lässt sich für diese Liste nicht rückgängig machen.
team-open-do = Liste für unser Team öffnen

team-charge = Zuständig
team-charge-all = Alle
team-charge-mine = Ich
team-charge-nobody = Niemand
team-charge-mark-nobody = niemand zuständig
team-charge-me = { $name } (Sie)
team-charge-told = Für { $name } ist jetzt { $member } zuständig.
team-charge-told-me = Für { $name } sind jetzt Sie zuständig.
team-charge-told-nobody = Für { $name } ist jetzt niemand zuständig.
team-today = Hier stehen die Menschen, für die Sie zuständig sind, und die, für die niemand zuständig ist.
team-today-show = Auch die der anderen zeigen
team-today-all = Hier stehen alle, auch die, für die andere zuständig sind.
team-today-mine = Nur meine und niemandes

team-out-explain = Darin steht alles außer dem, was privat ist. Jede und jeder andere liest sie ein.
team-out-do = Datei für die anderen speichern
team-folder = Der Ordner, den Ihr Team teilt
team-folder-explain = Haben Sie einen Ordner, den Nextcloud, OneDrive, Syncthing oder ein Netzlaufwerk zu allen im Team bringt? Alle wählen ihn im eigenen Mentor Trail aus, dann gleichen sich die Listen von selbst ab. Alles darin ist mit Ihrer Passphrase verschlossen. Der Browser fragt später ein zweites Mal: Wählen Sie „Bei jedem Besuch zulassen“, damit er nicht wieder fragen muss.
team-passphrase-explain = Jemand außerhalb des Teams könnte die Passphrase gesehen haben? Ändern Sie sie. Verlässt jemand das Team oder ist ein Gerät verloren gegangen, nehmen Sie stattdessen die Person oder das Gerät heraus: oben, neben dem Namen.
team-leave-explain = Dieses Gerät bekommt dann nichts mehr vom Team und das Team nichts mehr von ihm. Was die anderen haben, bleibt bei ihnen. Sagen Sie im Team Bescheid: Jemand nimmt Sie dann heraus, damit die Liste einen neuen Schlüssel bekommt.
team-begun = Die Liste ist eingerichtet. Speichern Sie jetzt eine Datei für die anderen im Team.
team-begun-folder = Die Liste ist eingerichtet. Wählen Sie jetzt den Ordner aus, den Ihr Team teilt, oder speichern Sie eine Datei für die anderen.
