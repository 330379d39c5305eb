/** Whom a platform is for. Null in {@link Platform}: nobody has told us. */
export type AgeGroup = 'under-18' | 'adults';

/** Who can take part as a mentor. */
export type JoinableBy =
  /** Anybody, on their own. */
  | 'individual'
  /** Whoever passes through the programme's own preparation. */
  | 'programme'
  /** Members of an organisation that has it. */
  | 'organisation'
  /** Whoever works with one of its national members. */
  | 'member';

/** How those who mentor are checked: by vetting, or in whatever way the programme has. */
export type Vetting = 'vetted' | 'programme';

export type Cost = 'free' | 'paid' | 'part-free' | 'mixed' | 'mentee-pays' | 'fee';

/** A language, one that is not certain, or those of the countries it is in. */
export type PlatformLanguage = 'en' | 'de' | 'es' | 'ar' | 'fr-uncertain' | 'national';

/** One place to find mentees. Null is what nobody has told us, and is shown as such. */
export interface Platform {
  id: string;
  name: string;
  /** Host name; null where it differs from town to town. */
  address: string | null;
  /** The address is a likely one that nobody has proved. */
  addressUncertain?: true;
  ageGroup: AgeGroup | null;
  /** Youngest and oldest age in years, where known. */
  ages?: readonly [number, number];
  vetting: Vetting | null;
  joinableBy: JoinableBy | null;
  languages: readonly PlatformLanguage[] | null;
  cost: Cost | null;
  /** The year of the last sign of life in our sources; `undated` for one without a year. */
  lastSeen: string | 'undated' | null;
  /** The day one of us has looked at it on the live web, or null. */
  checkedOn: string | null;
  /** It is named in the training text. */
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
 * Online mentoring platforms, gathered from stored public material. What they serve is worded in `learn.ftl` under
 * `platform-<id>`; a unit test fails for one without words.
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
  /** Only those one can join on one's own. */
  individual: boolean;
}

/**
 * The platforms that suit, those the training text names first; vetted youth programmes first for anyone under 18. For adults those are kept whose age
 * group nobody has told us; for people under 18 they are not: there a platform has to say that it is for them.
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
