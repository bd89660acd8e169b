import { tokenSchema } from '../../shared/domain/account.ts';
import { limits } from '../../shared/domain/limits.ts';
import { UsageError } from './args.ts';

const variable = 'SENDSHEET_TOKEN';

/** Takes the token from the environment, and out of it, so that no child process inherits it. */
export function takeEnvironmentToken(environment: NodeJS.ProcessEnv): string | null {
  const raw = environment[variable];
  delete environment[variable];
  return raw ? checked(raw, variable) : null;
}

/** Reads the token from standard input, to its end. */
export async function readTokenFrom(input: AsyncIterable<Buffer | string>): Promise<string> {
  let text = '';
  for await (const chunk of input) {
    text += String(chunk);
    if (text.length > limits.tokenCharacters * 2) break;
  }
  return checked(text, '--token-stdin');
}

function checked(raw: string, option: string): string {
  const token = tokenSchema.safeParse(raw);
  if (!token.success) throw new UsageError(option);
  return token.data;
}
