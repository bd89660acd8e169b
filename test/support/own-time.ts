/** Starts a watch that tells the milliseconds of work of this process so far, whatever else the machine has to do. */
export function watchOwnWork(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
