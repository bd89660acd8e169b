import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

/** Where the window is and how it fills the screen. */
export interface WindowBounds extends Rectangle {
  isMaximized: boolean;
}

export const smallestWindow = { width: 960, height: 600 } as const;
const usualWindow = { width: 1366, height: 768 } as const;

const whole = z.int().min(-100_000).max(100_000);
const boundsSchema = z.strictObject({
  x: whole,
  y: whole,
  width: whole.min(1),
  height: whole.min(1),
  isMaximized: z.boolean(),
});

/** The bounds kept in a file; null where there are none that make sense. */
export function readBounds(file: string): WindowBounds | null {
  try {
    return boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the bounds for the next start. */
export function keepBounds(file: string, bounds: WindowBounds): void {
  try {
    writeFileSync(file, JSON.stringify(bounds), { mode: 0o600 });
  } catch {
    // A window that opens at its usual place is no loss.
  }
}

/** The kept bounds made to fit a screen that is still there, else 1366x768 or what the screen has of it. */
export function fitBounds(kept: WindowBounds | null, workArea: Rectangle): WindowBounds {
  const wanted = kept ?? { ...centred(workArea), isMaximized: false };
  const width = Math.min(Math.max(wanted.width, smallestWindow.width), workArea.width);
  const height = Math.min(Math.max(wanted.height, smallestWindow.height), workArea.height);
  const x = Math.min(Math.max(wanted.x, workArea.x), workArea.x + workArea.width - width);
  const y = Math.min(Math.max(wanted.y, workArea.y), workArea.y + workArea.height - height);
  return { x, y, width, height, isMaximized: wanted.isMaximized };
}

function centred(workArea: Rectangle): Rectangle {
  const width = Math.min(usualWindow.width, workArea.width);
  const height = Math.min(usualWindow.height, workArea.height);
  const x = workArea.x + Math.floor((workArea.width - width) / 2);
  const y = workArea.y + Math.floor((workArea.height - height) / 2);
  return { x, y, width, height };
}
