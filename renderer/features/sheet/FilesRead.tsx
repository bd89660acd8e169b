import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SheetProblemCode } from '../../../shared/sheet/problem.ts';
import { t } from '../../../shared/text/index.ts';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { useJoinedFiles } from '../../app/joinedFiles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { FileParts } from './FileParts.tsx';
import { ReadFileAs } from './ReadFileAs.tsx';
import classes from './SheetInHand.module.css';

/** Problems of what was read of a file, which may be gone where it is read in another way. */
const problemsOfReading: ReadonlySet<SheetProblemCode> = new Set(['no_rows', 'too_many_columns']);

/** What each of several files brought, and which of them could not be read and why; each can be read in another way. */
export function FilesRead() {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? null);
  const isBusy = useBench((bench) => bench.work !== null);
  const files = useJoinedFiles();
  const [askingId, setAskingId] = useState<string | null>(null);
  if (files.campaignId === null || files.campaignId !== campaignId) return null;
  const asking = files.chosen.find(({ id }) => id === askingId);
  return (
    <>
      {files.problems.length > 0 && (
        <Notice tone="bad" live title={t('sheet.filesLeftOut', { count: files.problems.length })}>
          <ul className={classes.leftOut}>
            {files.problems.map(({ id, fileName, problem }) => (
              <li key={id}>
                {t('sheet.fileProblem', { file: fileName, problem: sheetProblemWords(problem) })}{' '}
                {problemsOfReading.has(problem.code) && (
                  <Button
                    variant="default"
                    size="compact-xs"
                    fz={13}
                    disabled={isBusy}
                    aria-label={t('sheet.readFileAsOther', { file: fileName })}
                    onClick={() => setAskingId(id)}
                  >
                    {t('sheet.readAsOther')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {files.parts.length > 0 && <FileParts parts={files.parts} isBusy={isBusy} onReadAs={setAskingId} />}
      {asking && <ReadFileAs chosen={asking} onClose={() => setAskingId(null)} />}
    </>
  );
}
