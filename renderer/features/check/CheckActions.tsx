import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { TidyDialog } from './TidyDialog.tsx';
import { UndoButton } from './UndoButton.tsx';

/** What can be done with all rows: undo the last change, tidy up. */
export function CheckActions() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <UndoButton />
      <Button
        variant="default"
        leftSection={<IconWand size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('tidy.open')}
      </Button>
      {isOpen && <TidyDialog onClose={() => setOpen(false)} />}
    </>
  );
}
