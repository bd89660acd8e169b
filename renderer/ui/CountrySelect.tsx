import { Select } from '@mantine/core';
import { callingCode, countryCodes } from '../../shared/domain/countries.ts';
import { language } from '../../shared/text/index.ts';

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

let options: { value: string; label: string }[] | null = null;

function countryOptions(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  options ??= countryCodes
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} +${callingCode(code) ?? ''}` }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return options;
}
