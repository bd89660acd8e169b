const msPerDay = 86_400_000;
const lastSerial = 2_958_465;

/**
 * A spreadsheet's day number as `YYYY-MM-DD`, with ` HH:mm` where it has a time and without the day where it has only that.
 */
export function serialDateText(serial: number, date1904: boolean): string | null {
  if (!(serial >= 0 && serial <= lastSerial)) return null;
  // Whole minutes; half a second of slack undoes the rounding of day fractions.
  const minutes = Math.floor(serial * 1440 + 0.5 / 60);
  const day = Math.floor(minutes / 1440) + (date1904 ? 1462 : 0);
  const time = timeText(minutes % 1440);
  if (serial < 1 && !date1904) return time;
  const date = dayText(day);
  return time === '00:00' ? date : `${date} ${time}`;
}

function timeText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function dayText(day: number): string {
  // Excel believes in 29 February 1900, as Lotus 1-2-3 did.
  if (day === 60) return '1900-02-29';
  // UTC arithmetic, so that no machine's time zone can move a day.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * msPerDay);
  return date.toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
