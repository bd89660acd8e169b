import { Button, Group, Stack, Text } from '@mantine/core';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import { foldKeyword } from '../../../shared/domain/fold.ts';
import { t } from '../../../shared/text/index.ts';
import classes from '../../app/import-again/ImportAgain.module.css';
import type { useNewerFile } from '../../app/import-again/useNewerFile.ts';
import { FileRead } from '../../app/reading/FileRead.tsx';
import { listedNames } from '../../ui/listedNames.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';

interface NewerFileReadProps {
  list: ListOverview;
  newer: ReturnType<typeof useNewerFile>;
  view: SheetView;
}

/** What was read of a newer file, before it is compared with its list: how it is read can be changed here. */
export function NewerFileRead({ list, newer, view }: NewerFileReadProps) {
  return (
    <Stack gap="md">
      <div>
        <Text fw={600} truncate>
          {view.fileName}
        </Text>
        <Text size="sm" c="dimmed">
          {`${t('common.rows', { count: view.rowCount })} · ${t('importAgain.lead')}`}
        </Text>
      </div>
      <OtherHeadings ofList={list.headers} ofFile={view.headers} />
      <FileRead reading={newer} />
      <Group justify="flex-end" gap="sm" className={classes.foot}>
        <Button variant="default" onClick={newer.forget}>
          {t('importAgain.another')}
        </Button>
        <Button
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button pressed a moment ago is gone; this takes its place
          autoFocus
          disabled={view.rowCount === 0 || newer.work !== null}
          onClick={() => void newer.handIn()}
        >
          {t('importAgain.compare')}
        </Button>
      </Group>
    </Stack>
  );
}

function OtherHeadings({ ofList, ofFile }: { ofList: readonly string[]; ofFile: readonly string[] }) {
  const onlyInList = without(ofList, ofFile);
  const onlyInFile = without(ofFile, ofList);
  if (onlyInList.length + onlyInFile.length === 0) return null;
  return (
    <Notice tone="info" title={t('importAgain.otherHeadings')}>
      {onlyInList.length > 0 && t('importAgain.onlyInList', { columns: listedNames(onlyInList) })}{' '}
      {onlyInFile.length > 0 && t('importAgain.onlyInFile', { columns: listedNames(onlyInFile) })}
    </Notice>
  );
}

function without(headers: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(foldKeyword));
  return headers.filter((header) => !known.has(foldKeyword(header)));
}
