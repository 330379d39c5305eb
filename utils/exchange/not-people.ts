/**
 * What stands in tables besides people: sums and remarks below them, names of groups above titles that stand there
 * again, and titles in the first column of a table that has people side by side.
 */
import { fieldOfTitle, plainTitle } from './title-words';

const COUNTED =
  'people|persons?|personen|mentees?|participants?|teilnehmer\\p{L}*|students?|schuler\\p{L}*|members?|mitglieder|rows?|zeilen|entries|eintrage';
const SUM = new RegExp(
  `^(?:(?:sub|grand|zwischen)[ -]?)?(?:totals?|sum|summe|gesamt|gesamtzahl|gesamtsumme|insgesamt|anzahl|count|average|mittelwert|durchschnitt|somme|totale|suma|razem|celkem|totaal|итого|всего)(?: (?:of )?(?:${COUNTED}))?[^\\p{L}]*$`,
  'iu',
);
/** A day in a text, or the number of a page: no name has one. */
const DATED = /(?:^|\D)(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})(?!\d)/;
const PAGE = /^\P{L}*(?:page|seite|p\.|s\.) ?\d+/iu;
/** The day somebody was born on stands beside names. */
const BORN = /\*|(?:^|\P{L})(?:geb|geboren|born|n[ée]e?|nat[oa]|ur|nar)(?!\p{L})/iu;
/** Titles that nobody is called. */
const TITLE =
  /^(?:tel|tel nr|telefon|telefonnummer|telephone|telefono|phone|phone number|mobile?|mobiltelefon|handy|handynummer|cellulare|celular|movil|e ?mails?|mail|e mail adresse|notizen|notes?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|comments?|remarks?|remarques?|notas|uwagi)$/;

/** Whether a name is what stands before or above a sum. */
export function isSum(name: string): boolean {
  return name.length < 60 && SUM.test(name.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** Whether a text that stands alone in its row is a remark. */
export function isRemark(text: string): boolean {
  return (DATED.test(text) && !BORN.test(text)) || PAGE.test(text);
}

/** Whether a name is the title of something. */
export function isTitleWord(name: string): boolean {
  return name.length < 20 && TITLE.test(plainTitle(name));
}

/** Whether cells are titles, given that the one of the name is. */
export function areTitles(cells: readonly string[]): boolean {
  return (
    cells.filter((cell) => cell.trim() !== '' && fieldOfTitle(plainTitle(cell)) !== undefined).length > 1
  );
}
