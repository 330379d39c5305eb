import { Icon } from './Icon';
import { hrefOf, type Route } from './route';

/** The way back to where a view belongs. @param words where it leads */
export function BackTo({ route, words }: { route: Route; words: string }) {
  return (
    <a class="back" href={hrefOf(route)}>
      <Icon name="back" />
      {words}
    </a>
  );
}
