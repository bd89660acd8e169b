import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserShell } from '../../electron/platform/browser/launch-browser-shell.ts';
import { callNames } from '../../shared/contract.ts';
import { launchApp } from '../support/launch-app.ts';
import '../support/page-window.ts';
import { plainPage } from '../support/plain-page.ts';
import type { AskedCall, StubCore } from '../support/stub-core.ts';
import { stubCore } from '../support/stub-core.ts';

let answer: (call: AskedCall) => unknown;
let core: StubCore;
let shell: BrowserShell;

beforeAll(async () => {
  core = stubCore((call) => answer(call));
  shell = await launchApp({ core, rendererDir: await plainPage() });
});
beforeEach(() => {
  answer = (call) => ({ ok: true, value: call });
  core.asked.length = 0;
});
afterAll(() => shell.close());

describe('the bridge of the browser shell', () => {
  it('offers one function for every call of the contract, and nothing that can be replaced', async () => {
    const found = await shell.page.evaluate(() => ({
      names: Object.keys(window.sendsheet.calls),
      frozen: [window.sendsheet, window.sendsheet.calls].map((part) => Object.isFrozen(part)),
      replaced: Reflect.set(window, 'sendsheet', null) || Reflect.deleteProperty(window, 'sendsheet'),
      binding: '__sendsheetCall' in window,
    }));
    expect(found).toEqual({ names: callNames, frozen: [true, true], replaced: false, binding: false });
  });

  it('carries input and reply unchanged, whatever is written in them', async () => {
    const name = `"'\`\${x}</script>\u2028\u0000 नमस्ते 👋🏽`;
    const reply = await shell.page.evaluate(
      (n) => window.sendsheet.calls['campaigns.createDraft']({ name: n }),
      name,
    );
    expect(core.asked).toEqual([{ name: 'campaigns.createDraft', input: { name } }]);
    expect(reply).toEqual({ ok: true, value: { name: 'campaigns.createDraft', input: { name } } });
  });

  it('gives each caller its own reply, in whatever order they come', async () => {
    answer = async ({ input }) => {
      const { afterRowNumber } = input as { afterRowNumber: number };
      await new Promise((resolve) => setTimeout(resolve, 60 - afterRowNumber * 20));
      return { ok: true, value: afterRowNumber };
    };
    const replies = await shell.page.evaluate(() =>
      Promise.all(
        [0, 1, 2].map((afterRowNumber) =>
          window.sendsheet.calls['lists.rows']({ listId: 'l', afterRowNumber, limit: 1 }),
        ),
      ),
    );
    expect(replies).toEqual([0, 1, 2].map((value) => ({ ok: true, value })));
  });

  it('takes a chunk of 5,000 rows', async () => {
    answer = ({ input }) => ({ ok: true, value: (input as { rows: unknown[] }).rows.length });
    const reply = await shell.page.evaluate(() => {
      const row = (index: number) => ({
        rowNumber: index + 2,
        cells: Array(20).fill('x'.repeat(40)),
        hidden: false,
      });
      return window.sendsheet.calls['lists.addRows']({
        listId: 'l',
        rows: Array.from({ length: 5_000 }, (_, index) => row(index)),
      });
    });
    expect(reply).toEqual({ ok: true, value: 5_000 });
  });

  it('refuses a call of more than 64 million characters before it leaves the page', async () => {
    const reply = await shell.page.evaluate(() =>
      window.sendsheet.calls['campaigns.createDraft']({ name: 'x'.repeat(64 * 1024 * 1024) }),
    );
    expect(reply).toEqual({ ok: false, error: { code: 'bad_input' } });
    expect(core.asked).toEqual([]);
  });

  it('holds at most 1,000 calls at once', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    answer = () => held.then(() => ({ ok: true, value: null }));
    const refused = await shell.page.evaluate(
      () =>
        new Promise((resolve) => {
          for (let call = 0; call < 1_001; call += 1) {
            void window.sendsheet.calls['app.info']({}).then((reply) => reply.ok || resolve(reply));
          }
        }),
    );
    release();
    expect(refused).toEqual({ ok: false, error: { code: 'internal' } });
    expect(core.asked).toHaveLength(1_000);
  });

  it('hands events to their listeners until these are removed', async () => {
    await shell.page.evaluate(() => {
      const seen: unknown[] = [];
      const remove = window.sendsheet.on('campaign.progress', (progress) => seen.push(progress));
      Object.assign(window, { seen, remove });
    });
    const payload = { campaignId: 'c', peoplePerMinute: 8, secondsLeft: null, activity: 'pacing' } as const;
    core.emit({ name: 'campaign.progress', payload });
    core.emit({ name: 'accounts.changed', payload: null });
    await expect.poll(() => shell.page.evaluate('window.seen')).toEqual([payload]);
    await shell.page.evaluate('window.remove()');
    core.emit({ name: 'campaign.progress', payload });
    await shell.page.evaluate(() => window.sendsheet.calls['app.info']({}));
    expect(await shell.page.evaluate('window.seen')).toEqual([payload]);
  });

  it('refuses an event the contract does not know', async () => {
    const refusal = await shell.page.evaluate(() => {
      try {
        return typeof window.sendsheet.on('token.changed' as 'accounts.changed', () => undefined);
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toBe('TypeError: token.changed');
  });

  it('works again after the page is loaded again', async () => {
    answer = () => new Promise(() => undefined);
    await shell.page.evaluate(() => void window.sendsheet.calls['app.info']({}));
    answer = (call) => ({ ok: true, value: call });
    await shell.page.reload();
    const reply = await shell.page.evaluate(() => window.sendsheet.calls['app.info']({}));
    expect(reply).toEqual({ ok: true, value: { name: 'app.info', input: {} } });
  });

  it('does not listen to a frame inside the page', async () => {
    const found = await shell.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentWindow as unknown as Record<string, (payload: string) => void>;
      inside['__sendsheetCall']?.(JSON.stringify({ id: 1, name: 'app.info', input: { from: 'frame' } }));
      return 'sendsheet' in inside;
    });
    await shell.page.evaluate(() => window.sendsheet.calls['app.info']({}));
    expect(found).toBe(false);
    expect(core.asked).toEqual([{ name: 'app.info', input: {} }]);
  });
});
