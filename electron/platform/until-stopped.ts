const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for Ctrl-C, or for the end of the terminal or the system; a second Ctrl-C ends the program at once. */
export function untilStopped(): { stopped: Promise<void>; forget: () => void } {
  let listener: () => void = () => undefined;
  const forget = (): void => stopSignals.forEach((signal) => void process.off(signal, listener));
  const stopped = new Promise<void>((resolve) => {
    listener = () => {
      forget();
      resolve();
    };
    stopSignals.forEach((signal) => void process.on(signal, listener));
  });
  return { stopped, forget };
}
