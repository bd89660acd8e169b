import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useLongAnswer } from '../../api/useAnswer.ts';
import { useFlow } from '../../app/flow.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { useLasting } from '../../ui/useLasting.ts';
import classes from './ColumnTable.module.css';

const none = {};

/** Beside Phone: the country of numbers without a country code, and how many numbers it makes right. */
export function PhoneCountry({ column }: { column: number }) {
  const country = useFlow((flow) => flow.draft?.country ?? null);
  const update = useFlow((flow) => flow.update);
  const countryWords = useFlow((flow) => flow.draft?.countryWords ?? none);
  const named = useFlow((flow) => flow.draft?.columnRoles.indexOf('country') ?? -1);
  const countryColumn = named === -1 ? null : named;
  const question = { column, country, countryColumn, countryWords };
  const { answer: fit, progress } = useLongAnswer('columns.fit', question);
  const isLong = useLasting(progress !== null);
  const isPoor = fit !== null && fit.right < fit.total / 2;
  return (
    <div className={classes.country}>
      <CountrySelect
        label={countryColumn === null ? t('match.country') : t('match.countryElse')}
        noneLabel={t('match.countryNone')}
        nothingFound={t('match.countryNothing')}
        value={country}
        onChange={(value) => update({ country: value })}
      />
      {isLong && progress ? (
        <WorkLine kind="checking" {...progress} />
      ) : (
        <Text component="output" className={classes.fit ?? ''} data-poor={isPoor || undefined}>
          {fit ? t('match.looksRight', { right: fit.right, count: fit.total }) : t('match.counting')}
        </Text>
      )}
    </div>
  );
}
