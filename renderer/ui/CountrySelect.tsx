import { Select } from '@mantine/core';
import { countryOptions, optionNamed, optionsFor } from './countryOptions.ts';

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
  const options = [{ value: none, label: noneLabel }, ...countryOptions()];
  const choose = (chosen: string | null): void => onChange(chosen === none ? null : chosen);
  return (
    <Select
      {...rest}
      data={options}
      value={value ?? none}
      onChange={choose}
      allowDeselect={false}
      searchable
      selectFirstOptionOnChange
      filter={({ search }) => optionsFor(options, search)}
      onBlur={(event) => {
        // Whoever types a name and goes on means that country, not the one that stood there before.
        const named = optionNamed(options, event.currentTarget.value);
        if (named !== null && named.value !== (value ?? none)) choose(named.value);
      }}
      nothingFoundMessage={nothingFound}
      maxDropdownHeight={260}
    />
  );
}
