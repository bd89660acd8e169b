import { Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useChanges } from '../../app/changes.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { useLasting } from '../../ui/useLasting.ts';
import { TidyDialog } from './TidyDialog.tsx';
import { UndoButton } from './UndoButton.tsx';

/** What can be done with all rows: undo the last change, tidy up; while that takes long, how far it is. */
export function CheckActions() {
  const [isOpen, setOpen] = useState(false);
  const change = useChanges((changes) => changes.work);
  const cancel = useChanges((changes) => changes.cancel);
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  // The first check has the screen for itself.
  const isChecking = useContacts((contacts) => contacts.isBusy && contacts.listId === listId);
  const progress = useContacts((contacts) => contacts.progress);
  const isLong = useLasting(change !== null || isChecking);
  return (
    <>
      {!isLong && <UndoButton />}
      {isLong && change && !isOpen && <WorkLine {...change} onCancel={cancel} />}
      {isLong && !change && !isOpen && <WorkLine kind="checking" {...progress} />}
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
