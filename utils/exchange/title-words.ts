import { fold } from '../ground/text';
import type { ReachLabel } from '../model/reach';
import { type ImportField, NAME_FIELDS } from './import-fields';

/**
 * Column titles of other programs, folded: Google Contacts (now and before 2024), Outlook, Thunderbird, Yahoo,
 * Roundcube, LinkedIn's Connections.csv, Chronus, PushFar, and what people write themselves in English, German,
 * French, Spanish, Italian and Polish; for names also in a few more languages.
 */
const ALIASES: Readonly<Partial<Record<ImportField, string>>> = {
  name: `name|full name|display name|contact|contact name|person|file as
    |name vollstandig|vollstandiger name|anzeigename|vor und nachname|vorname und nachname|vorname nachname|kontakt
    |nom|nom complet|nom a afficher|nom affiche|nom d affichage|nom et prenom|prenom et nom
    |nombre|nombre completo|nombre para mostrar|nombre mostrado|nombre y apellidos|nombre y apellido|contacto
    |nome|nome completo|nome visualizzato|nome da visualizzare|nome e cognome|contatto
    |imie i nazwisko|pelne imie i nazwisko|nazwa wyswietlana|wyswietlana nazwa|pelna nazwa|kontakt nazwa
    |mentee|mentees|mentee name|name of mentee|name der mentee|name des mentees|teilnehmer|teilnehmerin|teilnehmer in|participant
    |your name|your full name|what is your name|what s your name|dein name|ihr name|wie heisst du|wie heissen sie|vor und zuname|name vorname
    |votre nom|tu nombre|il tuo nome|naam|volledige naam|nome e sobrenome|namn|navn|fulde navn|nimi|jmeno a prijmeni|nume|nume complet|nume si prenume
    |jmeno prijmeni|polne imie
    |nev|teljes nev|ad soyad|adi soyadi|isim|ονοματεπωνυμο|піб|фио|الاسم|الاسم الكامل`,
  firstName: `first name|first|given name|forename|firstname
    |vorname|rufname|vornamen
    |prenom|prenoms
    |primer nombre|nombre de pila
    |nome proprio|primo nome
    |imie|pierwsze imie
    |voornaam|primeiro nome|fornamn|fornavn|etunimi|jmeno|prenume|keresztnev|utonev|ad|adi|ονομα|ім я|имя|الاسم الاول`,
  middleName: `middle name|middle|additional name|second name
    |weitere vornamen|zweiter vorname|weiterer vorname|mittelname
    |deuxieme prenom|second prenom|autres prenoms
    |segundo nombre
    |secondo nome
    |drugie imie
    |middelste naam|tussenvoegsel|tussenvoegsels|segundo nome|mellannamn|mellemnavn|mellomnavn|druhe jmeno|отчество|по батькові`,
  lastName: `last name|last|family name|surname|lastname
    |nachname|familienname|zuname
    |nom de famille
    |apellido|apellidos
    |cognome
    |nazwisko
    |achternaam|sobrenome|apelido|efternamn|efternavn|etternavn|sukunimi|prijmeni|nume de familie|vezeteknev|soyad|soyadi|επωνυμο|прізвище|фамилия|اسم العائلة|اللقب`,
  nickname: `nickname|nick|alias
    |spitzname
    |surnom|pseudo|pseudonyme
    |apodo|sobrenombre
    |soprannome
    |pseudonim|nick name|przydomek`,
  organisation: `company|company name|organization|organisation|organization name|organization 1 name|organisation name|employer|school
    |firma|unternehmen|arbeitgeber|schule|organisation name
    |societe|entreprise|employeur|organisme
    |empresa|compania|organizacion
    |societa|azienda|organizzazione|ditta
    |przedsiebiorstwo|organizacja|pracodawca|nazwa firmy
    |bedrijf|bedrijfsnaam|werkgever|foretag|virksomhed|bedrift|spolecnost|zamestnavatel|организация|компания|організація`,
  position: `position|job title|organization title|organization 1 title|organisation title|occupation|profession|job
    |beruf|arbeitstitel|tatigkeit|stellung|berufsbezeichnung
    |fonction|poste|intitule du poste|metier
    |puesto|cargo|profesion|puesto de trabajo
    |posizione|qualifica|professione|mansione|ruolo professionale
    |stanowisko|zawod
    |functie|beroep|yrke|stilling|funkce|povolani|должность|профессия|посада`,
  addresses: `url|link|links|profile|profile url|profile link|public profile url|linkedin|linkedin url|linkedin profile|linkedin profile url|facebook|facebook url|facebook profile|fb|address of profile|social media|social media profile|social network
    |profil|profil url|profillink|profiladresse|adresse|linkedin profil|facebook profil|soziale medien|soziale netzwerke|reseaux sociaux|redes sociales
    |lien|lien du profil|profil linkedin|profil facebook
    |enlace|perfil|enlace del perfil|perfil de linkedin|perfil de facebook
    |collegamento|profilo|profilo linkedin|profilo facebook
    |odnosnik|adres profilu|profil na linkedin|profil na facebooku`,
  notes: `notes|note|comment|comments|remark|remarks|description
    |notizen|notiz|kommentar|kommentare|bemerkung|bemerkungen|anmerkung|anmerkungen
    |remarque|remarques|commentaire|commentaires
    |notas|nota|comentario|comentarios|observaciones
    |annotazioni|commento|commenti
    |notatki|notatka|uwagi|komentarz|komentarze
    |notities|notitie|opmerkingen|opmerking|anotacoes|observacoes|anteckningar|noter|notater|poznamky|poznamka|комментарий|комментарии|заметки|примечание|примечания|нотатки`,
  tags: `tags|tag|topics|topic|labels|categories|category|group membership|groups|role|roles|user role|interests
    |themen|thema|kategorien|kategorie|schlagworte|schlagworter|gruppen|labels themen|rolle|rollen
    |categorie|etiquettes|libelles|groupes|sujets|role s
    |categorias|categoria|etiquetas|grupos|temas|rol
    |categorie|etichette|gruppi|ruolo|temi
    |kategoria|etykiety|grupy|rola|tematy`,
  stage: 'stage|status|stand|stufe|statut|estado|stato|etap|etape|etapa|fase',
  metAt: `met at|where we met|group|kennengelernt|gruppe|begegnet|groupe|grupo|gruppo|grupa`,
  language: 'language|languages|preferred language|sprache|sprachen|langue|idioma|lengua|lingua|jezyk',
  messengers:
    'messenger|messengers|messenger name|screen name|messenger id|im|instant messenger|chat|whatsapp|signal|telegram|threema|instagram|discord|skype|skype id|jabber',
  connectedOn: `connected on|connected|connection date
    |verbunden am|vernetzt am|verbunden seit
    |connecte le|date de connexion|en relation depuis
    |conectado el|fecha de conexion
    |collegato il|data di collegamento
    |data nawiazania kontaktu|polaczono`,
  // The title in our own tables before plans could have other lengths.
  beginsOn: 'ten weeks begin|beginn der zehn wochen',
};

