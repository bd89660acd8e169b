import { Anchor, Group, Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { countsLine } from '../../ui/campaignCounts.ts';
import { formatMoment } from '../../ui/format.ts';
import { CampaignStateBadge, TestBadge } from '../../ui/StateBadge.tsx';
import classes from './Home.module.css';

/** The newest campaigns, each in one line with its counts. */
export function CampaignRows({ campaigns, hasMore }: { campaigns: CampaignSummary[]; hasMore: boolean }) {
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('home.recent')}</Title>
        {hasMore && (
          <Anchor href="#/campaigns" size="sm">
            {t('home.allCampaigns')}
          </Anchor>
        )}
      </Group>
      <ul className={classes.list}>
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <a className={classes.row} href={`#/campaign/${campaign.id}`}>
              <span className={classes.state}>
                <CampaignStateBadge state={campaign.state} />
              </span>
              <span className={classes.name}>
                <span className={classes.title}>
                  {campaign.isTest && <TestBadge />} {campaign.name}
                </span>
                <span className={classes.detail}>
                  {campaign.accountName} · {formatMoment(campaign.sentAtMs ?? campaign.createdAtMs)}
                </span>
              </span>
              <span className={classes.counts}>{countsLine(campaign.counts)}</span>
              <IconChevronRight size={16} stroke={1.8} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
