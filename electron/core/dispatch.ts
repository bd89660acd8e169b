import { contract } from '../../shared/contract.ts';
import type { CallName, Handlers } from '../../shared/contract.ts';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { CallError, CallResult } from '../../shared/contract/errors.ts';
import type { Log } from './ports.ts';

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}

/** The one door into the core: name -> validate -> handler -> reply; the one place where errors become codes. */
export function createDispatch(
  handlers: Handlers,
  log: Log,
): (name: string, input: unknown) => Promise<CallResult<unknown>> {
  return async (name, input) => {
    if (!isCallName(name)) return failure('unknown_call');
    const parsed = contract[name].input.safeParse(input ?? {});
    if (!parsed.success) return failure('bad_input', { field: parsed.error.issues[0]?.path.join('.') ?? '' });
    try {
      const handler = handlers[name] as (input: unknown) => unknown;
      return { ok: true, value: await handler(parsed.data) };
    } catch (error) {
      const known = toCallError(error);
      if (known.code === 'internal') log.write('call_failed', { call: name, ...traceOf(error) });
      return { ok: false, error: known };
    }
  };
}

function failure(code: CallError['code'], details?: CallError['details']): CallResult<never> {
  return { ok: false, error: details ? { code, details } : { code } };
}

/** The code of whatever a handler threw; only bugs become `internal`, without their text. */
export function toCallError(error: unknown): CallError {
  if (error instanceof ExpectedError) {
    return error.details ? { code: error.code, details: error.details } : { code: error.code };
  }
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { code: 'disk_full' };
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return { code: 'data_damaged' };
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|BUSY|LOCKED)/.test(code)) return { code: 'disk_error' };
  return { code: 'internal' };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Where an error happened, without its message: a message may hold what an owner typed. */
export function traceOf(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: `${error.name} ${codeOf(error)}`.trim(), at: frames.slice(0, 3).join(' <').trim() };
}
