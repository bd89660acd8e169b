import { Modal, Text } from '@mantine/core';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { t } from '../../../shared/text/index.ts';
import { ImportChoice } from '../../app/import-again/ImportChoice.tsx';
import { ImportWork } from '../../app/import-again/ImportWork.tsx';
import { releaseList } from '../../app/import-again/releaseList.ts';
import { useImportAgain } from '../../app/import-again/useImportAgain.ts';
import { useNewerFile } from '../../app/import-again/useNewerFile.ts';
import { NewerFile } from './NewerFile.tsx';
import { reloadLists } from './useLists.ts';

/** "Import again…": a newer file of a list, what it changes, and the choice. */
export function ImportAgain({ list, onClose }: { list: ListOverview; onClose: () => void }) {
  const newer = useNewerFile(list.id);
  const { file } = newer;
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
      {file === null ? (
        <NewerFile newer={newer} />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="md">
            {`${file.fileName} · ${t('common.rows', { count: file.rowCount })}`}
          </Text>
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
