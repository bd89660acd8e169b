const msPerDay = 86_400_000;
const lastSerial = 2_958_465;

/** A moment as spreadsheets count it; `weekday` 0 is Sunday, `hasDay` false where there is only a time. */
export interface SerialMoment {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  hasDay: boolean;
}

/** A spreadsheet's day number taken apart; null where it is no day of any spreadsheet. */
export function serialMoment(serial: number, date1904: boolean): SerialMoment | null {
  if (!(serial >= 0 && serial <= lastSerial)) return null;
  // Whole seconds; rounding them undoes the rounding of day fractions.
  const seconds = Math.floor(serial * 86_400 + 0.5);
  const days = Math.floor(seconds / 86_400) + (date1904 ? 1462 : 0);
  return {
    ...dayOf(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(seconds / 3600) % 24,
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    hasDay: serial >= 1 || date1904,
  };
}

/**
 * A spreadsheet's day number as `YYYY-MM-DD`, with ` HH:mm` where it has a time and without the day where it has only that.
 */
export function serialDateText(serial: number, date1904: boolean): string | null {
  const moment = serialMoment(serial, date1904);
  if (moment === null) return null;
  const time = `${padded(moment.hour, 2)}:${padded(moment.minute, 2)}`;
  if (!moment.hasDay) return time;
  const date = `${padded(moment.year, 4)}-${padded(moment.month, 2)}-${padded(moment.day, 2)}`;
  return time === '00:00' ? date : `${date} ${time}`;
}

/** A number with zeros in front up to the length given. */
export function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function dayOf(days: number): { year: number; month: number; day: number } {
  // Excel believes in 29 February 1900, as Lotus 1-2-3 did.
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  // UTC arithmetic, so that no machine's time zone can move a day.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
