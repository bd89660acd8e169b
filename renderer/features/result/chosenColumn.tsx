import { Checkbox } from '@mantine/core';
import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';

/** The column of boxes for deciding one by one; the row itself answers the click and the keys. */
export function chosenColumn(chosen: ReadonlySet<number>): GridColumn<CampaignPerson> {
  return {
    key: 'chosen',
    header: t('uncertain.chosen'),
    width: '76px',
    cell: ({ ordinal, name, rowNumber }) => (
      <Checkbox
        size="xs"
        tabIndex={-1}
        readOnly
        aria-label={t('uncertain.tick', { name: name || t('uncertain.noName'), row: rowNumber })}
        checked={chosen.has(ordinal)}
      />
    ),
  };
}
