import { ActionIcon, Button, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { discardCampaign } from '../../api/campaigns.ts';
import { openCampaign } from '../../app/route.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatMoment } from '../../ui/format.ts';
import { useAction } from '../../ui/useAction.ts';
import classes from './Home.module.css';

/** Drafts to go on with, or to delete. */
export function Drafts({ drafts }: { drafts: CampaignSummary[] }) {
  const [leaving, setLeaving] = useState<CampaignSummary | null>(null);
  const { run, busy, error } = useAction();

  async function discard(): Promise<void> {
    if (leaving) await run(() => discardCampaign(leaving.id));
    setLeaving(null);
  }

  return (
    <section>
      <Title order={2} mb="xs">
        {t('home.drafts')}
      </Title>
      <ErrorNotice error={error} />
      <ul className={classes.list}>
        {drafts.map((draft) => (
          <li key={draft.id} className={classes.row}>
            <span className={classes.name}>
              <span className={classes.title}>{draft.name}</span>
              <span className={classes.detail}>
                {[draft.listName, t('home.changed', { when: formatMoment(draft.updatedAtMs) })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <Button variant="default" size="xs" onClick={() => openCampaign(draft.id)}>
              {t('home.goOn')}
            </Button>
            <Tooltip label={t('home.discard')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('home.discardNamed', { name: draft.name })}
                onClick={() => setLeaving(draft)}
              >
                <IconTrash size={17} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={leaving !== null}
        title={t('home.discardTitle')}
        confirmLabel={t('home.discard')}
        cancelLabel={t('home.keep')}
        danger
        busy={busy}
        onConfirm={() => void discard()}
        onClose={() => setLeaving(null)}
      >
        {t('home.discardBody', { name: leaving?.name ?? '' })}
      </ConfirmDialog>
    </section>
  );
}
