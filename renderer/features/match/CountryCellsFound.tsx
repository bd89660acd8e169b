import { Text } from '@mantine/core';
import { foldCountry } from '../../../shared/domain/country-fold.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import type { CountryCells } from '../../workers/contacts-protocol.ts';
import classes from './ColumnTable.module.css';

/** Beside the country column: how many rows name a country, and the words that are not understood, each to be explained once. */
export function CountryCellsFound({ countries }: { countries: CountryCells }) {
  const { known, filled, unknown, chosen } = countries;
  const words = [...chosen, ...unknown.map((one) => ({ ...one, country: null }))];
  return (
    <div className={classes.country}>
      <Text component="output" className={classes.fit ?? ''} data-poor={known < filled / 2 || undefined}>
        {t('match.namesCountry', { known, count: filled })}
      </Text>
      {unknown.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('match.unknownCountries')}
        </Text>
      )}
      {words.map(({ cell, count, country }) => (
        <CountrySelect
          key={cell}
          label={t('match.countryWord', { word: cell, count })}
          noneLabel={t('match.countryWordNone')}
          nothingFound={t('match.countryNothing')}
          value={country}
          onChange={(next) => explain(cell, next)}
        />
      ))}
    </div>
  );
}

/** Takes down what a word means; null = it is no country. */
function explain(cell: string, country: string | null): void {
  const { draft, update } = useFlow.getState();
  const { [foldCountry(cell)]: _before, ...others } = draft?.ownCountryWords ?? {};
  update({
    ownCountryWords: country === null ? others : { ...others, [foldCountry(cell)]: country },
  });
}
