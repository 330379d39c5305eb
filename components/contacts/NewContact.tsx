import { lazyView } from '../shell/lazy';

/** Saving a person: see components/capture. Loaded when it is opened. */
export const NewContact = lazyView(
  async () => (await import('../capture/CaptureView')).CaptureView,
  ['capture'],
);
