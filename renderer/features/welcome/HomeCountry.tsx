import { t } from '../../../shared/text/index.ts';
import { CountrySelect } from '../../ui/CountrySelect.tsx';

interface HomeCountryProps {
  country: string | null;
  onChange: (country: string | null) => void;
}

/** Asks for the country of numbers without a country code. */
export function HomeCountry({ country, onChange }: HomeCountryProps) {
  return (
    <CountrySelect
      label={t('welcome.country')}
      description={t('welcome.countryHint')}
      noneLabel={t('welcome.countryNone')}
      nothingFound={t('welcome.nothingFound')}
      value={country}
      onChange={onChange}
    />
  );
}
