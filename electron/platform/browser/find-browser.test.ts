import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

const only = (program: string) => (file: string) => file === program;

describe('findBrowser', () => {
  it('looks along the PATH on Linux, Chrome before Chromium', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    expect(findBrowser(env, 'linux', only('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    const both = (file: string) => ['/usr/bin/chromium', '/usr/bin/google-chrome'].includes(file);
    expect(findBrowser(env, 'linux', both)).toBe('/usr/bin/google-chrome');
  });

  it('takes no program from the folder it is started in', () => {
    expect(findBrowser({ PATH: ':.:bin' }, 'linux', (file) => !file.startsWith('/'))).toBeNull();
  });

  it('knows where Linux packages put it without a PATH', () => {
    const edge = '/opt/microsoft/msedge/msedge';
    expect(findBrowser({}, 'linux', only(edge))).toBe(edge);
  });

  it('looks in both Applications folders on macOS', () => {
    const edge = '/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser({ HOME: '/Users/ana' }, 'darwin', only(edge))).toBe(edge);
  });

  it('looks under every program folder on Windows', () => {
    const env = {
      LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(env, 'win32', only(edge))).toBe(edge);
    const chrome = 'C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(env, 'win32', (file) => file === chrome || file === edge)).toBe(chrome);
  });

  it('prefers the one the owner names', () => {
    const env = { SENDSHEET_BROWSER: '/opt/brave/brave', PATH: '/usr/bin' };
    expect(findBrowser(env, 'linux', () => true)).toBe('/opt/brave/brave');
  });

  it('answers null where there is none', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser({ PATH: '/usr/bin' }, platform, () => false)).toBeNull();
    }
  });
});
