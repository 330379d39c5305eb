/** The shipped overlay itself; only its messages to the background are answered here (see messages.ts). */
import { runOverlay } from '../../../components/guide/run';

void runOverlay();
