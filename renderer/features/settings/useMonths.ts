import { useEffect, useState } from 'react';
import type { MonthOfCredits } from '../../../shared/contract/accounts.ts';
import { api } from '../../api/client.ts';

/** Credits by month, newest first; empty until they are known. */
export function useMonths(): MonthOfCredits[] {
  const [months, setMonths] = useState<MonthOfCredits[]>([]);
  useEffect(() => {
    let isCurrent = true;
    async function ask(): Promise<void> {
      // A look back that cannot be had is left out; nothing on this screen depends on it.
      const found = await api.call('accounts.creditsByMonth', {}).catch(() => []);
      if (isCurrent) setMonths(found);
    }
    void ask();
    return () => {
      isCurrent = false;
    };
  }, []);
  return months;
}
