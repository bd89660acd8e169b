import { Chip } from '@mantine/core';
import type { ContactNote } from '../../../shared/domain/contact-note.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './ContactGroups.module.css';

const all = 'all';

interface NotePillsProps {
  notes: readonly (readonly [ContactNote, number])[];
  chosen: ContactNote | null;
  onChoose: (note: ContactNote | null) => void;
}

/** Within Ready: one pill for each thing to look through. */
export function NotePills({ notes, chosen, onChoose }: NotePillsProps) {
  if (notes.length === 0) return null;
  return (
    <Chip.Group
      value={chosen ?? all}
      onChange={(value) => onChoose(notes.find(([note]) => note === value)?.[0] ?? null)}
    >
      <div className={classes.pills}>
        <Chip value={all} size="xs" variant="outline">
          {t('check.allReady')}
        </Chip>
        {notes.map(([note, count]) => (
          <Chip key={note} value={note} size="xs" variant="outline">
            {t(`check.notes.${note}`, { count })}
          </Chip>
        ))}
      </div>
    </Chip.Group>
  );
}
