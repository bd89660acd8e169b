import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { useSaveWorkbook } from '../../app/useSaveWorkbook.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { exportPages } from './exportPages.ts';

/** "Save as Excel": the original sheet with what became of every row. */
export function SaveAsExcel({ campaign }: { campaign: CampaignSummary }) {
  const { save, cancel, busy, isLong, progress, error } = useSaveWorkbook(`result ${campaign.id}`);
  const hasEnded = ['done', 'done_with_problems', 'stopped'].includes(campaign.state);
  const workbook = {
    fileName: t('result.fileName', { name: campaign.name }),
    sheetName: t('result.sheetName'),
    rowCount: campaign.counts.total,
    pages: (onRows: (count: number) => void) => exportPages(campaign.id, onRows),
  };

  if (isLong) return <WorkLine kind="making" {...progress} onCancel={cancel} />;
  return (
    <>
      <Text size="sm" c="dimmed" component="output">
        {error && t('result.saveFailed')}
      </Text>
      <Button
        variant={hasEnded ? 'filled' : 'default'}
        leftSection={<IconFileSpreadsheet size={18} />}
        loading={busy}
        onClick={() => save(workbook)}
      >
        {t('result.save')}
      </Button>
    </>
  );
}
