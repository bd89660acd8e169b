import type { TemplateFilter } from '../../../shared/domain/filters.ts';
import { formatDay, formatDecimal } from '../../../shared/domain/format-value.ts';
import type { Formats } from '../../../shared/domain/formats.ts';
import { t } from '../../../shared/text/index.ts';

interface Choice {
  value: TemplateFilter;
  label: string;
}

const day = { year: 2026, month: 3, day: 6 };
const number = { isNegative: false, whole: '1234', fraction: '5' };

/** The ways to write a value, those of dates and numbers by their example in the language of the draft. */
export function filterChoices(formats: Formats): { group: string; items: Choice[] }[] {
  const words = (value: 'first' | 'upper' | 'lower' | 'title'): Choice => ({
    value,
    label: t(`write.filters.${value}`),
  });
  return [
    {
      group: t('write.filterGroups.words'),
      items: [words('first'), words('title'), words('upper'), words('lower')],
    },
    {
      group: t('write.filterGroups.date'),
      items: [
        { value: 'date', label: formatDay(day, 'medium', formats) },
        { value: 'date long', label: formatDay(day, 'long', formats) },
        { value: 'date short', label: formatDay(day, 'short', formats) },
      ],
    },
    {
      group: t('write.filterGroups.number'),
      items: [
        { value: 'number', label: formatDecimal(number, null, formats) },
        { value: 'number 2', label: formatDecimal(number, 2, formats) },
        { value: 'number 0', label: formatDecimal(number, 0, formats) },
      ],
    },
  ];
}
