import { ScrollArea } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import { useFlow } from '../../app/flow.ts';
import { useJoinedFiles } from '../../app/joinedFiles.ts';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import classes from './SheetInHand.module.css';

/** What each of several files brought, and which of them could not be read and why. */
export function FilesRead() {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? null);
  const files = useJoinedFiles();
  if (files.campaignId === null || files.campaignId !== campaignId) return null;
  return (
    <>
      {files.problems.length > 0 && (
        <Notice tone="bad" live title={t('sheet.filesLeftOut', { count: files.problems.length })}>
          <ul className={classes.leftOut}>
            {files.problems.map(({ id, fileName, problem }) => (
              <li key={id}>
                {t('sheet.fileProblem', { file: fileName, problem: sheetProblemWords(problem) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {files.parts.length > 0 && <Parts parts={files.parts} />}
    </>
  );
}

function Parts({ parts }: Pick<ReturnType<typeof useJoinedFiles.getState>, 'parts'>) {
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
          </tr>
        </thead>
        <tbody>
          {parts.map(({ id, fileName, rowCount, columnCount, onlyHere }) => (
            <tr key={id}>
              <td>{fileName}</td>
              <td>{formatNumber(rowCount)}</td>
              <td>{formatNumber(columnCount)}</td>
              <td>{onlyHere.length > 0 ? onlyHere.join(', ') : t('sheet.noneOnlyHere')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea.Autosize>
  );
}
