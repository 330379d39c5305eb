export interface LinkedInGuideOptions {
  language: 'en' | 'de';
  /** The server-driven pages, or the older ones. */
  layout: 'new' | 'classic';
  /** Where the forms that stem from the old application are shown. */
  windows: 'document' | 'shadow' | 'frame';
  /** The link in the header that leads to one's own profile. */
  meLink: boolean;
  /** `words`: the entries of its menu are buttons; `links`: they lead to an address. */
  openTo: 'words' | 'links' | 'absent';
  addSection: boolean;
  /** On other people's profiles. */
  write: 'message' | 'connect' | 'behind-more' | 'pending' | 'absent';
  /** Volunteer experience is on the profile already. */
  experience: boolean;
  loggedOut: boolean;
  /** Milliseconds until the content of a page comes after in-app navigation. */
  late: number;
}

export const DEFAULTS: LinkedInGuideOptions = {
  language: 'en',
  layout: 'new',
  windows: 'shadow',
  meLink: true,
  openTo: 'words',
  addSection: true,
  write: 'message',
  experience: true,
  loggedOut: false,
  late: 150,
};

export const OWN = 'rosa-luechow-77a1';
export const OTHER = 'lena-kraemer-1a2b3c';
export const NAMES: Record<string, string> = { [OWN]: 'Rosa Lüchow', [OTHER]: 'Lena Krämer' };

/**
 * Those the facts name are the site's own; the others only have to look right: no test may take them for facts.
 */
export const WORDS = {
  en: {
    openTo: 'Open to',
    services: 'Providing services',
    volunteering: 'Finding volunteer opportunities',
    addSection: 'Add section',
    sectionServices: 'Services',
    sectionVolunteering: 'Volunteer experience',
    continue: 'Continue',
    save: 'Save',
    discard: 'Discard',
    message: 'Message',
    connect: 'Connect',
    follow: 'Follow',
    more: 'More',
    pending: 'Pending',
  },
  de: {
    openTo: 'Offen für',
    services: 'Leistungen (erfunden)',
    volunteering: 'Ehrenamt (erfunden)',
    addSection: 'Abschnitt hinzufügen',
    sectionServices: 'Serviceleistungen',
    sectionVolunteering: 'Ehrenamtliche Erfahrung',
    continue: 'Weiter (erfunden)',
    save: 'Speichern',
    discard: 'Verwerfen',
    message: 'Nachricht',
    connect: 'Vernetzen',
    follow: 'Folgen',
    more: 'Mehr',
    pending: 'Ausstehend',
  },
} as const;
