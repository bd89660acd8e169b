import type { Forecast } from '../../../shared/contract/campaigns.ts';
import { t } from '../../../shared/text/index.ts';
import { Notice } from '../../ui/Notice.tsx';

interface AllowanceProps {
  allowance: NonNullable<Forecast['allowance']>;
  people: number;
}

/** What the daily allowance of WhatsApp Official means for this campaign. */
export function Allowance({ allowance: { limit, used, left }, people }: AllowanceProps) {
  const later = Math.max(0, people - left);
  return (
    <Notice tone={later > 0 ? 'warn' : 'info'}>
      {t('send.allowance', { count: limit, used })}{' '}
      {later > 0 ? t('send.allowanceSome', { now: people - later, later }) : t('send.allowanceAll')}
    </Notice>
  );
}
