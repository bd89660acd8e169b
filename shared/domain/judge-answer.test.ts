import { assert, integer, json, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeBalanceAnswer, judgePushAnswer } from './judge-answer.ts';

const judge = (body: unknown, httpStatus = 200) => judgePushAnswer(httpStatus, JSON.stringify(body), null);
const items = (data: unknown) => {
  const outcome = judge({ status: 100, push_id: '1', data });
  return outcome.kind === 'accepted' ? outcome.items : outcome;
};

describe('the status decides', () => {
  test('the seed sample is accepted, item by item', () => {
    const body =
      '{"status":100,"push_id":"7478630","message":"Success","data":[{"msg_id":"9844217","number":"934300000000","credit":"0.005"}]}';
    expect(judgePushAnswer(200, body, null)).toEqual({
      kind: 'accepted',
      pushId: '7478630',
      items: [{ number: '934300000000', messageId: '9844217', credit: '0.005' }],
    });
  });

  test.each([100, '100'])('status %j is accepted', (status) => {
    expect(judge({ status })).toEqual({ kind: 'accepted', pushId: null, items: null });
  });

  test('a byte order mark before the JSON does not matter', () => {
    expect(judgePushAnswer(200, '\uFEFF{"status":100}', null)).toMatchObject({ kind: 'accepted' });
  });

  test.each([101, 0, 403, '802', -1, 100.5])('status %j is refused and kept raw', (status) => {
    expect(judge({ status, message: 'no' })).toEqual({ kind: 'refused', status, message: 'no' });
  });

  test.each([400, 401, 404])('HTTP %i with a JSON status is judged by the JSON', (httpStatus) => {
    expect(judge({ status: 100 }, httpStatus)).toMatchObject({ kind: 'accepted' });
    expect(judge({ status: 401 }, httpStatus)).toMatchObject({ kind: 'refused', status: 401 });
  });

  test.each([undefined, null, true, {}, [], 'CONNECTED', '', ' 100', '0100', '1e2', '100.0'])(
    'status %j is no status',
    (status) => {
      expect(judge({ status })).toEqual({ kind: 'uncertain', reason: 'no_status', httpStatus: 200 });
    },
  );

  test.each(['', ' ', '<html>', '{"status":100', '[{"status":100}]', '100', 'null', '"100"'])(
    'body %j is not JSON of ours',
    (body) => {
      expect(judgePushAnswer(200, body, null)).toEqual({
        kind: 'uncertain',
        reason: 'not_json',
        httpStatus: 200,
      });
    },
  );

  test.each([
    [500, 'server_error'],
    [502, 'server_error'],
    [599, 'server_error'],
    [301, 'redirect'],
    [307, 'redirect'],
  ])('HTTP %i is uncertain (%s) whatever the body says', (httpStatus, reason) => {
    for (const status of [100, 403]) {
      expect(judge({ status }, httpStatus)).toEqual({ kind: 'uncertain', reason, httpStatus });
    }
  });
});

describe('429', () => {
  test.each([
    [null, null],
    ['30', 30],
    [' 30 ', 30],
    ['0', 1],
    ['999999', 3600],
    ['-5', null],
    ['1.5', null],
    ['Wed, 21 Oct 2026 07:28:00 GMT', null],
  ])('Retry-After %j waits %j', (header, seconds) => {
    const outcome = { kind: 'throttled', retryAfterSeconds: seconds };
    expect(judgePushAnswer(429, '{"status":100}', header)).toEqual(outcome);
  });
});

