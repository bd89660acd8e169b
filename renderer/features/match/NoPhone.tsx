import { Box } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says that no column is the phone number yet, and what to do. */
export function NoPhone() {
  return (
    <Box mb="md">
      <Notice tone="warn" live>
        {t('match.noPhone')}
      </Notice>
    </Box>
  );
}
