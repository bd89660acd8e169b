import { limits } from '../domain/limits.ts';
import { textOrBlank } from './cell-text.ts';
import { SheetRefusal } from './problem.ts';
import { literal, notPlain, past, pastSpace, standsAt } from './xml-bytes.ts';
import { unescaped, xmlText } from './xml-text.ts';

const lessThan = 0x3c;
const itemStart = literal('<si>');
const itemEnd = literal('</si>');
const text = literal('<t>');
const spacedText = literal('<t xml:space="preserve">');
const emptyText = literal('<t/>');
const textEnd = literal('</t>');
const run = literal('<r>');
const latin1 = new TextDecoder('latin1');
const sounds = /^(<rPh [^<>]*><t>[^<]*<\/t><\/rPh>)*(<phoneticPr [^<>]*\/>)?$/;
const runs =
  /^(<r>(<rPr>(<[a-zA-Z]+( [^<>']*)?\/>)*<\/rPr>)?<t( xml:space="preserve")?>[^<]*<\/t><\/r>)+(<phoneticPr [^<>']*\/>)?$/;
const tableEnd = literal('</sst>');

/** Reads shared strings of whole items, block by block; `isDone` once their table has ended. */
export function createStringScanner(): {
  readonly strings: string[];
  readonly isDone: boolean;
  scan(block: Uint8Array): void;
} {
  const strings: string[] = [];
  let isDone = false;
  return {
    strings,
    get isDone() {
      return isDone;
    },
    scan(block) {
      let at = pastSpace(block, 0);
      while (at < block.length && !isDone) {
        if (strings.length > limits.sharedTexts) tooMany(strings.length);
        if (standsAt(block, at, itemStart)) at = addItem(block, at + itemStart.length, strings);
        else if (standsAt(block, at, tableEnd)) isDone = true;
        else notPlain();
        at = pastSpace(block, at);
      }
    },
  };
}

function tooMany(actual: number): never {
  throw new SheetRefusal('too_big_inflated', { limit: limits.sharedTexts, actual });
}

/** Adds the string of one item and gives where the item ends. */
function addItem(block: Uint8Array, from: number, strings: string[]): number {
  const at = pastSpace(block, from);
  if (standsAt(block, at, itemEnd)) {
    strings.push('');
    return at + itemEnd.length;
  }
  if (standsAt(block, at, run)) return addRuns(block, at, strings);
  if (standsAt(block, at, emptyText)) {
    strings.push('');
    return pastItem(block, at + emptyText.length);
  }
  const start = standsAt(block, at, text) ? at + text.length : past(block, at, spacedText);
  const end = block.indexOf(lessThan, start);
  strings.push(textOrBlank(xmlText(block, start, end === -1 ? notPlain() : end)));
  return pastItem(block, past(block, end, textEnd));
}

/** The end of an item of which nothing more counts: how Chinese and Japanese words sound. */
function pastItem(block: Uint8Array, from: number): number {
  if (standsAt(block, from, itemEnd)) return from + itemEnd.length;
  const end = itemEndAfter(block, from);
  if (!sounds.test(latin1.decode(block.subarray(from, end)))) notPlain();
  return end + itemEnd.length;
}

/** Text in several fonts is the text of its runs. */
function addRuns(block: Uint8Array, from: number, strings: string[]): number {
  const end = itemEndAfter(block, from);
  const xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(block.subarray(from, end));
  if (!runs.test(xml)) notPlain();
  const texts = [...xml.matchAll(/<t(?: [^<>]*)?>([^<]*)<\/t>/g)].map(([, content = '']) => content);
  strings.push(textOrBlank(unescaped(texts.join(''))));
  return end + itemEnd.length;
}

function itemEndAfter(block: Uint8Array, from: number): number {
  let at = from;
  while (!standsAt(block, at, itemEnd)) {
    at = block.indexOf(lessThan, at + 1);
    if (at === -1) notPlain();
  }
  return at;
}
