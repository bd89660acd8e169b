import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { useSaveWorkbook } from '../../app/useSaveWorkbook.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import { problemPages, type SavedGroup } from './exportProblems.ts';

interface SaveRowsProps {
  counts: ContactCounts;
  group: SavedGroup;
}

/** "Save the 14 problem rows as Excel": a group as a sheet of its own, to be mended there and dropped in again. */
export function SaveRows({ counts, group }: SaveRowsProps) {
  const view = useBench((bench) => bench.view);
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 0);
  const { save, cancel, busy, isLong, progress, error } = useSaveWorkbook(`check ${listId}`);
  const { state, problem, note } = group;
  const count = problem ? (counts.problems[problem] ?? 0) : note ? counts.notes[note] : counts.states[state];

  if (isLong) {
    return (
      <div className={classes.inPlace}>
        <WorkLine kind="making" {...progress} onCancel={cancel} />
      </div>
    );
  }
  if (count === 0 || !view) return null;
  const { headers } = view;
  const sheetName = t(`check.states.${state}`);
  const name = view.fileName.replace(/\.[^.]{1,5}$/, '');
  const workbook = {
    fileName: t('tidy.fileName', { name, group: sheetName }),
    sheetName,
    rowCount: count,
    pages: (onRows: (count: number) => void) => problemPages(group, { headers, channelId, onRows }),
  };
  return (
    <>
      {error && (
        <Text size="sm" c="red" component="output">
          {t('tidy.saveFailed')}
        </Text>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        flex="none"
        styles={{ label: { fontSize: '13px' } }}
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={busy}
        onClick={() => save(workbook)}
      >
        {state === 'fix' ? t('tidy.saveProblems', { count }) : t('tidy.save', { count })}
      </Button>
    </>
  );
}
