import { beforeEach, expect, test, vi } from 'vitest';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { useSettings } from '../api/settings.ts';
import { createHandlers } from '../workers/handlers.ts';
import type { WorkbenchRequest } from '../workers/protocol.ts';
import { serve } from '../workers/serve.ts';
import { useBench } from './bench.ts';
import { useFlow } from './flow.ts';
import { readFileAs, readFiles, useJoinedFiles } from './joinedFiles.ts';

/** The worker's own code, in the thread of the test; `isMute` = it never answers. */
class WorkerHere extends EventTarget {
  static isMute = false;
  private readonly hear = serve(createHandlers(), (reply) => {
    if (!WorkerHere.isMute) this.dispatchEvent(new MessageEvent('message', { data: reply }));
  });

  postMessage(request: WorkbenchRequest): void {
    void this.hear(request);
  }

  terminate(): void {}
}

vi.stubGlobal('Worker', WorkerHere);
beforeEach(() => {
  WorkerHere.isMute = false;
});

const cyrillic = Uint8Array.from([0xce, 0xeb, 0xe5, 0xed, 0xe0]);
const north = new File(['Name,Phone\n', cyrillic, ',+380501234567\n'], 'north.csv');
const south = new File(['Name,Phone\nAnn,+12025550101\n'], 'south.csv');
const late = new File(['Eve,ask her\n'], 'late.csv');
const letters = { encoding: 'windows-1251', delimiter: ',', headerRow: 1 } as const;
const cells = (): string[][] => useBench.getState().view?.firstRows.map((row) => row.cells) ?? [];
const idOf = (name: string): string =>
  useJoinedFiles.getState().chosen.find(({ file }) => file.name === name)?.id ?? '';

test('one of several files is read another way, and the others stay as they were chosen', async () => {
  expect(await readFiles([north, south, late], 'c')).toBe(true);
  expect(useJoinedFiles.getState().problems).toMatchObject([
    { fileName: 'late.csv', problem: { code: 'no_rows' } },
  ]);
  await readFileAs(idOf('north.csv'), letters);
  await readFileAs(idOf('late.csv'), { headerRow: null });
  expect(cells()).toEqual([
    ['Олена', '+380501234567', '', '', 'north.csv'],
    ['Ann', '+12025550101', '', '', 'south.csv'],
    ['', '', 'Eve', 'ask her', 'late.csv'],
  ]);
  expect(useJoinedFiles.getState().problems).toEqual([]);
  expect(useJoinedFiles.getState().parts.map(({ id }) => id)).toEqual([
    '1 north.csv',
    '2 south.csv',
    '3 late.csv',
  ]);
});

test.each(['settings', 'draft'])(
  'numbers written as at home are those of the country of the %s',
  async (from) => {
    const names = new File(['Name,Phone\nAnn Lee,0812 3456 7890\n'], 'names.csv');
    const bare = new File(['0813 2222 3333,Cleo Ray\n0813 2222 3334,Dan Fox\n'], 'bare.csv');
    const { settings } = useSettings.getState();
    if (from === 'settings') useSettings.setState({ settings: { ...settings, country: 'ID' } });
    else useFlow.setState({ draft: { ...emptyDraft, country: 'ID' } });
    await readFiles([names, bare], 'c');
    useSettings.setState({ settings });
    useFlow.setState({ draft: null });
    expect(cells()[1]).toEqual(['Cleo Ray', '0813 2222 3333', 'bare.csv']);
  },
);

test('the only file that could be read keeps what was chosen for it when another one joins it', async () => {
  await readFiles([north, late], 'c');
  expect(useBench.getState().view?.isStored).toBe(false);
  await useBench.getState().choose({ encoding: 'windows-1251', delimiter: ',' });
  await readFileAs(idOf('late.csv'), { headerRow: null });
  expect(cells()[0]).toEqual(['Олена', '+380501234567', '', '', 'north.csv']);
  expect(cells()).toHaveLength(2);
});

test('cancelled, a kept list has its files still; of one that was never kept there is nothing to tell', async () => {
  for (const listId of ['kept', null]) {
    WorkerHere.isMute = false;
    await readFiles([north, south], 'c');
    useBench.setState({ listId });
    WorkerHere.isMute = true;
    const reading = readFileAs(idOf('north.csv'), letters);
    useBench.getState().cancel();
    await reading;
    expect(useBench.getState()).toMatchObject({ view: null, work: null, error: null });
    expect(useJoinedFiles.getState().parts).toHaveLength(listId === null ? 0 : 2);
  }
});
