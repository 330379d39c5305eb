import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupInTitle, nameOnPage } from '../../../utils/model/page-title';

const LI = 'https://www.linkedin.com/in/lena-kraemer-1a2b/';
const FB = 'https://www.facebook.com/lena.kraemer';
const NUMBER = 'https://www.facebook.com/profile.php?id=100000000000001';
const MEMBER = 'https://www.facebook.com/groups/7310442/user/100000000000001/';

test.each([
  [LI, '(12) Lena Krämer | LinkedIn', 'Lena Krämer'],
  [LI, 'Lena Krämer – Coach – Acme | LinkedIn', 'Lena Krämer'],
  [LI, 'Lena Krämer - Acme GmbH | LinkedIn', 'Lena Krämer'],
  [LI, 'Anna-Lena Krämer | LinkedIn', 'Anna-Lena Krämer'],
  [LI, 'Lena Krämer, MBA | LinkedIn', 'Lena Krämer, MBA'],
  [LI, '🌻 Lena | LinkedIn', '🌻 Lena'],
  [LI, 'Lena Krämer', ''],
  [`${LI}recent-activity/all/`, 'Activity | Lena Krämer | LinkedIn', 'Lena Krämer'],
  [`${LI}details/skills/`, 'Kenntnisse | Sunny Boy | LinkedIn', 'Sunny Boy'],
  [`${LI}details/skills/`, 'Kenntnisse und Fähigkeiten | LinkedIn', ''],
  [`${LI}overlay/contact-info/`, 'Lena Krämer | LinkedIn', 'Lena Krämer'],
  [LI, 'Aktivitäten | Lena Krämer | LinkedIn', 'Lena Krämer'],
  [LI, 'Aktivitäten | Sunny Boy | LinkedIn', ''],
  [LI, 'Benachrichtigungen | LinkedIn', ''],
  [LI, 'Mein Netzwerk | LinkedIn', ''],
  [LI, 'Page introuvable | LinkedIn', ''],
  [LI, 'Sign Up | LinkedIn', ''],
  [LI, '消息 | LinkedIn', ''],
  [LI, '李小龍 | 领英', '李小龍'],
  [LI, 'Kim messaged you | LinkedIn', ''],
  [LI, 'www.linkedin.com/in/lena-kraemer-1a2b', ''],
  [LI, 'linkedin.com/in/lena-kraemer | LinkedIn', ''],
  [LI, '3 new notifications | LinkedIn', ''],
  [FB, '(٢٠+) \u200fأمير الحسن | فيسبوك', 'أمير الحسن'],
  [FB, '（３） 王小明 | 臉書', '王小明'],
  [FB, 'Лена Кремер | Фейсбук', 'Лена Кремер'],
  [FB, 'ლენა კრემერი | ფეისბუქი', 'ლენა კრემერი'],
  [FB, 'Lena van der Berg | Facebook', 'Lena van der Berg'],
  [FB, 'amir haddad | Facebook', 'amir haddad'],
  [FB, 'Lena Krämer - Facebook', 'Lena Krämer'],
  [FB, 'Facebook', ''],
  [FB, '(3) Facebook', ''],
  [FB, ' | Facebook', ''],
  [FB, 'Facebook – log in or sign up', ''],
  [FB, 'Log Into Facebook | Facebook', ''],
  [FB, 'Marketplace | Facebook', ''],
  [FB, 'Friend Requests | Facebook', ''],
  [FB, 'Endlich Feierabend! | Facebook', ''],
  [`${FB}/posts/pfbid0`, 'Lena Krämer – Wer kennt jemanden? | Facebook', 'Lena Krämer'],
  [`${FB}/posts/pfbid0`, 'Sunny Boy - Heute frei | Facebook', 'Sunny Boy'],
  [`${FB}/posts/pfbid0`, 'Großer Tag Heute | Facebook', ''],
  [NUMBER, '(1) Lena Krämer | Facebook', 'Lena Krämer'],
  [NUMBER, 'Startseite | Facebook', ''],
  [MEMBER, 'Lena Krämer | Ausbildung Köln | Facebook', 'Lena Krämer'],
  [MEMBER, 'Ausbildung Köln | Facebook', ''],
  ['https://www.facebook.com/groups/7310442/', 'Ausbildung Köln | Facebook', ''],
  ['https://www.facebook.com/lena.kraemer', '', ''],
  ['https://example.org/lena', 'Lena Krämer | Facebook', ''],
])('%s called %j: %j', (url, title, name) => {
  expect(nameOnPage({ url, title })).toBe(name);
});

/** The sites' names for their own pages, also in capitals or with somebody's name in them. */
test.each(
  [
    'Ihr Netzwerk|Your Network|Edit Profile|Deine Gruppen|Help Center|Search Appearances|Session Expired|Neue Beiträge',
    'Arkadaşlık İstekleri|Grup Üyeleri|Τα Μηνύματα|Αιτήματα Φιλίας|Cereri de Prietenie|Pedidos de Amizade|Мій Профіль',
    'طلبات الصداقة|Mijn Profiel|Strona Główna|Pagina Principală|Página Principal|설정|메신저',
    'Photos of Lena Krämer|Beitrag von Lena Krämer|Lena Krämer’s Post|Lena Krämer and 3 others|Freunde von Lena Krämer',
    'Lena Krämer added a new photo|Lena Krämer war hier|Chat mit Lena Krämer|Lena Krämer’in gönderisi|Фото Lena Krämer',
    'lena - Suchergebnisse|lena - Search Results|lena – résultats de recherche',
  ].flatMap((titles) => titles.split('|')),
)('nobody is called %j', (title) => {
  const of = (url: string, site: string) => nameOnPage({ url, title: `${title} | ${site}` });
  expect([of(FB, 'Facebook'), of(NUMBER, 'Facebook'), of(LI, 'LinkedIn')]).toEqual(['', '', '']);
});

