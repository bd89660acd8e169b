import { Button, ScrollArea, VisuallyHidden } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import type { useJoinedFiles } from '../../app/joinedFiles.ts';
import { formatNumber } from '../../ui/format.ts';
import classes from './SheetInHand.module.css';

interface FilePartsProps {
  parts: ReturnType<typeof useJoinedFiles.getState>['parts'];
  isBusy: boolean;
  /** Told which file is to be read in another way. */
  onReadAs: (id: string) => void;
}

/** What each of several files brought into the list. */
export function FileParts({ parts, isBusy, onReadAs }: FilePartsProps) {
  const isAnyPut = parts.some(({ putUnder }) => putUnder.length > 0);
  return (
    <ScrollArea.Autosize
      mah={190}
      className={classes.files}
      // What scrolls has to be reached by the keyboard.
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('sheet.file') }}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet.file')}</th>
            <th scope="col">{t('sheet.fileRows')}</th>
            <th scope="col">{t('sheet.fileColumns')}</th>
            <th scope="col">{t('sheet.onlyHere')}</th>
            {isAnyPut && <th scope="col">{t('sheet.putUnder')}</th>}
            <th scope="col">
              <VisuallyHidden>{t('sheet.readAsOther')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, fileName, rowCount, columnCount, onlyHere, putUnder }) => (
            <tr key={id}>
              <td>{fileName}</td>
              <td>{formatNumber(rowCount)}</td>
              <td>{formatNumber(columnCount)}</td>
              <td>{onlyHere.length > 0 ? onlyHere.join(', ') : t('sheet.noneOnlyHere')}</td>
              {isAnyPut && (
                <td className={classes.putUnder}>
                  {putUnder.length > 0
                    ? putUnder.map((put) => <div key={put.header}>{t('sheet.putUnderThis', put)}</div>)
                    : t('sheet.noneOnlyHere')}
                </td>
              )}
              <td className={classes.readAs}>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  fz={13}
                  disabled={isBusy}
                  aria-label={t('sheet.readFileAsOther', { file: fileName })}
                  onClick={() => onReadAs(id)}
                >
                  {t('sheet.readAsOther')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea.Autosize>
  );
}
