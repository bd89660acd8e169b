import { expect, test } from 'vitest';
import { createHandlers } from '../../workers/handlers.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { isReadAsExpected } from './isReadAsExpected.ts';

const turn = { isStale: () => false, progress: () => undefined, preview: () => undefined };
const list = { headers: ['Name', 'Phone'], sheetName: 'customers' };

async function viewOf(text: string | Uint8Array<ArrayBuffer>): Promise<SheetView> {
  const read = createHandlers()['file.read'];
  const outcome = await read({ file: new Blob([text]), fileName: 'march.csv' }, turn);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.view;
}

test('the same headings in any order, Unicode letters and one sheet leave nothing in doubt', async () => {
  const view = await viewOf('phone,Name\n+12025550101,Zoë\n');
  expect(isReadAsExpected(view, list)).toBe(true);
  expect(isReadAsExpected({ ...view, sheetNames: ['march', 'old'], hiddenSheets: ['old'] }, list)).toBe(true);
});

test('other headings, letters that were guessed and one of several sheets are in doubt', async () => {
  expect(isReadAsExpected(await viewOf('Phone,Full name\n+12025550101,Ann\n'), list)).toBe(false);
  expect(isReadAsExpected(await viewOf('Name,Phone\n'), list)).toBe(false);
  const latin = Uint8Array.from([...new TextEncoder().encode('Name,Phone\nZo'), 0xeb, 0x2c, 0x31]);
  expect(isReadAsExpected(await viewOf(latin), list)).toBe(false);
  const view = await viewOf('Name,Phone\nAnn,+12025550101\n');
  const several = { ...view, sheetNames: ['january', 'customers'] };
  expect(isReadAsExpected({ ...several, sheetName: 'january' }, list)).toBe(false);
  expect(isReadAsExpected({ ...several, sheetName: 'customers' }, list)).toBe(true);
});
