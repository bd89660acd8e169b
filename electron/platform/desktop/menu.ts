import type { MenuItemConstructorOptions } from 'electron';
import { t } from '../../../shared/text/index.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu: what every system's owner expects, without a way to reload the page or look inside it. */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  return platform === 'darwin'
    ? [appMenu(), editMenu(), viewMenu(), windowMenu()]
    : [{ label: t('desktop.menu.file'), submenu: [quit()] }, editMenu(), viewMenu()];
}

/** What a right click offers: nothing where nothing can be copied or pasted. */
export function contextTemplate(context: {
  isEditable: boolean;
  selectionText: string;
}): MenuItemConstructorOptions[] {
  if (context.isEditable) return [cut(), copy(), paste(), separator, selectAll()];
  return context.selectionText.trim() === '' ? [] : [copy()];
}

// macOS puts its own items for copy and paste under this menu only.
function appMenu(): MenuItemConstructorOptions {
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'about', label: t('desktop.menu.about') },
    separator,
    { role: 'hide', label: t('desktop.menu.hide') },
    { role: 'hideOthers', label: t('desktop.menu.hideOthers') },
    { role: 'unhide', label: t('desktop.menu.showAll') },
    separator,
    quit(),
  ];
  return { label: t('desktop.menu.app'), submenu };
}

function editMenu(): MenuItemConstructorOptions {
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'undo', label: t('desktop.menu.undo') },
    { role: 'redo', label: t('desktop.menu.redo') },
    separator,
    cut(),
    copy(),
    paste(),
    selectAll(),
  ];
  return { label: t('desktop.menu.edit'), submenu };
}

function viewMenu(): MenuItemConstructorOptions {
  const submenu: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: t('desktop.menu.actualSize') },
    { role: 'zoomIn', label: t('desktop.menu.zoomIn') },
    { role: 'zoomOut', label: t('desktop.menu.zoomOut') },
    separator,
    { role: 'togglefullscreen', label: t('desktop.menu.fullScreen') },
  ];
  return { label: t('desktop.menu.view'), submenu };
}

function windowMenu(): MenuItemConstructorOptions {
  return {
    label: t('desktop.menu.window'),
    submenu: [{ role: 'minimize', label: t('desktop.menu.minimize') }],
  };
}

const quit = (): MenuItemConstructorOptions => ({ role: 'quit', label: t('desktop.menu.quit') });
const cut = (): MenuItemConstructorOptions => ({ role: 'cut', label: t('desktop.menu.cut') });
const copy = (): MenuItemConstructorOptions => ({ role: 'copy', label: t('desktop.menu.copy') });
const paste = (): MenuItemConstructorOptions => ({ role: 'paste', label: t('desktop.menu.paste') });
const selectAll = (): MenuItemConstructorOptions => ({
  role: 'selectAll',
  label: t('desktop.menu.selectAll'),
});
