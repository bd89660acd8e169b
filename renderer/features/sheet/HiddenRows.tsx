import { Switch } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Tells of rows that a filter hides, and lets the owner send to them too. */
export function HiddenRows({ count }: { count: number }) {
  const isIncluded = useFlow((flow) => flow.draft?.includeHidden ?? false);
  const update = useFlow((flow) => flow.update);
  return (
    <Notice
      tone="warn"
      actions={
        <Switch
          label={t('sheet.hiddenSwitch')}
          checked={isIncluded}
          onChange={(event) => update({ includeHidden: event.currentTarget.checked })}
        />
      }
    >
      {isIncluded ? t('sheet.hiddenIncluded', { count }) : t('sheet.hidden', { count })}
    </Notice>
  );
}
