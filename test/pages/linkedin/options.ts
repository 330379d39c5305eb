export interface LinkedInGuideOptions {
  language: 'en' | 'de';
  /** The server-driven pages, or the older ones. */
  layout: 'new' | 'classic';
  /** Where the forms from the old application are shown. */
  windows: 'document' | 'shadow' | 'frame';
  /** The link in the header that leads to the mentor's own profile. */
  meLink: boolean;
  /** `words`: the entries of its menu are buttons; `links`: they lead to an address. */
  openTo: 'words' | 'links' | 'absent';
  addSection: boolean;
  /** On other people's profiles. */
  write: 'message' | 'connect' | 'behind-more' | 'pending' | 'absent';
  /** The profile already has volunteer experience. */
  experience: boolean;
  loggedOut: boolean;
  /** Milliseconds until a page's content appears after in-app navigation. */
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

/** Those named in the facts are the site's own; the others only have to look right, so no test may treat them as facts. */
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
