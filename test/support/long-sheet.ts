import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import type { CallName } from '../../shared/contract.ts';
import { askWorkbench } from '../../renderer/api/workbench.ts';
import { useBench } from '../../renderer/app/bench.ts';
import { useChanges } from '../../renderer/app/changes.ts';
import { useContacts } from '../../renderer/app/contacts.ts';
import { useFlow } from '../../renderer/app/flow.ts';
import { createHandlers } from '../../renderer/workers/handlers.ts';
import type { WorkbenchReply, WorkbenchRequest, WorkbenchStop } from '../../renderer/workers/protocol.ts';
import { serve } from '../../renderer/workers/serve.ts';
import { type CoreRig, dropRig, openRig } from './core-rig.ts';

/** The window's own stores over a real core and the worker's own code, with a checked sheet of many rows. */
export interface LongSheet {
  rig: CoreRig;
  campaignId: string;
  listId: string;
  rowCount: number;
  /** Told what the worker is asked, before it hears it. */
  asked: Mock<(name: string) => unknown>;
  /** Told what the worker answers. */
  answered: Mock<(reply: WorkbenchReply) => unknown>;
  /** Has the calls of the window to main answered by this. */
  answerMain: (answer: (name: CallName, input: never) => Promise<unknown>) => void;
  /** Changes the name in every row. */
  rename: () => Promise<boolean>;
  /** Presses Cancel when so many changes were made. */
  cancelAt: (made: number) => void;
  /** How many rows say this name, in main and in the worker. */
  named: (name: string) => Promise<[number, number]>;
  undoWords: () => string[];
}

const rowCount = 2_500;
const asked = vi.fn<(name: string) => unknown>();
const answered = vi.fn<(reply: WorkbenchReply) => unknown>();

/** The worker's own code, in the thread of the test. */
class WorkerHere extends EventTarget {
  private readonly hear = serve(createHandlers(), (reply) => {
    answered(reply);
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  });

  postMessage(message: WorkbenchRequest | WorkbenchStop): void {
    asked('stops' in message ? 'stop' : message.name);
    void this.hear(message);
  }

  terminate(): void {}
}

function answerMain(answer: (name: CallName, input: never) => Promise<unknown>): void {
  const calls = new Proxy({}, { get: (_, name: CallName) => (input: never) => answer(name, input) });
  vi.stubGlobal('window', { sendsheet: { calls, on: () => () => undefined } });
}

/** Gives each test of a file such a sheet. */
export function useLongSheet(): LongSheet {
  const sheet = {} as Pick<LongSheet, 'rig' | 'campaignId' | 'listId'>;
  beforeEach(async () => {
    sheet.rig = openRig();
    const rows = Array.from({ length: rowCount }, (_, at) => ['ANN LEE', `+1202555${at % 2 ? 'O' : '0'}100`]);
    sheet.campaignId = await sheet.rig.draft(rows);
    answerMain((name, input) => sheet.rig.call(name, input));
    vi.stubGlobal('Worker', WorkerHere);
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
    await useFlow.getState().open(sheet.campaignId);
    sheet.listId = useFlow.getState().draft?.listId ?? '';
    await useBench.getState().open(sheet.listId, sheet.campaignId);
    await useContacts.getState().check(useFlow.getState().draft!);
  });
  afterEach(async () => {
    asked.mockReset();
    answered.mockReset();
    useChanges.getState().forget(sheet.listId);
    await useFlow.getState().close();
    useBench.getState().cancel();
    vi.unstubAllGlobals();
    await dropRig(sheet.rig);
  });
  return Object.assign(sheet, {
    rowCount,
    asked,
    answered,
    answerMain,
    rename() {
      const edits = Array.from({ length: rowCount }, (_, at) => ({
        rowNumber: at + 2,
        column: 0,
        value: 'Ann',
      }));
      const words = (made: number): string => `${made} names`;
      return useChanges.getState().make(() => Promise.resolve({ words, edits }));
    },
    cancelAt(made: number) {
      const stop = useChanges.subscribe(({ work, cancel }) => {
        if (work === null || work.done < made || work.kind === 'looking') return;
        stop();
        cancel();
      });
    },
    async named(name: string): Promise<[number, number]> {
      const { rig, listId } = sheet;
      let inMain = 0;
      for (let afterRowNumber = 0, rest = true; rest;) {
        const rows = await rig.ask('lists.rows', { listId, afterRowNumber, limit: 1_000 });
        inMain += rows.filter(({ cells }) => cells[0] === name).length;
        afterRowNumber = rows.at(-1)?.rowNumber ?? 0;
        rest = rows.length > 0;
      }
      await useBench.getState().refresh();
      const same = await askWorkbench('rows.same', { column: 0, value: name });
      return [inMain, same ?? -1];
    },
    undoWords: () => useChanges.getState().undos.map(({ words }) => words),
  });
}
