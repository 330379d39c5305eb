### Agreement, goals, strengths, ending

