import type { Handlers } from '../../shared/contract.ts';
import type { Core, CoreEvent } from './core.ts';
import type { Deps } from './deps.ts';
import { createDispatch, traceOf } from './dispatch.ts';
import { accountHandlers } from './handlers/accounts.ts';
import { appHandlers } from './handlers/app.ts';
import { campaignHandlers, resume } from './handlers/campaigns.ts';
import { doNotContactHandlers } from './handlers/do-not-contact.ts';
import { draftHandlers } from './handlers/drafts.ts';
import { listImportHandlers } from './handlers/list-imports.ts';
import { listHandlers } from './handlers/lists.ts';
import { mediaHandlers } from './handlers/media.ts';
import { templateHandlers } from './handlers/templates.ts';
import { createBusyLists } from './lists/busy-lists.ts';
import type { FrozenPlan } from './ports-campaigns.ts';
import { startReporter } from './reports/reporter.ts';
import type { Reporter } from './reports/reporter.ts';
import { createSender } from './sending/sender.ts';
import type { Sender } from './sending/sender.ts';

/** The core with what only the terminal needs beside the contract. */
export interface WholeCore extends Core {
  handlers: Handlers;
  sender: Sender;
  frozenPlan(campaignId: string): FrozenPlan | null;
  /** Changes how fast a frozen plan is sent: people a call, calls a minute. */
  setSpeed(campaignId: string, batchSize: number, pacePerMinute: number): void;
  resumeAt(campaignId: string, gateway: string): Promise<void>;
}

/** Another process of this data folder may be handing in a list right now. */
const abandonedAfterMs = 60 * 60 * 1000;

/** Puts the core together from its ports and settles what an earlier process left behind. */
export function createCore(given: Omit<Deps, 'emit'>, options: { asksReports: boolean }): WholeCore {
  const listeners = new Set<(event: CoreEvent) => void>();
  let reporter: Reporter | null = null;
  const deps: Deps = {
    ...given,
    emit: (event) => {
      if (event.name === 'accounts.changed') reporter?.accountsChanged();
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          // A window that fails to show a campaign must not stop it.
          given.log.write('listener_failed', { event: event.name, ...traceOf(error) });
        }
      }
    },
  };
  const sender = createSender(deps);
  const busyLists = createBusyLists();
  const handlers: Handlers = {
    ...appHandlers(deps),
    ...accountHandlers(deps),
    ...listHandlers(deps, busyLists),
    ...listImportHandlers(deps, busyLists),
    ...doNotContactHandlers(deps),
    ...draftHandlers(deps),
    ...templateHandlers(deps),
    ...mediaHandlers(deps),
    ...campaignHandlers(deps, sender),
  };
  deps.store.lists.removeIncomplete(deps.clock.nowMs() - abandonedAfterMs);
  reporter = options.asksReports ? startReporter(deps) : null;
  return {
    handlers,
    sender,
    frozenPlan: (campaignId) => deps.store.campaigns.plan(campaignId),
    setSpeed: (...speed) => deps.store.campaigns.setSpeed(...speed),
    dispatch: createDispatch(handlers, deps.log),
    resumeAt: (campaignId, gateway) => resume(deps, sender, campaignId, gateway),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      await sender.close();
      reporter?.stop();
      await deps.practice.close();
      await deps.store.caughtUp();
      deps.store.close();
    },
  };
}
