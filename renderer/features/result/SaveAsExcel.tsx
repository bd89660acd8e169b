import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { downloadWorkbook } from '../../ui/downloadBytes.ts';
import { useAction } from '../../ui/useAction.ts';
import { exportPages } from './exportPages.ts';
import { makeWorkbook } from '../../api/makeWorkbook.ts';

/** "Save as Excel": the original sheet with what became of every row. */
export function SaveAsExcel({ campaign }: { campaign: CampaignSummary }) {
  const { run, busy, error } = useAction();
  const [done, setDone] = useState(0);
  const hasEnded = ['done', 'done_with_problems', 'stopped'].includes(campaign.state);

  const save = (): void =>
    void run(async () => {
      setDone(0);
      const bytes = await makeWorkbook(t('result.sheetName'), exportPages(campaign.id, setDone));
      downloadWorkbook(bytes, t('result.fileName', { name: campaign.name }));
    });

  return (
    <>
      <Text size="sm" c="dimmed" component="output">
        {busy && t('result.savingRows', { done, count: campaign.counts.total })}
        {error && t('result.saveFailed')}
      </Text>
      <Button
        variant={hasEnded ? 'filled' : 'default'}
        leftSection={<IconFileSpreadsheet size={18} />}
        loading={busy}
        onClick={save}
      >
        {t('result.save')}
      </Button>
    </>
  );
}
