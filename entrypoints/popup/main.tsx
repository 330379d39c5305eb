import { render } from 'preact';
import { namedTab, usePageTab } from '../../components/controls/tab';
import { App } from '../../components/shell/App';
import { openDatabase } from '../../utils/database/schema';
import './popup.css';

const db = openDatabase();
const standsAlone = namedTab(location.search) !== null;
document.documentElement.classList.toggle('stands-alone', standsAlone);

function Popup() {
  const tab = usePageTab(location.search);
  return <App db={db} surface="popup" tab={tab} leave={() => standsAlone || window.close()} />;
}

const root = document.getElementById('app');
if (root) render(<Popup />, root);
