import { Button, Modal, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useLongAnswer } from '../../api/useAnswer.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { useAction } from '../../ui/useAction.ts';
import { useLasting } from '../../ui/useLasting.ts';
import type { TidyView } from '../../workers/tidy-protocol.ts';
import classes from './Tidy.module.css';

/** What can be tidied in all rows at once: how many cells, before and after, and a button each. */
export function TidyDialog({ onClose }: { onClose: () => void }) {
  const version = useContacts((contacts) => contacts.version);
  const roles = useFlow((flow) => flow.draft?.columnRoles);
  const isBusy = useChanges((changes) => changes.isBusy);
  // Asked again after every change: one kind of tidying may leave less for another.
  const { answer: views, progress } = useLongAnswer('tidy.preview', { columnRoles: roles ?? [] }, version);
  const change = useChanges((changes) => changes.work);
  const cancel = useChanges((changes) => changes.cancel);
  const isLong = useLasting(change !== null || views === null || progress !== null);
  const found = views?.filter(({ count }) => count > 0) ?? [];
  return (
    <Modal opened={views !== null || isLong} onClose={onClose} size={640} title={t('tidy.title')}>
      {views !== null && <Text c="dimmed">{found.length > 0 ? t('tidy.lead') : t('tidy.nothing')}</Text>}
      <ul className={classes.kinds}>
        {found.map((view) => (
          <Kind key={view.kind} view={view} isBusy={isBusy} isLong={isLong} />
        ))}
      </ul>
      {isLong && change && <WorkLine {...change} onCancel={cancel} />}
      {isLong && !change && <WorkLine kind="looking" done={0} total={null} {...progress} />}
    </Modal>
  );
}

interface KindProps {
  view: TidyView;
  isBusy: boolean;
  /** Whether how far it is, and Cancel, stand below. */
  isLong: boolean;
}

function Kind({ view: { kind, count, samples }, isBusy, isLong }: KindProps) {
  const { run, busy } = useAction();
  async function tidy(): Promise<void> {
    await useChanges.getState().make(async (onProgress) => {
      const columnRoles = useFlow.getState().draft?.columnRoles ?? [];
      const edits = await askWorkbench('tidy.edits', { columnRoles, kind }, { onProgress });
      return edits && { words: (made) => t(`tidy.done.${kind}`, { count: made }), edits };
    });
  }
  return (
    <li className={classes.kind}>
      <div>
        <Text fw={600}>{t(`tidy.kinds.${kind}`)}</Text>
        {samples.map(({ rowNumber, before, after }) => (
          <div key={`${rowNumber} ${before}`} className={classes.sample}>
            <span className={classes.before}>{before}</span>
            <span aria-hidden> → </span>
            <span className={classes.after}>{after}</span>
          </div>
        ))}
      </div>
      <Button variant="default" loading={busy && !isLong} disabled={isBusy} onClick={() => void run(tidy)}>
        {t('tidy.change', { count })}
      </Button>
    </li>
  );
}
