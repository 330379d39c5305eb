/** The longest wait if no frame is drawn, as in a covered window (ms). */
const LONGEST = 500;

/**
 * Calls back in the page's next frame, after layout and before painting: what is found then is true of this very
 * frame, and measuring causes no extra layout.
 *
 * @returns a function that cancels the call
 */
export function inNextFrame({ documentElement }: Document, call: () => void): () => void {
  const once = () => {
    stop();
    call();
  };
  // A newly observed element is reported once, at exactly that point of a frame.
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
