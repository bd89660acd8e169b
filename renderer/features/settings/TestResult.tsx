import type { BalanceOutcome } from '../../../shared/domain/outcome.ts';
import { gatewayWords } from '../../../shared/text/gateway-words.ts';
import { t } from '../../../shared/text/index.ts';
import { formatCredits } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';

function goodWords(name: string, balance: string | null): string {
  return balance === null
    ? t('settings.testGoodNoBalance', { name })
    : t('settings.testGood', { name, balance: formatCredits(balance) });
}

/** What the connection test found, in a sentence. */
export function TestResult({ name, outcome }: { name: string; outcome: BalanceOutcome }) {
  if (outcome.kind === 'balance')
    return (
      <Notice tone="good" live>
        {goodWords(name, outcome.balance)}
      </Notice>
    );
  if (outcome.kind === 'refused')
    return (
      <Notice tone="bad" live title={t('settings.testRefused', { name, message: outcome.message })}>
        {gatewayWords(outcome.status)}
      </Notice>
    );
  return (
    <Notice tone="bad" live>
      {t('settings.testNoAnswer', { name })}
    </Notice>
  );
}
