import { expect, test } from 'vitest';
import { mediaFailures, mediaVerdict, hidesText } from './media-verdict.ts';

const mega = 1024 * 1024;
const answered = (contentType: string, bytes: number | null, url = 'https://a.example/f', httpStatus = 200) =>
  mediaVerdict({ kind: 'answered', httpStatus, contentType, bytes, url });

test.each([
  ['image/jpeg', 1, 'image'],
  ['IMAGE/PNG; charset=x', 5 * mega, 'image'],
  ['video/mp4', 16 * mega, 'video'],
  ['audio/mpeg', null, 'audio'],
  ['application/pdf', 50 * mega, 'document'],
  ['text/csv', 9, 'document'],
])('%s of %s bytes is a fine %s', (type, bytes, kind) => {
  expect(answered(type, bytes)).toEqual({ code: 'fine', kind, bytes });
});

test.each([
  ['image/gif', 5, 'image'],
  ['video/3gpp', 16, 'video'],
  ['audio/aac', 16, 'audio'],
  ['application/zip', 50, 'document'],
])('%s over %s MB is too big', (type, limit, kind) => {
  const bytes = limit * mega + 1;
  expect(answered(type, bytes)).toEqual({ code: 'too_big', kind, bytes, limitBytes: limit * mega });
});

test('a web page, a kind phones do not show, and an address that is gone are told apart', () => {
  expect(answered('text/html; charset=utf-8', 9)).toEqual({ code: 'web_page' });
  expect(answered('image/webp', 9)).toEqual({ code: 'wrong_type' });
  expect(answered('image/png', 9, 'https://a.example', 404)).toEqual({ code: 'bad_status', httpStatus: 404 });
  for (const reason of mediaFailures) {
    expect(mediaVerdict({ kind: 'no_answer', reason })).toEqual({ code: reason });
  }
});

test('of a type that says nothing the ending decides', () => {
  const bytes = 9;
  expect(answered('application/octet-stream', bytes, 'https://a.example/x.mp4')).toMatchObject({
    kind: 'video',
  });
  expect(answered('', bytes, 'https://a.example/x')).toMatchObject({ kind: 'unknown' });
});

test('sounds and documents are known to hide the text', () => {
  const kinds = ['image', 'video', 'audio', 'document', 'unknown'] as const;
  expect(kinds.filter(hidesText)).toEqual(['audio', 'document']);
});
