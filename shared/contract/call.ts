import type { z } from 'zod';

/** One call of the contract: the schema its input must match, and the type of its reply. */
export interface Call<Schema extends z.ZodType, Output> {
  input: Schema;
  /** Carries the output's type only; never present at run time. */
  output?: Output;
}

/** Declares a call: `call(inputSchema).returns<Output>()`. */
export function call<Schema extends z.ZodType>(
  input: Schema,
): { returns: <Output>() => Call<Schema, Output> } {
  return { returns: <Output>(): Call<Schema, Output> => ({ input }) };
}
