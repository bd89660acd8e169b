import { Anchor, Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import { formatMoment } from '../../ui/format.ts';
import { CampaignStateBadge, TestBadge } from '../../ui/StateBadge.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { CountChips } from './CountChips.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { Refused } from './Refused.tsx';
import classes from './Result.module.css';
import { SaveAsExcel } from './SaveAsExcel.tsx';
import { Undecided } from './Undecided.tsx';
import { UnderChips } from './UnderChips.tsx';
import { useChoice } from './useChoice.ts';
import { usePeopleFilter } from './usePeopleFilter.ts';

interface ResultProps {
  campaign: CampaignSummary;
  /** Whether the uncertain people are shown first, to be decided about one by one. */
  startsUndecided: boolean;
  /** What goes on with it while it has not ended. */
  live: ReactNode;
  /** Opens another campaign. */
  onOpen: (campaignId: string) => void;
}

/** One campaign from Send on: what goes on, counts that filter, and every person with state and reason. */
export function Result({ campaign, startsUndecided, live, onOpen }: ResultProps) {
  const filter = usePeopleFilter(startsUndecided && campaign.counts.undecided > 0);
  const choice = useChoice();
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
      badge={
        <>
          {campaign.isTest && <TestBadge />}
          <CampaignStateBadge state={campaign.state} />
        </>
      }
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
        <Undecided campaign={campaign} filter={filter} choice={choice} onOpen={onOpen} />
        <Refused campaign={campaign} onOpen={onOpen} />
        <CountChips campaign={campaign} pressed={filter.chip} onToggle={filter.toggleChip} />
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <UnderChips campaign={campaign} filter={filter} />
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
        <PeopleTable
          campaignId={campaign.id}
          campaignName={campaign.name}
          filter={filter.settled}
          choice={choice}
        />
      </div>
    </StepLayout>
  );
}
