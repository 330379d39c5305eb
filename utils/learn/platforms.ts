/** Whom a platform is for; null in {@link Platform} means unknown. */
export type AgeGroup = 'under-18' | 'adults';

/** Who can take part as a mentor. */
export type JoinableBy =
  /** Anybody, on their own. */
  | 'individual'
  /** Anybody who completes the programme's own preparation. */
  | 'programme'
  /** Members of an organisation that uses it. */
  | 'organisation'
  /** Anybody working with one of its national members. */
  | 'member';

/** How mentors are checked: by vetting, or in the programme's own way. */
export type Vetting = 'vetted' | 'programme';

export type Cost = 'free' | 'paid' | 'part-free' | 'mixed' | 'mentee-pays' | 'fee';

/** A language, an uncertain one, or those of the countries it operates in. */
export type PlatformLanguage = 'en' | 'de' | 'es' | 'ar' | 'fr-uncertain' | 'national';

/** A place to find mentees. Null means unknown, and is shown as such. */
export interface Platform {
  id: string;
  name: string;
  /** Host name; null if it differs from town to town. */
  address: string | null;
  /** The address is likely but unconfirmed. */
  addressUncertain?: true;
  ageGroup: AgeGroup | null;
  /** Youngest and oldest age in years, where known. */
  ages?: readonly [number, number];
  vetting: Vetting | null;
  joinableBy: JoinableBy | null;
  languages: readonly PlatformLanguage[] | null;
  cost: Cost | null;
  /** The year of the last sign of life in our sources; `undated` if the source has no year. */
  lastSeen: string | 'undated' | null;
  /** The day one of us checked it on the live web, or null. */
  checkedOn: string | null;
  /** The training text mentions it. */
  fromTraining?: true;
}

const organisations = (id: string, name: string, address: string): Platform => ({
  id,
  name,
  address,
  ageGroup: null,
  vetting: null,
  joinableBy: 'organisation',
  languages: ['en'],
  cost: 'paid',
  lastSeen: '2024–2026',
  checkedOn: null,
});

const programme = (
  id: string,
  name: string,
  address: string | null,
  rest: Partial<Platform> = {},
): Platform => ({
  id,
  name,
  address,
  ageGroup: 'under-18',
  vetting: 'programme',
  joinableBy: 'programme',
  languages: ['de'],
  cost: 'free',
  lastSeen: 'undated',
  checkedOn: null,
  ...rest,
});

const network = (id: string, name: string, address: string, rest: Partial<Platform> = {}): Platform => ({
  id,
  name,
  address,
  ageGroup: null,
  vetting: null,
  joinableBy: 'individual',
  languages: ['en'],
  cost: null,
  lastSeen: 'undated',
  checkedOn: null,
  ...rest,
});

/**
 * Online mentoring platforms, collected from stored public material. Their descriptions are in `learn.ftl` under
 * `platform-<id>`; a unit test fails if one is missing.
 */
export const PLATFORMS: readonly Platform[] = [
  programme('big-brothers-big-sisters', 'Big Brothers Big Sisters', null, {
    ages: [6, 17],
    vetting: 'vetted',
    languages: ['en', 'national'],
  }),
  programme('rock-your-life', 'ROCK YOUR LIFE!', 'rockyourlife.de', { ages: [14, 18] }),
  programme('joblinge', 'JOBLINGE', 'joblinge.de', { ageGroup: null }),
  programme('balu-und-du', 'Balu und Du', 'balu-und-du.de'),
  programme('leselernhelfer', 'MENTOR – Die Leselernhelfer', 'mentor-bundesverband.de', {
    ages: [6, 16],
    addressUncertain: true,
  }),
  programme('imentor', 'iMentor', 'imentor.org', { languages: ['en'] }),
  network('mentspot', 'Mentspot', 'mentspot.com', {
    addressUncertain: true,
    languages: null,
    lastSeen: null,
    fromTraining: true,
  }),
  network('findamentor', 'FindAMentor.com', 'findamentor.com', {
    addressUncertain: true,
    joinableBy: null,
    languages: null,
    lastSeen: null,
    fromTraining: true,
  }),
  { ...organisations('chronus', 'Chronus', 'chronus.com'), lastSeen: 'undated', fromTraining: true },
  network('pushfar', 'PushFar', 'pushfar.com', { cost: 'part-free' }),
  network('micromentor', 'MicroMentor', 'micromentor.org', { languages: ['en', 'es', 'ar'], cost: 'free' }),
  network('adplist', 'ADPList', 'adplist.org', { cost: 'mixed' }),
  network('mentorme', 'MentorMe', 'mentorme-ngo.org', {
    ageGroup: 'adults',
    ages: [25, 50],
    languages: ['de', 'en'],
    cost: 'fee',
    lastSeen: '2023',
  }),
  network('mentorcity', 'MentorCity', 'mentorcity.com', {
    languages: ['en', 'fr-uncertain'],
    cost: 'mixed',
    lastSeen: '2024',
  }),
  network('mentorcruise', 'MentorCruise', 'mentorcruise.com', { cost: 'mentee-pays' }),
  {
    ...network('youth-business-international', 'Youth Business International', 'youthbusiness.org'),
    joinableBy: 'member',
    languages: ['en', 'national'],
    cost: 'free',
    lastSeen: '2024',
  },
  organisations('mentorloop', 'Mentorloop', 'mentorloop.com'),
  organisations('mentorcliq', 'MentorcliQ', 'mentorcliq.com'),
  organisations('qooper', 'Qooper', 'qooper.io'),
  organisations('together', 'Together', 'togetherplatform.com'),
  organisations('mentoring-complete', 'Mentoring Complete', 'mentoringcomplete.com'),
  organisations('mentorpro', 'MentorPRO', 'mentorpro.com'),
  {
    ...organisations('ecebm', 'European Center for Evidence-Based Mentoring', 'ecebmentoring.eu'),
    cost: null,
    lastSeen: null,
  },
];

export interface PlatformFilter {
  ageGroup: AgeGroup | null;
  /** Only platforms that people can join by themselves. */
  individual: boolean;
}

/**
 * The suitable platforms: those the training text names first, then vetted youth programmes. For adults, platforms
 * with an unknown age group are included; for people under 18, a platform has to state that it is for them.
 */
export function suitablePlatforms({ ageGroup, individual }: PlatformFilter): Platform[] {
  const rank = ({ fromTraining, vetting }: Platform) =>
    fromTraining ? 0 : vetting === 'vetted' ? 1 : vetting === 'programme' ? 2 : 3;
  const suits = (platform: Platform) =>
    ageGroup === null ||
    platform.ageGroup === ageGroup ||
    (ageGroup === 'adults' && platform.ageGroup === null);
  const chosen = PLATFORMS.filter(
    (platform) => suits(platform) && (!individual || platform.joinableBy === 'individual'),
  );
  return chosen.sort((a, b) => rank(a) - rank(b));
}