/**
 * Known titles of data we do not store, so that neither their content nor the mentor's titles are matched to a field.
 */
const LEFT_OUT = `title|prefix|name prefix|name suffix|suffix|phonetic first name|phonetic middle name|phonetic last name
  |mentor|mentor name|name of mentor|name der mentorin|name des mentors|mentor in|coordinator|koordination
  |birthday|birth year|birth month|birth day|anniversary|photo|gender|department|fax number|pager number|fax|pager
  |organization department|anrede|titel|suffix|geburtstag|geburtsjahr|abteilung|fax nummer|titre|civilite|anniversaire
  |date de naissance|service|titulo|cumpleanos|fecha de nacimiento|departamento|titolo|compleanno|data di nascita|reparto
  |tytul|urodziny|data urodzenia|dzial`;

const NUMBERED = /^(e ?mail|phone|website|im|web page) \d+ (value|label|type|service|address)$/;
const WEBSITE =
  /^(?:(?:personal|business|work|home|private|personliche|eigene|berufliche) )?(?:web ?sites?|web ?pages?|web ?seiten?|home ?page|internetseite|sites? (?:web|internet)|pages? web|pagina (?:personal|web|web personale)?|paginas? web(?: personal)?|sitio web|sito(?: web)?|strona (?:www|web|sieci web|internetowa|domowa)|www)(?: (?:personal|personale|personnelle|osobista|privat|\d+))?$/;
