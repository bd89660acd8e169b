import {
  Button,
  Group,
  Modal,
  PasswordInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { baseUrlPresets, type Account } from '../../../shared/domain/account.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { useAppInfo } from '../../api/follow.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { AllowanceField } from './AllowanceField.tsx';
import { customAddress, useAccountForm } from './useAccountForm.ts';
import { useLasting } from '../../ui/useLasting.ts';
import { WholeNumber } from './WholeNumber.tsx';

const keychainPatienceMs = 1_500;

/** Adds or changes an account; the token is typed here, handed over once and forgotten. */
export function AccountDialog({ account, onClose }: { account: Account | null; onClose: () => void }) {
  const form = useAccountForm(account, onClose);
  const hasKeychain = useAppInfo((state) => state.info?.keychain !== 'unavailable');
  const isWaiting = useLasting(form.busy, keychainPatienceMs);
  const addresses = [
    ...baseUrlPresets.map((address, index) => ({
      value: address,
      label: t(`settings.addressPreset.${String(index) as '0' | '1'}`),
    })),
    { value: customAddress, label: t('settings.addressPreset.custom') },
  ];

  return (
    <Modal opened onClose={onClose} title={account?.name ?? t('settings.newAccount')} size={600}>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t('settings.name')}
            description={t('settings.nameHint')}
            maxLength={limits.nameCharacters}
            value={form.name}
            onChange={(event) => form.setName(event.currentTarget.value)}
            data-autofocus
          />
          <Select
            label={t('settings.address')}
            data={addresses}
            value={form.preset}
            allowDeselect={false}
            onChange={(preset) => preset && form.setPreset(preset)}
            {...(form.preset !== customAddress && { description: form.preset })}
          />
          {form.preset === customAddress && (
            <TextInput
              label={t('settings.customAddress')}
              value={form.address}
              onChange={(event) => form.setAddress(event.currentTarget.value)}
              error={form.isAddressBad && t('settings.addressBad')}
            />
          )}
          <PasswordInput
            label={t('settings.token')}
            description={hasKeychain ? t('settings.tokenHint') : t('settings.tokenHintSession')}
            placeholder={form.keepsToken ? t('settings.tokenKept') : ''}
            autoComplete="off"
            spellCheck={false}
            value={form.token}
            onChange={(event) => form.setToken(event.currentTarget.value)}
            error={form.isTokenBad && t('settings.tokenBad')}
          />
          <SimpleGrid cols={2} spacing="md">
            <WholeNumber
              label={t('settings.pace')}
              description={t('settings.paceHint')}
              value={form.pacePerMinute}
              max={limits.pacePerMinute}
              onChange={form.setPacePerMinute}
            />
            <AllowanceField allowance={form.dailyAllowance} onChange={form.setDailyAllowance} />
          </SimpleGrid>
          <ErrorNotice error={form.error} />
          <Group justify="flex-end" gap="sm">
            <Text component="output" size="sm" c="dimmed" mr="auto">
              {isWaiting && t('settings.saving')}
            </Text>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={form.busy} disabled={!form.isComplete}>
              {t('settings.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
