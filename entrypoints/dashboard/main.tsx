import { render } from 'preact';
import { App } from '../../components/app/App';

const root = document.getElementById('app');
if (root) render(<App surface="tab" tab={null} leave={() => undefined} />, root);
