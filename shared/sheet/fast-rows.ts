import { cellText, readContent, types, type CellContent, type CellContext } from './fast-cell.ts';
import { TagReader } from './fast-tags.ts';
import { literal, notPlain, pastSpace, standsAt } from './xml-bytes.ts';
import { asciiText } from './xml-text.ts';

/** What cells point to, and where finished rows go. */
export interface RowContext extends CellContext {
  onRow: (rowNumber: number, cells: string[], isHidden: boolean) => void;
}

const rowStart = literal('<row');
const rowEnd = literal('</row>');
const cellStart = literal('<c');
const dataEnd = literal('</sheetData>');
const hidden = literal('hidden');
const widestSheet = 16_384;
const [smallR, smallS, smallT] = [0x72, 0x73, 0x74];

/** Scans the rows of a worksheet, block by block of whole rows. */
export class RowScanner {
  isDone = false;
  #context: RowContext;
  #tag = new TagReader();
  #content: CellContent = {
    valueStart: -1,
    valueEnd: -1,
    textStart: -1,
    textEnd: -1,
    hasFormula: false,
    end: 0,
  };
  #row = 0;
  #column = -1;

  constructor(context: RowContext) {
    this.#context = context;
  }

  scan(block: Uint8Array): void {
    this.#tag.block = block;
    let at = pastSpace(block, 0);
    while (at < block.length && !this.isDone) {
      if (standsAt(block, at, rowStart)) at = this.#readRow(block, at + rowStart.length);
      else if (standsAt(block, at, dataEnd)) this.isDone = true;
      else notPlain();
      at = pastSpace(block, at);
    }
  }

  #readRow(block: Uint8Array, from: number): number {
    const tag = this.#tag;
    let rowNumber = this.#row + 1;
    let isHidden = false;
    for (let at = from; tag.next(at); at = tag.valueEnd + 1) {
      if (tag.letter === smallR) rowNumber = tag.wholeNumber();
      else if (tag.isNamed(hidden)) isHidden = this.#isTrue();
      else if (tag.letter !== smallS) tag.mustBeIdle();
    }
    if (rowNumber <= this.#row) notPlain();
    this.#row = rowNumber;
    this.#column = -1;
    const cells: string[] = [];
    const end = tag.isEmpty ? tag.end : this.#readCells(block, tag.end, cells);
    this.#context.onRow(rowNumber, cells, isHidden);
    return end;
  }

  #readCells(block: Uint8Array, from: number, cells: string[]): number {
    for (let at = pastSpace(block, from); ; at = pastSpace(block, at)) {
      if (standsAt(block, at, rowEnd)) return at + rowEnd.length;
      if (!standsAt(block, at, cellStart)) notPlain();
      at = this.#readCell(block, at + cellStart.length, cells);
    }
  }

  #readCell(block: Uint8Array, from: number, cells: string[]): number {
    const tag = this.#tag;
    let column = -1;
    let style = 0;
    let type: number = types.n;
    for (let at = from; tag.next(at); at = tag.valueEnd + 1) {
      if (tag.letter === smallR) column = this.#columnOf();
      else if (tag.letter === smallS) style = tag.wholeNumber();
      else if (tag.letter === smallT) type = this.#typeOf();
      else tag.mustBeIdle();
    }
    const isPlaced = column !== -1;
    if (!isPlaced) column = this.#column + 1;
    if (column <= this.#column || column >= widestSheet) notPlain();
    this.#column = column;
    if (tag.isEmpty) return type === types.n ? tag.end : notPlain();
    const content = this.#content;
    readContent(block, tag.end, content);
    // Without a place SheetJS looks for one in formulas and texts too.
    const isWordless = type === types.n || type === types.s || type === types.b;
    if (!isPlaced && (content.hasFormula || !isWordless)) notPlain();
    const text = cellText(block, content, type, style, this.#context);
    if (text !== '') {
      while (cells.length < column) cells.push('');
      cells.push(text);
    }
    return content.end;
  }

  /** The column of a place such as "AB12", whose row must be this one. */
  #columnOf(): number {
    const { block, valueStart } = this.#tag;
    let column = 0;
    let at = valueStart;
    for (; block[at]! >= 0x41 && block[at]! <= 0x5a && at - valueStart < 4; at++) {
      column = column * 26 + block[at]! - 0x40;
    }
    return this.#tag.wholeNumber(at) === this.#row && at > valueStart ? column - 1 : notPlain();
  }

  #typeOf(): number {
    const { block, valueStart, valueEnd } = this.#tag;
    if (valueEnd - valueStart === 1) {
      const type = block[valueStart];
      return type === types.n || type === types.s || type === types.b || type === types.e ? type : notPlain();
    }
    const name = asciiText(block, valueStart, valueEnd);
    return name === 'str' ? types.str : name === 'inlineStr' ? types.inlineStr : notPlain();
  }

  #isTrue(): boolean {
    const { block, valueStart, valueEnd } = this.#tag;
    const text = asciiText(block, valueStart, valueEnd);
    if (!/^([01]|true|false)$/.test(text)) notPlain();
    return text === '1' || text === 'true';
  }
}
