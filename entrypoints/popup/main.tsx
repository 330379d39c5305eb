import { render } from 'preact';
import { App } from '../../components/app/App';
import { useWantedForm } from '../../components/contacts/wanted-form';
import { namedTab, usePageTab } from '../../components/controls/tab';
import './popup.css';

const standsAlone = namedTab(location.search) !== null;
document.documentElement.classList.toggle('stands-alone', standsAlone);

function Popup() {
  const settled = useWantedForm();
  const tab = usePageTab(location.search);
  return <App surface="popup" tab={settled ? tab : undefined} leave={() => standsAlone || window.close()} />;
}

const root = document.getElementById('app');
if (root) render(<Popup />, root);