test.each([
  '김재호',
  'Emily Page',
  'Edit Szabó',
  'Ana Costa',
  'Anna-lena Krämer',
  "Emir 's Gravensande",
  'Boris van ’t Wel',
  'David van het Veld',
  'S’fiso Mawewe',
  'Asma’u Bappa',
  'Manuel Neuer',
])('somebody may be called %j', (name) => {
  expect(nameOnPage({ url: NUMBER, title: `${name} | Facebook` })).toBe(name);
});

test.each([
  ['https://www.facebook.com/frida.gruppe', 'Frida Gruppe | Facebook', 'Frida Gruppe'],
  [FB, '● Lena Krämer | Facebook', 'Lena Krämer'],
  [LI, 'Lena Krämer (She/Her) | LinkedIn', 'Lena Krämer'],
])('%s called %j: %j, too', (url, title, name) => {
  expect(nameOnPage({ url, title })).toBe(name);
});

test.each([
  ['(20+) Ausbildung Köln | Facebook', false, 'Ausbildung Köln'],
  ['Ausbildung Köln | Who can help? | Facebook', false, 'Ausbildung Köln'],
  ['Lena Krämer | Ausbildung Köln | Facebook', true, 'Ausbildung Köln'],
  ['Lena Krämer | Facebook', true, ''],
  ['Ausbildung Köln', false, ''],
])('the group in %j', (title, isMember, group) => {
  expect(groupInTitle(title, isMember)).toBe(group);
});

describe('laws', { timeout: 300_000 }, () => {
  /** People in both scripts, with addresses that spell their name, spell it differently, or contain a number. */
  const person = fc.constantFrom(
    { name: 'Mira Muster', slug: 'mira-muster' },
    { name: 'Amir El-Haddad', slug: 'sunny-boy-90' },
    { name: 'Ngozi O’Brien', slug: 'ngozi.obrien' },
    { name: 'ميرا مثال', slug: 'mira-mithal' },
    { name: '王小明', slug: 'xiaoming-w' },
    { name: 'Đặng Thị Hoa', slug: 'dang-thi-hoa-1' },
    { name: 'Лена Пример', slug: '100000000000001' },
  );
  const digits = fc.constantFrom(
    '0123456789',
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '０１２３４５６７８９',
  );
  const count = fc
    .tuple(fc.nat({ max: 120 }), digits, fc.constantFrom('', '+'))
    .map(
      ([number, own, plus]) => `(${[...String(number)].map((each) => own[Number(each)]).join('')}${plus}) `,
    );
  const facebook = fc.constantFrom(
    'Facebook',
    'فيسبوك',
    'Фейсбук',
    'เฟซบุ๊ก',
    '페이스북',
    'フェイスブック',
    'फ़ेसबुक',
  );
  const linkedin = fc.constantFrom('LinkedIn', '领英', 'リンクトイン');
  const noName = fc.constantFrom(
    ...[
      'Feed',
      'Messaging',
      'Notifications',
      'Page not found',
      'Profile Not Found',
      'Log In',
      'Activity',
      'Nachrichten',
    ],
    ...[
      'Kim messaged you',
      'Kim sent you a message',
      'Seite nicht gefunden',
      '消息',
      'Inicio',
      'Página no encontrada',
    ],
    ...['Wer hat heute Zeit?', 'facebook.com/mira', 'Startseite', 'Уведомления', 'Sign Up', ''],
  );
  const pageOf = (site: string, slug: string) =>
    site === 'facebook' ? `https://www.facebook.com/${slug}` : `https://www.linkedin.com/in/${slug}/`;
  const anySite = fc.oneof(
    facebook.map((word) => ({ site: 'facebook', word })),
    linkedin.map((word) => ({ site: 'linkedin', word })),
  );

  test('the name is found whatever counter precedes it, in every script of the site', () => {
    fc.assert(
      fc.property(
        person,
        anySite,
        fc.option(count, { nil: '' }),
        ({ name, slug }, { site, word }, waiting) => {
          expect(nameOnPage({ url: pageOf(site, slug), title: `${waiting}${name} | ${word}` })).toBe(name);
        },
      ),
    );
  });

  test('what is not a name is never offered as one', () => {
    fc.assert(
      fc.property(
        noName,
        person,
        anySite,
        fc.option(count, { nil: '' }),
        (text, { slug }, { site, word }, waiting) => {
          const url = pageOf(site, slug);
          for (const title of [`${waiting}${text} | ${word}`, `${waiting}${text}`]) {
            expect(nameOnPage({ url, title }), title).toBe('');
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('cut off or mixed up, a title gives the right name or none', () => {
    const mutation = fc.constantFrom<(title: string, cut: number) => string>(
      (title, cut) => title.slice(0, cut % (title.length + 1)),
      (title, cut) => title.slice(cut % (title.length + 1)),
      (title) => title.toUpperCase(),
      (title) => `${title} | ${title}`,
      (title) => title.replaceAll(' ', '\u00a0'),
      (title) => `\u2068${title}\u2069`,
    );
    fc.assert(
      fc.property(person, anySite, mutation, fc.nat(), ({ name, slug }, { site, word }, mutate, cut) => {
        const title = mutate(`(2) ${name} | ${word}`, cut);
        const found = nameOnPage({ url: pageOf(site, slug), title });
        // A title whose beginning was cut off may yield the rest of the name, but never anything else.
        expect(
          name.toUpperCase().includes(found.replaceAll('\u00a0', ' ').toUpperCase()),
          `${title} → ${found}`,
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
