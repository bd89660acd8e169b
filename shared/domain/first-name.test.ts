import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstNameOf, isFullName } from './first-name.ts';

describe('the first name of', () => {
  test.each([
    ['Anna', 'Anna'],
    [' Anna  Schmidt ', 'Anna'],
    ['Dr. Anna Maria Schmidt', 'Anna'],
    ['Dr.Anna Schmidt', 'Anna'],
    ['Frau Dr. Müller', 'Müller'],
    ['Schmidt, Anna', 'Anna'],
    ['Schmidt, Dr. Anna Maria', 'Anna'],
    ['Anna Schmidt, Jr.', 'Anna'],
    ['Anna Schmidt, MBA', 'Anna'],
    ['Kumar, Ravi, Mr', 'Ravi'],
    ['DUPONT Jean-Pierre', 'Jean-Pierre'],
    ['JEAN DUPONT', 'JEAN'],
    ['Mme Dupont', 'Dupont'],
    ['Sig.ra Giulia Ricci', 'Giulia'],
    ['Dott.ssa Giulia Ricci', 'Giulia'],
    ['María de los Ángeles García', 'María'],
    ['José Ortega y Gasset', 'José'],
    ['Don José García', 'José'],
    ['Don Smith', 'Don'],
    ['Doña María López', 'María'],
    ['Dona Maria da Silva', 'Maria'],
    ['Srta. Lucía Pérez', 'Lucía'],
    ['Mr & Mrs Sharma', 'Sharma'],
    ['Anna & Peter Schmidt', 'Anna & Peter'],
    ['Anna und Peter', 'Anna und Peter'],
    ['M. Kumar', 'Kumar'],
    ['S. Ravi Kumar', 'Ravi'],
    ['Ravi S', 'Ravi'],
    ['KP Sharma', 'KP'],
    ['Smt. Sunita Devi', 'Sunita'],
    ['श्रीमती सुनीता देवी', 'सुनीता'],
    ['डॉ. राजेश कुमार', 'राजेश'],
    ['Md. Rahim Khan', 'Rahim'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['Abd al Rahman Khan', 'Abd al Rahman'],
    ['عبد الرحمن محمد', 'عبد الرحمن'],
    ['السيد محمد علي', 'محمد'],
    ['د. أحمد حسن', 'أحمد'],
    ['Bapak Budi Santoso', 'Budi'],
    ['佐藤 花子', '花子'],
    ['王秀英', '王秀英'],
    ['王秀英 女士', '王秀英'],
    ['김민지씨', '김민지'],
    ['Mrs. Sharma (mother of Aarav)', 'Sharma'],
    ['Anna "Annie" Schmidt', 'Anna'],
    ["D'Angelo Russell", "D'Angelo"],
    ['O’Neil, Sean', 'Sean'],
    ['Dr', 'Dr'],
    ['A', 'A'],
    ['', ''],
    [' - ', ''],
    ['42', ''],
  ])('%j is %j', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});

test('a whole name has more to it than its first name', () => {
  expect(['Anna Schmidt', 'Schmidt, Anna', 'Dr. Anna'].map(isFullName)).toEqual([true, true, true]);
  expect(['Anna', ' Anna ', '', '42', '王秀英'].map(isFullName)).toEqual([false, false, false, false, false]);
});

test('whatever the name, the answer is part of it, trimmed, and not made longer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (name) => {
      const first = firstNameOf(name);
      expect(first.trim()).toBe(first);
      expect(first.length).toBeLessThanOrEqual(name.length);
      for (const word of first.split(' ')) expect(name).toContain(word);
    }),
  );
  expect(firstNameOf('(('.repeat(20_000)).length).toBeLessThanOrEqual(200);
  expect(firstNameOf('a.'.repeat(20_000)).length).toBeLessThanOrEqual(200);
});
