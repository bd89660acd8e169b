import { describe, expect, test } from 'vitest';
import { readPushRequest } from './push-request.ts';

const person = { number: '12025550100', message: 'Hi' };
const good = {
  token: 't',
  application: '1',
  globalmessage: '',
  globalmedia: '',
  priority: 0,
  data: [person],
};
const read = (changes: object) => readPushRequest({ ...good, ...changes });

describe('check order', () => {
  test.each([undefined, null, 5, 'x', [], [good]])('%j is no JSON object: 410', (body) => {
    expect(readPushRequest(body)).toBe(410);
  });

  test.each([
    ['token before application', { token: '', application: '99' }, 401],
    ['a wrong token', { token: 'wrong-token' }, 401],
    ['a token that is no text', { token: { a: 1 } }, 401],
    ['application before data', { application: '5', data: [] }, 801],
    ['no application', { application: undefined }, 801],
    ['no data', { data: undefined }, 402],
    ['data that is no list', { data: { 0: person } }, 402],
    ['an empty list', { data: [] }, 402],
    ['101 messages before their contents', { data: Array.from({ length: 101 }, () => ({})) }, 410],
    ['an item that is no object', { data: [person, 'x'] }, 410],
    ['a blank message before a bad number', { data: [{ number: '+1', message: '  ' }] }, 407],
    ['a number with a plus', { data: [person, { ...person, number: '+12025550100' }] }, 406],
    ['a number with a leading 0', { data: [{ ...person, number: '02025550100' }] }, 406],
    ['a number of 16 digits', { data: [{ ...person, number: '1'.repeat(16) }] }, 406],
    ['no number', { data: [{ message: 'Hi' }] }, 406],
  ])('%s', (_name, changes, status) => {
    expect(read(changes)).toBe(status);
  });
});

describe('what is taken', () => {
  test('100 messages', () => {
    expect(read({ data: Array.from({ length: 100 }, () => person) })).toMatchObject({
      messages: { length: 100 },
    });
  });

  test('numbers in place of strings', () => {
    expect(read({ application: 8, data: [{ number: 12025550100, message: 7 }] })).toMatchObject({
      application: 8,
      messages: [{ number: '12025550100', message: '7' }],
    });
  });

  test.each([
    [{ priority: 1 }, 1],
    [{ priority: '1' }, 1],
    [{ priority: undefined, 'priority ': '1' }, 1],
    [{ priority: undefined, 'priority ': 1 }, 1],
    [{ priority: undefined }, 0],
    [{ priority: 'high' }, 0],
  ])('priority %j', (changes, priority) => {
    expect(read(changes)).toMatchObject({ priority });
  });

  test('one text for all, or media alone, or a template', () => {
    const data = [{ number: '12025550100', message: '' }];
    expect(read({ data, globalmessage: ' All ' })).toMatchObject({ messages: [{ message: ' All ' }] });
    expect(read({ data, globalmedia: 'https://example.com/a.jpg' })).toMatchObject({
      media: 'https://example.com/a.jpg',
    });
    expect(read({ data: [{ number: '12025550100', media: 'https://example.com/a.jpg' }] })).toMatchObject({
      messages: [{ message: '' }],
    });
    expect(read({ data, application: 121, template_id: 'x', language: 'en' })).toMatchObject({
      isTemplate: true,
    });
  });

  test.each(['', ' ', 'a\nb', 'a\tb', 'a     b'])('the value %j fits no place of a template', (value) => {
    const data = [{ number: '12025550100', template_message: ['fine', value] }];
    expect(read({ data, application: 8, template_id: 'x', language: 'en' })).toBe(410);
  });

  test('a template needs its language, and keeps its values', () => {
    const data = [{ number: '12025550100', template_message: ['Ana', '5'] }];
    expect(read({ data, application: 8, template_id: 'x' })).toBe(410);
    expect(read({ data, application: 8, template_id: 'x', language: 'en' })).toMatchObject({
      messages: [{ message: '["x","en","Ana","5"]' }],
    });
  });

  test.each([1, 2, 3, 4, 8, 10, 101, 121])('channel %i', (application) => {
    expect(read({ application })).toMatchObject({ application });
  });
});
