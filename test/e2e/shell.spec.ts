import { foreignServer } from '../support/foreign-server.ts';
import { listeningPorts } from '../support/listening-ports.ts';
import '../support/page-window.ts';
import { descendants } from '../support/process-tree.ts';
import { expect, test } from './fixture.ts';
import { isOnElectron } from './open-app.ts';

test('serves its page under the policy of the architecture', async ({ app }) => {
  const headers = await app.page.evaluate(async () => {
    const { headers: all } = await fetch(location.href);
    return [all.get('content-security-policy'), all.get('x-content-type-options')];
  });
  expect(headers[0]).toContain("default-src 'none'; script-src 'self';");
  expect(headers[0]).not.toContain('unsafe-eval');
  expect(headers[1]).toBe('nosniff');
});

test('opens no port for its window', async ({ app }) => {
  test.skip(process.platform !== 'linux' || isOnElectron);
  await expect(app.page).toHaveTitle(/./);
  const browser = descendants(process.pid);
  expect(browser.length).toBeGreaterThan(1);
  expect(listeningPorts(browser)).toEqual([]);
});

test('runs no code made of text', async ({ app }) => {
  const outcome = await app.page.evaluate(() => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => blocked.push(blockedURI));
    const script = document.createElement('script');
    script.textContent = 'window.injected = true;';
    document.head.append(script);
    const link = document.createElement('a');
    link.href = 'javascript:window.injected = true';
    link.click();
    return new Promise((resolve) => setTimeout(() => resolve([blocked, 'injected' in window]), 100));
  });
  expect(outcome).toEqual([['inline', 'inline'], false]);
});

test('evaluates no text', async ({ app }) => {
  // Text from the test runner may evaluate text itself, so a function of the page is asked to.
  const refusal = await app.page.evaluate(
    () =>
      new Promise((resolve) => {
        const read = () => Reflect.construct(Function, ['return 1']) as unknown;
        setTimeout(() => {
          try {
            resolve(read());
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 0);
      }),
  );
  expect(refusal).toBe('EvalError');
});

test('reaches nothing but itself', async ({ app }) => {
  const foreign = await foreignServer();
  const pageAddress = (): string => app.page.url().split('#')[0] ?? '';
  const home = pageAddress();
  const reached = await app.page.evaluate(async (url) => {
    const image = new Image();
    image.src = `${url}/image.png`;
    document.body.append(image);
    navigator.sendBeacon(`${url}/beacon`, 'x');
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    return fetch(url, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  }, foreign.url);
  expect(reached).toBe(false);
  await app.page.evaluate((url) => void setTimeout(() => (location.href = url), 0), foreign.url);
  await app.page.waitForTimeout(200);
  expect(pageAddress()).toBe(home);
  expect(await app.page.evaluate((url) => window.open(url) === null, foreign.url)).toBe(true);
  await app.page.waitForTimeout(200);
  expect(app.page.context().pages()).toHaveLength(1);
  expect(foreign.connections()).toBe(0);
  await foreign.close();
});

test('answers the calls of the contract and no others', async ({ app }) => {
  const answers = await app.page.evaluate(async () => ({
    info: await window.sendsheet.calls['app.info']({}),
    badInput: await window.sendsheet.calls['lists.get']({ listId: '../x' }),
    unknown: Object.hasOwn(window.sendsheet.calls, 'token.read'),
  }));
  expect(answers.info).toMatchObject({ ok: true, value: { shell: isOnElectron ? 'desktop' : 'browser' } });
  expect(answers.badInput).toMatchObject({ ok: false, error: { code: 'bad_input' } });
  expect(answers.unknown).toBe(false);
});

test('opens again on what it kept', async ({ app }) => {
  const made = await app.page.evaluate(() =>
    window.sendsheet.calls['campaigns.createDraft']({ name: 'Kept' }),
  );
  expect(made.ok).toBe(true);
  await app.restart();
  const list = await app.page.evaluate(() => window.sendsheet.calls['campaigns.list']({}));
  expect(list).toMatchObject({ ok: true, value: [{ name: 'Kept' }] });
});
