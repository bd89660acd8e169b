import type { Draft } from '../../shared/domain/draft.ts';
import { ownerOf } from '../support/drive.ts';
import { makeDraft, review } from '../support/make-draft.ts';
import type { Ask } from '../support/make-draft.ts';
import type { App } from './fixture.ts';
import '../support/page-window.ts';

/** Calls of the window itself. */
export function askOf({ page }: App): Ask {
  return async (name, input) => {
    const result = await page.evaluate(
      async ([call, given]) => window.sendsheet.calls[call](given as never),
      [name, input] as const,
    );
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value as never;
  };
}

/** An account with a token whose address is the practice gateway, so that it counts as a real one. */
export async function realAccount(
  app: App,
  pace: { pacePerMinute?: number; dailyAllowance?: number } = {},
): Promise<string> {
  const ask = askOf(app);
  const baseUrl = await app.behind.gateway.baseUrl();
  const { id } = await ask('accounts.save', { accountId: null, name: 'Corner Shop', baseUrl, ...pace });
  await ask('accounts.setToken', { accountId: id, token: 'any-token' });
  return id;
}

/** Sends so many people without the seconds to undo, and shows the campaign; one call a second unless said. */
export async function sendTo(app: App, rows: readonly string[][], patch: Partial<Draft>): Promise<string> {
  const ask = askOf(app);
  await ownerOf(app.page).skipWelcome();
  const campaignId = await makeDraft(ask, rows, patch);
  await ask('campaigns.send', { campaignId, expected: await review(ask, campaignId), undoSeconds: 0 });
  return campaignId;
}

/** Opens that campaign from Home. */
export const open = (app: App): Promise<void> => app.page.getByRole('link', { name: /Test/ }).click();
/** That campaign, as the window has it. */
export const campaign = (app: App, campaignId: string) => askOf(app)('campaigns.get', { campaignId });
