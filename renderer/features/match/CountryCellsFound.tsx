import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { CountryCells } from '../../workers/protocol.ts';
import classes from './ColumnTable.module.css';

/** Beside the country column: how many rows name a country, and the words that are not understood. */
export function CountryCellsFound({ countries }: { countries: CountryCells }) {
  const { known, filled, unknown } = countries;
  return (
    <div className={classes.country}>
      <Text component="output" className={classes.fit ?? ''} data-poor={known < filled / 2 || undefined}>
        {t('match.namesCountry', { known, count: filled })}
      </Text>
      {unknown.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('match.unknownCountries', { words: unknown.map(({ cell }) => `“${cell}”`).join(', ') })}
        </Text>
      )}
    </div>
  );
}
