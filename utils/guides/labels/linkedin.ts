import type { Words } from '../locate/types';
import type { LabelRow } from './label';
import { toWords } from './label';

const both = (en: string[], de: string[]): LabelRow[] => [
  { lang: 'en', words: en, from: 'saved pages', checked: null },
  { lang: 'de', words: de, from: 'saved pages', checked: null },
];

/** The German label is unknown. */
const english = (words: string[]): LabelRow[] => [{ lang: 'en', words, from: 'saved pages', checked: null }];

/**
 * LinkedIn's labels, always complete; none has been checked on the live site. As everywhere, address and structure
 * come first.
 */
const ROWS = {
  openTo: both(['Open to'], ['Offen für']),
  providingServices: english(['Providing services']),
  volunteerOpportunities: english(['Finding volunteer opportunities']),
  addSection: both(
    ['Add section', 'Add profile section'],
    ['Abschnitt hinzufügen', 'Profilbereich hinzufügen'],
  ),
  services: both(['Services'], ['Serviceleistungen']),
  volunteerExperience: both(['Volunteer experience'], ['Ehrenamtliche Erfahrung', 'Ehrenamt hinzufügen']),
  /** The titles of the forms. */
  servicesForm: both(
    ['Add services', 'Edit services', 'Services', 'Providing services'],
    ['Serviceleistungen', 'Serviceleistungen hinzufügen', 'Serviceleistungen bearbeiten'],
  ),
  volunteeringForm: both(
    ['Volunteer experience', 'Add volunteer experience', 'Volunteering', 'Finding volunteer opportunities'],
    ['Ehrenamtliche Erfahrung', 'Ehrenamtliche Erfahrung hinzufügen'],
  ),
  save: both(['Save'], ['Speichern']),
  connect: both(['Connect'], ['Vernetzen']),
  /** Only in the menu on a person's own card. */
  invite: english(['Invite * to connect']),
  message: both(['Message'], ['Nachricht']),
  /** In German, the name for screen readers does not contain the word on the button (general usage). */
  more: both(['More'], ['Mehr', 'Weitere Aktionen']),
  /** Only ever keeps the guide from pointing, so many may be named. */
  pending: [
    ...both(['Pending'], ['Ausstehend']),
    ...Object.entries({
      fr: ['En attente'],
      es: ['Pendiente'],
      it: ['In sospeso', 'In attesa'],
      pt: ['Pendente'],
      nl: ['In behandeling'],
      pl: ['Oczekuje', 'Oczekujące'],
      cs: ['Čeká na vyřízení', 'Čekající'],
      sv: ['Väntar', 'Väntande'],
      da: ['Afventer', 'Afventende'],
      nb: ['Venter', 'Ventende'],
      fi: ['Odottaa'],
      hu: ['Függőben'],
      ro: ['În așteptare'],
      tr: ['Beklemede', 'Bekliyor'],
      el: ['Σε εκκρεμότητα', 'Εκκρεμεί'],
      uk: ['Очікування', 'Очікує', 'На розгляді'],
      ru: ['На рассмотрении', 'Ожидание', 'В ожидании'],
      ar: ['معلق', 'معلّق', 'قيد الانتظار'],
      he: ['ממתין', 'בהמתנה'],
      id: ['Tertunda'],
    }).map(([lang, words]): LabelRow => ({ lang, words, from: 'general usage', checked: null })),
  ],
} satisfies Record<string, LabelRow[]>;

export type LinkedInLabel = keyof typeof ROWS;

export const LINKEDIN_WORDS = Object.fromEntries(
  Object.entries(ROWS).map(([label, rows]) => [label, toWords(rows)]),
) as Record<LinkedInLabel, Words>;
