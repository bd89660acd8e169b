import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';
import { CampaignStateBadge } from '../../ui/StateBadge.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { CountChips } from './CountChips.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { ReasonFilter } from './ReasonFilter.tsx';
import classes from './Result.module.css';
import { SaveAsExcel } from './SaveAsExcel.tsx';
import { UncertainDecision } from './UncertainDecision.tsx';
import { usePeopleFilter } from './usePeopleFilter.ts';

interface ResultProps {
  campaign: CampaignSummary;
  /** What goes on with it while it has not ended. */
  live: ReactNode;
  /** Opens another campaign. */
  onOpen: (campaignId: string) => void;
}

/** One campaign from Send on: what goes on, counts that filter, and every person with state and reason. */
export function Result({ campaign, live, onOpen }: ResultProps) {
  const filter = usePeopleFilter();
  const { parentId } = campaign;
  const facts = [
    campaign.accountName,
    channelName(campaign.channelId),
    campaign.listName && t('result.list', { list: campaign.listName }),
    formatMoment(campaign.sentAtMs ?? campaign.createdAtMs),
  ];
  return (
    <StepLayout
      title={campaign.name}
      badge={<CampaignStateBadge state={campaign.state} />}
      lead={facts.filter(Boolean).join(' · ')}
      actions={<SaveAsExcel campaign={campaign} />}
      fill
    >
      <div className={classes.stack}>
        {parentId && (
          <Text size="sm">
            {t('result.continues')}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(parentId)}>
              {t('result.openEarlier')}
            </Anchor>
          </Text>
        )}
        {live}
        <UncertainDecision campaign={campaign} onOpen={onOpen} />
        <CountChips campaign={campaign} pressed={filter.chip} onToggle={filter.toggleChip} />
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          {filter.chip === 'left_out' ? (
            <ReasonFilter
              counts={campaign.counts.leftOutByReason}
              pressed={filter.leftOutReason}
              onToggle={filter.toggleReason}
            />
          ) : (
            <Text size="sm" c="dimmed" py={7}>
              {t('result.acceptedMeans')}
            </Text>
          )}
          <TextInput
            className={classes.search ?? ''}
            aria-label={t('result.search')}
            placeholder={t('result.search')}
            leftSection={<IconSearch size={16} />}
            maxLength={limits.searchCharacters}
            value={filter.search}
            onChange={(event) => filter.setSearch(event.currentTarget.value)}
          />
        </Group>
        <PeopleTable campaignId={campaign.id} filter={filter.settled} />
      </div>
    </StepLayout>
  );
}
