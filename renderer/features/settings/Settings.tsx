import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useAppInfo } from '../../api/follow.ts';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { Accounts } from './Accounts.tsx';
import { Appearance } from './Appearance.tsx';
import { Months } from './Months.tsx';
import { Prices } from './Prices.tsx';
import { SendingSettings } from './SendingSettings.tsx';

/** Accounts, what new campaigns start with, and how the app looks. */
export function Settings() {
  const version = useAppInfo((state) => state.info?.version ?? '');
  return (
    <StepLayout title={t('settings.title')}>
      <SendingSettings />
      <Accounts />
      <Prices />
      <Months />
      <Appearance />
      <Text size="sm" c="dimmed">
        {t('settings.about', { version })}
      </Text>
    </StepLayout>
  );
}
