import { practiceAccountId } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';
import type { WholeCore } from '../core/create-core.ts';
import { ask, TerminalFailure } from './failure.ts';

/** The account of a gateway, made if it is new, with its token at hand; throws where no token is. */
export async function accountFor(core: WholeCore, gateway: string, token: string | null): Promise<string> {
  if (gateway === practiceAccountId) return practiceAccountId;
  const accounts = await ask(core, 'accounts.list', {});
  const known = accounts.find((account) => account.baseUrl === gateway);
  if (token === null && (!known || known.token === 'none')) {
    throw new TerminalFailure(t('terminal.noToken'));
  }
  const name = new URL(gateway).host;
  const account = known ?? (await ask(core, 'accounts.save', { accountId: null, name, baseUrl: gateway }));
  if (token !== null) await ask(core, 'accounts.setToken', { accountId: account.id, token });
  return account.id;
}
