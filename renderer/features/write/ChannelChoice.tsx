import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { channels } from '../../../shared/domain/channels.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';

const other = 'other';
/** A call is no text, so it is offered by its number only. */
const offered = channels.filter(({ kind }) => kind !== 'call');

/** The channel of this campaign: one with a name, or any other by its number. */
export function ChannelChoice() {
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 1);
  const update = useFlow((flow) => flow.update);
  const [isOther, setOther] = useState(() => offered.every(({ id }) => id !== channelId));
  return (
    <div>
      <Select
        label={t('write.channel')}
        data={[
          ...offered.map(({ id }) => ({ value: String(id), label: channelName(id) })),
          { value: other, label: t('write.otherChannel') },
        ]}
        value={isOther ? other : String(channelId)}
        allowDeselect={false}
        onChange={(value) => {
          setOther(value === other);
          if (value !== other) update({ channelId: Number(value) });
        }}
      />
      {isOther && (
        <NumberInput
          mt="xs"
          label={t('write.channelNumber')}
          description={t('write.channelHint')}
          value={channelId}
          min={1}
          max={9999}
          allowDecimal={false}
          hideControls
          clampBehavior="strict"
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1) update({ channelId: value });
          }}
        />
      )}
    </div>
  );
}
