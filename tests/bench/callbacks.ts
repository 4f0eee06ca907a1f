/**
 * Adds up the time that callbacks of observers and animation frames take, from now on.
 * @returns stops, and tells how many ms it was
 */
export function timedCallbacks(win: Window & typeof globalThis): { stop: () => number } {
  const { IntersectionObserver, ResizeObserver, requestAnimationFrame } = win;
  let spent = 0;
  const timed =
    <A extends unknown[]>(work: (...args: A) => void) =>
    (...args: A) => {
      const start = performance.now();
      work(...args);
      spent += performance.now() - start;
    };
  win.IntersectionObserver = class extends IntersectionObserver {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super(timed(callback), options);
    }
  };
  win.ResizeObserver = class extends ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      super(timed(callback));
    }
  };
  win.requestAnimationFrame = (callback) => requestAnimationFrame.call(win, timed(callback));
  return {
    stop: () => {
      Object.assign(win, { IntersectionObserver, ResizeObserver, requestAnimationFrame });
      return spent;
    },
  };
}
