import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { refuseWebviews, sandboxEverything, windowPreferences } from './isolation.ts';

describe('isolation', () => {
  it('gives the page the sandbox, its own world, and nothing of Node', () => {
    expect(windowPreferences('/build/preload.cjs')).toEqual({
      preload: '/build/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      devTools: false,
      spellcheck: false,
    });
  });

  it('puts every renderer into the sandbox', () => {
    const enableSandbox = vi.fn<() => void>();
    sandboxEverything({ enableSandbox });
    expect(enableSandbox).toHaveBeenCalledOnce();
  });

  it('refuses webviews until the remover is called', () => {
    const contents = new EventEmitter();
    const remove = refuseWebviews(contents as unknown as WebContents);
    const preventDefault = vi.fn<() => void>();
    contents.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    remove();
    expect(contents.eventNames()).toEqual([]);
  });
});
