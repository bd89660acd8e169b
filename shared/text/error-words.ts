import type { CallError } from '../contract/errors.ts';
import { t } from './index.ts';

/** The sentence for a failed call: what happened, what was and was not sent, the next step. */
export function errorWords(error: CallError): string {
  const { limit = 0, cost = '', budget = '', name = '' } = error.details ?? {};
  return t(`errors.${error.code}`, {
    ...error.details,
    limit: Number(limit),
    cost: String(cost),
    budget: String(budget),
    name: String(name),
  });
}
