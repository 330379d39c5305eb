### Plans, calendar and invitations

