import { Select, Switch } from '@mantine/core';
import { limits } from '../../../shared/domain/limits.ts';
import { defaultSettings } from '../../../shared/domain/settings.ts';
import { t } from '../../../shared/text/index.ts';
import { useAccounts } from '../../api/accounts.ts';
import { ChannelField } from '../../ui/ChannelField.tsx';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { TestNumbers } from './TestNumbers.tsx';
import { useChangeSettings } from './useChangeSettings.ts';
import { WholeNumber } from './WholeNumber.tsx';

/** What new campaigns start with: practice mode, account, channel, country. */
export function SendingSettings() {
  const { settings, change, error } = useChangeSettings();
  const accounts = useAccounts((state) => state.accounts).filter(({ isPractice }) => !isPractice);
  const usable = accounts.filter(({ token }) => token !== 'none');
  const chosen = usable.find(({ id }) => id === settings.accountId) ?? usable[0];

  function describePractice(): string {
    if (settings.practiceMode && !chosen) return t('settings.practiceNeedsAccount');
    return settings.practiceMode ? t('settings.practiceModeOn') : t('settings.practiceModeOff');
  }

  return (
    <Section title={t('settings.sending')}>
      <ErrorNotice error={error} />
      <Switch
        label={t('settings.practiceMode')}
        description={describePractice()}
        checked={settings.practiceMode}
        disabled={settings.practiceMode && !chosen}
        onChange={(event) =>
          change({ practiceMode: event.currentTarget.checked, accountId: chosen?.id ?? null })
        }
      />
      {accounts.length > 0 && (
        <Select
          label={t('settings.account')}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={settings.accountId ?? chosen?.id ?? null}
          allowDeselect={false}
          onChange={(accountId) => change({ accountId })}
        />
      )}
      <ChannelField
        label={t('settings.channel')}
        channelId={settings.channelId}
        onChange={(channelId) => change({ channelId })}
      />
      <Switch
        label={t('settings.confirmFrom')}
        description={t('settings.confirmFromHint')}
        checked={settings.confirmFrom !== null}
        onChange={(event) => change({ confirmFrom: event.currentTarget.checked ? 500 : null })}
      />
      {settings.confirmFrom !== null && (
        <WholeNumber
          label={t('settings.confirmFromLabel')}
          value={settings.confirmFrom}
          max={limits.sheetRows}
          onChange={(confirmFrom) => change({ confirmFrom })}
        />
      )}
      <Switch
        label={t('settings.recent')}
        description={t('settings.recentHint')}
        checked={settings.recentDays !== null}
        onChange={(event) =>
          change({ recentDays: event.currentTarget.checked ? defaultSettings.recentDays : null })
        }
      />
      {settings.recentDays !== null && (
        <WholeNumber
          label={t('settings.recentLabel')}
          value={settings.recentDays}
          max={limits.recentDays}
          onChange={(recentDays) => change({ recentDays })}
        />
      )}
      <CountrySelect
        label={t('settings.country')}
        description={t('settings.countryHint')}
        noneLabel={t('welcome.countryNone')}
        nothingFound={t('welcome.nothingFound')}
        value={settings.country}
        onChange={(country) => change({ country })}
      />
      <TestNumbers numbers={settings.testNumbers} onChange={(testNumbers) => change({ testNumbers })} />
    </Section>
  );
}
