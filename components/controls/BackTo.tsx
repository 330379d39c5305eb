import { Icon } from './Icon';
import { hrefOf, type Route } from './route';

/** A link to the parent view. @param words the name of the parent view */
export function BackTo({ route, words }: { route: Route; words: string }) {
  return (
    <a class="back" href={hrefOf(route)}>
      <Icon name="back" />
      {words}
    </a>
  );
}