describe('items', () => {
  test.each([undefined, null, []])('data %j names nobody', (data) => {
    expect(items(data)).toBeNull();
  });

  test.each(['x', {}, 5, [null], ['x'], [[]]])('unreadable data %j confirms nobody', (data) => {
    expect(items(data)).toEqual([]);
  });

  test('numbers are compared by their digits and may come as numbers', () => {
    expect(
      items([
        { number: '+91 98765-43210', msg_id: 7, credit: 0.005 },
        { number: 5511987654321, msg_id: 'a' },
      ]),
    ).toEqual([
      { number: '919876543210', messageId: '7', credit: '0.005' },
      { number: '5511987654321', messageId: 'a', credit: null },
    ]);
  });

  test('a repeated number keeps its first message id', () => {
    expect(items([item('911', '1'), item('912', '2'), item('+911', '3')])).toEqual([
      { number: '911', messageId: '1', credit: null },
      { number: '912', messageId: '2', credit: null },
    ]);
  });

  test.each([
    [{ number: '911' }],
    [{ msg_id: '1' }],
    [item('', '1')],
    [item('abc', '1')],
    [item('9'.repeat(21), '1')],
    [item(9.5, '1')],
    [item(null, '1')],
    [item('911', '')],
    [item('911', '\u0000')],
    [item('911', 'x'.repeat(65))],
    [item('911', {})],
  ])('%j is skipped and spoils no other', (bad) => {
    expect(items([bad, item('912', '2')])).toEqual([{ number: '912', messageId: '2', credit: null }]);
  });

  test.each([
    ['0.005', '0.005'],
    [' 1.49 ', '1.49'],
    [0.005, '0.005'],
    [1e-7, '0.0000001'],
    [1e30, null],
    [-1, null],
    ['free', null],
    ['1e5', null],
    [null, null],
  ])('credit %j is kept as %j', (credit, kept) => {
    expect(items([{ ...item('911', '1'), credit }])).toEqual([
      { number: '911', messageId: '1', credit: kept },
    ]);
  });

  test('beyond ten times what a call may hold are not read', () => {
    const data = Array.from({ length: 300_000 }, () => ({}));
    const body = JSON.stringify({ status: 100, data: [item('911', '1'), ...data, item('912', '2')] });
    expect(judgePushAnswer(200, body, null)).toMatchObject({ items: [{ number: '911' }] });
  });
});

describe("the server's words", () => {
  const said = (message: unknown, secret?: string) => {
    const outcome = judgePushAnswer(200, JSON.stringify({ status: 410, message }), null, secret);
    return outcome.kind === 'refused' ? outcome.message : null;
  };

  test('lose control characters and everything after 200 characters', () => {
    expect(said('a\u0000b\u001B[31m\u202Ec\nd')).toBe('a b [31m c d');
    expect(said('x'.repeat(500))).toHaveLength(200);
    expect(Array.from(said('😀'.repeat(500)) ?? '')).toHaveLength(200);
    expect(said('a' + '😀'.repeat(500))).toBe('a' + '😀'.repeat(199));
  });

  test('are empty when they are no text', () => {
    for (const message of [undefined, null, {}, []]) expect(said(message)).toBe('');
  });

  test('never repeat the token, not even where the cut would fall inside it', () => {
    expect(said('bad token s3cret/Token!', 's3cret/Token!')).toBe('bad token [token]');
    expect(said('x'.repeat(195) + 's3cret-token', 's3cret-token')).not.toContain('s3c');
  });

  test('nor do the ids of an answer repeat it', () => {
    const data = [{ number: '15550100', msg_id: 'id-s3cret-token' }];
    const body = JSON.stringify({ status: 100, push_id: 's3cret-token', data });
    expect(JSON.stringify(judgePushAnswer(200, body, null, 's3cret-token'))).not.toContain('s3cret-token');
  });
});

describe('balance', () => {
  const balance = (body: unknown, httpStatus = 200) => judgeBalanceAnswer(httpStatus, JSON.stringify(body));

  test.each([
    [59.1, '59.1'],
    ['59.10', '59.10'],
    [-3, '-3'],
    [0, '0'],
    ['plenty', null],
    [undefined, null],
  ])('%j is shown as %j', (value, shown) => {
    expect(balance({ balance: value, status: 100 })).toEqual({ kind: 'balance', balance: shown });
  });

  test('refusals and useless answers are told apart', () => {
    expect(balance({ status: 401, message: 'no' })).toEqual({ kind: 'refused', status: 401, message: 'no' });
    expect(balance({ message: 'slow down' }, 429)).toMatchObject({ kind: 'refused', status: 429 });
    expect(judgeBalanceAnswer(429, '')).toEqual({ kind: 'refused', status: 429, message: '' });
    expect(balance({ status: 100 }, 503)).toEqual({ kind: 'no_answer', reason: 'server_error' });
    expect(balance({ status: 100 }, 302)).toEqual({ kind: 'no_answer', reason: 'redirect' });
    expect(balance({ balance: 1 })).toEqual({ kind: 'no_answer', reason: 'no_status' });
    expect(judgeBalanceAnswer(200, 'x')).toEqual({ kind: 'no_answer', reason: 'not_json' });
  });
});

test('no answer makes it throw, and only a real 100 below HTTP 300 or above 399 is accepted', () => {
  assert(
    property(integer({ min: 200, max: 599 }), json(), (httpStatus, body) => {
      const outcome = judgePushAnswer(httpStatus, body, null);
      if (outcome.kind === 'accepted') expect(Number(JSON.parse(body).status)).toBe(100);
      judgeBalanceAnswer(httpStatus, body);
    }),
  );
});

function item(number: unknown, id: unknown) {
  return { number, msg_id: id };
}
