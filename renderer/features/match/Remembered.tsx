import { Box } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says that the choices below come from an earlier sheet with the same headings. */
export function Remembered() {
  const isRecalled = useBench((bench) => bench.isRecalled);
  if (!isRecalled) return null;
  return (
    <Box mb="md">
      <Notice tone="info">{t('match.remembered')}</Notice>
    </Box>
  );
}
