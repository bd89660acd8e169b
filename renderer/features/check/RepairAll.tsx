import { Button, Group, Text } from '@mantine/core';
import type { RepairKind } from '../../../shared/domain/repair/repair.ts';
import { t } from '../../../shared/text/index.ts';
import { useChanges } from '../../app/changes.ts';
import classes from './ContactGroups.module.css';
import { hasTwo } from './hasTwo.ts';
import { acceptAll, splitAll } from './repairs.ts';

interface RepairAllProps {
  kind: RepairKind;
  count: number;
}

/** What one kind of repair does, and the buttons that make it in every row. */
export function RepairAll({ kind, count }: RepairAllProps) {
  const isBusy = useChanges((changes) => changes.isBusy);
  return (
    <div className={classes.words}>
      <Text>{t(`repairs.about.${kind}`, { count })}</Text>
      <Group gap="xs" wrap="nowrap">
        <Button size="xs" disabled={isBusy} onClick={() => void acceptAll(kind, 0)}>
          {hasTwo(kind) ? t('repairs.takeFirst') : t('repairs.acceptAll', { count })}
        </Button>
        {hasTwo(kind) && (
          <Button size="xs" variant="default" disabled={isBusy} onClick={() => void acceptAll(kind, 1)}>
            {t('repairs.takeSecond')}
          </Button>
        )}
        {kind === 'two_numbers' && (
          <Button size="xs" variant="default" disabled={isBusy} onClick={() => void splitAll()}>
            {t('repairs.rowForEach')}
          </Button>
        )}
      </Group>
    </div>
  );
}
