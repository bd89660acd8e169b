// A window that nobody sees draws no frames.
const longestMs = 100;

/** Ends when what was just put on screen is drawn: a worker that sets out at once takes the processor that draws it. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestMs);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
