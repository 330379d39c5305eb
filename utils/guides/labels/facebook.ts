import type { Words } from '../locate/types';
import type { LabelRow } from './label';
import { toWords } from './label';

/**
 * Facebook's labels, always complete; each row names its source. None has been checked on the live site (`checked:
 * null`), which is why structure comes first and words second.
 */
const ROWS = {
  groups: [
    { lang: 'en', words: ['Groups'], from: 'saved pages', checked: null },
    { lang: 'de', words: ['Gruppen'], from: 'saved pages', checked: null },
    { lang: 'fr', words: ['Groupes'], from: 'saved pages', checked: null },
    { lang: 'es', words: ['Grupos'], from: 'saved pages', checked: null },
    { lang: 'it', words: ['Gruppi'], from: 'saved pages', checked: null },
    { lang: 'pt', words: ['Grupos'], from: 'saved pages', checked: null },
    { lang: 'nl', words: ['Groepen'], from: 'saved pages', checked: null },
    { lang: 'pl', words: ['Grupy'], from: 'saved pages', checked: null },
    { lang: 'cs', words: ['Skupiny'], from: 'saved pages', checked: null },
    { lang: 'lv', words: ['Grupas'], from: 'saved pages', checked: null },
    { lang: 'sv', words: ['Grupper'], from: 'saved pages', checked: null },
    { lang: 'vi', words: ['Nhóm'], from: 'saved pages', checked: null },
  ],
  seeMore: [
    { lang: 'en', words: ['See more'], from: 'saved pages', checked: null },
    {
      lang: 'de',
      words: ['Mehr ansehen', 'Mehr anzeigen', 'Mehr sehen'],
      from: 'saved pages and the training text',
      checked: null,
    },
    { lang: 'fr', words: ['Voir plus'], from: 'saved pages', checked: null },
    { lang: 'es', words: ['Ver más'], from: 'saved pages', checked: null },
    { lang: 'it', words: ['Mostra altro', 'Vedi altri'], from: 'saved pages', checked: null },
    { lang: 'pt', words: ['Ver mais'], from: 'saved pages', checked: null },
    { lang: 'nl', words: ['Meer weergeven'], from: 'saved pages', checked: null },
    { lang: 'pl', words: ['Zobacz więcej', 'Wyświetl więcej'], from: 'saved pages', checked: null },
    { lang: 'cs', words: ['Zobrazit další'], from: 'saved pages', checked: null },
    { lang: 'lv', words: ['Skatīt vairāk'], from: 'saved pages', checked: null },
    { lang: 'vi', words: ['Xem thêm'], from: 'saved pages', checked: null },
  ],
  joinGroup: [
    { lang: 'en', words: ['Join group', 'Join'], from: 'saved pages', checked: null },
    { lang: 'de', words: ['Gruppe beitreten', 'Beitreten'], from: 'saved pages', checked: null },
    { lang: 'fr', words: ['Rejoindre le groupe', 'Rejoindre'], from: 'saved pages', checked: null },
    { lang: 'es', words: ['Unirte al grupo', 'Unirse al grupo'], from: 'saved pages', checked: null },
    { lang: 'it', words: ['Iscriviti al gruppo'], from: 'saved pages', checked: null },
    { lang: 'pt', words: ['Aderir ao grupo', 'Participar do grupo'], from: 'saved pages', checked: null },
    {
      lang: 'nl',
      words: ['Lid worden', 'Lid worden van groep'],
      from: 'saved pages; general usage',
      checked: null,
    },
    { lang: 'pl', words: ['Dołącz do grupy'], from: 'saved pages', checked: null },
    { lang: 'cs', words: ['Přidat se ke skupině'], from: 'saved pages', checked: null },
    { lang: 'lv', words: ['Pievienoties grupai'], from: 'saved pages', checked: null },
    { lang: 'sv', words: ['Gå med i grupp'], from: 'saved pages', checked: null },
    { lang: 'vi', words: ['Tham gia nhóm'], from: 'saved pages', checked: null },
    { lang: 'tr', words: ['Gruba Katıl', 'Katıl'], from: 'general usage', checked: null },
    {
      lang: 'ar',
      words: ['انضمام إلى المجموعة', 'الانضمام إلى المجموعة', 'الانضمام للمجموعة', 'انضمام'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'uk',
      words: ['Приєднатися до групи', 'Доєднатися до групи', 'Приєднатися'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'ru',
      words: ['Вступить в группу', 'Присоединиться к группе', 'Вступить'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'ro',
      words: ['Înscrie-te în grup', 'Alătură-te grupului', 'Înscrie-te'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'el',
      words: ['Συμμετοχή στην ομάδα', 'Γίνετε μέλος της ομάδας', 'Συμμετοχή'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'hu', words: ['Csatlakozás a csoporthoz', 'Csatlakozás'], from: 'general usage', checked: null },
    { lang: 'hr', words: ['Pridruži se grupi', 'Pridruži se'], from: 'general usage', checked: null },
    {
      lang: 'bg',
      words: ['Присъединяване към групата', 'Присъединяване'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'da', words: ['Bliv medlem af gruppen', 'Bliv medlem'], from: 'general usage', checked: null },
    {
      lang: 'nb',
      words: ['Bli med i gruppen', 'Bli med i gruppe', 'Bli med'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'fi', words: ['Liity ryhmään', 'Liity'], from: 'general usage', checked: null },
    { lang: 'id', words: ['Gabung ke grup', 'Gabung grup', 'Gabung'], from: 'general usage', checked: null },
    { lang: 'fa', words: ['پیوستن به گروه', 'عضویت در گروه'], from: 'general usage', checked: null },
    { lang: 'he', words: ['הצטרפות לקבוצה', 'הצטרפות'], from: 'general usage', checked: null },
  ],
  createGroup: [
    { lang: 'en', words: ['Create new group', 'Create group'], from: 'walk-throughs', checked: null },
    { lang: 'de', words: ['Neue Gruppe erstellen'], from: 'a walk-through', checked: null },
  ],
  /** Its name in other languages, and that of the choice of privacy, is unknown. */
  groupName: [{ lang: 'en', words: ['Group name'], from: 'scripts of others', checked: null }],
  groupPrivacy: [
    { lang: 'en', words: ['Choose privacy', 'Privacy'], from: 'scripts of others', checked: null },
  ],
  create: [
    { lang: 'en', words: ['Create'], from: 'walk-throughs', checked: null },
    { lang: 'de', words: ['Erstellen'], from: 'a walk-through', checked: null },
  ],
  /** On the button of people who have asked to join. These words only stop the guide from pointing, or explain why. */
  asked: [
    { lang: 'en', words: ['Cancel request', 'Requested', 'Pending'], from: 'general usage', checked: null },
    {
      lang: 'de',
      words: ['Anfrage abbrechen', 'Anfrage zurückziehen', 'Angefragt'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'fr', words: ['Annuler la demande', 'Demande envoyée'], from: 'general usage', checked: null },
    { lang: 'es', words: ['Cancelar solicitud', 'Solicitud enviada'], from: 'general usage', checked: null },
    { lang: 'it', words: ['Annulla richiesta'], from: 'general usage', checked: null },
    { lang: 'pt', words: ['Cancelar solicitação', 'Cancelar pedido'], from: 'general usage', checked: null },
    { lang: 'nl', words: ['Verzoek annuleren'], from: 'general usage', checked: null },
    { lang: 'pl', words: ['Anuluj prośbę'], from: 'general usage', checked: null },
    { lang: 'cs', words: ['Zrušit žádost'], from: 'general usage', checked: null },
    { lang: 'sv', words: ['Avbryt begäran'], from: 'general usage', checked: null },
    { lang: 'tr', words: ['İsteği İptal Et', 'İsteği iptal et'], from: 'general usage', checked: null },
    { lang: 'ar', words: ['إلغاء الطلب'], from: 'general usage', checked: null },
    { lang: 'uk', words: ['Скасувати запит'], from: 'general usage', checked: null },
    { lang: 'ru', words: ['Отменить запрос'], from: 'general usage', checked: null },
    { lang: 'ro', words: ['Anulează solicitarea', 'Anulează cererea'], from: 'general usage', checked: null },
    { lang: 'el', words: ['Ακύρωση αιτήματος'], from: 'general usage', checked: null },
    { lang: 'hu', words: ['Kérelem visszavonása'], from: 'general usage', checked: null },
    { lang: 'vi', words: ['Hủy yêu cầu'], from: 'general usage', checked: null },
  ],
  joined: [
    { lang: 'en', words: ['Joined'], from: 'saved pages', checked: null },
    { lang: 'de', words: ['Beigetreten'], from: 'general usage', checked: null },
  ],
  /**
   * Headings of lists with groups somebody is not in. They only keep the guide from pointing, so the list may be
   * generous.
   */
  suggested: [
    {
      lang: 'en',
      words: [
        'Suggested',
        'Suggested groups',
        'Suggested for you',
        'Suggestions',
        'Discover',
        'More suggestions',
      ],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'de',
      words: [
        'Vorschläge',
        'Vorgeschlagene Gruppen',
        'Vorschläge für dich',
        'Entdecken',
        'Weitere Vorschläge',
      ],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'fr',
      words: ['Suggestions', 'Groupes suggérés', 'Suggestions pour vous'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'es',
      words: ['Sugerencias', 'Grupos sugeridos', 'Sugerencias para ti'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'it',
      words: ['Suggerimenti', 'Gruppi suggeriti', 'Suggeriti per te'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'pt',
      words: ['Sugestões', 'Grupos sugeridos', 'Sugestões para você'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'nl',
      words: ['Voorgesteld', 'Voorgestelde groepen', 'Suggesties'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'pl',
      words: ['Sugestie', 'Proponowane', 'Sugerowane grupy', 'Proponowane grupy'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'cs', words: ['Návrhy', 'Navrhované skupiny'], from: 'general usage', checked: null },
    { lang: 'lv', words: ['Ieteikumi', 'Ieteiktās grupas'], from: 'general usage', checked: null },
    { lang: 'sv', words: ['Förslag', 'Föreslagna grupper'], from: 'general usage', checked: null },
    { lang: 'vi', words: ['Gợi ý', 'Nhóm gợi ý'], from: 'general usage', checked: null },
    {
      lang: 'tr',
      words: ['Önerilen Gruplar', 'Önerilen gruplar', 'Önerilenler', 'Senin için önerilenler'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'ar',
      words: ['مجموعات مقترحة', 'المجموعات المقترحة', 'مقترحة لك', 'اقتراحات'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'uk',
      words: ['Рекомендовані групи', 'Рекомендації', 'Пропозиції', 'Рекомендовано для вас'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'ru',
      words: ['Рекомендуемые группы', 'Рекомендации', 'Рекомендации для вас'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'ro',
      words: ['Grupuri sugerate', 'Sugestii', 'Sugestii pentru tine'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'el',
      words: ['Προτεινόμενες ομάδες', 'Προτάσεις', 'Προτάσεις για εσάς', 'Προτεινόμενα'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'hu',
      words: ['Javasolt csoportok', 'Javaslatok', 'Neked ajánlott'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'hr', words: ['Predložene grupe', 'Prijedlozi'], from: 'general usage', checked: null },
    { lang: 'bg', words: ['Предложени групи', 'Предложения'], from: 'general usage', checked: null },
    {
      lang: 'da',
      words: ['Foreslåede grupper', 'Forslag', 'Foreslået til dig'],
      from: 'general usage',
      checked: null,
    },
    {
      lang: 'nb',
      words: ['Foreslåtte grupper', 'Forslag', 'Foreslått for deg'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'fi', words: ['Ehdotetut ryhmät', 'Ehdotukset'], from: 'general usage', checked: null },
    {
      lang: 'id',
      words: ['Grup yang Disarankan', 'Saran', 'Disarankan untuk Anda'],
      from: 'general usage',
      checked: null,
    },
    { lang: 'fa', words: ['گروه‌های پیشنهادی', 'پیشنهادها'], from: 'general usage', checked: null },
    { lang: 'he', words: ['קבוצות מוצעות', 'הצעות'], from: 'general usage', checked: null },
  ],
  mentorship: [
    { lang: 'en', words: ['Mentorship'], from: 'help text', checked: null },
    { lang: 'de', words: ['Mentorship'], from: 'training text', checked: null },
  ],
  becomeAMentor: [
    { lang: 'en', words: ['Become a Mentor'], from: 'help text', checked: null },
    // The training text may have its own gender-inclusive spelling.
    {
      lang: 'de',
      words: [
        'Mentor:in werden',
        'Mentor werden',
        'Mentorin werden',
        'Mentor*in werden',
        'Mentor_in werden',
        'Mentor·in werden',
        'Mentor/in werden',
        'Mentor/-in werden',
        'Mentor(in) werden',
      ],
      from: 'training text; the other writings: general usage',
      checked: null,
    },
  ],
  submit: [
    { lang: 'en', words: ['Submit', 'Send'], from: 'help text', checked: null },
    { lang: 'de', words: ['Senden'], from: 'training text', checked: null },
  ],
  settings: [
    { lang: 'en', words: ['Settings', 'Group settings'], from: 'help text', checked: null },
    {
      lang: 'de',
      words: ['Einstellungen', 'Gruppeneinstellungen'],
      from: 'training text',
      checked: null,
    },
  ],
  addFeatures: [
    { lang: 'en', words: ['Add features', 'Features'], from: 'a walk-through of 2023', checked: null },
    {
      lang: 'de',
      words: ['Zusätzliche Funktionen hinzufügen', 'Funktionen'],
      from: 'training text',
      checked: null,
    },
  ],
  add: [
    { lang: 'en', words: ['Add'], from: 'help text', checked: null },
    { lang: 'de', words: ['Hinzufügen'], from: 'training text', checked: null },
  ],
  /** Where the button itself says what it adds. */
  addFeature: [
    { lang: 'en', words: ['Add Mentorship'], from: 'general usage', checked: null },
    {
      lang: 'de',
      words: ['Mentorschaft hinzufügen', 'Mentorship hinzufügen'],
      from: 'general usage',
      checked: null,
    },
  ],
  save: [
    { lang: 'en', words: ['Save'], from: 'help text', checked: null },
    { lang: 'de', words: ['Speichern'], from: 'training text', checked: null },
  ],
  /** In German, the feature's name in the settings differs from its tab's. */
  feature: [
    { lang: 'en', words: ['Mentorship'], from: 'a walk-through of 2023', checked: null },
    { lang: 'de', words: ['Mentorschaft'], from: 'training text', checked: null },
  ],
  /** Its English name is unknown. */
  help: [{ lang: 'de', words: ['Bildungszentrum'], from: 'training text', checked: null }],
} satisfies Record<string, LabelRow[]>;

export type FacebookLabel = keyof typeof ROWS;

export const FACEBOOK_WORDS = Object.fromEntries(
  Object.entries(ROWS).map(([label, rows]) => [label, toWords(rows)]),
) as Record<FacebookLabel, Words>;
