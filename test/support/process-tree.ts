import { readFileSync, readdirSync } from 'node:fs';

/** Every process below one (Linux only). */
export function descendants(ancestor: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [...(children.get(ancestor) ?? [])];
  // The list grows while it is walked: each child brings its own.
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

function parentOf(pid: string): number | null {
  const status = orElse(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  const match = /^PPid:\s+(\d+)/m.exec(status);
  return match ? Number(match[1]) : null;
}

/** Whether a process still runs; one that ended and was not yet collected by its parent does not (Linux only). */
export function isAlive(pid: number): boolean {
  const status = orElse(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return status !== '' && !/^State:\s+Z/m.test(status);
}

/** What a look at a process tells, or something else where it ended meanwhile. */
export function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
