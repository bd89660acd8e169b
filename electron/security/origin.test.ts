import { describe, expect, it } from 'vitest';
import { isOurBlob, isOurs, startUrl } from './origin.ts';

describe('isOurs', () => {
  it.each([startUrl, 'app://sendsheet/assets/a.js', 'app://sendsheet/#/campaigns'])('takes %s', (address) => {
    expect(isOurs(address)).toBe(true);
  });

  it.each([
    'app://evil/',
    'app://sendsheet.evil/',
    'app://evil.sendsheet/',
    'app://sendsheet:8080/',
    'app://someone@sendsheet/',
    'app://someone:secret@sendsheet/',
    'https://sendsheet/',
    'app:sendsheet',
    'file:///app://sendsheet/',
    'about:blank',
    '',
  ])('refuses %s', (address) => {
    expect(isOurs(address)).toBe(false);
  });
});

describe('isOurBlob', () => {
  it('takes only what our page made', () => {
    expect(isOurBlob('blob:app://sendsheet/6b0e')).toBe(true);
    expect(isOurBlob('blob:https://evil.example/6b0e')).toBe(false);
    expect(isOurBlob('blob:null/6b0e')).toBe(false);
    expect(isOurBlob(startUrl)).toBe(false);
  });
});
