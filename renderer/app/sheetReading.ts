import { limits } from '../../shared/domain/limits.ts';
import { keptNames, type SheetReading } from '../../shared/domain/sheet-reading.ts';
import { sheetEncodings } from '../../shared/sheet/decode-text.ts';
import type { SheetView } from '../workers/sheet-protocol.ts';

const shownHeadings = 4;

/** How a file was read, for the draft. */
export function readingOf(view: SheetView): SheetReading {
  return {
    sheetNames: keptNames(view.sheetNames),
    encoding: view.encoding,
    delimiter: view.delimiter,
    headerRow: view.headerRow,
    hiddenColumns: view.hiddenColumns.map(({ column }) => column),
    hiddenSheets: keptNames(view.hiddenSheets),
    passedOverSheet: view.passedOverSheet?.slice(0, 260) ?? null,
    madeHeaders: keptNames(view.madeHeaders, limits.sheetColumns),
    titleRows: view.facts.titleRows,
  };
}

/** A sheet whose rows come from a stored list, with what its file told when it was read. */
export function withReading(view: SheetView, reading: SheetReading | null): SheetView {
  if (!view.isStored || reading === null) return view;
  const { encoding, headerRow, hiddenColumns, titleRows, ...kept } = reading;
  return {
    ...view,
    ...kept,
    encoding: sheetEncodings.find((one) => one === encoding) ?? null,
    headerRow,
    headerCandidates:
      headerRow === null ? [] : [{ rowNumber: headerRow, cells: view.headers.slice(0, shownHeadings) }],
    hiddenColumns: hiddenColumns.flatMap((column) => {
      const header = view.headers[column];
      return header === undefined ? [] : [{ column, header }];
    }),
    facts: { ...view.facts, titleRows },
  };
}
