import type { Forecast } from '../../../shared/contract/campaigns.ts';
import { subtractCredits } from '../../../shared/domain/credits.ts';
import { t } from '../../../shared/text/index.ts';
import { formatCredits } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Stat } from '../../ui/Stat.tsx';
import type { Balance } from './useBalance.ts';

interface CreditsProps {
  forecast: Forecast | null;
  balance: Balance | null;
}

/** What it will likely cost, and what the account has. */
export function CreditStats({ forecast, balance, isPriced }: CreditsProps & { isPriced: boolean }) {
  const credits = forecast?.credits ?? null;
  const knownNote = isPriced ? t('send.creditsPriced') : t('send.creditsNote');
  return (
    <>
      <Stat
        label={t('send.credits')}
        value={
          credits === null
            ? t('send.creditsUnknown')
            : t('send.creditsValue', { credits: formatCredits(credits) })
        }
        note={credits === null ? t('send.creditsUnknownNote') : knownNote}
      />
      {balance && <BalanceStat balance={balance} />}
    </>
  );
}

function BalanceStat({ balance }: { balance: Balance }) {
  const label = t('send.balance');
  if (balance.kind === 'asking') return <Stat label={label} value="…" note={t('send.balanceAsking')} />;
  if (balance.kind === 'unknown')
    return <Stat label={label} value={t('send.balanceUnknown')} note={t('send.balanceSilent')} />;
  return <Stat label={label} value={formatCredits(balance.credits)} note={t('send.balanceNote')} />;
}

/** Says when the balance is below what is likely needed; it never stands in the way. */
export function LowBalance({ forecast, balance }: CreditsProps) {
  if (balance?.kind !== 'known' || !forecast?.credits) return null;
  if (!subtractCredits(balance.credits, forecast.credits).startsWith('-')) return null;
  return (
    <Notice tone="warn" live title={t('send.lowTitle')}>
      {t('send.lowBody', {
        balance: formatCredits(balance.credits),
        credits: formatCredits(forecast.credits),
      })}
    </Notice>
  );
}
