import { expect, test } from 'vitest';
import { t } from '../../../shared/text/index.ts';
import { refusalWords } from './refusalWords.ts';

const group = (status: string, message: string) => ({ status, message, people: 4, open: 4 });
const pause = (gatewayStatus: number, gatewayMessage: string) =>
  ({ code: 'gateway_refused', gatewayStatus, gatewayMessage }) as const;

test('the reason stands in the list where no pause says it', () => {
  const words = t('result.refusedGroup', { count: 4, status: '403', reason: t('gatewayStatus.403') });
  expect(refusalWords(group('403', 'low'), null)).toBe(words);
  expect(refusalWords(group('403', 'low'), { code: 'owner' })).toBe(words);
  expect(refusalWords(group('403', 'low'), pause(404, 'low'))).toBe(words);
});

test('a reason the pause has said already is not said again', () => {
  const words = t('result.refusedAbove', { count: 4 });
  expect(refusalWords(group('403', 'low'), pause(403, 'low'))).toBe(words);
  expect(refusalWords(group('403', 'earlier words'), pause(403, 'low'))).toBe(words);
  expect(words).not.toContain(t('gatewayStatus.403'));
});

test('of a status nobody knows the server’s own words and the next step are kept', () => {
  const unknown = (message: string) => t('result.refusedUnknown', { message });
  expect(refusalWords(group('999', 'odd'), pause(999, 'odd'))).toBe(
    t('result.refusedAboveUnknown', { count: 4 }),
  );
  expect(refusalWords(group('999', 'other'), pause(999, 'odd'))).toContain(unknown('other'));
  expect(refusalWords(group('999', ''), pause(999, ''))).toContain(t('result.refusedSilent'));
});
