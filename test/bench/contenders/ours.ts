/** The shipped overlay itself; only the messages to the background are answered here (see messages.ts). */
import { runOverlay } from '../../../components/guide/run';

void runOverlay();
