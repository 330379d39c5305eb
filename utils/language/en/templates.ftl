### Messages to begin with, and what to say in them.

templates-title = Messages to choose and write
templates-explain = Messages you can send as they are or make your own. Choose one, fill in what’s missing, copy it, and paste it where you write.
templates-for = A message to { $name }
templates-back = Back to { $name }
templates-all = All messages
templates-language = Language of the message
templates-first = First messages
templates-further = Further messages
templates-fitting = fits now
templates-own = yours
templates-new = Write a message of your own

templates-value-name = Name in the greeting
templates-value-mentor = Your name
templates-value-group = Group or place
templates-value-topic = Topic
templates-gap-name = [name]
templates-gap-mentor = [your name]
templates-gap-group = [group]
templates-gap-topic = [topic]
templates-missing = This is still missing in the message.
templates-wording = Wording
templates-rewrite = Change the wording
templates-length = { $count ->
    [one] One character
   *[other] { $count } characters
}. A contact request on LinkedIn takes 200.
templates-copy = Copy message
templates-copied = Copied. Now paste it where you write to the person.
templates-copy-failed = Your browser blocked copying. The text is selected: press Ctrl + C.
templates-open-profile = Open profile
templates-take = Make a message of your own from it
templates-change = Change this message
templates-delete = Delete this message
templates-deleted = “{ $name }” was deleted.

templates-form-new = A message of your own
templates-form-change = Change your message
templates-name = Name of the message
    .hint = For yourself; nobody else sees it.
templates-kind = When do you send it?
templates-kind-first = As the first message
templates-kind-further = Later on
templates-text = Text
    .hint = Write it as you would say it. These buttons add what differs from person to person:
templates-insert = Add what differs from person to person
templates-insert-name = Name
templates-insert-mentor = Your name
templates-insert-group = Group
templates-insert-topic = Topic
templates-word-name = name
templates-word-mentor = mentor
templates-word-group = group
templates-word-topic = topic
templates-saved = The message is saved.
templates-problem-name = Please give the message a name, so that you find it again.
templates-problem-text = Please write the text of the message.
templates-problem-long = This is too long. Please shorten it to { $limit } characters at most.
templates-conflict = While you were writing, this message was changed in another window. There it says now:
templates-conflict-theirs = Take the one from there
templates-conflict-mine = Save mine over it
templates-conflict-gone = This message was deleted in another window. If you save, it is kept as a new one.
