import { afterEach, beforeEach, expect, it } from 'vitest';
import { limits } from '../../shared/domain/limits.ts';
import type { CoreRig } from '../support/core-rig.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

let rig: CoreRig;
beforeEach(() => {
  rig = openRig();
});
afterEach(() => dropRig(rig));

const plain = { templateId: null, locale: '', mediaUrl: '' } as const;

it('templates are kept by name, changed and removed', async () => {
  const saved = await rig.ask('templates.save', { ...plain, name: 'reminder', text: 'Hi {{name}}' });
  await rig.ask('templates.save', { ...plain, name: 'Offer', text: 'New: {{item}}', locale: 'hi-IN' });
  const change = { templateId: saved.id, name: saved.name, text: 'Hello', locale: '', mediaUrl: '' };
  await rig.ask('templates.save', change);
  expect((await rig.ask('templates.list', {})).map(({ name, text }) => [name, text])).toEqual([
    ['Offer', 'New: {{item}}'],
    ['reminder', 'Hello'],
  ]);
  await rig.ask('templates.remove', { templateId: saved.id });
  expect((await rig.ask('templates.list', {})).map(({ name }) => name)).toEqual(['Offer']);
  expect(await rig.call('templates.save', change)).toMatchObject({ error: { code: 'not_found' } });
});

it('a name stands for one template, however it is capitalised', async () => {
  const first = await rig.ask('templates.save', { ...plain, name: 'Reminder', text: 'a' });
  expect(await rig.call('templates.save', { ...plain, name: ' REMINDER ', text: 'b' })).toMatchObject({
    error: { code: 'name_taken', details: { name: 'Reminder' } },
  });
  await rig.ask('templates.save', { ...plain, templateId: first.id, name: 'reminder', text: 'c' });
  expect(await rig.ask('templates.list', {})).toMatchObject([{ name: 'reminder', text: 'c' }]);
});

it('what is no message is refused, and so is more than is kept', async () => {
  const empty = { ...plain, name: 'x', text: ' \n' };
  const long = { ...plain, name: 'x', text: 'x'.repeat(limits.templateCharacters + 1) };
  for (const bad of [empty, long, { ...plain, name: 'x', text: 'x', mediaUrl: 'file:///etc/passwd' }]) {
    expect(await rig.call('templates.save', bad)).toMatchObject({ error: { code: 'bad_input' } });
  }
  for (let number = 0; number < limits.savedTemplates; number++) {
    await rig.ask('templates.save', { ...plain, name: `T${number}`, text: 'x' });
  }
  expect(await rig.call('templates.save', { ...plain, name: 'One more', text: 'x' })).toMatchObject({
    error: { code: 'too_many_templates' },
  });
});

it('messages of past campaigns are offered once each, the newest first; drafts are not', async () => {
  for (const template of ['Old {{name}}', 'New {{name}}', 'Old {{name}}']) {
    await rig.sendToEnd(await rig.draft(fictionRows(1), { template }));
  }
  await rig.draft(fictionRows(1), { template: 'Not sent' });
  expect((await rig.ask('templates.past', {})).map(({ text }) => text)).toEqual([
    'Old {{name}}',
    'New {{name}}',
  ]);
});

it('of an approved template its words are offered with their columns, and a test is no message of the past', async () => {
  const officialTemplate = { templateId: 'x', language: 'en', body: 'Dear {{1}}', values: ['{{name}}'] };
  await rig.sendToEnd(await rig.draft(fictionRows(1), { channelId: 8, template: 'Free', officialTemplate }));
  expect(await rig.ask('templates.past', {})).toMatchObject([{ text: 'Dear {{name}}' }]);
  rig.sql('UPDATE campaigns SET is_test = 1');
  expect(await rig.ask('templates.past', {})).toEqual([]);
});
