import { Group, Radio, Stack, Switch, Text } from '@mantine/core';
import type { Account } from '../../../shared/domain/account.ts';
import { channels } from '../../../shared/domain/channels.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { paceOf } from '../../app/pace.ts';

const fast = 100;
const careful = 25;

/** How fast it goes: people a call, the pace of the account, and whether the phone sets the pace. */
export function SpeedChoice({ draft, account }: { draft: Draft; account: Account | null }) {
  const update = useFlow((flow) => flow.update);
  const pace = paceOf(draft, account);
  const perMessage = channels.find(({ id }) => id === draft.channelId)?.secondsPerMessage ?? 0;
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('send.speed')}
        value={String(draft.batchSize)}
        onChange={(size) => update({ batchSize: Number(size) })}
      >
        <Group gap="xl" align="flex-start">
          <Radio
            value={String(fast)}
            label={t('send.speedFast')}
            description={t('send.speedFastHint', { count: fast })}
          />
          <Radio
            value={String(careful)}
            label={t('send.speedCareful')}
            description={t('send.speedCarefulHint', { count: careful })}
          />
        </Group>
      </Radio.Group>
      {perMessage > 0 && (
        <Switch
          label={t('send.followsPhone')}
          description={t('send.followsPhoneHint', { count: perMessage })}
          checked={draft.followsPhone}
          onChange={(event) => update({ followsPhone: event.currentTarget.checked })}
        />
      )}
      <Text size="sm" c="dimmed">
        {pace === 0 ? t('send.paceFree') : t('send.pace', { count: pace })}
      </Text>
    </Stack>
  );
}
