import { Button, Checkbox, Select } from '@mantine/core';
import { useAnswer } from '../../api/useAnswer.ts';
import { t } from '../../../shared/text/index.ts';
import { usePlan } from '../../app/plan.ts';
import { countryName } from '../../ui/countryName.ts';
import type { PlanQuestion, PlanTotals } from '../../workers/plan-protocol.ts';
import classes from './Review.module.css';
import { useUntickAll } from './useUntick.ts';

interface MessageFiltersProps {
  totals: PlanTotals;
  question: PlanQuestion;
  onCountry: (country: string | null) => void;
  onOnlyFallback: (onlyFallback: boolean) => void;
}

const all = 'all';

/** Narrows the list of messages, and leaves out whoever it then shows. */
export function MessageFilters({ totals, question, onCountry, onOnlyFallback }: MessageFiltersProps) {
  const { country, onlyFallback, search, guard } = question;
  const isNarrowed = country !== null || onlyFallback || guard !== null || search.trim() !== '';
  const version = usePlan((plan) => plan.version);
  const shown = useAnswer('plan.ticked', question, version) ?? [];
  const untick = useUntickAll();
  return (
    <>
      {(totals.countries.length > 1 || country !== null) && (
        <Select
          aria-label={t('review.country')}
          data={[
            { value: all, label: t('review.allCountries') },
            ...totals.countries.map((one) => ({ value: one.country ?? '', label: labelOf(one) })),
          ]}
          value={country ?? all}
          allowDeselect={false}
          onChange={(value) => onCountry(value === all ? null : value)}
        />
      )}
      {(totals.withFallback > 0 || onlyFallback) && (
        <Checkbox
          className={classes.filter ?? ''}
          label={t('review.onlyFallback', { count: totals.withFallback })}
          checked={onlyFallback}
          onChange={(event) => onOnlyFallback(event.currentTarget.checked)}
        />
      )}
      {isNarrowed && shown.length > 0 && (
        <Button variant="default" onClick={() => untick(shown)}>
          {t('review.untickShown', { count: shown.length })}
        </Button>
      )}
    </>
  );
}

function labelOf({ country, people }: PlanTotals['countries'][number]): string {
  const name = country === null ? t('review.countryUnknown') : countryName(country);
  return t('review.countryPeople', { country: name, people });
}
