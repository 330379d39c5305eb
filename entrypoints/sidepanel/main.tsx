import { render } from 'preact';
import { App } from '../../components/app/App';
import { usePageTab } from '../../components/controls/tab';
import { useGuideFirst } from '../../components/learn/guide-first';

/** The popup's views, which stay open beside the page of the window's active tab. */
function SidePanel() {
  const tab = usePageTab(location.search);
  useGuideFirst(tab?.id);
  return <App surface="popup" tab={tab} leave={() => undefined} />;
}

const root = document.getElementById('app');
if (root) render(<SidePanel />, root);
