import { Select } from '@mantine/core';
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
  return (
    <Select
      {...rest}
      data={[{ value: none, label: noneLabel }, ...countryOptions()]}
      value={value ?? none}
      onChange={(country) => onChange(country === none ? null : country)}
      allowDeselect={false}
      searchable
      nothingFoundMessage={nothingFound}
      maxDropdownHeight={260}
    />
  );
}

let options: Option[] | null = null;

function countryOptions(): Option[] {
  options ??= namedCountries();
  return options;
}

function namedCountries(): Option[] {
  const { compare } = new Intl.Collator(language());
  return countryCodes
    .map((code) => ({ value: code, label: `${countryName(code)} +${callingCode(code) ?? ''}` }))
    .sort((a, b) => compare(a.label, b.label));
}
