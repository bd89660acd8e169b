import type { z } from 'zod';
import { accountCalls } from './contract/accounts.ts';
import { appCalls } from './contract/app.ts';
import type { Call } from './contract/call.ts';
import { campaignCalls } from './contract/campaigns.ts';
import { doNotContactCalls } from './contract/do-not-contact.ts';
import type { CallResult } from './contract/errors.ts';
import type { Events } from './contract/events.ts';
import { listImportCalls } from './contract/list-imports.ts';
import { listCalls } from './contract/lists.ts';
import { mediaCalls } from './contract/media.ts';
import { templateCalls } from './contract/templates.ts';

/** The one table of everything a shell may ask of the core; preload, bridges, client and dispatch derive from it. */
export const contract = {
  ...appCalls,
  ...accountCalls,
  ...listCalls,
  ...listImportCalls,
  ...doNotContactCalls,
  ...campaignCalls,
  ...templateCalls,
  ...mediaCalls,
};

export type Contract = typeof contract;
export type CallName = keyof Contract;

/** What a caller passes, before defaults are filled in. */
export type Input<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a handler receives, validated. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type Output<Name extends CallName> =
  Contract[Name] extends Call<z.ZodType, infer Value> ? Value : never;

export const callNames = Object.keys(contract) as CallName[];

/** The door every renderer is given by its shell: one function a call, and events; each listener returns its remover. */
export interface Bridge {
  calls: { [Name in CallName]: (input: Input<Name>) => Promise<CallResult<Output<Name>>> };
  on<Name extends keyof Events>(name: Name, listener: (payload: Events[Name]) => void): () => void;
}

/** One handler per call; the compiler finds what is missing. */
export type Handlers = {
  [Name in CallName]: (input: ParsedInput<Name>) => Output<Name> | Promise<Output<Name>>;
};
