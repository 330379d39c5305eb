import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../utils/language/catalogues';
import type { Translate } from '../../utils/language/translate';
import { Boundary } from './Boundary';
import { type EarlyPage, useEarlyPage } from './page';

type Lazy<Props> = ComponentType<Props> & {
  /** Loads it ahead of time, so that it is there on the first render. */
  fetch: (page: Pick<EarlyPage, 't' | 'need'>) => Promise<void>;
};

interface Options {
  /** It uses `useEarlyPage`, so it can be shown before the database is ready. */
  early?: boolean;
}

/**
 * A view that is loaded when first opened, together with its texts, so that the popup starts with only what Today
 * needs. Errors in it, or in loading it, stay contained.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  catalogues: readonly Catalogue[],
  { early = false }: Options = {},
): Lazy<Props> {
  /** Once loaded, it is there on the first render. */
  let ready: { View: ComponentType<Props>; t: Translate } | undefined;
  const fetch: Lazy<Props>['fetch'] = async ({ t, need }) => {
    const [View] = await Promise.all([load(), need(catalogues)]);
    ready = { View, t };
  };
  function Loaded(props: Props) {
    const { t, need, db } = useEarlyPage();
    const [loaded, setLoaded] = useState(ready);
    const [fault, setFault] = useState<{ error: unknown }>();

    useEffect(() => {
      if (ready?.t === t) {
        setLoaded(ready);
        return;
      }
      let over = false;
      fetch({ t, need }).then(
        () => {
          if (!over) setLoaded(ready);
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
    if (!loaded || loaded.t !== t || !(db || early)) return null;
    const { View } = loaded;
    return <View {...props} />;
  }
  function LazyView(props: Props) {
    return (
      <Boundary>
        <Loaded {...props} />
      </Boundary>
    );
  }
  return Object.assign(LazyView, { fetch });
}
