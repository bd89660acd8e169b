import { ActionIcon, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Price } from '../../../shared/domain/price.ts';
import { channelName } from '../../../shared/text/channel-name.ts';
import { t } from '../../../shared/text/index.ts';
import { AmountField } from '../../ui/AmountField.tsx';
import { countryName } from '../../ui/countryName.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { formatCredits } from '../../ui/format.ts';
import { Section } from '../../ui/Section.tsx';
import { PriceForm } from './PriceForm.tsx';
import { useChangeSettings } from './useChangeSettings.ts';

/** What messages cost, by channel and country, and the most a new campaign may cost. */
export function Prices() {
  const { settings, change, error } = useChangeSettings();
  return (
    <Section title={t('settings.prices')} lead={t('settings.pricesLead')}>
      <ErrorNotice error={error} />
      {settings.prices.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('settings.pricesNone')}
        </Text>
      )}
      {settings.prices.map((price) => (
        <PriceLine
          key={`${price.channelId} ${price.country ?? ''}`}
          price={price}
          onRemove={() => change(({ prices }) => ({ prices: withoutPrice(prices, price) }))}
        />
      ))}
      <PriceForm
        prices={settings.prices}
        channelId={settings.channelId}
        onSet={(price) =>
          change(({ prices }) => ({ prices: inOrder([...withoutPrice(prices, price), price]) }))
        }
      />
      <AmountField
        label={t('settings.budget')}
        description={t('settings.budgetHint')}
        value={settings.budget}
        onChange={(budget) => change({ budget })}
      />
    </Section>
  );
}

function withoutPrice(prices: readonly Price[], { channelId, country }: Price): Price[] {
  return prices.filter((price) => price.channelId !== channelId || price.country !== country);
}

/** By channel; the price of every other country after those it is not for. */
function inOrder(prices: readonly Price[]): Price[] {
  const rank = ({ channelId, country }: Price): string =>
    `${channelName(channelId)} ${country === null ? '2' : `1 ${country}`}`;
  return prices.toSorted((a, b) => rank(a).localeCompare(rank(b)));
}

function PriceLine({ price, onRemove }: { price: Price; onRemove: () => void }) {
  const channel = channelName(price.channelId);
  const country = price.country === null ? t('settings.priceOther') : countryName(price.country);
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
