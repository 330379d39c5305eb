import { lazyView } from '../controls/lazy';

/** Saves a person, see CaptureView. Loaded on demand. */
export const NewContact = lazyView(async () => (await import('./CaptureView')).CaptureView, ['capture']);
