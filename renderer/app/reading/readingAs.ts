import type { FileReading, SheetView } from '../../workers/sheet-protocol.ts';

/** How a file was read, so that it can be read the same way again. */
export function readingAs({ sheetNames, sheetName, encoding, delimiter, headerRow }: SheetView): FileReading {
  return {
    headerRow,
    ...(sheetNames.length > 1 && { sheetName }),
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
  };
}
