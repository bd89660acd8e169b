import { Button, Chip } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { DuplicateKind } from '../../workers/duplicates-protocol.ts';
import { duplicateKinds } from '../../workers/duplicates-protocol.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import { keepInAll } from './keepRows.ts';

const all = 'all';

interface DuplicatePillsProps {
  counts: ContactCounts;
  chosen: DuplicateKind | null;
  search: string;
  onChoose: (kind: DuplicateKind | null) => void;
}

/** Within Duplicate: numbers that are repeated and numbers that two people may share, and which row of each is kept. */
export function DuplicatePills({
  counts: { duplicateNumbers },
  chosen,
  search,
  onChoose,
}: DuplicatePillsProps) {
  const found = duplicateKinds.filter((kind) => duplicateNumbers[kind] > 0);
  if (found.length === 0) return null;
  return (
    <div className={classes.words}>
      <Chip.Group
        value={chosen ?? all}
        onChange={(value) => onChoose(found.find((kind) => kind === value) ?? null)}
      >
        <div className={classes.pills}>
          <Chip value={all} size="xs" variant="outline">
            {t('duplicates.all')}
          </Chip>
          {found.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline">
              {t(`duplicates.${kind}`, { count: duplicateNumbers[kind] })}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <div className={classes.pills}>
        {(['first', 'last'] as const).map((keep) => (
          <Button
            key={keep}
            size="compact-sm"
            styles={{ label: { fontSize: '13px' } }}
            variant="default"
            onClick={() => void keepInAll(keep, { kind: chosen, search })}
          >
            {keep === 'first' ? t('duplicates.keepFirstAll') : t('duplicates.keepLastAll')}
          </Button>
        ))}
      </div>
    </div>
  );
}
