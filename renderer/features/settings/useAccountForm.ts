import { useState } from 'react';
import { baseUrlPresets, baseUrlSchema, tokenSchema, type Account } from '../../../shared/domain/account.ts';
import { refreshAccounts } from '../../api/accounts.ts';
import { api } from '../../api/client.ts';
import { useSettings } from '../../api/settings.ts';
import { useAction } from '../../ui/useAction.ts';

/** Stands for "another address" among the presets. */
export const customAddress = 'custom';

const defaultPace = 60;
const presets: readonly string[] = baseUrlPresets;

/** The account as it is typed, and how it is saved; calls `onSaved` when main has it. */
export function useAccountForm(account: Account | null, onSaved: () => void) {
  const known = account?.baseUrl ?? presets[0] ?? '';
  const [savedId, setSavedId] = useState(account?.id ?? null);
  const [name, setName] = useState(account?.name ?? '');
  const [preset, setPreset] = useState(presets.includes(known) ? known : customAddress);
  const [address, setAddress] = useState(presets.includes(known) ? '' : known);
  const [token, setToken] = useState('');
  const [pacePerMinute, setPacePerMinute] = useState(account?.pacePerMinute ?? defaultPace);
  const [dailyAllowance, setDailyAllowance] = useState(account?.dailyAllowance ?? null);
  const { run, busy, error } = useAction();

  const baseUrl = preset === customAddress ? address : preset;
  const isAddressGood = baseUrlSchema.safeParse(baseUrl).success;
  const isTokenGood = token === '' || tokenSchema.safeParse(token).success;

  async function save(): Promise<void> {
    const saved = await api.call('accounts.save', {
      accountId: savedId,
      name,
      baseUrl,
      pacePerMinute,
      dailyAllowance,
    });
    // A second try after a slow keychain changes this account instead of adding another.
    setSavedId(saved.id);
    if (token !== '') {
      // The token leaves the page's memory whether or not the keychain takes it.
      setToken('');
      await api.call('accounts.setToken', { accountId: saved.id, token });
    }
    const { settings, update } = useSettings.getState();
    if (settings.accountId === null) await update({ accountId: saved.id });
    await refreshAccounts();
  }

  async function submit(): Promise<void> {
    if (await run(save)) onSaved();
  }

  return {
    name,
    setName,
    preset,
    setPreset,
    address,
    setAddress,
    token,
    setToken,
    pacePerMinute,
    setPacePerMinute,
    dailyAllowance,
    setDailyAllowance,
    /** A token stays only with the address it was typed for. */
    keepsToken: account !== null && account.token !== 'none' && baseUrl === account.baseUrl,
    isAddressBad: address !== '' && !isAddressGood,
    isTokenBad: !isTokenGood,
    isComplete: name.trim() !== '' && isAddressGood && isTokenGood,
    submit: () => void submit(),
    busy,
    error,
  };
}