const PHONE =
  /(?:^| )(?:tel|telefon\w*|telefono|telephone|phone\w*|mobile?|mobiltelefon|mobilnummer|handy\w*|cell\w*|celular|telemovel|telefoon\w*|mobiel|gsm|телефон\S*|мобил\S*|τηλεφωνο|κινητο|هاتف|الهاتف|cellulare|movil|portable|komork\w*|rufnummer)(?: |$)/;
const EMAIL =
  /(?:^| )(?:(?:e mails?|emails?|mail)\d*|mailadres\w*|mailadr|e mail adresse|courriels?|correos?|posta elettronica|poczta|adresse (?:de messagerie|electronique)|adresse electronique|correio electronico|e posta|eposta|e mailov\w*|e postadress|email cim|e mail cim|електронна пошта|эл почта|البريد الالكتروني)(?: |$)/;
/** Titles beside a number or address that do not contain one themselves. */
const BESIDE =
  /(?:^| )(?:type|typ|label|tipo|display|anzeigename|angezeigter|weergavenaam|affich\w*|nom complet|pantalla|visualizzato|exibicao|wyswietlana|zobraz\w*|visningsnamn|visningsnavn|отображаемое|fax\w*|pager|telex|ttytdd|tty|street|strasse|verified|opt)(?: |$)/;
/** Titles of whether somebody may be written to, with no number or address. */
const PERMISSION = /^(?:do not|don t|no bulk|keine?) /;
/** Titles of somebody else's number or address, not the person's own. */
const OF_ANOTHER = new RegExp(
  `(?:^| )(?:${[
    'mentors?|mentorin(?:nen)?|tutors?|coach|coordinators?|koordinator\\w*|assistants?|assistent\\w*|parents?|eltern',
    'mother|mutter|father|vater|guardians?|vormund\\w*|betreuer\\w*|emergency|notfall\\w*|ansprechpartner\\w*',
    'supervisors?|manager|spouse|partner|teachers?|lehrer\\w*|buyers?|purchasers?|kaufers?|kauferin|bestellers?|vorgesetzten?',
    'acheteu\\w+|comprador\\w*|acquirente|kopers?|kupujac\\w*|parents|mere|pere|tuteurs?|padres?|madres?|asistente|jefe',
    'assistente|genitor[ei]|rodzic\\w*|opiekun\\w*|asystent\\w*|ouders?|begeleiders?|родител\\S+',
  ].join('|')})(?: |$)`,
);

/** What people write next to the name of a site or messenger: "Link zum LinkedIn-Profil", "WhatsApp-Nummer (falls vorhanden)". */
const SITES: Readonly<Record<string, ImportField>> = {
  facebook: 'addresses',
  fb: 'addresses',
  linkedin: 'addresses',
  xing: 'addresses',
  instagram: 'messengers',
  insta: 'messengers',
  tiktok: 'messengers',
  whatsapp: 'messengers',
  signal: 'messengers',
  telegram: 'messengers',
  threema: 'messengers',
  discord: 'messengers',
};
const BESIDE_SITE = new Set(
  `account adresse address and any bzw de deinem dein du falls freiwillig handle id if ihr ihrem konto link links mein my name nick
  no nr number nummer numero nutzername benutzername oder of optional or ou page perfil profil profile profilo profiel profils profiles
  seite the to url username vorhanden your zu zum zur`.split(/\s+/),
);
/** "Name des Kindes", "Learner name". */
const PERSON =
  '(?:mentees?|mentorees?|learners?|students?|studentin|pupils?|child|kind(?:es)?|schulers?|schuler ?in|teilnehmers?|teilnehmer ?in|participants?|attendees?|jugendlichen?|bewerbers?|bewerber ?in|candidates?|kandidat(?:en|in)?|clients?|klient(?:en|in)?)';
