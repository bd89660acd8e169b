import { expect, it } from 'vitest';
import { useContacts } from '../../renderer/app/contacts.ts';
import { useFlow } from '../../renderer/app/flow.ts';
import { useLongSheet } from '../support/long-sheet.ts';

const sheet = useLongSheet();
const { answerMain, asked } = sheet;

const contacts = () => useContacts.getState();
const inIndia = () => ({ ...useFlow.getState().draft!, country: 'IN' });

it('stops a check in the worker, and leaves what the check before it found', async () => {
  const before = contacts();
  asked.mockImplementation((name) => {
    if (name === 'check.run') queueMicrotask(() => contacts().cancel());
  });
  await contacts().check(inIndia());
  expect(asked.mock.calls.map(([name]) => name).slice(-2)).toEqual(['check.run', 'stop']);
  const { counts, version } = before;
  expect(contacts()).toMatchObject({ counts, version, isBusy: false, error: null });
});

it('does not begin a check that was stopped before the worker was asked, and the next one is made', async () => {
  const { version } = contacts();
  answerMain((name, input) => {
    if (name === 'doNotContact.list') contacts().cancel();
    return sheet.rig.call(name, input);
  });
  asked.mockClear();
  await contacts().check(inIndia());
  expect(asked).not.toHaveBeenCalled();
  expect(contacts()).toMatchObject({ version, isBusy: false });
  answerMain((name, input) => sheet.rig.call(name, input));
  await contacts().check(inIndia());
  expect(contacts()).toMatchObject({ version: version + 1, isBusy: false });
});
