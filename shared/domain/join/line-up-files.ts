import { isMadeHeader } from '../column-letter.ts';
import { foldKeyword } from '../fold.ts';
import { type ColumnSense, areOfTwoKinds } from './column-senses.ts';
import { areAlike } from './files-alike.ts';

/** The columns of a file that is joined with others, and what each holds beyond doubt. */
export interface FileColumns {
  headers: readonly string[];
  senses: readonly (ColumnSense | null)[];
}

/** What is known of the places while file after file is lined up. */
interface Joined {
  headers: string[];
  /** Places that bear a heading of a file, not a made-up one. */
  named: Set<number>;
  byHeading: Map<string, number>;
  /** Places by the headings of columns that were put under another. */
  byOther: Map<string, number>;
  byMade: Map<string, number>;
  bySense: Map<ColumnSense, number>;
  /** What each place was first known to hold. */
  held: Map<number, ColumnSense>;
}

/**
 * Lines up the columns of files by their headings, then by what they hold: a place in `headers` for each column, no two of
 * one file the same, and none for numbers among names. A made-up heading ("Column A") says nothing of its column: files line
 * up by it only where they are laid out alike.
 */
export function lineUpFiles(files: readonly FileColumns[]): { headers: string[]; places: number[][] } {
  const joined: Joined = {
    headers: [],
    named: new Set(),
    byHeading: new Map(),
    byOther: new Map(),
    byMade: new Map(),
    bySense: new Map(),
    held: new Map(),
  };
  const places: number[][] = [];
  for (const file of files) {
    const isFit = (own: readonly number[]): boolean =>
      own.every((place, column) => mayHold(place, file.senses[column] ?? null, joined));
    const alike = places.find((own, earlier) => areAlike(files[earlier]!, file) && isFit(own));
    const own = alike ?? placesOf(file, joined);
    places.push(own);
    for (const [column, place] of own.entries()) learn(file, column, place, joined);
  }
  return { headers: joined.headers, places };
}

function placesOf({ headers, senses }: FileColumns, joined: Joined): number[] {
  const keys = headers.map((header) => foldKeyword(header));
  const isReal = headers.map((header, column) => !isMadeHeader(header, column));
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const settle = (find: (column: number) => number | undefined): void => {
    for (const column of headers.keys()) {
      const place = places.has(column) ? undefined : find(column);
      if (place === undefined || taken.has(place)) continue;
      places.set(column, place);
      taken.add(place);
    }
  };
  for (const known of [joined.byHeading, joined.byOther]) {
    settle((column) => {
      const place = isReal[column] ? known.get(keys[column]!) : undefined;
      return place !== undefined && mayHold(place, senses[column] ?? null, joined) ? place : undefined;
    });
  }
  settle((column) => {
    const sense = senses[column] ?? null;
    return sense === null ? undefined : joined.bySense.get(sense);
  });
  // With nothing in it there is nothing to mix up, and one blank column is enough.
  settle((column) => (senses[column] === 'nothing' ? joined.byMade.get(keys[column]!) : undefined));
  settle((column) => joined.headers.push(headers[column]!) - 1);
  return [...headers.keys()].map((column) => places.get(column)!);
}

/** "Contact" is a number in one file and a name in another. */
function mayHold(place: number, sense: ColumnSense | null, { held }: Joined): boolean {
  return !areOfTwoKinds(held.get(place) ?? null, sense);
}

function learn({ headers, senses }: FileColumns, column: number, place: number, joined: Joined): void {
  const header = headers[column]!;
  const key = foldKeyword(header);
  const sense = senses[column] ?? null;
  if (isMadeHeader(header, column)) {
    if (!joined.byMade.has(key)) joined.byMade.set(key, place);
  } else if (!joined.named.has(place)) {
    joined.headers[place] = header;
    joined.named.add(place);
    if (!joined.byHeading.has(key)) joined.byHeading.set(key, place);
  } else if (joined.byHeading.get(key) !== place && !joined.byOther.has(key)) {
    joined.byOther.set(key, place);
  }
  if (sense === null || sense === 'nothing' || joined.held.has(place)) return;
  // A place that holds something else already is no place to put more under.
  if (!joined.bySense.has(sense)) joined.bySense.set(sense, place);
  joined.held.set(place, sense);
}
