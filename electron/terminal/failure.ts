import type { CallName, Input, Output } from '../../shared/contract.ts';
import { errorWords } from '../../shared/text/error-words.ts';
import { t } from '../../shared/text/index.ts';
import type { Core } from '../core/core.ts';
import { toCallError } from '../core/dispatch.ts';
import { UsageError } from './args.ts';

/** Something that ends the command before anything was started; its message is the sentence to print. */
export class TerminalFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'TerminalFailure';
  }
}

/** Calls the core as every shell does; a failure becomes its sentence. */
export async function ask<Name extends CallName>(
  core: Core,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const result = await core.dispatch(name, input);
  if (!result.ok) throw new TerminalFailure(errorWords(result.error));
  return result.value as Output<Name>;
}

/** The sentence for whatever ended the command. */
export function sentenceFor(error: unknown): string {
  if (error instanceof TerminalFailure) return error.message;
  if (error instanceof UsageError) return t('terminal.badUse', { option: error.option });
  return errorWords(toCallError(error));
}
