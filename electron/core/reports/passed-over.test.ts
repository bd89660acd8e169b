import { expect, it } from 'vitest';
import { createPassedOver } from './passed-over.ts';

const sender = { accountId: 'a', gateway: 'https://shop.invalid' };
const hourMs = 60 * 60_000;

it('passes a sender over for its time', () => {
  const passedOver = createPassedOver();
  passedOver.look()(sender, 1_000, hourMs);
  expect(passedOver.at(1_000)).toEqual([sender]);
  expect(passedOver.at(1_000 + hourMs - 1)).toEqual([sender]);
  expect(passedOver.at(1_000 + hourMs)).toEqual([]);
});

it('passes nobody over once accounts changed', () => {
  const passedOver = createPassedOver();
  passedOver.look()(sender, 1_000, hourMs);
  passedOver.accountsChanged();
  expect(passedOver.at(1_000)).toEqual([]);
});

it('passes nobody over whose token came while it was looked for', () => {
  const passedOver = createPassedOver();
  const passOver = passedOver.look();
  passedOver.accountsChanged();
  passOver(sender, 1_000, hourMs);
  expect(passedOver.at(1_000)).toEqual([]);
});
