import type { CDPSession } from 'playwright-core';
import { readRendererFile } from '../renderer-files.ts';
import { isOurs } from './origin.ts';

interface PausedRequest {
  requestId: string;
  resourceType: string;
  request: { url: string; method: string };
}

/** Answers every request of the window from the renderer's build and refuses all others; answers the remover. */
export async function serveRenderer(session: CDPSession, rendererDir: string): Promise<() => void> {
  const listener = (paused: PausedRequest): void => {
    // The window may close before its request is answered.
    answer(session, rendererDir, paused).catch(() => undefined);
  };
  session.on('Fetch.requestPaused', listener);
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return () => session.off('Fetch.requestPaused', listener);
}

async function answer(session: CDPSession, rendererDir: string, paused: PausedRequest): Promise<void> {
  const { requestId, request } = paused;
  const isNavigation = paused.resourceType === 'Document';
  if (isLocal(request.url)) {
    await session.send('Fetch.continueRequest', { requestId });
    return;
  }
  if (!isOurs(request.url) || request.method !== 'GET') {
    await refuse(session, requestId, isNavigation);
    return;
  }
  const { status, headers, body } = await readRendererFile(rendererDir, new URL(request.url).pathname);
  if (status !== 200 && isNavigation) {
    await refuse(session, requestId, true);
    return;
  }
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: body.toString('base64'),
  });
}

/** Bytes the page itself made; they never leave the browser. */
function isLocal(address: string): boolean {
  return address.startsWith('blob:') || address.startsWith('data:');
}

async function refuse(session: CDPSession, requestId: string, isNavigation: boolean): Promise<void> {
  // 204 leaves the page as it is; a failed navigation would replace it with an error page.
  if (isNavigation) await session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
  else await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
}
