import { plain } from '../ground/spelling';
import { asText, codePoints, fold, NAME_LIMIT } from '../ground/text';
import { type ProfileAddress, parseProfileAddress } from './address';

/** What the browser says of a page: nothing is read from the page itself. */
export interface PageFacts {
  url?: string | undefined;
  title?: string | undefined;
}

/** Marks of direction and invisible signs; what joins letters in Persian or Hindi stays. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** How many messages wait: `(3)`, `(20+)`, `(٣)`, `（３）`; or a dot that says that some do. */
const COUNT = /^(?:[([（【]\s*\p{Nd}+\+?\s*[)\]）】]|[●•∙·○◦*])\s*/u;
/** How somebody wants to be spoken of, behind the name. */
const PRONOUNS = /\s*\(\p{L}{2,6}(?:\s*\/\s*\p{L}{2,6}){1,3}\)$/u;
const BETWEEN = /\s*[|｜]\s*/;
/** What stands between a name and a headline, or a name and the words of a post. */
const DASH = /\s+[–—-]\s+/;

/** The two sites as they write themselves, folded. */
const SITE_NAMES = new Set(
  `facebook linkedin فيسبوك فيس_بوك فیسبوک فیس_بوک فەیسبووک فەیسبوک פייסבוק фејсбук фейсбук фэйсбук facebook_lite
  페이스북 フェイスブック 脸书 臉書 เฟซบุ๊ก เฟสบุ๊ก फेसबुक फ़ेसबुक ফেসবুক ফেইসবুক ફેસબુક ਫੇਸਬੁੱਕ பேஸ்புக் ఫేస్బుక్ ಫೇಸ್ಬುಕ್ ഫേസ്ബുക്ക് ෆේස්බුක්
  ဖေ့စ်ဘွတ်ခ် ហ្វេសប៊ុក ເຟສບຸກ ፌስቡክ ფეისბუქი ֆեյսբուք φεισμπουκ لينكدإن لينكد_إن لینکدین линкедин 领英 領英 リンクトイン 링크드인
  लिंक्डइन ลิงก์อิน לינקדאין`
    .split(/\s+/)
    .map((name) => fold(name.replaceAll('_', ' '))),
);

/** Ways of the sites in the languages mentors use; a single word needs no mention, see `isName`. */
const WAYS = new Set(
  `my network|friend requests|friend suggestions|log in|log in or sign up|sign in|sign up|join now|join linkedin|page not
  found|profile not found|not found|security verification|security check|people search|search results|all activity|who
  viewed your profile|account restricted|something went wrong|contact info|recent activity|open to work|saved items|my
  items|manage invitations|find friends|people you may know|mein netzwerk|anmelden oder registrieren|mitglied werden|seite
  nicht gefunden|alle aktivitäten|freunde finden|freundschaftsanfragen|gespeicherte elemente|mon réseau|se connecter|page
  introuvable|demandes d’ami|mi red|iniciar sesión|registrarse|solicitudes de amistad|la mia rete|richieste di
  amicizia|minha rede|fazer login|mijn netwerk|vriendschapsverzoeken|moja sieć|zaloguj się|moje síť|mitt nätverk|ağım|oturum
  aç|моя сеть|моя мережа|首页|首頁|消息|訊息|通知|职位|職缺|人脉|人脈|动态|動態|搜索|搜尋|登录|登入|注册|註冊|群组|好友|朋友|ホーム|メッセージ|メッセンジャー|
  お知らせ|求人|検索|ログイン|フィード|友達|グループ|ページが見つかりません|视频|影片|照片|相片|相册|设置|設定|活动|活動|市场|快拍|回忆|動画|写真|設定|홈|메시지|메신저|알림|검색|로그인|친구|그룹|피드|채용|
  인맥|동영상|이벤트|페이지|저장됨|추억|설정|마켓플레이스|릴스|게임|프로필|네트워크|활동|소식|뉴스피드|스토리|사진|회원|메뉴`
    .split('|')
    .map((way) => fold(way)),
);

