import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { type Price, typedAmount } from '../../../shared/domain/price.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { language, t } from '../../../shared/text/index.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { ChannelField } from '../../ui/ChannelField.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatCredits } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { useChangeSettings } from './useChangeSettings.ts';

/** What messages cost, by channel and country, and the most a new campaign may cost. */
export function Prices() {
  const { settings, change, error } = useChangeSettings();
  const { prices } = settings;
  const [channelId, setChannelId] = useState(settings.channelId);
  const [country, setCountry] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const amount = typedAmount(typed);
  const others = (price: Price): boolean => price.channelId !== channelId || price.country !== country;

  const isNew = prices.every(others);

  function add(): void {
    if (amount === null) return;
    change({ prices: inOrder([...prices.filter(others), { channelId, country, amount }]) });
    setTyped('');
  }

  return (
    <Section title={t('settings.prices')} lead={t('settings.pricesLead')}>
      <ErrorNotice error={error} />
      {prices.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('settings.pricesNone')}
        </Text>
      )}
      {prices.map((price) => (
        <PriceLine
          key={`${price.channelId} ${price.country ?? ''}`}
          price={price}
          onRemove={() => change({ prices: prices.filter((one) => one !== price) })}
        />
      ))}
      <ChannelField label={t('settings.priceChannel')} channelId={channelId} onChange={setChannelId} />
      <CountrySelect
        label={t('settings.priceCountry')}
        noneLabel={t('settings.priceOther')}
        nothingFound={t('welcome.nothingFound')}
        value={country}
        onChange={setCountry}
      />
      <TextInput
        label={t('settings.priceAmount')}
        description={t('settings.priceAmountHint')}
        inputMode="decimal"
        maxLength={16}
        value={typed}
        error={typed.trim() !== '' && amount === null && t('settings.priceBad')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group>
        <Button
          variant="default"
          disabled={amount === null || (isNew && prices.length >= limits.prices)}
          onClick={add}
        >
          {t(isNew ? 'settings.priceAdd' : 'settings.priceChange')}
        </Button>
      </Group>
      <AmountField
        label={t('settings.budget')}
        description={t('settings.budgetHint')}
        value={settings.budget}
        onChange={(budget) => change({ budget })}
      />
    </Section>
  );
}

/** By channel; the price of every other country after those it is not for. */
function inOrder(prices: readonly Price[]): Price[] {
  const rank = ({ channelId, country }: Price): string =>
    `${channelName(channelId)} ${country === null ? '2' : `1 ${country}`}`;
  return prices.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

function PriceLine({ price, onRemove }: { price: Price; onRemove: () => void }) {
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  const channel = channelName(price.channelId);
  const country = price.country === null ? t('settings.priceOther') : (names.of(price.country) ?? '');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>{`${channel} · ${country}`}</Text>
      <Group gap="sm" wrap="nowrap">
        <Text fw={600}>{formatCredits(price.amount)}</Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('settings.priceRemove', { channel, country })}
          onClick={onRemove}
        >
          <IconTrash size={17} stroke={1.7} />
        </ActionIcon>
      </Group>
    </Group>
  );
}
