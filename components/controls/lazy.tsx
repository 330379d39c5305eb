import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../utils/language/catalogues';
import type { Translate } from '../../utils/language/translate';
import { useNotices } from './notices';
import { usePage } from './page';

/**
 * A view that is loaded when it is first opened, together with the texts it needs, so that the popup starts
 * with what Today and the contacts need and no more.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  catalogues: readonly Catalogue[],
): ComponentType<Props> {
  /** Opened again, or fetched beforehand, it is there with the first drawing. */
  let ready: { View: ComponentType<Props>; t: Translate } | undefined;
  return function LazyView(props: Props) {
    const { t, need } = usePage();
    const { failed } = useNotices();
    const [loaded, setLoaded] = useState(ready);

    useEffect(() => {
      if (ready?.t === t) {
        setLoaded(ready);
        return;
      }
      let over = false;
      Promise.all([load(), need(catalogues)]).then(
        ([View]) => {
          ready = { View, t };
          if (!over) setLoaded({ View, t });
        },
        (error: unknown) => {
          if (!over) failed('read', error);
        },
      );
      return () => {
        over = true;
      };
    }, [t, need, failed]);

    // After a change of language the view waits for its texts.
    if (!loaded || loaded.t !== t) return null;
    const { View } = loaded;
    return <View {...props} />;
  };
}
