import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import {
  breaksOneLine,
  messageTemplate,
  officialProblem,
  officialTemplateSchema,
  officialText,
  placesOf,
} from './official-template.ts';

const whole = {
  templateId: 'order_ready',
  language: 'pt_BR',
  body: 'Hello {{1}}, {{ 2 }} is ready. Bye {{1}}',
  values: ['{{name}}', 'order {{no}}'],
};

test('places are found once each, by number or as they come', () => {
  expect(placesOf(whole.body)).toEqual(['1', '2']);
  expect(placesOf('{{10}} {{2}} {{1}}')).toEqual(['1', '2', '10']);
  expect(placesOf('{{name}} {{order_no}} {{name}}')).toEqual(['name', 'order_no']);
  expect(placesOf('none {{}} {1} {{a b}}')).toEqual([]);
});

test('what stands in the places is written there, a dollar as it is', () => {
  expect(officialText(whole)).toBe('Hello {{name}}, order {{no}} is ready. Bye {{name}}');
  expect(officialText({ ...whole, values: ['$1 $&', 'x'] })).toBe('Hello $1 $&, x is ready. Bye $1 $&');
});

test.each([
  [{}, null],
  [{ templateId: ' ' }, 'no_id'],
  [{ language: 'English' }, 'no_language'],
  [{ body: '' }, 'no_body'],
  [{ body: '{{1}} {{3}}' }, 'gap'],
  [{ values: ['a'] }, 'no_value'],
  [{ values: ['a', 'b\tc'] }, 'line'],
])('%j', (change, code) => {
  expect(officialProblem({ ...whole, ...change })?.code ?? null).toBe(code);
});

test('any template is whole or has a problem, and never throws', () => {
  const text = fc.string({ maxLength: 40 });
  const parts = fc.array(fc.constantFrom('{{1}}', '{{2}}', '{{', '}}', 'a', ' ', '{{x}}'), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.record({
        templateId: text,
        language: fc.constantFrom('en', 'x'),
        body: parts.map((all) => all.join('')),
        values: fc.array(text, { maxLength: 3 }),
      }),
      (template) => {
        expect(officialTemplateSchema.safeParse(template).success).toBe(true);
        const problem = officialProblem(template);
        if (problem === null) {
          for (const value of template.values.slice(0, placesOf(template.body).length)) {
            expect(breaksOneLine(value)).toBe(false);
          }
        }
        expect(typeof officialText(template)).toBe('string');
      },
    ),
  );
});

test('a template counts on WhatsApp Official alone', () => {
  const draft = { ...emptyDraft, template: 'Free', officialTemplate: whole };
  expect(messageTemplate({ ...draft, channelId: 101 })).toBe(officialText(whole));
  expect(messageTemplate({ ...draft, channelId: 1 })).toBe('Free');
  expect(messageTemplate({ ...draft, channelId: 8, officialTemplate: null })).toBe('Free');
});