/**
 * Words of the sites and of browsers, which are no name and no part of one: "Ihr Netzwerk", "Photos of Lena Krämer".
 * What is somebody's name as well is left out, or stands in the person's address.
 */
const SITE_WORDS = new Set(
  `access account accounts activity added appearances attention authentication available bad blocked business call
  calls center centre chat chats checkpoint comment commented comments confirm connection connections contact
  contacts content cookie cookies create dashboard denied details disabled discover education error event events
  expired experience failed feed feeds followers following friends gateway group groups help home identity incoming
  info information interests invitations  jobs learning loading locked login logout manage marketplace member
  members message messages messenger messaging missed navigator network new notification notifications 
  password people photo photos policy posts privacy problem profile profiles professional reactions recent
  recommendations reel reels required results saved search security server service services session settings shared
  skills stories suggestions suite temporarily terms unavailable unread update updates verification video videos
  views voice welcome your abgelaufen aktivität aktivitäten anmelden anmeldung anruf anrufe authentifizierung
  beitrag beiträge benachrichtigung benachrichtigungen bearbeiten berufserfahrung bestätigen chatverlauf datenschutz
  dein deine eingehender einladungen einstellungen ereignisse erfahrung fehler folge foto fotos freunde
  freundschaftsanfragen geburtstag gefunden gesperrt gespeicherte gruppe gruppen hilfe hilfebereich identität ihr
  ihre inhalt kommentar kommentare kontakte kontakt kenntnisse konto mein meine mitglied mitglieder mitteilungen
  nachricht nachrichten netzwerk neue neues nicht nutzername passwort personen profil registrieren richtlinie
  richtlinien seite seiten sicherheit sitzung startseite suche suchergebnisse tab veranstaltungen verbindungen
  verfügbar verpasster vorschläge zugriff accueil actualité actualités appel commentaires compte connexion contenu
  demandes discussion erreur groupes introuvable membres messagerie paramètres profils publication publications
  recherche réseau résultats vidéos votre actividad ajustes amigos amistad búsqueda configuración contactos
  contenido cuenta grupos inicio llamada mensaje mensajes miembros notificaciones página perfil perfiles principal
  publicación publicaciones resultados seguridad seguidores solicitudes sugerencias amici amicizia chiamata gruppi
  impostazioni iniziale membri messaggi messaggio notifiche pagina profili profilo pubblicazione rete ricerca
  richieste risultati amizade atividade conta contatos conteúdo início membros mensagem mensagens meu minha
  notificações pedidos publicação publicações rede berichten berichtgeving foto’s groepen instellingen leden
  meldingen mijn netwerk oproep profiel verzoeken vrienden vriendschapsverzoeken zoeken aktywność członkowie główna
  grupy kontakty moja moje mój osoby posty powiadomienia połączenie sieć strona ustawienia użytkownika wiadomości
  wiadomość wyniki wyszukiwanie zaproszenia zdjęcia znajomi ağım arama arkadaşlar arkadaşlık ayarlar bildirimler
  fotoğrafları gönderi gönderisi grup grubu gruplar istekleri mesaj mesajlar mesajlaşma profilim sayfa sayfası
  sonuçları üyeleri videoları cereri grupuri mesaje notificări pagină principală prietenie prieteni profilul rețea
  rețeaua setări skupiny skupina přátelé oznámení zprávy nastavení vänner grupper meddelanden aviseringar
  inställningar startsida аккаунт всі главная головна группы групи друзья друзі друзів запити запросы контакти лента
  мережа мій моя новини повідомлення пошук поиск профіль профиль публікація публикация сеть сообщения сповіщення
  стрічка сторінка страница уведомления учасники участники фото αίτημα αιτήματα αναζήτηση αρχική ειδοποιήσεις μέλη
  μηνύματα μου ομάδα ομάδες ομάδων προφίλ σελίδα φίλοι φιλίας φωτογραφίες الأصدقاء الإشعارات الرسائل الصداقة الصفحة
  الشخصي المجموعات المراسلة البحث الرئيسية الشبكة شبكتي صور طلبات ملفي منشور ملف مجموعات أعضاء رسائل اشعارات`
    .split(/\s+/)
    .map((word) => fold(word)),
);
/** What was looked for is whatever somebody typed: "lena - Search Results". */
const FOUND =
  /search results|suchergebnisse|résultats de|resultados|risultati|zoekresultaten|wyniki|sonuçları|rezultate|результат|αποτελέσματα|نتائج/iu;
