import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import type { ListOverview } from '../../../shared/contract/lists.ts';
import type { ImportWay } from '../../../shared/domain/import-again/counts.ts';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { ImportChoice } from '../../app/import-again/ImportChoice.tsx';
import { ImportWork } from '../../app/import-again/ImportWork.tsx';
import { forgetRows } from '../../app/import-again/releaseList.ts';
import { useImportAgain } from '../../app/import-again/useImportAgain.ts';
import { formatMoment } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { useKnownList } from './useKnownList.ts';

/** Offers to import the sheet just read into the list that has its columns. */
export function KnownList({ view }: { view: SheetView }) {
  const isOwn = view.isStored || view.fileName === sampleFileName;
  const list = useKnownList(view.headers, isOwn);
  const listId = useBench((bench) => bench.listId);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  if (!list || listId === null || dismissed === listId) return null;
  const when = formatMoment(list.imports[0]?.importedAtMs ?? list.createdAtMs);
  return (
    <>
      <Notice
        tone="info"
        title={t('importAgain.looksLike', { name: list.name, when })}
        actions={
          <Group gap="sm" wrap="nowrap">
            <Button size="xs" onClick={() => setOpen(true)}>
              {t('importAgain.see')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDismissed(listId)}>
              {t('importAgain.ownList')}
            </Button>
          </Group>
        }
      >
        {t('importAgain.looksLikeBody')}
      </Notice>
      {isOpen && <IntoKnownList list={list} file={{ id: listId, ...view }} onClose={() => setOpen(false)} />}
    </>
  );
}

interface IntoKnownListProps {
  list: ListOverview;
  file: { id: string; fileName: string; rowCount: number };
  onClose: () => void;
}

function IntoKnownList({ list, file, onClose }: IntoKnownListProps) {
  const job = useImportAgain(list.id, file);

  async function take(way: ImportWay): Promise<void> {
    const { flush, reload } = useFlow.getState();
    if (!(await job.take(way, flush))) return;
    // Main has moved the draft to the list; only then may the file's rows go, else they would be opened again.
    await reload();
    forgetRows(file.id);
    forgetRows(list.id);
  }

  return (
    <Modal opened onClose={onClose} title={t('importAgain.title', { name: list.name })} size={820}>
      <Text size="sm" c="dimmed" mb="md">
        {`${file.fileName} · ${t('common.rows', { count: file.rowCount })}`}
      </Text>
      <ImportWork job={job} file={file} backLabel={t('common.close')} onBack={onClose} />
      {job.work === null && job.comparison && (
        <ImportChoice
          list={list}
          comparison={job.comparison}
          backLabel={t('importAgain.ownList')}
          onBack={onClose}
          onImport={(way) => void take(way)}
        />
      )}
    </Modal>
  );
}
