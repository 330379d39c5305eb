/** The twelve interface languages of the saved pages. */
export type FacebookLanguage =
  | 'en'
  | 'de'
  | 'fr'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'cs'
  | 'lv'
  | 'sv'
  | 'vi';

export interface FacebookWords {
  groups: string;
  seeMore: string;
  join: string;
  joined: string;
  more: string;
  discussion: string;
  about: string;
  members: string;
  media: string;
  mentorship: string;
  becomeAMentor: string;
  submit: string;
  yourGroups: string;
  groupNavigation: string;
}

const row = (
  groups: string,
  seeMore: string,
  join: string,
  rest: string,
  mentorship: string,
  becomeAMentor: string,
  submit: string,
): FacebookWords => {
  const [
    joined = '',
    more = '',
    discussion = '',
    about = '',
    members = '',
    media = '',
    yourGroups = '',
    nav = '',
  ] = rest.split('|');
  return {
    groups,
    seeMore,
    join,
    joined,
    more,
    discussion,
    about,
    members,
    media,
    mentorship,
    becomeAMentor,
    submit,
    yourGroups,
    groupNavigation: nav,
  };
};

/**
 * Groups, See more and Join are the saved pages' own words; the last three in German and English come from the help and training
 * texts. Everything else is made up to look right, so no test may treat it as fact.
 */
export const WORDS: Record<FacebookLanguage, FacebookWords> = {
  en: row(
    'Groups',
    'See more',
    'Join group',
    'Joined|More|Discussion|About|Members|Media|Your groups|Group navigation',
    'Mentorship',
    'Become a Mentor',
    'Submit',
  ),
  de: row(
    'Gruppen',
    'Mehr ansehen',
    'Gruppe beitreten',
    'Beigetreten|Mehr|Diskussion|Info|Mitglieder|Medien|Deine Gruppen|Gruppennavigation',
    'Mentorship',
    'Mentor:in werden',
    'Senden',
  ),
  fr: row(
    'Groupes',
    'Voir plus',
    'Rejoindre le groupe',
    'Membre|Plus|Discussion|À propos|Membres|Contenu multimédia|Vos groupes|Navigation du groupe',
    'Mentorat',
    'Devenir mentor',
    'Envoyer',
  ),
  es: row(
    'Grupos',
    'Ver más',
    'Unirte al grupo',
    'Te uniste|Más|Conversación|Información|Miembros|Multimedia|Tus grupos|Navegación del grupo',
    'Mentoría',
    'Ser mentor',
    'Enviar',
  ),
  it: row(
    'Gruppi',
    'Mostra altro',
    'Iscriviti al gruppo',
    'Iscritto|Altro|Discussione|Informazioni|Membri|Contenuti|I tuoi gruppi|Navigazione del gruppo',
    'Mentoring',
    'Diventa mentore',
    'Invia',
  ),
  pt: row(
    'Grupos',
    'Ver mais',
    'Participar do grupo',
    'Participando|Mais|Discussão|Sobre|Membros|Mídia|Seus grupos|Navegação do grupo',
    'Mentoria',
    'Ser mentor',
    'Enviar',
  ),
  nl: row(
    'Groepen',
    'Meer weergeven',
    'Lid worden',
    'Lid|Meer|Discussie|Info|Leden|Media|Je groepen|Groepsnavigatie',
    'Mentorschap',
    'Word mentor',
    'Versturen',
  ),
  pl: row(
    'Grupy',
    'Zobacz więcej',
    'Dołącz do grupy',
    'Dołączono|Więcej|Dyskusja|Informacje|Członkowie|Multimedia|Twoje grupy|Nawigacja grupy',
    'Mentoring',
    'Zostań mentorem',
    'Wyślij',
  ),
  cs: row(
    'Skupiny',
    'Zobrazit další',
    'Přidat se ke skupině',
    'Jste členem|Více|Diskuze|Informace|Členové|Média|Vaše skupiny|Navigace skupiny',
    'Mentorství',
    'Stát se mentorem',
    'Odeslat',
  ),
  lv: row(
    'Grupas',
    'Skatīt vairāk',
    'Pievienoties grupai',
    'Pievienojies|Vairāk|Diskusija|Par|Dalībnieki|Multivide|Jūsu grupas|Grupas navigācija',
    'Mentorēšana',
    'Kļūt par mentoru',
    'Nosūtīt',
  ),
  sv: row(
    'Grupper',
    'Visa mer',
    'Gå med i grupp',
    'Har gått med|Mer|Diskussion|Om|Medlemmar|Media|Dina grupper|Gruppnavigering',
    'Mentorskap',
    'Bli mentor',
    'Skicka',
  ),
  vi: row(
    'Nhóm',
    'Xem thêm',
    'Tham gia nhóm',
    'Đã tham gia|Thêm|Thảo luận|Giới thiệu|Thành viên|File phương tiện|Nhóm của bạn|Điều hướng nhóm',
    'Cố vấn',
    'Trở thành cố vấn',
    'Gửi',
  ),
};
