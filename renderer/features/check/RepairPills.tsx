import { Chip } from '@mantine/core';
import { type RepairKind, repairKinds } from '../../../shared/domain/repair/repair.ts';
import { t } from '../../../shared/text/index.ts';
import type { RepairCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';

const none = 'none';

interface RepairPillsProps {
  repairs: RepairCounts;
  chosen: RepairKind | null;
  onChoose: (kind: RepairKind | null) => void;
}

/** Within Fix: one pill for each kind of repair that can be suggested, the commonest first. */
export function RepairPills({ repairs, chosen, onChoose }: RepairPillsProps) {
  const found = repairKinds
    .map((kind) => ({ kind, count: repairs.kinds[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (found.length === 0) return null;
  return (
    <Chip.Group
      value={chosen ?? none}
      onChange={(value) => onChoose(found.find(({ kind }) => kind === value)?.kind ?? null)}
    >
      <fieldset className={classes.pills} aria-label={t('repairs.title')}>
        <span className={classes.pillsTitle}>{t('repairs.title')}</span>
        {found.map(({ kind, count }) => (
          <Chip
            key={kind}
            value={kind}
            size="xs"
            variant="outline"
            onClick={() => {
              // A second press lets go of it, as with the groups above.
              if (chosen === kind) onChoose(null);
            }}
          >
            {t(`repairs.kinds.${kind}`, { count })}
          </Chip>
        ))}
      </fieldset>
    </Chip.Group>
  );
}
