import { describe, expect, it } from 'vitest';
import { countryOptions, optionNamed, optionsFor } from './countryOptions.ts';

const named = (typed: string): string | undefined => optionNamed(countryOptions(), typed)?.value;

describe('countries by what is typed', () => {
  it('lists those that start with it before those it only stands in', () => {
    expect(optionsFor(countryOptions(), 'India').map(({ value }) => value)).toEqual(['IN', 'IO']);
  });

  it('finds them by their calling code', () => {
    expect(optionsFor(countryOptions(), '+91').map(({ value }) => value)).toEqual(['IN']);
  });

  it('takes a whole name, in any letters', () => {
    expect(named(' india')).toBe('IN');
    expect(named('NIGER')).toBe('NE');
    expect(named('Brazil +55')).toBe('BR');
  });

  it('takes the only one that a part stands in', () => {
    expect(named('zil')).toBe('BR');
    expect(named('Brazil +')).toBe('BR');
  });

  it('takes none where it could be several, none at all, or nothing was typed', () => {
    expect(named('braz')).toBeUndefined();
    expect(named('Atlantis')).toBeUndefined();
    expect(named(' ')).toBeUndefined();
  });
});
