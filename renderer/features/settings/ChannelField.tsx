import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { channels } from '../../../shared/domain/channels.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';

const other = 'other';
const known = new Set(channels.map(({ id }) => id));

interface ChannelFieldProps {
  channelId: number;
  onChange: (channelId: number) => void;
}

/** Chooses one of the channels with a name, or any other by its number. */
export function ChannelField({ channelId, onChange }: ChannelFieldProps) {
  const [isOther, setIsOther] = useState(!known.has(channelId));
  return (
    <>
      <Select
        label={t('settings.channel')}
        data={[
          ...channels.map(({ id }) => ({ value: String(id), label: channelName(id) })),
          { value: other, label: t('settings.otherChannel') },
        ]}
        value={isOther ? other : String(channelId)}
        allowDeselect={false}
        onChange={(value) => {
          setIsOther(value === other);
          if (value !== other) onChange(Number(value));
        }}
      />
      {isOther && (
        <NumberInput
          label={t('settings.channelNumber')}
          description={t('settings.channelHint')}
          defaultValue={known.has(channelId) ? '' : channelId}
          min={1}
          max={9999}
          allowDecimal={false}
          hideControls
          onBlur={(event) => {
            const typed = Number(event.currentTarget.value);
            if (typed >= 1) onChange(typed);
          }}
        />
      )}
    </>
  );
}
