import { language, t } from '../../shared/text/index.ts';

/** A whole number with the language's separators: 1,234. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

/** Credits as the server counts them: exact, never rounded to money. */
export function formatCredits(decimal: string): string {
  const format = new Intl.NumberFormat(language(), { maximumFractionDigits: 12 });
  return format.format(decimal as `${number}`);
}

/** A moment as people say it: "5 Mar 2026, 14:30". */
export function formatMoment(timeMs: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(timeMs);
}

/** A length of time in the one or two units that matter: "40 seconds", "12 minutes", "3 hours 20 minutes". */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return t('units.seconds', { count: Math.max(1, Math.round(seconds)) });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('units.minutes', { count: minutes });
  if (minutes < 24 * 60) return inTwo('hours', Math.floor(minutes / 60), 'minutes', minutes % 60);
  const hours = Math.round(minutes / 60);
  return inTwo('days', Math.floor(hours / 24), 'hours', hours % 24);
}

function inTwo(large: 'days' | 'hours', count: number, small: 'hours' | 'minutes', rest: number): string {
  const first = t(`units.${large}`, { count });
  return rest === 0 ? first : `${first} ${t(`units.${small}`, { count: rest })}`;
}

/** A moment for a file, in local time and sortable: "2026-03-05 14:30:12". */
export function formatStamp(timeMs: number): string {
  // Sweden writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium' }).format(timeMs);
}