/** What somebody has, in English and where an ending is set apart: "Lena's Post", "Lena’in gönderisi". */
const OWNS = /\p{L}['’](?:s|n?[iıuü]n)\s/u;

/** Words that may be small in the middle of a name. */
const PARTICLES = new Set(
  `a abu af al am an and ap av bar bat ben bin bint d da dal das de degli dei del della den der des di die do dos du e el en
  et het i ibn in’t la las le les lo los mac mc ní nic o of og och oo op os ou s san st t te ten ter the und ur van vande vander
  vd vom von y zu zum zur`.split(/\s+/),
);

/** Words that say that something was said or cannot be seen, in the languages of the sites. */
const SAID =
  /\b(?:messaged|sent you|hat (?:dir|ihnen|euch)|vous a|t[’']a (?:envoyé|écrit)|te (?:envi|ha)|ti ha|heeft je|not found|isn[’']t available)\b/i;
/** Signs that stand in addresses and sentences, never in a name. */
const NO_NAME = /[/@\\<>{}=|_?!:;…"“”„«»¿¡#%]|\bwww\.|\.(?:com|org|net)\b/i;
const MOST_WORDS = 8;
const CASED = /^\p{Lu}|^\p{Lt}/u;

/** A title in its parts, without what waits and without the site; null where it is not the site's own. */
function partsOf(title: string): string[] | null {
  let text = withoutCount(title);
  const parts = text.split(BETWEEN);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && isSite(last, parts.length)) return parts.slice(0, -1).filter(Boolean);
  // "Lena Krämer - Facebook"
  const [, before = '', site = ''] = /^(.*\S)\s+[–—-]\s+(\S.*)$/su.exec(text) ?? [];
  if (!SITE_NAMES.has(fold(site))) return null;
  text = before;
  return text.split(BETWEEN).filter(Boolean);
}

/** Whether a title ends in the site's name behind something else, as those of all pages about somebody do. */
export function isSitesOwn(title: string): boolean {
  return partsOf(title) !== null;
}

/** A title without the number of what waits, which comes and goes: by this titles are compared. */
export function withoutCount(title: string): string {
  let text = asText(title).replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  while (COUNT.test(text)) text = text.replace(COUNT, '');
  return text;
}

/** The site in whatever script it writes itself: by its known names, or one word of a script without capitals. */
function isSite(word: string, parts: number): boolean {
  if (SITE_NAMES.has(fold(word))) return true;
  return (
    parts === 2 &&
    /^[\p{L}\p{M}\u200c\u200d]+$/u.test(word) &&
    !/[\p{Lu}\p{Ll}\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]/u.test(word)
  );
}

/**
 * The name of the person whose page this is, out of the tab's title: a prefill that the mentor sees and can change.
 *
 * @returns '' where the title may name something or somebody else
 */
export function nameOnPage({ url = '', title = '' }: PageFacts): string {
  const parsed = parseProfileAddress(url);
  if (!parsed.ok || parsed.value.platform === 'other') return '';
  const parts = partsOf(title);
  if (!parts || FOUND.test(title)) return '';
  const named = namedIn(parsed.value, parts, isDeep(url, parsed.value));
  const name = named.replace(PRONOUNS, '').trim();
  return isName(name, parsed.value) ? name : '';
}

function namedIn(address: ProfileAddress, parts: readonly string[], deep: boolean): string {
  const [first = ''] = parts;
  // "Lena | Name of the group": alone it is the group that is named.
  if (address.kind === 'group-member') return parts.length > 1 ? first : '';
  const names = parts.map((part) => part.split(DASH)[0] ?? '');
  const like = names.find((name) => isLike(name, address));
  if (like !== undefined) return like;
  const [name = '', behind = ''] = names;
  if (!deep) return address.platform !== 'linkedin' || parts.length === 1 ? name : '';
  // "Activity | Lena"; nobody could tell which of two words is the name on other pages.
  if (address.platform === 'linkedin') return parts.length === 2 ? behind : '';
  // An opened post is called "Lena – what she wrote", or only what she wrote.
  return DASH.test(first) ? name : '';
}

/** Whether a page lies below the profile's own. */
function isDeep(url: string, { platform }: ProfileAddress): boolean {
  const path = /^(?:https?:\/\/)?[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const segments = path.split('/').filter(Boolean);
  if (platform === 'linkedin')
    return segments.length > segments.findIndex((each) => each.toLowerCase() === 'in') + 2;
  const isNumbered = /^(?:people|p)$/i.test(segments[0] ?? '');
  return !isNumbered && segments.length > 1;
}

const lettersOf = (text: string) => plain(fold(text)).replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of the name in an address; '' where it holds a number. */
function nameLetters({ identity }: ProfileAddress): string {
  const [, path = ''] = /^(?:facebook|linkedin)\/(.+)$/.exec(identity) ?? [];
  return lettersOf(path);
}

function wordsOf(name: string, between = /[\s,.()-]+/u): string[] {
  return name.split(between).filter((word) => /\p{L}/u.test(word));
}

/** Whether a name and an address have a word in common. */
function isLike(name: string, address: ProfileAddress): boolean {
  const letters = nameLetters(address);
  return wordsOf(name).some((word) => codePoints(word) > 2 && letters.includes(lettersOf(word)));
}

/** Whether an address says itself that this is its name: every word of the name, and at least two. */
export function isSureName(name: string, url: string): boolean {
  const parsed = parseProfileAddress(url);
  if (!parsed.ok) return false;
  const letters = nameLetters(parsed.value);
  const words = wordsOf(name);
  return words.length > 1 && words.every((word) => letters.includes(lettersOf(word)));
}

/** Whether a text can be somebody's name, and is not a way of the site, a sentence or an address. */
function isName(text: string, address: ProfileAddress): boolean {
  const words = wordsOf(text);
  const key = fold(text);
  if (words.length === 0 || words.length > MOST_WORDS || codePoints(text) > NAME_LIMIT) return false;
  if (/^[\p{Nd})\]}.,+-]/u.test(text) || NO_NAME.test(text) || SAID.test(text) || WAYS.has(key)) return false;
  if (SITE_NAMES.has(key) || /\b(?:facebook|linkedin)\b/i.test(text)) return false;
  const letters = nameLetters(address);
  const isKnown = (word: string) => letters.includes(lettersOf(word));
  if (OWNS.test(text) || words.some((word) => SITE_WORDS.has(fold(word)) && !isKnown(word))) return false;
  const isCased = /\p{Lu}|\p{Ll}/u.test(text);
  // "Anna-lena" has a capital where names have one.
  const small = wordsOf(text, /[\s,.()]+/u).filter((word) => !isAsInName(word));
  if (isLike(text, address)) return small.every((word) => !/^\p{Ll}/u.test(word) || isKnown(word));
  if (words.length === 1) {
    // Both sites want two names; where a script writes them as one, only a short word is one.
    return /^[\p{scx=Han}\p{scx=Hang}\p{scx=Kana}]{2,6}$/u.test(asText(text));
  }
  // "Page introuvable" is a sentence; "lena krämer" is how somebody writes herself.
  return !isCased || small.length === 0 || small.length === words.length;
}

/** Whether a word is written as those of names are. */
function isAsInName(word: string): boolean {
  return CASED.test(word) || PARTICLES.has(word.toLowerCase().replace(/^['’]|['’]$/gu, ''));
}

/** The group whose page this is, or which it is part of, as far as the title tells. */
export function groupInTitle(title: string, isMember: boolean): string {
  const parts = partsOf(title) ?? [];
  // A member's page is called "Lena Krämer | Name of the group | Facebook", or names only one of the two.
  return (isMember ? parts[1] : parts[0])?.trim() ?? '';
}
