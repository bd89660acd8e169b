import { afterEach, beforeEach } from 'vitest';
import type { ListMapping } from '../../shared/contract/lists.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { limits } from '../../shared/domain/limits.ts';
import type { SheetRow } from '../../shared/domain/sheet-row.ts';
import type { CoreRig } from './core-rig.ts';
import { dropRig, openRig } from './core-rig.ts';

export const phone = (nth: number): string => `+1202555${String(100 + nth).padStart(4, '0')}`;
export const headers = ['Name', 'Phone', 'City'];
export const customers = [
  ['Ann', phone(1), 'Leeds'],
  ['Ben', phone(2), 'Hull'],
  ['Cleo', phone(3), 'York'],
];
/** The same customers some weeks later. */
export const newer = [
  ['Dan', phone(4), 'Bath'],
  ['Ben', phone(2), 'Leeds'],
  ['Ann', phone(1), ''],
];

/** A list with its rows, columns and what is known of them. */
interface WholeList {
  rows: SheetRow[];
  headers: string[];
  rowCount: number;
  mapping: ListMapping | null;
}

interface UsedList {
  campaignId: string;
  listId: string;
}

/** A core for each test, and what the window does with its lists. */
interface ListHands {
  readonly rig: CoreRig;
  /** Closes the core and opens it again on the same data. */
  reopen(): Promise<void>;
  /** Hands a file in, as the window does for a list that is there. */
  handIn(rows: readonly string[][], versionOf: string | null, fileHeaders?: string[]): Promise<string>;
  whole(listId: string): Promise<WholeList>;
  /** A list that a draft uses. */
  listInUse(patch?: Partial<Draft>, rows?: readonly string[][], listHeaders?: string[]): Promise<UsedList>;
  draftOf(campaignId: string): Promise<Draft>;
}

export const cellsOf = ({ rows }: { rows: SheetRow[] }): string[][] => rows.map(({ cells }) => cells);

/** Opens a core before each test of a file and drops it after. */
export function useLists(): ListHands {
  let rig: CoreRig;
  beforeEach(() => {
    rig = openRig();
  });
  afterEach(() => dropRig(rig));

  const draftOf = async (campaignId: string): Promise<Draft> =>
    (await rig.ask('campaigns.draft', { campaignId })).draft;
  return {
    get rig() {
      return rig;
    },
    async reopen() {
      await rig.close();
      rig = openRig({ dataDir: rig.dataDir });
    },
    async handIn(rows, versionOf, fileHeaders = headers) {
      const made = {
        name: 'N',
        fileName: 'customers 2.xlsx',
        sheetName: 'S',
        headers: fileHeaders,
        versionOf,
      };
      const { id: listId } = await rig.ask('lists.create', made);
      for (let at = 0; at < rows.length; at += limits.rowsPerChunk) {
        const chunk = rows.slice(at, at + limits.rowsPerChunk);
        await rig.ask('lists.addRows', {
          listId,
          rows: chunk.map((cells, index) => ({ rowNumber: at + index + 2, cells, hidden: false })),
        });
      }
      await rig.ask('lists.complete', { listId, rowCount: rows.length });
      return listId;
    },
    async whole(listId) {
      const rows: SheetRow[] = [];
      for (;;) {
        const afterRowNumber = rows.at(-1)?.rowNumber ?? 0;
        const next = await rig.ask('lists.rows', { listId, afterRowNumber, limit: limits.rowsPerChunk });
        if (next.length === 0) break;
        rows.push(...next);
      }
      const lists = await rig.ask('lists.overview', {});
      const list = lists.find(({ id }) => id === listId)!;
      return { rows, headers: list.headers, rowCount: list.rowCount, mapping: list.mapping };
    },
    async listInUse(patch = {}, rows = customers, listHeaders = headers) {
      const campaignId = await rig.draft(rows, { country: 'US', ...patch }, listHeaders);
      return { campaignId, listId: (await draftOf(campaignId)).listId ?? '' };
    },
    draftOf,
  };
}
