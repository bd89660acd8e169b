import type { Locator, Page } from '@playwright/test';
import { expect } from './fixture.ts';

/** The hands of an owner who has no mouse; every key leaves the focus where it can be seen. */
export interface Keys {
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Tab until a control has the focus; at each stop on the way it is seen where it is. */
  to(target: Locator): Promise<void>;
  /** The same with Shift and Tab. */
  backTo(target: Locator): Promise<void>;
  /** Tab to a list, open it, and take an entry by arrows. */
  choose(choices: Locator, option: string | RegExp): Promise<void>;
}

const mostSteps = 120;

/** A list of choices by its label. */
export const list = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
/** A field by its label. */
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Gives a page the keys alone. */
export function keysOf(page: Page): Keys {
  const { keyboard } = page;
  const isSeen = (key: string): Promise<void> =>
    expect.poll(() => page.evaluate(focusFault), { message: `after ${key}`, timeout: 5_000 }).toBeNull();

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await keyboard.press(key);
      await isSeen(key);
    }
  }

  async function walk(key: string, target: Locator): Promise<void> {
    await expect(target).toBeAttached();
    const passed: string[] = [];
    let hasWrapped = false;
    while (!(await target.evaluate((element) => element === document.activeElement))) {
      if (passed.length === mostSteps) throw new Error(`${key} goes only to ${passed.join(', ')}`);
      await keyboard.press(key);
      // Behind the last stop lies the browser itself, and then the first.
      if (!hasWrapped && (await page.evaluate(isNowhere))) {
        hasWrapped = true;
        await keyboard.press(key);
      }
      await isSeen(key);
      passed.push(await page.evaluate(focusName));
    }
  }

  return {
    press,
    async type(text) {
      await keyboard.type(text);
      await isSeen(text);
    },
    to: (target) => walk('Tab', target),
    backTo: (target) => walk('Shift+Tab', target),
    async choose(choices, name) {
      await walk('Tab', choices);
      await press('Enter');
      const option = page.getByRole('option', { name, exact: true });
      await expect(option).toBeVisible();
      for (let step = 0; step < mostSteps; step += 1) {
        if ((await option.getAttribute('data-combobox-selected')) !== null) break;
        await press('ArrowDown');
      }
      await press('Enter');
      await expect(option).toBeHidden();
    },
  };
}

/** Runs in the page: why nobody could see where the focus is; null where it is seen. */
function focusFault(): string | null {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'nothing has the focus';
  const name = `<${at.tagName.toLowerCase()}> ${at.getAttribute('aria-label') ?? at.textContent.slice(0, 40)}`;
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
  // In a table it is seen at the current row; what is drawn for a radio or a checkbox is its label.
  const row = at.querySelector('[data-current]');
  const drawn = row ?? [at, ...labels].find((one) => one.getBoundingClientRect().width > 1) ?? at;
  const box = drawn.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
  if (right - left < 1 || bottom - top < 1) return `${name} is outside the window`;
  const [frame, head] = [at.parentElement, at.firstElementChild].map((one) => one?.getBoundingClientRect());
  if (row && frame && head && (box.top < head.bottom - 1 || box.bottom > frame.bottom + 1)) {
    return `the current row of ${name} is outside its table`;
  }
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isOnTop = [at, ...labels].some(
    (one) => above !== null && (one.contains(above) || above.contains(one)),
  );
  if (!isOnTop) return `${name} is covered`;
  // A field that is typed into has its caret, and a heading only says where reading goes on.
  if (at.matches('h1, textarea, input:not([type=checkbox], [type=radio])')) return null;
  const ringed = [at, ...labels, at.nextElementSibling, at.parentElement, row].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    // In a table the ring is drawn inside the current row.
    return one === row ? boxShadow !== 'none' : outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  return ringed ? null : `${name} has no ring`;
}

/** Runs in the page. */
function isNowhere(): boolean {
  return document.activeElement === document.body;
}

/** Runs in the page. */
function focusName(): string {
  const at = document.activeElement;
  return at?.getAttribute('aria-label') ?? at?.textContent.slice(0, 30) ?? '';
}
