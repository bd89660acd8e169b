import { Button, Group, Modal, Text } from '@mantine/core';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { t } from '../../../shared/text/index.ts';
import { ImportChoice } from '../../app/import-again/ImportChoice.tsx';
import { ImportWork } from '../../app/import-again/ImportWork.tsx';
import { releaseList } from '../../app/import-again/releaseList.ts';
import { type HandedIn, useImportAgain } from '../../app/import-again/useImportAgain.ts';
import { useNewerFile } from '../../app/import-again/useNewerFile.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { NewerFile } from './NewerFile.tsx';
import { NewerFileRead } from './NewerFileRead.tsx';
import { reloadLists } from './useLists.ts';

/** "Import again…": a newer file of a list, what it changes, and the choice. */
export function ImportAgain({ list, onClose }: { list: ListOverview; onClose: () => void }) {
  const newer = useNewerFile(list);
  const { file, view, work } = newer;
  const job = useImportAgain(list.id, file);

  function leave(): void {
    newer.forget();
    onClose();
  }

  async function take(way: ImportWay): Promise<void> {
    if (!(await job.take(way, () => releaseList(list.id)))) return;
    onClose();
    await reloadLists();
  }

  return (
    <Modal opened onClose={leave} title={t('importAgain.title', { name: list.name })} size={820}>
      {file === null && (view === null || work?.kind === 'keeping') && <NewerFile newer={newer} />}
      {file === null && view !== null && work?.kind !== 'keeping' && (
        <NewerFileRead list={list} newer={newer} view={view} />
      )}
      {file !== null && (
        <>
          <Group justify="space-between" wrap="nowrap" gap="sm" mb="md">
            <Text size="sm" c="dimmed" truncate>
              {factsOf(file, view)}
            </Text>
            {job.work === null && view !== null && (
              <Button variant="default" size="xs" flex="none" onClick={newer.takeBack}>
                {t('sheet.readAsOther')}
              </Button>
            )}
          </Group>
          <ImportWork
            job={job}
            file={file}
            backLabel={t('importAgain.another')}
            onBack={() => newer.forget()}
          />
          {job.work === null && job.comparison && (
            <ImportChoice
              list={list}
              comparison={job.comparison}
              backLabel={t('importAgain.another')}
              onBack={() => newer.forget()}
              onImport={(way) => void take(way)}
            />
          )}
        </>
      )}
    </Modal>
  );
}

function factsOf({ fileName, rowCount }: HandedIn, view: SheetView | null): string {
  const rows = t('common.rows', { count: rowCount });
  const hasSeveral = view !== null && view.sheetNames.length > 1;
  return [fileName, hasSeveral && t('importAgain.ofSheet', { sheet: view.sheetName }), rows]
    .filter(Boolean)
    .join(' · ');
}
