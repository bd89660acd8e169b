import type { Protocol } from 'electron';
import { appScheme, isOurs } from './origin.ts';

/** What is answered for one path of the renderer's build. */
export interface FileReply {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** Answers one request of the window. */
export type Answer = (request: Pick<Request, 'url' | 'method'>) => Promise<Response>;

/** Makes `app:` a scheme with an origin of its own; must run before Electron is ready. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Answers GET for our host from the renderer's build, whose reader keeps the path inside; refuses the rest. */
export function answerFrom(readFile: (pathname: string) => Promise<FileReply>): Answer {
  return async ({ url, method }) => {
    if (!isOurs(url)) return new Response(null, { status: 403 });
    if (method !== 'GET') return new Response(null, { status: 405 });
    const { body, ...init } = await readFile(new URL(url).pathname);
    return new Response(new Uint8Array(body), init);
  };
}

/** Gives `app:` its answers; answers the remover. */
export function serveApp(protocol: Pick<Protocol, 'handle' | 'unhandle'>, answer: Answer): () => void {
  protocol.handle(appScheme, answer);
  return () => protocol.unhandle(appScheme);
}
