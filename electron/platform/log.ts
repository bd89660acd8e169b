import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../core/ports.ts';

const maxBytes = 2 * 1024 * 1024;

/** Longer runs of digits may be phone numbers; ids are kept readable. */
function mask(text: string): string {
  return text.replaceAll(/\+?\d{7,}/g, (digits) => `…${digits.slice(-2)}`);
}

/** A log file in the data folder: one JSON object a line, numbers masked, at most two files of 2 MB. */
export function fileLog(dataDir: string): Log {
  const path = join(dataDir, 'sendsheet.log');
  return {
    write(event, facts = {}) {
      const line = JSON.stringify({ at: new Date().toISOString(), event, ...masked(facts) });
      try {
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, `${path}.1`);
        appendFileSync(path, `${line}\n`, { mode: 0o600 });
      } catch {
        // A log that cannot be written must not stop a campaign.
      }
    },
  };
}

function masked(facts: Record<string, string | number | boolean | null>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? mask(value) : value]),
  );
}
