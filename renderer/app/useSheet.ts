import { useEffect } from 'react';
import { useBench } from './bench.ts';
import { useFlow } from './flow.ts';
import { takeSheet } from './takeSheet.ts';

/** `none` = no sheet was chosen yet, `waiting` = its rows are on their way to the worker, `failed` = they could not be had. */
export type SheetState = 'none' | 'waiting' | 'failed' | 'ready';

/** Sees to it that the worker holds the draft's sheet: a sheet just read is kept first, a stored one is opened. */
export function useSheet(): SheetState {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? null);
  const wanted = useFlow((flow) => flow.draft?.listId ?? null);
  const { state, hasOwnFile, isIdle } = useSheetFacts(campaignId, wanted);

  useEffect(() => {
    if (!isIdle || state !== 'waiting' || campaignId === null) return;
    if (hasOwnFile) void takeSheet();
    else if (wanted !== null) void useBench.getState().open(wanted, campaignId);
  }, [isIdle, state, hasOwnFile, wanted, campaignId]);

  return state;
}

function useSheetFacts(
  campaignId: string | null,
  wanted: string | null,
): { state: SheetState; hasOwnFile: boolean; isIdle: boolean } {
  const held = useBench((bench) => bench.listId);
  const isIdle = useBench((bench) => bench.work === null);
  const hasFailed = useBench((bench) => bench.error !== null);
  const hasOwnFile = useBench(
    (bench) => bench.view !== null && bench.listId === null && bench.campaignId === campaignId,
  );
  if (wanted !== null && held === wanted) return { state: 'ready', hasOwnFile, isIdle };
  if (wanted === null && !hasOwnFile) return { state: 'none', hasOwnFile, isIdle };
  return { state: hasFailed ? 'failed' : 'waiting', hasOwnFile, isIdle };
}
