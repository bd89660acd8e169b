import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import { likeliestKeyword } from '../../../shared/domain/map-keywords.ts';
import { t } from '../../../shared/text/index.ts';

interface MapKeywordsProps {
  /** Keywords of the template that are no columns of the sheet. */
  wanted: readonly string[];
  /** The sheet's keywords. */
  offered: readonly string[];
  onBack: () => void;
  /** With what stands for each wanted keyword, by its folded form. */
  onDone: (instead: ReadonlyMap<string, string>) => void;
}

/** Which column each unknown keyword of a template means; the likeliest is chosen already. */
export function MapKeywords({ wanted, offered, onBack, onDone }: MapKeywordsProps) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(
    () => new Map(wanted.map((keyword) => [keyword, likeliestKeyword(keyword, offered)])),
  );
  const instead = new Map(
    [...chosen].flatMap(([keyword, column]) =>
      column === null ? [] : [[foldKeyword(keyword), column] as const],
    ),
  );
  return (
    <Stack gap="sm">
      <Text>{t('templates.matchLead')}</Text>
      {wanted.map((keyword) => (
        <Select
          key={keyword}
          label={keyword}
          placeholder={t('templates.matchLater')}
          clearable
          data={[...new Set(offered)]}
          value={chosen.get(keyword) ?? null}
          onChange={(column) => setChosen(new Map(chosen).set(keyword, column))}
        />
      ))}
      <Group justify="flex-end" gap="sm" mt="sm">
        <Button variant="default" onClick={onBack}>
          {t('templates.back')}
        </Button>
        <Button onClick={() => onDone(instead)}>{t('templates.use')}</Button>
      </Group>
    </Stack>
  );
}
