/** Where no frame is drawn (a covered window) it is not waited for longer than this (ms). */
const LONGEST = 200;

/**
 * Calls right after the page has drawn its next frame: then asking where things are does not make the page lay itself
 * out between two frames.
 *
 * @returns takes the call back
 */
export function afterFrame(window: Window, call: () => void): () => void {
  let over = false;
  const once = () => {
    if (over) return;
    stop();
    call();
  };
  const timer = setTimeout(once, LONGEST);
  const frame = window.requestAnimationFrame(() => {
    // A message comes before anything the page has put off with a timer: the layout is still the drawn one.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      once();
    };
    port2.postMessage(null);
  });
  const stop = () => {
    over = true;
    clearTimeout(timer);
    window.cancelAnimationFrame(frame);
  };
  return stop;
}

/**
 * Calls in every frame while it is asked for, after the page has laid itself out and before it is drawn: what is
 * found then is true of this very frame, and asking costs no layout.
 *
 * @param anything that has a box
 */
export function withFrames(anything: Element, call: () => void): { next(): void; end(): void } {
  let frame = 0;
  // Whoever begins to be observed is reported on once.
  const drawn = new ResizeObserver(() => {
    drawn.disconnect();
    call();
  });
  const next = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      drawn.observe(anything);
    });
  };
  return {
    next,
    end() {
      cancelAnimationFrame(frame);
      drawn.disconnect();
    },
  };
}
