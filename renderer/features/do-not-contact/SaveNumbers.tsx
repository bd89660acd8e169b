import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { useSaveWorkbook } from '../../app/useSaveWorkbook.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { formatStamp } from '../../ui/format.ts';
import { sourceWords } from './sourceWords.ts';

/** "Save as Excel": the numbers on screen with when they were added and from where. */
export function SaveNumbers({ entries }: { entries: readonly DoNotContactEntry[] }) {
  const { save, cancel, busy, isLong, progress, error } = useSaveWorkbook('doNotContact');
  const workbook = {
    fileName: t('doNotContact.fileName'),
    sheetName: t('doNotContact.sheetName'),
    rowCount: entries.length,
    pages: (onRows: (count: number) => void) => pagesOf(entries, onRows),
  };

  if (isLong) return <WorkLine kind="making" {...progress} onCancel={cancel} />;
  return (
    <>
      <Text size="sm" c="dimmed" component="output">
        {error && t('doNotContact.saveFailed')}
      </Text>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} />}
        loading={busy}
        disabled={entries.length === 0}
        onClick={() => save(workbook)}
      >
        {t('doNotContact.save')}
      </Button>
    </>
  );
}

async function* pagesOf(
  entries: readonly DoNotContactEntry[],
  onRows: (count: number) => void,
): AsyncGenerator<string[][]> {
  yield [[t('doNotContact.number'), t('doNotContact.added'), t('doNotContact.from')]];
  for (let at = 0; at < entries.length; at += limits.rowsPerChunk) {
    yield entries
      .slice(at, at + limits.rowsPerChunk)
      .map((entry) => [`+${entry.number}`, formatStamp(entry.addedAtMs), sourceWords(entry)]);
    onRows(Math.min(entries.length, at + limits.rowsPerChunk));
  }
}
