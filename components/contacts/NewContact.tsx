import { lazyView } from '../controls/lazy';

/** Saving a person: see CaptureView. Loaded when it is opened. */
export const NewContact = lazyView(async () => (await import('./CaptureView')).CaptureView, ['capture']);
