import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitBounds, keepBounds, readBounds } from './window-bounds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sendsheet-bounds-'));
const file = path.join(folder, 'window.json');
const kept = { x: 10, y: 20, width: 1200, height: 700, isMaximized: true };

describe('fitBounds', () => {
  it('opens at 1366x768 in the middle, or as large as a small screen is', () => {
    expect(fitBounds(null, { x: 0, y: 0, width: 1920, height: 1040 })).toEqual({
      x: 277,
      y: 136,
      width: 1366,
      height: 768,
      isMaximized: false,
    });
    expect(fitBounds(null, { x: 0, y: 0, width: 1366, height: 728 })).toMatchObject({
      width: 1366,
      height: 728,
    });
    expect(fitBounds(null, { x: 0, y: 0, width: 800, height: 560 })).toMatchObject({
      width: 800,
      height: 560,
    });
  });

  it('opens where it was, also on a screen to the left', () => {
    expect(fitBounds(kept, { x: 0, y: 0, width: 1920, height: 1040 })).toEqual(kept);
    const left = { ...kept, x: -1900 };
    expect(fitBounds(left, { x: -1920, y: 0, width: 1920, height: 1040 })).toEqual(left);
  });

  it('comes back from a screen that is gone, and is never too small to use', () => {
    const area = { x: 0, y: 0, width: 1366, height: 728 };
    expect(fitBounds({ ...kept, x: 4000, y: -900 }, area)).toEqual({ ...kept, x: 166, y: 0 });
    expect(fitBounds({ ...kept, width: 5, height: 5 }, area)).toMatchObject({ width: 960, height: 600 });
  });
});

describe('the kept bounds', () => {
  it('are read back', () => {
    keepBounds(file, kept);
    expect(readBounds(file)).toEqual(kept);
  });

  it.each(['', '{', '[]', 'null', '{"x":1}', '{"x":1e99,"y":0,"width":9,"height":9,"isMaximized":false}'])(
    'are none where the file holds %j',
    (text) => {
      writeFileSync(file, text);
      expect(readBounds(file)).toBeNull();
    },
  );

  it('are none where there is no file, and not kept where none can be', () => {
    expect(readBounds(path.join(folder, 'none.json'))).toBeNull();
    keepBounds(path.join(folder, 'no', 'folder.json'), kept);
    expect(() => readFileSync(path.join(folder, 'no', 'folder.json'))).toThrow('ENOENT');
  });
});
