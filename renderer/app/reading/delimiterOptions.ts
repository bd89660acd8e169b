import { t } from '../../../shared/text/index.ts';

/** The delimiters to choose from, with the one in use even where it is an unusual one. */
export function delimiterOptions(current: string): { value: string; label: string }[] {
  const options = [
    { value: ',', label: t('sheet.comma') },
    { value: ';', label: t('sheet.semicolon') },
    { value: '\t', label: t('sheet.tab') },
    { value: '|', label: t('sheet.bar') },
  ];
  if (options.some(({ value }) => value === current)) return options;
  return [...options, { value: current, label: t('sheet.otherDelimiter', { delimiter: current }) }];
}
