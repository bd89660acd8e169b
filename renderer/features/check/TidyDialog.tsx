import { Button, Modal, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { askWorkbench } from '../../api/workbench.ts';
import { useChanges } from '../../app/changes.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import type { TidyView } from '../../workers/tidy-protocol.ts';
import classes from './Tidy.module.css';

/** What can be tidied in all rows at once: how many cells, before and after, and a button each. */
export function TidyDialog({ onClose }: { onClose: () => void }) {
  const version = useContacts((contacts) => contacts.version);
  const roles = useFlow((flow) => flow.draft?.columnRoles);
  const isBusy = useChanges((changes) => changes.isBusy);
  // Asked again after every change: one kind of tidying may leave less for another.
  const views = useAnswer('tidy.preview', { columnRoles: roles ?? [] }, version);
  const found = views?.filter(({ count }) => count > 0) ?? [];
  return (
    <Modal opened={views !== null} onClose={onClose} size={640} title={t('tidy.title')}>
      <Text c="dimmed">{found.length > 0 ? t('tidy.lead') : t('tidy.nothing')}</Text>
      <ul className={classes.kinds}>
        {found.map((view) => (
          <Kind key={view.kind} view={view} isBusy={isBusy} />
        ))}
      </ul>
    </Modal>
  );
}

function Kind({ view: { kind, count, samples }, isBusy }: { view: TidyView; isBusy: boolean }) {
  async function tidy(): Promise<void> {
    const columnRoles = useFlow.getState().draft?.columnRoles ?? [];
    const edits = await askWorkbench('tidy.edits', { columnRoles, kind });
    const words = t(`tidy.done.${kind}`, { count });
    if (edits) await useChanges.getState().make({ words, edits });
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
      <Button variant="default" disabled={isBusy} onClick={() => void tidy()}>
        {t('tidy.change', { count })}
      </Button>
    </li>
  );
}
