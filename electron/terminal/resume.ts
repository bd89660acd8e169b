import type { CampaignSummary } from '../../shared/domain/campaign.ts';
import { exitCodeOf, exitCodes } from '../../shared/domain/exit-code.ts';
import { limits } from '../../shared/domain/limits.ts';
import { t } from '../../shared/text/index.ts';
import type { WholeCore } from '../core/create-core.ts';
import { staysHere } from './args.ts';
import type { Values } from './args.ts';
import { ask, TerminalFailure } from './failure.ts';
import type { Output } from './output.ts';
import { runToEnd } from './run-to-end.ts';

/** Goes on with a paused campaign at the gateway and account it was frozen with; answers the exit code. */
export async function resumeCampaign(
  core: WholeCore,
  campaignId: string,
  values: Values,
  token: string | null,
  output: Output,
): Promise<number> {
  const campaign = await find(core, campaignId);
  const frozen = core.frozenPlan(campaignId);
  if (!frozen) throw new TerminalFailure(t('terminal.draftCampaign', { id: campaignId }));
  const gateway = allowedGateway(frozen.gateway, values.gateway);
  // What this process could have recovered is paused by now: somebody else is sending it.
  if (campaign.state === 'sending' || campaign.state === 'scheduled') {
    throw new TerminalFailure(t('errors.busy_sender'));
  }
  if (campaign.state !== 'paused') {
    output.result(campaign);
    return exitCodeOf(campaign.counts, campaign.pauseReason);
  }
  if (token !== null && !campaign.isPractice) {
    await ask(core, 'accounts.setToken', { accountId: campaign.accountId, token });
  }
  core.setSpeed(
    campaignId,
    values['batch-size'] ?? frozen.batchSize,
    Math.min(values.pace ?? frozen.pacePerMinute, limits.pacePerMinute),
  );
  return runToEnd(core, campaignId, output, () => core.resumeAt(campaignId, gateway));
}

/** Writes the owner's ruling on the uncertain people; `again` sends to them in a new linked campaign. */
export async function resolveCampaign(
  core: WholeCore,
  campaignId: string,
  decision: 'assume' | 'again',
  values: Values,
  token: string | null,
  output: Output,
): Promise<number> {
  const { counts } = await find(core, campaignId);
  if (counts.undecided === 0) throw new TerminalFailure(t('terminal.nothingUncertain'));
  const resolved = await ask(core, 'campaigns.resolve', { campaignId, decision });
  if (decision === 'again') return resumeCampaign(core, resolved.id, values, token, output);
  output.event({ event: 'resolved', campaignId, decision, people: counts.undecided });
  output.say(t('terminal.assumed', { count: counts.undecided }));
  return exitCodes.allAccepted;
}

async function find(core: WholeCore, campaignId: string): Promise<CampaignSummary> {
  const found = await core.dispatch('campaigns.get', { campaignId });
  if (!found.ok) throw new TerminalFailure(t('terminal.noSuchCampaign', { id: campaignId }));
  return found.value as CampaignSummary;
}

/** A campaign stays with its gateway; only the port of one on this computer may have changed. */
function allowedGateway(frozen: string, asked: string | undefined): string {
  if (asked === undefined || asked === frozen) return frozen;
  const isMoved = frozen !== 'practice' && asked !== 'practice' && staysHere(frozen) && staysHere(asked);
  if (isMoved && new URL(frozen).pathname === new URL(asked).pathname) return asked;
  throw new TerminalFailure(t('terminal.otherGateway', { gateway: frozen }));
}
