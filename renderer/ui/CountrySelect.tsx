import { Select } from '@mantine/core';
import { useState } from 'react';
import { callingCode, countryCodes } from '../../shared/domain/countries.ts';
import { language } from '../../shared/text/index.ts';
import { countryName } from './countryName.ts';

interface CountrySelectProps {
  label: string;
  description?: string;
  /** What stands for "no country". */
  noneLabel: string;
  nothingFound: string;
  value: string | null;
  onChange: (country: string | null) => void;
}

const none = 'none';

interface Option {
  value: string;
  label: string;
}

/** Chooses a country by its name or calling code; null where the numbers carry their own. */
export function CountrySelect({ value, onChange, noneLabel, nothingFound, ...rest }: CountrySelectProps) {
  // The names of all countries are had when somebody comes to choose, not while the screen opens.
  const [isVisited, setVisited] = useState(false);
  const countries = isVisited ? countryOptions() : value === null ? [] : [countryOption(value)];
  return (
    <Select
      {...rest}
      data={[{ value: none, label: noneLabel }, ...countries]}
      value={value ?? none}
      onChange={(country) => onChange(country === none ? null : country)}
      onFocus={() => setVisited(true)}
      allowDeselect={false}
      searchable
      nothingFoundMessage={nothingFound}
      maxDropdownHeight={260}
    />
  );
}

let options: Option[] | null = null;

function countryOptions(): Option[] {
  const { compare } = new Intl.Collator(language());
  options ??= countryCodes.map(countryOption).sort((a, b) => compare(a.label, b.label));
  return options;
}

function countryOption(code: string): Option {
  return { value: code, label: `${countryName(code)} +${callingCode(code) ?? ''}` };
}
