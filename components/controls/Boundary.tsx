import { Component, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useNotices } from './notices';
import { useEarlyPage } from './page';
import { saveFile } from './save-file';

interface State {
  failed: boolean;
}

/** Catches errors in its content: the rest of the page stays, and a message says what to do. */
export class Boundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    // biome-ignore lint/suspicious/noConsole: an error caught here would be visible nowhere else.
    console.error(error);
  }

  private isLookedThrough = false;

  /** Also when leaving for another view, since only this one failed. */
  again = () => {
    this.isLookedThrough = false;
    this.setState({ failed: false });
  };

  /** Retries once automatically, after unreadable rows have been set aside. */
  afterLook = () => {
    this.isLookedThrough = true;
    this.setState({ failed: false });
  };

  override componentDidMount() {
    addEventListener('hashchange', this.again);
  }

  override componentWillUnmount() {
    removeEventListener('hashchange', this.again);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Failed again={this.again} afterLook={this.isLookedThrough ? null : this.afterLook} />;
  }
}

/** How long checking the list may take before the mentor is told (ms). */
const PATIENCE = 1_500;

/**
 * Part of the initial bundle: if a view cannot be loaded, a lazy error view could not either. The view may have
 * failed on an unreadable row; once that is set aside, it is drawn again, and the mentor only notices a pause.
 */
function Failed({ again, afterLook }: { again: () => void; afterLook: (() => void) | null }) {
  const { t, db, opened, today } = useEarlyPage();
  const { attempt, tell } = useNotices();
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    if (!db) return;
    let over = false;
    const tellIt = () => !over && setTold(true);
    const waiting = setTimeout(tellIt, PATIENCE);
    const look = async () => (await import('./look-through')).lookThrough(db);
    if (!afterLook) tellIt();
    else {
      void look()
        .catch(() => undefined)
        .then(() => {
          if (!over) afterLook();
        });
    }
    return () => {
      over = true;
      clearTimeout(waiting);
    };
  }, [db, afterLook]);
  const save = () =>
    attempt(async () => {
      const { writeBackup } = await import('../../utils/exchange/backup');
      const { readOwn } = await import('../../utils/copies/own-settings');
      const file = `mentor-trail-${today}.json`;
      saveFile(file, await writeBackup(await opened(), new Date(), {}, await readOwn()), 'application/json');
      tell(t('view-failed-saved', { file }));
    });
  if (!isTold) return null;
  return (
    <div class="card">
      <p role="alert">{t('view-failed')}</p>
      <div class="row">
        <button type="button" class="button main" onClick={again}>
          {t('view-failed-again')}
        </button>
        <button type="button" class="button" onClick={save}>
          {t('view-failed-save')}
        </button>
      </div>
    </div>
  );
}
