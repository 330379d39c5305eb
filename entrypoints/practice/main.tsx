import { render } from 'preact';
import { Practice } from '../../components/practice/Practice';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';

const root = document.getElementById('app');
const guideId = new URLSearchParams(location.search).get('guide');
if (root) render(<Practice guideId={guideId} />, root);
