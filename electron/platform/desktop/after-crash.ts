import type { Event, RenderProcessGoneDetails, WebContents } from 'electron';

const quietMs = 10_000;

/** Loads the page again when its process died, but not twice in ten seconds; sending goes on in main meanwhile. */
export function reloadAfterCrash(
  contents: Pick<WebContents, 'on' | 'off' | 'reload'>,
  nowMs: () => number,
): () => void {
  let lastMs = -Infinity;
  const gone = (_event: Event, { reason }: RenderProcessGoneDetails): void => {
    if (reason === 'clean-exit' || nowMs() - lastMs < quietMs) return;
    lastMs = nowMs();
    contents.reload();
  };
  contents.on('render-process-gone', gone);
  return () => void contents.off('render-process-gone', gone);
}
