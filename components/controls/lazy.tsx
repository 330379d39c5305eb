import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../utils/language/catalogues';
import type { Translate } from '../../utils/language/translate';
import { Boundary } from './Boundary';
import { usePage } from './page';

/**
 * A view that is loaded when it is first opened, together with the texts it needs, so that the popup starts
 * with what Today and the contacts need and no more. A fault in it, or in loading it, stays within it.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  catalogues: readonly Catalogue[],
): ComponentType<Props> {
  /** Opened again, or fetched beforehand, it is there with the first drawing. */
  let ready: { View: ComponentType<Props>; t: Translate } | undefined;
  function Loaded(props: Props) {
    const { t, need } = usePage();
    const [loaded, setLoaded] = useState(ready);
    const [fault, setFault] = useState<{ error: unknown }>();

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
          if (!over) setFault({ error });
        },
      );
      return () => {
        over = true;
      };
    }, [t, need]);

    if (fault) throw fault.error;
    // After a change of language the view waits for its texts.
    if (!loaded || loaded.t !== t) return null;
    const { View } = loaded;
    return <View {...props} />;
  }
  return function LazyView(props: Props) {
    return (
      <Boundary>
        <Loaded {...props} />
      </Boundary>
    );
  };
}
