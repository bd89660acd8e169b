import { Select } from '@mantine/core';
import type { SheetEncoding } from '../../../shared/sheet/decode-text.ts';
import { sheetEncodings } from '../../../shared/sheet/decode-text.ts';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { delimiterOptions } from './delimiterOptions.ts';
import { HeadingChoice } from './HeadingChoice.tsx';
import classes from './SheetInHand.module.css';

/** How the file was read, as the program found it; every choice can be changed. */
export function ReadingChoices({ view, isFixed }: { view: SheetView; isFixed: boolean }) {
  const choose = useBench((bench) => bench.choose);
  const { sheetNames, sheetName, encoding, delimiter } = view;
  return (
    <div className={classes.choices}>
      {sheetNames.length > 1 && (
        <Select
          label={t('sheet.sheetPicker')}
          data={sheetNames}
          value={sheetName}
          allowDeselect={false}
          disabled={isFixed}
          onChange={(name) => name !== null && void choose({ sheetName: name })}
        />
      )}
      <HeadingChoice view={view} isFixed={isFixed} />
      {encoding !== null && (
        <Select<SheetEncoding>
          label={t('sheet.encoding')}
          data={sheetEncodings.map((value) => ({ value, label: t(`sheet.encodings.${value}`) }))}
          value={encoding}
          allowDeselect={false}
          disabled={isFixed}
          onChange={(value) => value !== null && void choose({ encoding: value, ...kept(delimiter) })}
        />
      )}
      {delimiter !== null && (
        <Select
          label={t('sheet.delimiter')}
          data={delimiterOptions(delimiter)}
          value={delimiter}
          allowDeselect={false}
          disabled={isFixed}
          onChange={(value) =>
            value !== null && void choose({ delimiter: value, ...(encoding !== null && { encoding }) })
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
