import { expect, it, vi } from 'vitest';
import { externalOpener } from './open-external.ts';

const openExternal = vi.fn<(address: string) => Promise<void>>(() => Promise.reject(new Error('no browser')));
const open = externalOpener({ openExternal });

it('opens https pages of the listed hosts, and survives a system without a browser', () => {
  open('https://help.pickyassist.com/api?x=1#y');
  expect(openExternal.mock.lastCall).toEqual(['https://help.pickyassist.com/api?x=1#y']);
});

it.each([
  'http://help.pickyassist.com/',
  'https://evil.example/',
  'https://help.pickyassist.com.evil.example/',
  'https://evilpickyassist.com/',
  'https://evil.pickyassist.com/',
  'https://help.pickyassist.com:8443/',
  'https://help.pickyassist.com@evil.example/',
  'https://someone:secret@help.pickyassist.com/',
  'file:///usr/bin/sh',
  'smb://help.pickyassist.com/share',
  'ms-msdt:/id',
  'javascript:alert(1)',
  'app://sendsheet/',
  '',
])('does not open %s', (address) => {
  openExternal.mockClear();
  open(address);
  expect(openExternal).not.toHaveBeenCalled();
});
