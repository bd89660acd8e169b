import type { CallError } from '../../../shared/contract/errors.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { useSettings } from '../../api/settings.ts';
import { useAction } from '../../ui/useAction.ts';

interface ChangeSettings {
  settings: Settings;
  /** Changes at once; what failed stands in `error`. */
  change: (patch: Partial<Settings>) => void;
  error: CallError | null;
}

/** The settings and how a control changes them. */
export function useChangeSettings(): ChangeSettings {
  const settings = useSettings((state) => state.settings);
  const update = useSettings((state) => state.update);
  const { run, error } = useAction();
  return { settings, change: (patch) => void run(() => update(patch)), error };
}
