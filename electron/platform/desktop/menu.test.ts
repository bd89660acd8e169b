import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contextTemplate, menuTemplate } from './menu.ts';

function itemsOf(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each(['win32', 'linux', 'darwin'] as const)('the menu on %s', (platform) => {
  const items = itemsOf(menuTemplate(platform));

  it('has words of ours on every item', () => {
    for (const item of items) {
      if (item.type !== 'separator') expect(item.label).toMatch(/^[A-Z][A-Za-z ]+$/);
    }
  });

  it('copies, pastes and quits, and cannot reload the page or look inside it', () => {
    const roles = items.map((item) => item.role);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'undo', 'quit']));
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'close'] as const) {
      expect(roles).not.toContain(role);
    }
  });
});

describe('a right click', () => {
  const roles = (isEditable: boolean, selectionText: string) =>
    contextTemplate({ isEditable, selectionText }).flatMap((item) => item.role ?? []);

  it('offers what can be done there', () => {
    expect(roles(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(roles(false, 'Asha')).toEqual(['copy']);
    expect(roles(false, ' \n')).toEqual([]);
  });
});
