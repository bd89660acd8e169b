import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { templateFilters } from './filters.ts';
import { formatsOf } from './formats-of.ts';
import { plainCells } from './plain-cells.ts';
import { draftWording } from './plan.ts';
import { checkTemplate, compileTemplate, formatTemplate, parseTemplate } from './template.ts';

const english = draftWording(emptyDraft);
const headers = ['Name', 'Due', 'Amount'];
const render = (text: string, cells: readonly string[], wording = english): unknown =>
  compileTemplate(text, headers, [], wording)(cells);

describe('dates and numbers', () => {
  test.each([
    ['{{due:date}}', '2026-03-06', '6 March 2026'],
    ['{{due:date long}}', '2026-03-06 14:30', 'Friday, 6 March 2026'],
    ['{{due: DATE  Short }}', '6 Mar 2026', '06/03/2026'],
    ['{{due:number}}', '1234.5', '1,234.5'],
    ['{{due:number 2}}', '1234.5', '1,234.50'],
    ['{{due:number 0}}', '1234.5', '1,235'],
    ['{{due:date|soon}}', '', 'soon'],
  ])('%s of %s', (text, cell, written) => {
    expect(render(text, ['', cell, ''])).toEqual({ ok: true, text: written });
  });

  test('in the language of the draft', () => {
    const hindi = { ...english, formats: formatsOf('hi-IN') };
    const german = { ...english, formats: formatsOf('de-DE') };
    expect(render('{{due:date}}: {{amount:number}}', ['', '2026-03-06', '1234567.5'], hindi)).toEqual({
      ok: true,
      text: '6 मार्च 2026: 12,34,567.5',
    });
    expect(render('{{due:date}}: {{amount:number 2}}', ['', '2026-03-06', '1234.5'], german)).toEqual({
      ok: true,
      text: '6. März 2026: 1.234,50',
    });
  });

  test('a value that cannot be read holds the message back, whatever its fallback', () => {
    expect(render('{{name}} {{due:date|soon}} {{amount:number}}', ['', 'next week', 'x'])).toEqual({
      ok: false,
      missing: ['name'],
      unreadable: { keyword: 'due', kind: 'date', value: 'next week' },
    });
    expect(render('{{amount:number}}', ['', '', '1.234'])).toMatchObject({ ok: false });
    expect(render('{{amount:number}}', ['', '', '1.234'], { ...english, decimalMark: ',' })).toEqual({
      ok: true,
      text: '1,234',
    });
  });
});

test('written plainly, typographic characters of template and values alike', () => {
  const plain = { ...english, isPlain: true };
  expect(render('It’s {{name}} – ok', ['“Asha”'], plain)).toEqual({ ok: true, text: 'It\'s "Asha" - ok' });
});

const piece = fc.oneof(
  fc.constantFrom('{{', '}}', '{', '}', '|', ':', ' ', 'name', 'due', 'AMOUNT', 'é', '😀', '\n', '*', 'ا'),
  fc.constantFrom(...templateFilters),
  fc.constantFrom('{{name}}', '{{due:date|x}}', '{{amount:number 2}}', '{{name:first:upper}}', '{{due:}}'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const templates = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '2026-03-06', '6/3/2026', '1.234', '#N/A'),
);

test('no template throws: it has problems in places of its own, or it renders any row', () => {
  fc.assert(
    fc.property(templates, fc.array(cell, { maxLength: 4 }), (text, cells) => {
      const problems = checkTemplate(text, headers);
      for (const { at, length } of problems) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
      }
      if (problems.some(({ code }) => code !== 'empty')) {
        expect(() => compileTemplate(text, headers, [], english)).toThrow(Error);
        return;
      }
      const result = compileTemplate(text, headers, [], english)(cells);
      if (!result.ok) expect(result.missing.length + Number(result.unreadable !== null)).toBeGreaterThan(0);
    }),
    { numRuns: 5_000 },
  );
});

test('what is known of the cells beforehand changes no message', () => {
  const plainCell = fc.oneof(cell, fc.constantFrom('Asha', '#5', '0', ' x', 'x ', '-'));
  const rows = fc.array(plainCell, { minLength: 1, maxLength: 4 });
  const texts = fc.oneof(templates, fc.constantFrom('{{name}}', 'Hi {{name}}, {{due}}', '{{due}}{{amount}}'));
  const wordings = fc.constantFrom(english, { ...english, isPlain: true }, { ...english, isOneLine: true });
  fc.assert(
    fc.property(texts, rows, wordings, (text, cells, wording) => {
      if (checkTemplate(text, headers).some(({ code }) => code !== 'empty')) return;
      const finish = compileTemplate(text, headers, ['full_name'], wording);
      expect(finish(cells, plainCells(cells))).toEqual(finish(cells));
    }),
    { numRuns: 5_000 },
  );
});

test('columns too far to the right to be known beforehand are written like the others', () => {
  const many = Array.from({ length: 40 }, (_, at) => `c${at}`);
  const finish = compileTemplate('{{c0}} {{c29}} {{c30}} {{c32}}', many, [], english);
  expect(finish(many, plainCells(many))).toEqual({ ok: true, text: 'c0 c29 c30 c32' });
  expect(finish([...many.slice(0, 32), ' '], plainCells(many))).toMatchObject({ missing: ['c32'] });
});

test('whatever was typed comes back: the parts cover the text from end to end', () => {
  fc.assert(
    fc.property(templates, (text) => {
      let at = 0;
      for (const part of parseTemplate(text).parts) {
        if (part.kind === 'text') {
          expect(text.slice(at, at + part.text.length)).toBe(part.text);
          at += part.text.length;
        } else {
          expect(part.start).toBe(at);
          at = part.end;
        }
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 5_000 },
  );
});

test('what is written back reads the same, whatever the filter', () => {
  for (const filter of templateFilters) {
    const { parts } = parseTemplate(`{{ Name : ${filter.toUpperCase()} | a:b }}`);
    expect(formatTemplate(parts)).toBe(`{{Name:${filter}|a:b}}`);
  }
});
