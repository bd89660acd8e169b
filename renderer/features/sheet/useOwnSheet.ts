import { useEffect, useMemo } from 'react';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { withReading } from '../../app/sheetReading.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';

/** The sheet of this campaign on the workbench; a stored one is opened where it is not there yet. */
export function useOwnSheet(): SheetView | null {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? null);
  const wanted = useFlow((flow) => flow.draft?.listId ?? null);
  const view = useBench((bench) => (bench.campaignId === campaignId ? bench.view : null));
  const isStuck = useBench((bench) => bench.work !== null || bench.error !== null);

  useEffect(() => {
    const mustOpen = view === null && wanted !== null && campaignId !== null && !isStuck;
    if (mustOpen) void useBench.getState().open(wanted, campaignId);
  }, [view, wanted, campaignId, isStuck]);

  const reading = useFlow((flow) => flow.draft?.reading ?? null);
  return useMemo(() => view && withReading(view, reading), [view, reading]);
}
