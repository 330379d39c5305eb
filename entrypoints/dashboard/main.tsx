import { render } from 'preact';
import { App } from '../../components/app/App';
import { openDatabase } from '../../utils/database/schema';

const db = openDatabase();
const root = document.getElementById('app');
if (root) render(<App db={db} surface="tab" tab={null} leave={() => undefined} />, root);
