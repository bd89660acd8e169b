import type { Session } from 'electron';
import { isOurs } from './origin.ts';

/** All that our page may have; copying text is not worth a question. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

type Handlers = 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler';

interface Asker {
  isMainFrame: boolean;
  requestingUrl?: string;
}

/** Denies every permission and device without a question, but for the one named here; answers the remover. */
export function denyPermissions(session: Pick<Session, Handlers>): () => void {
  const may = (permission: string, asker: Asker): boolean =>
    granted.has(permission) && asker.isMainFrame && isOurs(asker.requestingUrl ?? '');
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(may(permission, details));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    may(permission, { isMainFrame, requestingUrl: origin }),
  );
  session.setDevicePermissionHandler(() => false);
  return () => {
    session.setPermissionRequestHandler(null);
    session.setPermissionCheckHandler(null);
    session.setDevicePermissionHandler(null);
  };
}
