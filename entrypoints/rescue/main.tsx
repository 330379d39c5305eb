import { render } from 'preact';
import { Rescue } from '../../components/trouble/Rescue';
import '../../components/controls/tokens.css';
import '../../components/controls/base.css';

const root = document.getElementById('app');
if (root) render(<Rescue />, root);
