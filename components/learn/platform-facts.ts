import type { Translate } from '../../utils/language/translate';
import type { Platform } from '../../utils/learn/platforms';

export interface PlatformFacts {
  /** What decides whether to read on, most important first. */
  glance: string[];
  /** All known facts, each with its label. */
  known: [string, string][];
  /** One sentence listing everything unknown; null if nothing is. */
  unknown: string | null;
}

/** What is known and unknown about a platform, in the mentor's language. */
export function factsOf(platform: Platform, t: Translate): PlatformFacts {
  const { ages, ageGroup, vetting, joinableBy, languages, cost, lastSeen, checkedOn } = platform;
  const list = (words: string[], type: 'unit' | 'conjunction') =>
    new Intl.ListFormat(t.language, { type, style: type === 'unit' ? 'short' : 'long' }).format(words);
  const says = {
    join: joinableBy && t('platform-join', { join: joinableBy }),
    ages: ages
      ? t('platform-ages-range', { from: ages[0], to: ages[1] })
      : ageGroup && t('platform-age-group', { group: ageGroup }),
    languages:
      languages &&
      list(
        languages.map((code) => t('platform-language', { code })),
        'unit',
      ),
    cost: cost && t('platform-cost', { cost }),
    vetting: vetting && t('platform-vetting', { vetting }),
    checked: checkedOn
      ? t('platform-checked-on', { day: new Date(`${checkedOn}T12:00:00`) })
      : lastSeen && t('platform-seen', { seen: lastSeen }),
  };
  const all = Object.entries(says) as [keyof typeof says, string | null][];
  const missing = all.filter(([, value]) => !value).map(([fact]) => t(`platforms-${fact}.unknown`));
  const glance = [
    joinableBy && t('platform-glance-join', { join: joinableBy }),
    ages
      ? t('platform-glance-ages', { from: ages[0], to: ages[1] })
      : ageGroup && t('platform-glance-age-group', { group: ageGroup }),
    says.cost,
    says.languages,
  ];
  return {
    glance: glance.filter((fact): fact is string => Boolean(fact)),
    known: all.flatMap(([fact, value]) => (value ? [[t(`platforms-${fact}`), value]] : [])),
    unknown: missing.length > 0 ? t('platforms-unknown', { facts: list(missing, 'conjunction') }) : null,
  };
}
