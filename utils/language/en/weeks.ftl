### The page of a mentorship

mentorship-weeks = Weeks
mentorship-agreement = Agreement
mentorship-goals = Goals
mentorship-skills = Strengths
mentorship-ending = Ending
mentorship-record = Record
mentorship-parts = Parts of the mentorship
mentorship-gone = This mentorship is no longer there.
