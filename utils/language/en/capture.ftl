### Saving a person from a page, quick add, reminders, the first run.
