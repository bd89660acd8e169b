import { Big } from 'big.js';

const credit = /^-?\d{1,12}(?:\.\d{1,12})?$/;
/** Our own sums may have more digits than one credit of an answer. */
const sum = /^-?\d{1,30}(?:\.\d{1,12})?$/;

/** Adds up the credits of answers exactly; whatever is not a plain decimal of at most 12 + 12 digits counts as nothing. The sum has no exponent and no trailing zeros. */
export function sumCredits(values: Iterable<string | null>): string {
  let total = new Big(0);
  for (const value of values) if (value !== null && credit.test(value)) total = total.plus(value);
  return plain(total);
}

/** Adds two sums of credits exactly; text that is not a plain decimal counts as nothing. */
export function addCredits(a: string, b: string): string {
  return plain(decimal(a).plus(decimal(b)));
}

/** What is left of a sum after another is taken away, exactly; negative where it is not enough. */
export function subtractCredits(a: string, b: string): string {
  return plain(decimal(a).minus(decimal(b)));
}

function decimal(text: string): Big {
  return new Big(sum.test(text) ? text : 0);
}

function plain(value: Big): string {
  return value.eq(0) ? '0' : value.toFixed();
}
