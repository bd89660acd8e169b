import { SSF, type DenseWorkSheet, type ParsingOptions, type WorkBook } from 'xlsx';

/** A file inside SheetJS's container; `type` 2 means a stream. */
export interface ContainerFile {
  name: string;
  type: number;
  size: number;
  content: Uint8Array;
}

/** SheetJS's own container, which both its zip and its OLE2 reader produce. */
export interface Container {
  FullPaths: string[];
  FileIndex: ContainerFile[];
}

declare module 'xlsx' {
  // Exported by xlsx.mjs but missing from its types.
  export function parse_zip(container: Container, options: ParsingOptions): WorkBook;
  export function parse_xlscfb(container: Container, options: ParsingOptions): WorkBook;
}

/** The worksheets of a parsed workbook: undefined where SheetJS swallowed an error, '' where a part was left empty. */
export function worksheetOf(workbook: WorkBook, name: string): DenseWorkSheet | undefined | '' {
  return Object.hasOwn(workbook.Sheets, name) ? (workbook.Sheets[name] as DenseWorkSheet) : undefined;
}

/** The options every workbook is read with; formats tell dates from numbers, styles tell which rows are hidden. */
export function parsingOptions(): ParsingOptions {
  // A new object each time: SheetJS writes into it.
  return {
    dense: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellNF: true,
    cellStyles: true,
    cellDates: false,
  };
}

const formats = SSF as { get_table(): Record<number, string> };
const builtInFormats = { ...formats.get_table() };

/** Lets SheetJS forget the number formats of the file before, which it keeps when it reads an old Excel file. */
export function forgetFormats(): void {
  const current = formats.get_table();
  for (const id of Object.keys(current)) delete current[Number(id)];
  Object.assign(current, builtInFormats);
}
