import { createTheme, Tooltip } from '@mantine/core';
import { t } from '../../shared/text/index.ts';
import { amber, dark, gray, leaf, red } from './colors.ts';
import { takeMarkedOption } from './takeMarkedOption.ts';

/** Every colour, size, space and radius of the app; screens take them from here by name. */
export const theme = createTheme({
  colors: { leaf, gray, dark, red, amber },
  primaryColor: 'leaf',
  primaryShade: { light: 8, dark: 7 },
  fontFamily: '"Segoe UI", -apple-system, "Noto Sans", "Open Sans", Ubuntu, Cantarell, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.3' },
      h2: { fontSize: '16px', lineHeight: '1.4' },
      h3: { fontSize: '14px', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '6px', sm: '10px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'md',
        transitionProps: { duration: 120 },
        closeButtonProps: { 'aria-label': t('common.close') },
      },
      styles: { title: { fontSize: '16px', fontWeight: 600 } },
    },
    Input: { styles: { input: { fontSize: '14px' } } },
    InputWrapper: {
      styles: {
        label: { fontSize: '14px', fontWeight: 600, marginBottom: '4px' },
        description: { fontSize: '13px', marginBottom: '6px' },
        error: { fontSize: '13px' },
      },
    },
    Switch: { styles: { label: { fontSize: '14px', fontWeight: 600 }, description: { fontSize: '13px' } } },
    Checkbox: { styles: { label: { fontSize: '14px' } } },
    Button: { styles: { label: { fontSize: '14px' } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'md' } },
    Select: {
      defaultProps: {
        // A closed list is not in the page: of countries alone there are 240 in each, and every screen would lay them out.
        comboboxProps: { shadow: 'md', transitionProps: { duration: 100 }, keepMounted: false },
        // Tab passes by without a list coming and going; keys and clicks open it.
        openOnFocus: false,
        onKeyDownCapture: takeMarkedOption,
      },
    },
  },
});
