import { Select } from '@mantine/core';
import type { SheetEncoding } from '../../../shared/sheet/decode-text.ts';
import { sheetEncodings } from '../../../shared/sheet/decode-text.ts';
import { t } from '../../../shared/text/index.ts';
import type { ReadChoice, SheetView } from '../../workers/sheet-protocol.ts';
import { delimiterOptions } from './delimiterOptions.ts';
import { HeadingChoice } from './HeadingChoice.tsx';
import classes from './Reading.module.css';

interface ReadingChoicesProps {
  view: SheetView;
  /** Whether nothing can be changed: the file is not there any more. */
  isFixed?: boolean;
  /** Whether the file is being read; the choices keep the focus meanwhile. */
  isBusy: boolean;
  onChoose: (choice: ReadChoice) => void;
  onHeading: (rowNumber: number | null) => void;
}

/** How the file was read, as the program found it; every choice can be changed. */
export function ReadingChoices({ view, isFixed = false, isBusy, onChoose, onHeading }: ReadingChoicesProps) {
  const { sheetNames, sheetName, encoding, delimiter } = view;
  const common = { allowDeselect: false, disabled: isFixed, readOnly: isBusy };
  return (
    <div className={classes.choices}>
      {sheetNames.length > 1 && (
        <Select
          {...common}
          label={t('sheet.sheetPicker')}
          data={sheetNames}
          value={sheetName}
          onChange={(name) => name !== null && onChoose({ sheetName: name })}
        />
      )}
      <HeadingChoice view={view} isFixed={isFixed} isBusy={isBusy} onChoose={onHeading} />
      {encoding !== null && (
        <Select<SheetEncoding>
          {...common}
          label={t('sheet.encoding')}
          data={sheetEncodings.map((value) => ({ value, label: t(`sheet.encodings.${value}`) }))}
          value={encoding}
          onChange={(value) => value !== null && onChoose({ encoding: value, ...kept(delimiter) })}
        />
      )}
      {delimiter !== null && (
        <Select
          {...common}
          label={t('sheet.delimiter')}
          data={delimiterOptions(delimiter)}
          value={delimiter}
          onChange={(value) =>
            value !== null && onChoose({ delimiter: value, ...(encoding !== null && { encoding }) })
          }
        />
      )}
    </div>
  );
}

/** A delimiter that was found stays the same while the encoding changes. */
function kept(delimiter: string | null): { delimiter?: string } {
  return delimiter === null ? {} : { delimiter };
}
