import { parseArgs } from 'node:util';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import { SegmentedMessage } from 'sms-segments-calculator';
import { emptyDraft } from '../../shared/domain/draft.ts';
import { draftWording } from '../../shared/domain/plan.ts';
import { plainCells } from '../../shared/domain/plain-cells.ts';
import { countSegments } from '../../shared/domain/segments.ts';
import { compileTemplate } from '../../shared/domain/template.ts';
import { createRandom } from '../support/random.ts';
import { measureEdits } from './compose-edits.ts';

const template =
  'Hi {{name}}, your order {{order_no}} of {{amount}} is ready in {{city}}. Please come by {{date}}. Reply STOP to leave.';
const headers = ['name', 'order_no', 'amount', 'city', 'date'];
const roles = headers.map(() => 'keyword' as const);
type View = Record<string, string>;

/** A row and which of its cells are plain. */
interface Person {
  cells: readonly string[];
  plain: number;
}

/** Finishes `--messages` (1000000) and counts their segments, beside mustache, liquidjs and Twilio's calculator; then edits before `--people` (100000), whom Review shows. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      messages: { type: 'string', default: '1000000' },
      people: { type: 'string', default: '100000' },
      times: { type: 'string', default: '3' },
    },
  });
  const rows = makeRows(Number(values.messages));
  const times = Number(values.times);
  rendering(rows, times);
  segments(rows, times);
  agreement();
  await measureEdits(Number(values.people));
}

function makeRows(rowCount: number): string[][] {
  const cities = ['Jaipur', 'Leeds', 'Lagos', 'Cusco', 'Lyon'];
  const rows = Array.from({ length: rowCount }, (_, at) => [
    `Maya Thompson ${at}`,
    `A-${200_000 + at}`,
    `${(at % 900) + 0.5}`,
    cities[at % cities.length]!,
    `2026-03-${10 + (at % 20)}`,
  ]);
  // Each text in one piece, as a reader of sheets hands it over, and not in the pieces it was just put together from.
  return JSON.parse(JSON.stringify(rows)) as string[][];
}

function rendering(rows: readonly string[][], times: number): void {
  const views = rows.map((cells): View => Object.fromEntries(headers.map((key, at) => [key, cells[at]!])));
  const render = compileTemplate(template, headers, roles, draftWording(emptyDraft));
  const ours = ({ cells, plain }: Person): string => {
    const message = render(cells, plain);
    if (!message.ok) throw new Error('a value is missing');
    return message.text;
  };
  // Once a sheet, by Check; a message of it is finished at every letter typed.
  const from = performance.now();
  const people = rows.map((cells): Person => ({ cells, plain: plainCells(cells) }));
  const lookRate = (rows.length / (performance.now() - from)) * 1000;
  // Mustache at its fastest: its tokens at hand, nothing escaped, no look-up in its cache.
  Mustache.escape = (text: string) => text;
  const writer = new Mustache.Writer();
  const tokens = writer.parse(template);
  const mustache = (view: View): string => writer.renderTokens(tokens, new Mustache.Context(view));
  const engine = new Liquid();
  const parsed = engine.parse(template);
  const liquid = (view: View): string => engine.renderSync(parsed, view) as string;
  for (const at of [0, 1, rows.length - 1]) {
    const texts = new Set([
      ours(people[at]!),
      ours({ cells: rows[at]!, plain: 0 }),
      mustache(views[at]!),
      liquid(views[at]!),
    ]);
    if (texts.size !== 1) throw new Error([...texts].join('\n'));
  }
  const few = views.slice(0, Math.ceil(views.length / 10));
  const rates = { ours: [] as number[], mustache: [] as number[], liquid: [] as number[] };
  for (let time = 0; time < times; time += 1) {
    rates.mustache.push(rate(views, mustache));
    rates.ours.push(rate(people, ours));
    rates.liquid.push(rate(few, liquid));
  }
  const [a, b, c] = [middle(rates.ours), middle(rates.mustache), middle(rates.liquid)];
  say(
    `messages, ${count(rows.length)}: ours ${perSecond(a)}; mustache precompiled ${perSecond(b)}, ${(a / b).toFixed(1)} times; liquidjs ${perSecond(c)}, ${(a / c).toFixed(0)} times; cells looked at once before, ${perSecond(lookRate)} rows`,
  );
}

function segments(rows: readonly string[][], times: number): void {
  const render = compileTemplate(template, headers, roles, draftWording(emptyDraft));
  const texts = rows.map((cells, at) => {
    const message = render(cells);
    // Every tenth has what forces the other encoding, at its end, where it is found last.
    return (message.ok ? message.text : '') + (at % 10 === 0 ? ' ’🙂' : '');
  });
  const few = texts.slice(0, 2_000);
  const rates = { ours: [] as number[], twilio: [] as number[] };
  for (let time = 0; time < times; time += 1) {
    rates.twilio.push(rate(few, (text) => text.slice(0, new SegmentedMessage(text).segmentsCount)));
    rates.ours.push(rate(texts, (text) => text.slice(0, countSegments(text).segments)));
  }
  const [a, b] = [middle(rates.ours), middle(rates.twilio)];
  say(
    `segments, ${count(texts.length)}: ours ${perSecond(a)}; Twilio's calculator ${perSecond(b)}, ${(a / b).toFixed(0)} times`,
  );
}

/** Random texts of all lengths and alphabets; the calculator counts one segment for no text, so each has some. */
function agreement(): void {
  const random = createRandom(2026);
  const alphabets = ['abc €[]~^', 'abc', 'aç', 'aé’😀', 'नमस ', 'Hi {}|\n\r', '漢字a'].map((text) =>
    Array.from(text),
  );
  for (let at = 0; at < 10_000; at += 1) {
    const alphabet = alphabets[at % alphabets.length]!;
    const length = random.whole(1, 330);
    let text = '';
    while (text.length < length) text += alphabet[random.whole(0, alphabet.length - 1)]!;
    const { encoding, segments: ours } = countSegments(text);
    const other = new SegmentedMessage(text);
    const isSame =
      other.segmentsCount === ours && (other.getEncodingName() === 'GSM-7') === (encoding === 'gsm7');
    if (!isSame) throw new Error(`${JSON.stringify(text)}: ours ${ours}, Twilio's ${other.segmentsCount}`);
  }
  say("segments, 10,000 random texts: equal to Twilio's calculator");
}

/** Results in a second; the lengths are added up so that no engine may leave the work out. */
function rate<Item>(items: readonly Item[], work: (item: Item) => string): number {
  const from = performance.now();
  let length = 0;
  for (const item of items) length += work(item).length;
  const seconds = (performance.now() - from) / 1000;
  if (length === 0) throw new Error('nothing was made');
  return items.length / seconds;
}

function middle(rates: number[]): number {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)]!;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function perSecond(value: number): string {
  return `${count(Number(value.toPrecision(3)))}/s`;
}

function say(line: string): void {
  console.log(line);
}
