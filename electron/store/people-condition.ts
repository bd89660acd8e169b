import type { PeopleFilter } from '../core/ports-campaigns.ts';

/** The people of a campaign that a filter means, wherever they are in it. */
export function condition(campaignId: string, filter: PeopleFilter): { where: string; values: unknown[] } {
  const parts = ['campaign_id = ?'];
  const values: unknown[] = [campaignId];
  if (filter.states.length > 0) {
    parts.push(`state IN (${filter.states.map(() => '?').join(', ')})`);
    values.push(...filter.states);
  }
  if (filter.leftOutReason) {
    parts.push('left_out_reason = ?');
    values.push(filter.leftOutReason);
  }
  if (filter.delivery) {
    parts.push('delivery = ?');
    values.push(filter.delivery);
  }
  if (filter.isUndecided) parts.push("state = 'uncertain' AND decision IS NULL");
  const search = filter.search.trim();
  if (search) {
    const pattern = `%${search.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
    // Only what is written like a number is looked for in numbers: "Anna 2" is not every number with a 2.
    const digits = /^[\d\s()+./-]+$/.test(search) ? search.replaceAll(/\D/g, '') : '';
    parts.push("(name LIKE ? ESCAPE '\\' OR text LIKE ? ESCAPE '\\' OR number LIKE ?)");
    values.push(pattern, pattern, digits ? `%${digits}%` : null);
  }
  return { where: parts.join(' AND '), values };
}
