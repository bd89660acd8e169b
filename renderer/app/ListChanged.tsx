import { Box, Button } from '@mantine/core';
import { t } from '../../shared/text/index.ts';
import { Notice } from '../ui/Notice.tsx';
import { useFlow } from './flow.ts';
import { effectWords } from './import-again/effectWords.ts';

/** Says that an import changed the list of the draft since the owner last looked at it. */
export function ListChanged() {
  const change = useFlow((flow) => flow.draft?.listChange ?? null);
  const update = useFlow((flow) => flow.update);
  if (!change || change.added + change.changed + change.removed === 0) return null;
  return (
    <Box px="xl" pt="md">
      <Notice
        tone="warn"
        actions={
          <Button variant="default" size="xs" onClick={() => update({ listChange: null })}>
            {t('importAgain.seen')}
          </Button>
        }
      >
        {t('importAgain.listChanged', { what: effectWords(change, 'newPeople') })}
      </Notice>
    </Box>
  );
}
