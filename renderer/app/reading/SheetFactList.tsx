import { Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { listedNames } from '../../ui/listedNames.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import classes from './Reading.module.css';

/** What the owner should know of the sheet, one calm sentence each; nothing where there is nothing to say. */
export function SheetFactList({ view }: { view: SheetView }) {
  const sentences = sentencesOf(view);
  if (sentences.length === 0) return null;
  return (
    <ul className={classes.told} aria-label={t('sheet.factsTitle')}>
      {sentences.map((sentence) => (
        <Text key={sentence} component="li" size="sm">
          {sentence}
        </Text>
      ))}
    </ul>
  );
}

function sentencesOf({ facts, ...view }: SheetView): string[] {
  const { titleRows, blankRows, totalRows, errorCells, lostDigits, unreadable } = facts;
  const { passedOverSheet: first, hiddenSheets, madeHeaders, sheetName: sheet } = view;
  const sentences = [
    first !== null && t('sheet.passedOver', { sheet, first }),
    hiddenSheets.length > 0 &&
      t(view.isStored ? 'sheet.hiddenSheetsKept' : 'sheet.hiddenSheets', {
        count: hiddenSheets.length,
        sheets: listedNames(hiddenSheets),
      }),
    titleRows > 0 && t('sheet.titleRows', { count: titleRows }),
    madeHeaders.length > 0 &&
      t('sheet.madeHeaders', { count: madeHeaders.length, headers: listedNames(madeHeaders) }),
    blankRows.count > 0 && t('sheet.blankRows', { count: blankRows.count, row: blankRows.firstRow }),
    errorCells.count > 0 && t('sheet.errorCells', { count: errorCells.count, row: errorCells.firstRow }),
    lostDigits.count > 0 && t('sheet.lostDigits', { count: lostDigits.count, row: lostDigits.firstRow }),
    unreadable.count > 0 && t('sheet.unreadable', { count: unreadable.count, row: unreadable.firstRow }),
    ...totalRows.map(({ rowNumber, text }) => t('sheet.totalRow', { row: rowNumber, text })),
  ];
  return sentences.filter((sentence) => sentence !== false);
}
