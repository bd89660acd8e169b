import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { FlowStep } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';
import { CampaignName } from './CampaignName.tsx';
import { useFlow, type Saving } from './flow.ts';
import classes from './FlowBar.module.css';
import { navigate } from './route.ts';
import { Stepper } from './Stepper.tsx';

const savingWords: Record<Saving, 'shell.saved' | 'shell.saving' | 'shell.notSaved'> = {
  saved: 'shell.saved',
  waiting: 'shell.saving',
  saving: 'shell.saving',
  failed: 'shell.notSaved',
};

/** Top of the flow: the campaign's name, its steps, and whether all is saved. */
export function FlowBar({ step, reached }: { step: FlowStep; reached: number }) {
  const name = useFlow((flow) => flow.campaign?.name ?? '');
  const saving = useFlow((flow) => flow.saving);
  const rename = useFlow((flow) => flow.rename);
  return (
    <div className={classes.bar}>
      <CampaignName key={name} name={name} onRename={rename} />
      <Stepper step={step} reached={reached} />
      <div className={classes.end}>
        <span className={classes.saving} data-failed={saving === 'failed' || undefined}>
          {t(savingWords[saving])}
        </span>
        <Tooltip label={t('shell.closeDraft')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.closeDraft')}
            onClick={() => navigate({ page: 'home' })}
          >
            <IconX size={18} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}
