import { describe, expect, it } from 'vitest';
import { chooseShell } from './choose-shell.ts';

const whole = { hasDisplay: true, electron: '/electron', browser: '/chrome' };

describe('chooseShell', () => {
  it('opens the desktop window where it can', () => {
    expect(chooseShell(null, whole)).toEqual({ shell: 'desktop', notices: [] });
  });

  it('falls back to a browser, then to the demo, and says why', () => {
    const noElectron = { ...whole, electron: null };
    expect(chooseShell(null, noElectron)).toEqual({ shell: 'browser', notices: ['noElectron'] });
    expect(chooseShell(null, { ...noElectron, browser: null })).toEqual({
      shell: 'demo',
      notices: ['noBrowser'],
    });
  });

  it('runs the demo without a display, whatever is installed', () => {
    expect(chooseShell(null, { ...whole, hasDisplay: false })).toEqual({
      shell: 'demo',
      notices: ['noDisplay'],
    });
  });

  it('obeys a forced shell without a notice', () => {
    for (const shell of ['desktop', 'browser', 'demo'] as const) {
      expect(chooseShell(shell, whole)).toEqual({ shell, notices: [] });
    }
    expect(chooseShell('desktop', { ...whole, electron: null })).toEqual({ shell: 'desktop', notices: [] });
    expect(chooseShell('demo', { hasDisplay: false, electron: null, browser: null })).toEqual({
      shell: 'demo',
      notices: [],
    });
  });

  it('refuses a forced window that cannot be shown', () => {
    const blind = { ...whole, hasDisplay: false };
    expect(chooseShell('browser', blind)).toEqual({ shell: null, refusal: 'windowNeedsDisplay' });
    expect(chooseShell('desktop', blind)).toEqual({ shell: null, refusal: 'windowNeedsDisplay' });
    expect(chooseShell('browser', { ...whole, browser: null })).toEqual({
      shell: null,
      refusal: 'browserMissing',
    });
  });
});
