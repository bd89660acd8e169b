import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { DoNotContactEntry } from '../../../shared/domain/do-not-contact.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { makeWorkbook } from '../../api/makeWorkbook.ts';
import { downloadWorkbook } from '../../ui/downloadBytes.ts';
import { formatStamp } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';
import { sourceWords } from './sourceWords.ts';

/** "Save as Excel": the numbers on screen with when they were added and from where. */
export function SaveNumbers({ entries }: { entries: readonly DoNotContactEntry[] }) {
  const { run, busy, error } = useAction();

  const save = (): void =>
    void run(async () => {
      downloadWorkbook(
        await makeWorkbook(t('doNotContact.sheetName'), pagesOf(entries)),
        t('doNotContact.fileName'),
      );
    });

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
        onClick={save}
      >
        {t('doNotContact.save')}
      </Button>
    </>
  );
}

async function* pagesOf(entries: readonly DoNotContactEntry[]): AsyncGenerator<string[][]> {
  yield [[t('doNotContact.number'), t('doNotContact.added'), t('doNotContact.from')]];
  for (let at = 0; at < entries.length; at += limits.rowsPerChunk) {
    yield entries
      .slice(at, at + limits.rowsPerChunk)
      .map((entry) => [`+${entry.number}`, formatStamp(entry.addedAtMs), sourceWords(entry)]);
  }
}
