import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ListComparison } from '../../../shared/contract/list-imports.ts';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { effectOf, importWays } from '../../../shared/domain/import-again/counts.ts';
import { t } from '../../../shared/text/index.ts';
import { ChangedRows } from './ChangedRows.tsx';
import { ComparisonCounts } from './ComparisonCounts.tsx';
import { ComparisonFacts } from './ComparisonFacts.tsx';
import classes from './ImportAgain.module.css';

interface ImportChoiceProps {
  list: ListOverview;
  comparison: ListComparison;
  /** The way back: another file, or none. */
  onBack: () => void;
  backLabel: string;
  onImport: (way: ImportWay) => void;
}

/** What a newer file changes in a list, in counts and examples, and the choice of what to do with it. */
export function ImportChoice({ list, comparison, onBack, backLabel, onImport }: ImportChoiceProps) {
  const { counts } = comparison;
  const ofUpdate = effectOf(counts, 'update');
  const isSame = ofUpdate.added + ofUpdate.changed + comparison.newColumns.length === 0;
  const [way, setWay] = useState<ImportWay>(ofUpdate.changed > 0 ? 'update' : 'add');
  const added = t('common.people', { count: effectOf(counts, way).added });
  const isIdle = isSame && way !== 'replace';
  return (
    <Stack gap="md">
      <ComparisonCounts counts={counts} />
      <ComparisonFacts list={list} comparison={comparison} />
      {comparison.changes.length > 0 && <ChangedRows comparison={comparison} />}
      <Radio.Group label={t('importAgain.way')} value={way} onChange={(value) => setWay(value)}>
        <Stack gap={6} mt={6}>
          {importWays.map((value) => (
            <Radio.Card
              key={value}
              value={value}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button pressed a moment ago is gone; else Close would be next
              autoFocus={value === way}
              className={classes.way}
              aria-label={t(`importAgain.ways.${value}`)}
            >
              <Group wrap="nowrap" align="flex-start" gap="sm">
                <Radio.Indicator mt={3} />
                <div>
                  <Text fw={600}>{t(`importAgain.ways.${value}`)}</Text>
                  <Text size="sm" c="dimmed">
                    {doesWords(comparison, value)}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Stack>
      </Radio.Group>
      <Group justify="space-between" gap="sm" className={classes.foot}>
        <Text size="sm" c="dimmed">
          {isSame ? t('importAgain.nothing') : t('importAgain.undoHint')}
        </Text>
        <Group gap="sm">
          <Button variant="default" onClick={onBack}>
            {backLabel}
          </Button>
          <Button
            disabled={isIdle}
            {...(way === 'replace' && { color: 'red.7' })}
            onClick={() => onImport(way)}
          >
            {t(`importAgain.confirm.${way}`, { added })}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

function doesWords({ counts }: ListComparison, way: ImportWay): string {
  const { added, changed, removed } = effectOf(counts, way);
  return t(`importAgain.does.${way}`, {
    added: t('common.people', { count: added }),
    changed: t('common.people', { count: changed }),
    removed: t('common.people', { count: removed }),
  });
}
