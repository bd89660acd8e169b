import { parseArgs } from 'node:util';
import { z } from 'zod';
import { baseUrlSchema, isLoopback } from '../../shared/domain/account.ts';
import { limits } from '../../shared/domain/limits.ts';

/** Bad use of the command line; `option` names what cannot be used. */
export class UsageError extends Error {
  readonly option: string;

  constructor(option: string) {
    super(option);
    this.name = 'UsageError';
    this.option = option;
  }
}

const options = {
  sheet: { type: 'string' },
  message: { type: 'string' },
  'sheet-name': { type: 'string' },
  phone: { type: 'string' },
  country: { type: 'string' },
  channel: { type: 'string' },
  priority: { type: 'string' },
  media: { type: 'string' },
  gateway: { type: 'string' },
  'batch-size': { type: 'string' },
  pace: { type: 'string' },
  'data-dir': { type: 'string' },
  name: { type: 'string' },
  resume: { type: 'string' },
  resolve: { type: 'string' },
  wait: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'token-stdin': { type: 'boolean' },
  'include-hidden': { type: 'boolean' },
  'allow-unconfirmed': { type: 'boolean' },
  'confirm-repeats': { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const whole = (least: number, most: number): z.ZodType<number> =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));

const valuesSchema = z.object({
  sheet: z.string().min(1).optional(),
  message: z.string().max(limits.templateCharacters).optional(),
  'sheet-name': z.string().optional(),
  phone: z.string().min(1).optional(),
  country: z
    .string()
    .transform((text) => text.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/))
    .optional(),
  channel: whole(1, 9999).optional(),
  priority: z
    .enum(['0', '1'])
    .transform((text): 0 | 1 => (text === '1' ? 1 : 0))
    .optional(),
  media: z
    .url({ protocol: /^https?$/ })
    .max(limits.urlCharacters)
    .optional(),
  gateway: z.union([z.literal('practice'), baseUrlSchema]).optional(),
  'batch-size': whole(1, limits.batchSize).optional(),
  pace: whole(0, 100_000).optional(),
  'data-dir': z.string().min(1).optional(),
  name: z.string().trim().min(1).max(limits.nameCharacters).optional(),
  resume: z.string().min(1).optional(),
  resolve: z.string().min(1).optional(),
  wait: whole(0, 86_400).optional(),
  'dry-run': z.boolean().default(false),
  json: z.boolean().default(false),
  'token-stdin': z.boolean().default(false),
  'include-hidden': z.boolean().default(false),
  'allow-unconfirmed': z.boolean().default(false),
  'confirm-repeats': z
    .string()
    .regex(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/)
    .optional(),
  yes: z.boolean().default(false),
  help: z.boolean().default(false),
});

export type Values = z.infer<typeof valuesSchema>;

/** What the command line asks for. */
export type Command =
  | { do: 'help' }
  | { do: 'send'; values: Values & { sheet: string } }
  | { do: 'resume'; campaignId: string; values: Values }
  | { do: 'resolve'; campaignId: string; decision: 'assume' | 'again'; values: Values };

/** Options that belong to a new campaign: given with one that is frozen, they would be ignored in silence. */
const newCampaignOptions = [
  'sheet',
  'message',
  'channel',
  'country',
  'media',
  'priority',
  'phone',
  'sheet-name',
  'name',
  'include-hidden',
  'allow-unconfirmed',
  'confirm-repeats',
  'dry-run',
] as const;

/** Whether calls to this gateway stay on this computer. */
export function staysHere(gateway: string): boolean {
  return gateway === 'practice' || isLoopback(new URL(gateway));
}

/** Reads the command line; throws UsageError. */
export function readCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help || argv.length === 0) return { do: 'help' };
  const { gateway = 'practice', pace } = values;
  if (pace !== undefined && !staysHere(gateway) && (pace === 0 || pace > limits.pacePerMinute)) {
    throw new UsageError('--pace');
  }
  if (values.resolve !== undefined || values.resume !== undefined) {
    const given = newCampaignOptions.find((name) => values[name] !== undefined && values[name] !== false);
    if (given) throw new UsageError(`--${given}`);
  }
  if (values.resolve !== undefined) {
    if (values.resume !== undefined) throw new UsageError('--resume');
    const [decision, ...rest] = positionals;
    if ((decision !== 'assume' && decision !== 'again') || rest.length > 0) throw new UsageError('--resolve');
    return { do: 'resolve', campaignId: values.resolve, decision, values };
  }
  if (positionals.length > 0) throw new UsageError(positionals[0] ?? '');
  if (values.resume !== undefined) {
    return { do: 'resume', campaignId: values.resume, values };
  }
  if (values.sheet === undefined) throw new UsageError('--sheet');
  if (values.message === undefined && values.media === undefined) throw new UsageError('--message');
  if (!staysHere(gateway) && values.channel === undefined) throw new UsageError('--channel');
  return { do: 'send', values: { ...values, sheet: values.sheet } };
}

function parse(argv: readonly string[]): { values: Values; positionals: string[] } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option =
      error instanceof Error ? /'(?<name>--?[\w-]+)/.exec(error.message)?.groups?.['name'] : null;
    throw new UsageError(option ?? '');
  }
  const checked = valuesSchema.safeParse(parsed.values);
  if (!checked.success) throw new UsageError(`--${String(checked.error.issues[0]?.path[0] ?? '')}`);
  return { values: checked.data, positionals: parsed.positionals };
}
