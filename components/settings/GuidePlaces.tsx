import { SITES, type Site } from '../../utils/ground/sites';
import { chooseGuidePlace } from '../../utils/settings/guide-places';
import type { GuidePlace } from '../../utils/settings/settings';
import { Choice } from '../controls/Choice';
import { useNotices } from '../controls/notices';
import { usePage } from '../controls/page';
import { hasSidePanel } from '../controls/side-panel';
import { placeFor } from '../learn/place';

const ALL = Object.keys(SITES) as Site[];

/** Where guides are shown, per site; for sites whose rules require a choice, the question can be reset. */
export function GuidePlaces() {
  const { t, settings } = usePage();
  const { attempt, saved } = useNotices();
  const choose = (site: Site, place: GuidePlace | 'ask') =>
    attempt(async () => {
      await chooseGuidePlace(site, place === 'ask' ? null : place, new Date());
      saved((spoken) => spoken('settings-guides'));
    });
  return (
    <section class="card">
      <h2>{t('settings-guides')}</h2>
      {ALL.map((site) => (
        <Choice
          key={site}
          label={t(`settings-guides-${site}`)}
          {...(site === 'linkedin' ? { hint: t('settings-guides-linkedin.hint') } : {})}
          value={placeFor(site, settings) ?? 'ask'}
          options={[
            { value: 'page', label: t('settings-guides-page') },
            { value: 'beside', label: t(hasSidePanel() ? 'settings-guides-beside' : 'settings-guides-here') },
            ...(SITES[site].asks ? [{ value: 'ask' as const, label: t('settings-guides-ask') }] : []),
          ]}
          choose={(place) => choose(site, place)}
        />
      ))}
    </section>
  );
}