const NAME_OF = new RegExp(
  `^(?:(?:full |vollstandiger )?name (?:(?:of|de[srm]?) )?(?:the )?${PERSON}|${PERSON} (?:s )?(?:full )?name)$`,
);
/** "Vorname des Teilnehmers", "Attendee last name". */
const HALF_OF = new RegExp(`^(?:${PERSON} (?:s )?(.+)|(.+?) (?:(?:of|de[srm]?) )?(?:the )?${PERSON})$`);
/** What forms put before the title itself: "What is your …", "Bitte geben Sie Ihren … ein". */
const ASKING =
  /^(?:(?:what (?:is|s)|please (?:enter|give|tell us)|wie (?:ist|lautet)|bitte (?:gib|geben sie|nenne|nennen sie)|quel(?:le)? est|cual es|qual e|wat is|jakie jest) )?(?:your|the|dein(?:en?)?|ihr(?:en?)?|den|votre|ton|ta|tu|su|il (?:tuo|suo)|la (?:tua|sua)|o seu|seu|je|jouw|uw|twoje) (.+?)(?: (?:an|ein|please|bitte))?$/;
/** Remarks in brackets that make it somebody else's name, or a place's. */
const OF_SOMETHING =
  /(?:^| )(?:schule|school|firma|company|organi[sz]ation|verein|club|gruppe|group|kurs|course|ort|city|projekt|project)(?: |$)/;
/** Titles that say what a number is for but not that it is one, as in Yahoo's exports. */
const OF_NUMBERS =
  /^(?:home|work|private?|business|other|geschaftlich|dienstlich|festnetz|sonstiges?|domicile|bureau|casa|trabajo|travail|ufficio|lavoro|particular|abitazione|thuis|werk|domowy|sluzbowy|residencial|comercial)$/;

/** Longer titles are questions from a form. */
const TITLE_WORDS = 6;

const KNOWN = new Map<string, ImportField | null>();
for (const title of LEFT_OUT.split('|')) KNOWN.set(title.trim(), null);
for (const [field, aliases] of Object.entries(ALIASES) as [ImportField, string][]) {
  for (const alias of aliases.split('|')) if (!KNOWN.get(alias.trim())) KNOWN.set(alias.trim(), field);
}

/** A title without case, accents and punctuation. */
export function plainTitle(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The field of a simplified title in other programs' files; null if known but left out, undefined if unknown. */
export function fieldOfTitle(plain: string): ImportField | null | undefined {
  const known = KNOWN.get(plain);
  if (known !== undefined) return known;
  const numbered = NUMBERED.exec(plain);
  if (numbered) return fieldOfNumbered(numbered);
  if (WEBSITE.test(plain)) return 'addresses';
  if (NAME_OF.test(plain)) return 'name';
  const name = fieldOfName(plain);
  if (name) return name;
  const site = fieldOfSite(plain.split(' '));
  if (site) return site;
  if (plain.split(' ').length > TITLE_WORDS) return undefined;
  const field = EMAIL.test(plain) ? 'emails' : PHONE.test(plain) ? 'phones' : undefined;
  if (!field) return undefined;
  const isBeside =
    BESIDE.test(plain) ||
    PERMISSION.test(plain) ||
    OF_ANOTHER.test(plain) ||
    (field === 'emails' && plain.endsWith(' name'));
  return isBeside ? null : field;
}

/** A name that a form asks for, or of which a title says whose it is. */
function fieldOfName(plain: string): ImportField | undefined {
  const [, first, last] = HALF_OF.exec(plain) ?? [];
  const [, asked] = ASKING.exec(plain) ?? [];
  const fields = [first, last, asked].map((title) => KNOWN.get(singular(title ?? '')));
  return fields.find((field): field is ImportField => field === 'middleName' || NAME_FIELDS.has(field));
}

/** German titles in the case that "Bitte geben Sie …" asks for. */
const singular = (title: string): string => title.replace(/^(vor|nach|zu|familien)?namen$/, '$1name');

/** In a team, the colleague in charge; in an organisation's own tables that is usually the mentor. */
const COLLEAGUE =
  /^(?:mentor|mentor in|mentorin|mentor name|name (?:of|der|des) mentors?|name der mentorin|in charge|responsible|assigned to|owner|zustandig|zustandige person|verantwortlich|betreut von|begleitet von|mentored by)$/;
export const namesColleague = (plain: string): boolean => COLLEAGUE.test(plain);

/** A site or messenger, without a word beside it that makes it something else. */
function fieldOfSite(words: readonly string[]): ImportField | undefined {
  const sites = words.filter((word) => word in SITES);
  const fields = new Set(sites.map((site) => SITES[site]));
  const isOne = fields.size === 1 && words.every((word) => word in SITES || BESIDE_SITE.has(word));
  return isOne ? [...fields][0] : undefined;
}

/** The site whose user names a column with this title may contain. */
export function siteInTitle(title: string): 'facebook' | 'linkedin' | '' {
  const words = plainTitle(title).split(' ');
  const sites = [
    ...(words.includes('facebook') || words.includes('fb') ? (['facebook'] as const) : []),
    ...(words.includes('linkedin') ? (['linkedin'] as const) : []),
  ];
  return sites.length === 1 ? (sites[0] ?? '') : '';
}

/** A title without the remark in brackets; '' if the remark changes its meaning. */
export function withoutRemark(title: string): string {
  const plain = plainTitle(title);
  if (OF_ANOTHER.test(plain) || OF_SOMETHING.test(plain)) return '';
  const short = plainTitle(title.replace(/[([{][^)\]}]*[)\]}]/gu, ' '));
  return short === plain ? '' : short;
}

