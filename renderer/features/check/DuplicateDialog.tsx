import { Button, Group, Modal, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { DuplicateGroup } from '../../workers/duplicates-protocol.ts';
import { DuplicateSheet } from './DuplicateSheet.tsx';
import { useMerge } from './useMerge.ts';

interface DuplicateDialogProps {
  group: DuplicateGroup;
  headers: readonly string[];
  phoneColumn: number;
  onClose: () => void;
}

/** The rows with one number, whole and beside each other, to choose one or to merge them. */
export function DuplicateDialog(props: DuplicateDialogProps) {
  const title = t('duplicates.title', { number: props.group.number });
  return (
    <Modal opened onClose={props.onClose} size="auto" title={title}>
      <Rows {...props} />
    </Modal>
  );
}

function Rows({ group, headers, phoneColumn, onClose }: DuplicateDialogProps) {
  const merge = useMerge(group, headers.length, phoneColumn);
  const { kept } = merge;
  const close = (work: Promise<unknown>): void => {
    void work;
    onClose();
  };
  return (
    <>
      <Text c="dimmed">{t('duplicates.lead')}</Text>
      {group.more > 0 && <Text c="dimmed">{t('duplicates.more', { count: group.more })}</Text>}
      <DuplicateSheet group={group} headers={headers} phoneColumn={phoneColumn} merge={merge} />
      <Group justify="flex-end" mt="lg" gap="sm">
        {!merge.canMerge && (
          <Text size="sm" c="dimmed">
            {t('duplicates.same', { row: kept })}
          </Text>
        )}
        <Button variant="default" disabled={kept === group.keptRow} onClick={() => close(merge.choose())}>
          {t('duplicates.choose', { row: kept })}
        </Button>
        <Button disabled={!merge.canMerge} onClick={() => close(merge.merge())}>
          {t('duplicates.merge', { row: kept })}
        </Button>
      </Group>
    </>
  );
}
