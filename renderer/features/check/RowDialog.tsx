import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { changeCells } from './changeCells.ts';
import classes from './Tidy.module.css';

interface RowDialogProps {
  rowNumber: number;
  /** The cells as they stand in the sheet, and as they were typed already. */
  before: readonly string[];
  typed: ReadonlyMap<number, string>;
  onClose: () => void;
}

/** All cells of a row, each to be changed. */
export function RowDialog({ rowNumber, before, typed, onClose }: RowDialogProps) {
  const headers = useBench((bench) => bench.view?.headers) ?? [];
  const [now, setNow] = useState(typed);
  function save(): void {
    const cells = [...now].map(([column, value]) => ({ column, before: before[column] ?? '', value }));
    void changeCells(rowNumber, cells);
    onClose();
  }
  return (
    <Modal opened onClose={onClose} size={560} title={t('tidy.rowTitle', { row: rowNumber })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={classes.fields}>
          {headers.map((header, column) => (
            <Textarea
              key={header}
              label={header}
              autosize
              minRows={1}
              maxRows={4}
              maxLength={limits.cellCharacters}
              value={now.get(column) ?? before[column] ?? ''}
              onChange={(event) => setNow(new Map(now).set(column, event.currentTarget.value))}
            />
          ))}
        </div>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('tidy.saveRow')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
