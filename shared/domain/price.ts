import { Big } from 'big.js';
import { z } from 'zod';
import { countryCode } from './draft-fields.ts';

/** An amount as a decimal: at most 9 + 6 digits, never negative. */
export const amount = z.string().regex(/^\d{1,9}(?:\.\d{1,6})?$/);

/** An amount as an owner types it, with a point or a comma; null where it is none, or could be a thousand as well. */
export function typedAmount(typed: string): string | null {
  const text = typed.trim();
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return null;
  return amount.safeParse(text.replace(',', '.')).data ?? null;
}

/** What one message costs on a channel, to one country or (null) to every other; on SMS each segment costs it. */
export const priceSchema = z.strictObject({
  channelId: z.int().min(1).max(9999),
  country: countryCode,
  amount,
});
export type Price = z.infer<typeof priceSchema>;

/** What a plan is estimated to cost; `unpriced` = messages no price is known for, which the amount leaves out. */
export interface CostEstimate {
  amount: string;
  unpriced: number;
}

/** What one message costs; null where no price is set. */
export type Pricer = (country: string | null, segments: number) => string | null;

const smsChannel = 3;

/** Prices the messages of a channel: the price of the country wins over that of every other country. */
export function createPricer(prices: readonly Price[], channelId: number): Pricer {
  const own = new Map(
    prices
      .filter((price) => price.channelId === channelId)
      .map(({ country, amount: each }) => [country, each]),
  );
  return (country, segments) => {
    const each = own.get(country) ?? own.get(null);
    if (each === undefined) return null;
    return channelId === smsChannel ? new Big(each).times(segments).toFixed() : new Big(each).toFixed();
  };
}

/** Adds up what messages cost, exactly; equal amounts are counted and multiplied once, at the end. */
export function createEstimate(): { add: (amount: string | null) => void; value: () => CostEstimate } {
  const counts = new Map<string, number>();
  let unpriced = 0;
  return {
    add(each) {
      if (each === null) unpriced += 1;
      else counts.set(each, (counts.get(each) ?? 0) + 1);
    },
    value() {
      let total = new Big(0);
      for (const [each, count] of counts) total = total.plus(new Big(each).times(count));
      return { amount: total.toFixed(), unpriced };
    },
  };
}

/** How many messages a budget cannot be held to, because they have no price. */
export function outsideBudget({ unpriced }: CostEstimate, budget: string | null): number {
  return budget === null ? 0 : unpriced;
}

/** Whether an amount is more than a budget; never where there is none. */
export function isOverBudget(spent: string, budget: string | null): boolean {
  return budget !== null && new Big(spent).gt(budget);
}
