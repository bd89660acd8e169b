import { Input, SegmentedControl } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChangeSettings } from './useChangeSettings.ts';

const schemes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or like the computer. */
export function Appearance() {
  const { settings, change, error } = useChangeSettings();
  return (
    <Section title={t('settings.appearance')}>
      <ErrorNotice error={error} />
      <Input.Wrapper label={t('settings.colorScheme')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('settings.colorScheme')}
            data={schemes.map((value) => ({ value, label: t(`settings.colorSchemes.${value}`) }))}
            value={settings.colorScheme}
            onChange={(colorScheme) => change({ colorScheme })}
            transitionDuration={100}
          />
        </div>
      </Input.Wrapper>
    </Section>
  );
}
