/** What a file is by its first bytes; `text` is whatever is not known to be something else. */
export type ContentKind = 'zip' | 'ole2' | 'text' | 'other';

const zipStarts = ['PK\x03\x04', 'PK\x05\x06'];
const ole2Start = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const otherStarts = [
  '%PDF',
  '%!PS',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'II*\0',
  'MM\0*',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'MZ\x90',
  '\x7fELF',
  'SQLite format 3',
  '{\\rtf',
  'BEGIN:VCARD',
];

/** Tells a file's kind from its first bytes, so that a picture named .xlsx is not taken for a sheet. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (zipStarts.some((zip) => start.startsWith(zip))) return 'zip';
  if (start.startsWith(ole2Start)) return 'ole2';
  return otherStarts.some((other) => start.startsWith(other)) ? 'other' : 'text';
}
