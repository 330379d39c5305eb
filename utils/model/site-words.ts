import { fold } from '../ground/text';

/** The two sites as they write themselves, folded. */
export const SITE_NAMES = new Set(
  `facebook linkedin فيسبوك فيس_بوك فیسبوک فیس_بوک فەیسبووک فەیسبوک פייסבוק фејсбук фейсбук фэйсбук facebook_lite
  페이스북 フェイスブック 脸书 臉書 เฟซบุ๊ก เฟสบุ๊ก फेसबुक फ़ेसबुक ফেসবুক ফেইসবুক ફેસબુક ਫੇਸਬੁੱਕ பேஸ்புக் ఫేస్బుక్ ಫೇಸ್ಬುಕ್ ഫേസ്ബുക്ക് ෆේස්බුක්
  ဖေ့စ်ဘွတ်ခ် ហ្វេសប៊ុក ເຟສບຸກ ፌስቡክ ფეისბუქი ֆեյսբուք φεισμπουκ لينكدإن لينكد_إن لینکدین линкедин 领英 領英 リンクトイン 링크드인
  लिंक्डइन ลิงก์อิน לינקדאין`
    .split(/\s+/)
    .map((name) => fold(name.replaceAll('_', ' '))),
);

/** Ways of the sites in the languages mentors use; a single word needs no mention, see `isName`. */
export const WAYS = new Set(
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
export const SITE_WORDS = new Set(
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
