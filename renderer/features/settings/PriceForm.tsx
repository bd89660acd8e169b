import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { type Price, typedAmount } from '../../../shared/domain/price.ts';
import { t } from '../../../shared/text/index.ts';
import { ChannelField } from '../../ui/ChannelField.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';

interface PriceFormProps {
  prices: readonly Price[];
  /** The channel it starts with. */
  channelId: number;
  onSet: (price: Price) => void;
}

/** A price to add, or to change where there is one for this channel and country. */
export function PriceForm({ prices, channelId: usual, onSet }: PriceFormProps) {
  const [channelId, setChannelId] = useState(usual);
  const [country, setCountry] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const amount = typedAmount(typed);
  const isNew = !prices.some((price) => price.channelId === channelId && price.country === country);
  const canSet = amount !== null && !(isNew && prices.length >= limits.prices);

  function set(): void {
    if (!canSet) return;
    onSet({ channelId, country, amount });
    setTyped('');
    // Often the next price follows, and the button is off until it is typed.
    field.current?.focus();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <Stack gap="md">
        <ChannelField label={t('settings.priceChannel')} channelId={channelId} onChange={setChannelId} />
        <CountrySelect
          label={t('settings.priceCountry')}
          noneLabel={t('settings.priceOther')}
          nothingFound={t('welcome.nothingFound')}
          value={country}
          onChange={setCountry}
        />
        <TextInput
          ref={field}
          label={t('settings.priceAmount')}
          description={t('settings.priceAmountHint')}
          inputMode="decimal"
          maxLength={16}
          value={typed}
          error={typed.trim() !== '' && amount === null && t('settings.priceBad')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="default" disabled={!canSet}>
            {t(isNew ? 'settings.priceAdd' : 'settings.priceChange')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
