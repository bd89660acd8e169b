import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { channels } from '../../shared/domain/channels.ts';
import { channelName } from '../../shared/text/channel-name.ts';
import { t } from '../../shared/text/index.ts';

const other = 'other';
/** A call is no text, so it is offered by its number only. */
const offered = channels.filter(({ kind }) => kind !== 'call');
const highest = 9999;

interface ChannelFieldProps {
  label: string;
  channelId: number;
  onChange: (channelId: number) => void;
}

/** Chooses one of the channels with a name, or any other by its number. */
export function ChannelField({ label, channelId, onChange }: ChannelFieldProps) {
  const [isOther, setOther] = useState(() => offered.every(({ id }) => id !== channelId));
  return (
    <div>
      <Select
        label={label}
        data={[
          ...offered.map(({ id }) => ({ value: String(id), label: channelName(id) })),
          { value: other, label: t('channels.another') },
        ]}
        value={isOther ? other : String(channelId)}
        allowDeselect={false}
        onChange={(value) => {
          setOther(value === other);
          if (value !== other) onChange(Number(value));
        }}
      />
      {isOther && <ChannelNumber channelId={channelId} onChange={onChange} />}
    </div>
  );
}

/** Always shows the number that is used: an empty or impossible entry falls back to it. */
function ChannelNumber({ channelId, onChange }: Omit<ChannelFieldProps, 'label'>) {
  const [typed, setTyped] = useState<number | string>(channelId);
  return (
    <NumberInput
      mt="xs"
      label={t('channels.number')}
      description={t('channels.numberHint')}
      value={typed}
      min={1}
      max={highest}
      allowDecimal={false}
      clampBehavior="strict"
      hideControls
      onChange={(value) => {
        setTyped(value);
        if (typeof value === 'number' && value >= 1 && value <= highest) onChange(value);
      }}
      onBlur={() => setTyped(channelId)}
    />
  );
}
