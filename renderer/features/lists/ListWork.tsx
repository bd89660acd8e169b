import { useState } from 'react';
import { useEvent } from '../../api/useEvent.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { useLasting } from '../../ui/useLasting.ts';

interface ListWorkProps {
  listId: string;
  kind: 'puttingBack' | 'removing';
  isBusy: boolean;
}

/** How far main is with the rows of a list that go; nothing while that is short. */
export function ListWork({ listId, kind, isBusy }: ListWorkProps) {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const isLong = useLasting(isBusy);
  useEvent('list.progress', (told) => {
    if (told.listId === listId) setProgress({ done: told.done, total: told.total });
  });
  return isLong && <WorkLine kind={kind} {...progress} />;
}
