import { Empty } from '../controls/Empty';
import { usePage } from '../controls/page';
import { hrefOf } from '../controls/route';
import { profileOn } from './on-page';

/** For an empty list. Over somebody's profile, that person is offered first, above this. */
export function FirstPerson() {
  const { t, tab } = usePage();
  const isHere = profileOn(tab?.url) !== null;
  return (
    <Empty lead={t('today-empty')} next={t(isHere ? 'today-empty-here' : 'today-empty-next')}>
      <a class={isHere ? 'button' : 'button main'} href={hrefOf({ view: 'new-contact' })}>
        {t('today-empty-action')}
      </a>
    </Empty>
  );
}
