import { septetsOf } from './gsm7.ts';

/** How a text goes out as SMS; `units` are septets (gsm7) or UTF-16 units (ucs2). */
export interface SegmentCount {
  encoding: 'gsm7' | 'ucs2';
  segments: number;
  units: number;
}

/** Units in a message of one segment, and in each segment of a longer one, which a header of 6 bytes makes shorter. */
const room = { gsm7: { single: 160, each: 153 }, ucs2: { single: 70, each: 67 } };

/** Counts SMS segments by 3GPP TS 23.038 and 23.040; an escape pair or a surrogate pair is never split. Empty text is 0 segments. */
export function countSegments(text: string): SegmentCount {
  if (text === '') return { encoding: 'gsm7', segments: 0, units: 0 };
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const septets = septetsOf(text.charCodeAt(index));
    if (septets === 0) return countUcs2(text);
    units += septets;
  }
  if (units <= room.gsm7.single) return { encoding: 'gsm7', segments: 1, units };
  const { each } = room.gsm7;
  let segments = 1;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const septets = septetsOf(text.charCodeAt(index));
    if (used + septets > each) {
      segments += 1;
      used = 0;
    }
    used += septets;
  }
  return { encoding: 'gsm7', segments, units };
}

function countUcs2(text: string): SegmentCount {
  const { single, each } = room.ucs2;
  const units = text.length;
  if (units <= single) return { encoding: 'ucs2', segments: 1, units };
  let segments = 0;
  for (let start = 0; start < units; segments += 1) {
    start += each;
    if (start < units && isHigh(text.charCodeAt(start - 1)) && isLow(text.charCodeAt(start))) start -= 1;
  }
  return { encoding: 'ucs2', segments, units };
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
