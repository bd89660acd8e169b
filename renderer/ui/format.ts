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

/** A time of day: "18:42"; with its date where it is another day. */
export function formatClock(timeMs: number, nowMs: number): string {
  const isToday = new Date(timeMs).toDateString() === new Date(nowMs).toDateString();
  return isToday
    ? new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(timeMs)
    : formatMoment(timeMs);
}

/** How long ago something was: "2 minutes ago". */
export function formatAgo(timeMs: number, nowMs: number): string {
  const format = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const minutes = Math.max(0, Math.floor((nowMs - timeMs) / 60_000));
  if (minutes < 1) return format.format(0, 'second');
  if (minutes < 60) return format.format(-minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day');
}

/** The size of a file: "1.2 MB". */
export function formatMegabytes(bytes: number): string {
  const format = new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  // What is there at all is not nothing.
  return format.format(Math.max(0.1, bytes / (1024 * 1024)));
}

/** A month: "November 2026", of the month "2026-11". */
export function formatMonth(month: string): string {
  const format = new Intl.DateTimeFormat(language(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01`));
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
