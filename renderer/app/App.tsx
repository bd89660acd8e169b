import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useSettings } from '../api/settings.ts';
import { theme } from '../ui/theme.ts';
import { Boot } from './Boot.tsx';
import { Safe } from './Safe.tsx';

/** The whole window: theme and colour scheme around what is booted. */
export function App() {
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const chosen = useSettings((state) => state.settings.colorScheme);
  return (
    <MantineProvider theme={theme} forceColorScheme={chosen === 'auto' ? system : chosen}>
      <Safe>
        <Boot />
      </Safe>
    </MantineProvider>
  );
}
