import { useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { BalanceOutcome } from '../../../shared/domain/outcome.ts';
import { api } from '../../api/client.ts';
import { useAction } from '../../ui/useAction.ts';

interface TestConnection {
  test: () => void;
  busy: boolean;
  error: CallError | null;
  outcome: BalanceOutcome | null;
}

/** "Test connection": asks the server for the balance, which sends nothing. */
export function useTestConnection(accountId: string): TestConnection {
  const [outcome, setOutcome] = useState<BalanceOutcome | null>(null);
  const { run, busy, error } = useAction();
  const test = (): void => {
    setOutcome(null);
    void run(async () => setOutcome(await api.call('accounts.test', { accountId })));
  };
  return { test, busy, error, outcome };
}
