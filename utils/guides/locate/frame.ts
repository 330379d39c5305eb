/** Where no frame is drawn (a covered window) it is not waited for longer than this (ms). */
const LONGEST = 500;

/**
 * Calls in the page's next frame, when the page has laid itself out and has not been drawn yet: what is found then is
 * true of this very frame, and asking where things are costs no layout of its own.
 *
 * @returns takes the call back
 */
export function inNextFrame({ documentElement }: Document, call: () => void): () => void {
  const once = () => {
    stop();
    call();
  };
  // What begins to be observed is reported on once, at that very moment of a frame.
  const laidOut = new ResizeObserver(once);
  const timer = setTimeout(once, LONGEST);
  const frame = requestAnimationFrame(() => laidOut.observe(documentElement));
  const stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    laidOut.disconnect();
  };
  return stop;
}
