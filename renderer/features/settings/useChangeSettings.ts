import { useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { callErrorOf } from '../../api/client.ts';
import { type SettingsPatch, useSettings } from '../../api/settings.ts';

interface ChangeSettings {
  settings: Settings;
  /** Changes at once, however many changes are on their way; what failed last stands in `error`. */
  change: (patch: SettingsPatch) => void;
  error: CallError | null;
}

/** The settings and how a control changes them. */
export function useChangeSettings(): ChangeSettings {
  const { settings, update } = useSettings();
  const [error, setError] = useState<CallError | null>(null);
  const change = (patch: SettingsPatch): void => {
    setError(null);
    void update(patch).catch((cause: unknown) => setError(callErrorOf(cause)));
  };
  return { settings, change, error };
}
