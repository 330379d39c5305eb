import { useEarlyPage } from '../controls/page';
import { LockPage } from './LockPage';

/** The lock, in place of a page with views. */
export function Locked() {
  return <LockPage t={useEarlyPage().t} />;
}
