import { getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import { createRandom } from '../support/random.ts';

const countries = ['GB', 'US', 'BR', 'DE', 'AE', 'NG', 'ID', 'MX', 'FR', 'ZA'] as const;

type Writing = (number: string) => string;

/** How owners write an Indian mobile number, the commonest way first. */
const writings: [Writing, ...Writing[]] = [
  (number) => number,
  (number) => number,
  (number) => number,
  (number) => number,
  (number) => `+91${number}`,
  (number) => `+91${number}`,
  (number) => `91${number}`,
  (number) => `0${number}`,
  (number) => `+91 ${number.slice(0, 5)} ${number.slice(5)}`,
  (number) => `${number.slice(0, 5)}-${number.slice(5)}`,
];

/** Rows of six columns with numbers as owners write them: one in twenty from abroad, one in fifty with a problem. */
export function makeRows(count: number): SheetRow[] {
  const random = createRandom(count);
  return Array.from({ length: count }, (_, index): SheetRow => {
    const number = String(9_000_000_000 + ((index * 7919) % 999_999_999));
    const written = random.pick(writings)(number);
    const spoilt = random.chance(0.02) ? number.slice(0, 6) : written;
    const phone = random.chance(0.05) ? fromAbroad(random.pick(countries)) : spoilt;
    return {
      rowNumber: index + 2,
      cells: [`Maya Sharma ${index}`, phone, 'Jaipur', String(200_000 + index), '450.5', '12/05/2026'],
      hidden: false,
    };
  });
}

function fromAbroad(country: (typeof countries)[number]): string {
  return getExampleNumber(country, examples)?.formatInternational() ?? '';
}
