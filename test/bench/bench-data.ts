import type { FrozenPlan } from '../../electron/core/ports-campaigns.ts';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { emptyDraft } from '../../shared/domain/draft.ts';

export const benchCampaign = 'bench';
export const benchAccount = 'bench-account';

/** Freezes a campaign of so many made-up people, paused and ready to be resumed. */
export function seedCampaign(dataDir: string, gateway: string, people: number): void {
  const database = openDatabase(dataDir);
  database.pragma('synchronous = OFF');
  const store = storeOn(database);
  const account = {
    id: benchAccount,
    name: 'Bench',
    baseUrl: gateway,
    pacePerMinute: 80,
    dailyAllowance: null,
  };
  store.accounts.save(account, 1);
  store.campaigns.create({ id: benchCampaign, name: 'Bench', draft: emptyDraft, parentId: null }, 1);
  const chunk = 10_000;
  for (let from = 0; from < people; from += chunk) {
    const rows = Array.from({ length: Math.min(chunk, people - from) }, (_, index) => {
      const number = String(12_000_000_000 + from + index);
      const name = `Person ${from + index}`;
      const text = `Hello ${name}, your order is ready. Reply STOP to leave this list.`;
      return {
        rowNumber: from + index + 2,
        cells: [name, number],
        number,
        name,
        text,
        leftOutReason: null,
        detail: null,
        templateValues: null,
      };
    });
    store.campaigns.addPlanRows(benchCampaign, from + 1, rows);
  }
  store.campaigns.freeze(benchPlan(gateway), 1, 1);
  store.campaigns.move(benchCampaign, { from: 'scheduled', to: 'paused' }, { code: 'ready' }, 1);
  store.close();
}

export function benchPlan(gateway: string): FrozenPlan {
  return {
    template: null,
    campaignId: benchCampaign,
    accountId: benchAccount,
    accountName: 'Bench',
    gateway,
    form: 'personal',
    channelId: 1,
    mediaUrl: '',
    priority: 0,
    batchSize: 100,
    pacePerMinute: 0,
    followsPhone: false,
    headers: ['Name', 'Phone'],
  };
}