/** Whether a column with this title is about somebody other than the row's own person. */
export function isOfAnother(title: string): boolean {
  return OF_ANOTHER.test(plainTitle(title));
}

/** Whether a column with this title may contain phone numbers, if its cells look like them. */
export function mayBeNumbers(title: string): boolean {
  return OF_NUMBERS.test(plainTitle(title));
}

/** One of Google's columns, which come in numbered pairs of a value and its label. */
function fieldOfNumbered([, kind = '', part = '']: RegExpExecArray): ImportField | null {
  if (part === 'label' || part === 'type' || part === 'service') return null;
  if (/^e ?mail$/.test(kind)) return 'emails';
  if (kind === 'phone') return 'phones';
  return kind === 'im' ? 'messengers' : 'addresses';
}

/**
 * Whether a column with this title may contain any page, such as a company's or a blog. Only profiles are taken from
 * it.
 */
export function namesWebsites(title: string): boolean {
  const plain = plainTitle(title);
  return WEBSITE.test(plain) || /^(?:website|web page) \d+ value$/.test(plain);
}

/** The possible titles of the column with this column's labels; empty if there are none. */
export function labelTitles(title: string): string[] {
  const [, kind = ''] = /^(.*\d+) value$/.exec(plainTitle(title)) ?? [];
  return kind === '' ? [] : [`${kind} label`, `${kind} type`, `${kind} service`];
}

const LABELS: readonly [ReachLabel, RegExp][] = [
  ['mobile', /(?:^| )(?:mobile?|mobil\w*|handy\w*|cell\w*|portable|movil|komork\w*)(?: |$)/],
  [
    'work',
    /(?:^| )(?:work|business|office|company|geschaftlich|dienstlich|arbeit|buro|firma|professionnel\w*|bureau|trabajo|oficina|uff|ufficio|lavoro|sluzbow\w*|praca)(?: |$)/,
  ],
  [
    'home',
    /(?:^| )(?:home|privat\w*|domicile|personnel\w*|particular|casa|ab|abitazione|domow\w*|prywatn\w*)(?: |$)/,
  ],
];
const MESSENGER = /(?:^| )(whatsapp|signal|telegram|threema|instagram|insta|tiktok|discord|skype|jabber)/;

/** The label that a title gives its values. */
export function labelInTitle(title: string): string {
  const plain = plainTitle(title);
  const [, messenger = ''] = MESSENGER.exec(plain) ?? [];
  if (messenger === 'whatsapp') return 'WhatsApp';
  if (messenger === 'tiktok') return 'TikTok';
  if (messenger === 'insta') return 'Instagram';
  if (messenger !== '') return messenger.charAt(0).toUpperCase() + messenger.slice(1);
  return LABELS.find(([, words]) => words.test(plain))?.[0] ?? '';
}

/** Titles that mean the whole name, or whichever half has no column of its own. */
const HALVES = new Set([
  'name',
  'nom',
  'nombre',
  'nome',
  'naam',
  'namn',
  'navn',
  'nimi',
  'nume',
  'nev',
  'الاسم',
]);

export function mayBeHalfAName(title: string): boolean {
  const plain = plainTitle(title);
  return HALVES.has(plain) || HALVES.has(ASKING.exec(plain)?.[1] ?? '');
}
