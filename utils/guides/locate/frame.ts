/** Where no frame is drawn (a covered window) it is not waited for longer than this (ms). */
const LONGEST = 200;

/**
 * Calls once the page has drawn its next frame: then asking where things are does not make the page lay itself out
 * between two frames.
 *
 * @returns takes the call back
 */
export function afterFrame(window: Window, call: () => void): () => void {
  let timer = setTimeout(call, LONGEST);
  const frame = window.requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
