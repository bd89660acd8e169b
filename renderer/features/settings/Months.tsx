import type { MonthOfCredits } from '../../../shared/contract/accounts.ts';
import { t } from '../../../shared/text/index.ts';
import { formatCredits, formatMonth } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './Months.module.css';
import { useMonths } from './useMonths.ts';

/** What accounts used, a bar a month; nothing where nothing was used. */
export function Months() {
  const months = useMonths();
  if (months.length === 0) return null;
  const most = Math.max(...months.map(({ credits }) => Number(credits)));
  const hasSeveral = new Set(months.map(({ accountName }) => accountName)).size > 1;
  return (
    <Section title={t('settings.months')} lead={t('settings.monthsLead')}>
      <ul className={classes.months}>
        {months.map((row) => (
          <li key={`${row.month} ${row.accountName}`} className={classes.month}>
            <span>{nameOf(row, hasSeveral)}</span>
            <span className={classes.track} aria-hidden>
              <span className={classes.bar} style={{ width: `${(Number(row.credits) * 100) / most}%` }} />
            </span>
            <span className={classes.credits}>
              {t('settings.monthCredits', { credits: formatCredits(row.credits) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function nameOf({ month, accountName }: MonthOfCredits, hasSeveral: boolean): string {
  const name = formatMonth(month);
  return hasSeveral ? t('settings.monthOf', { month: name, account: accountName }) : name;
}
