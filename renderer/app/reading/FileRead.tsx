import { Stack } from '@mantine/core';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { WorkPanel } from '../WorkPanel.tsx';
import { FirstRows } from './FirstRows.tsx';
import classes from './Reading.module.css';
import { ReadingChoices } from './ReadingChoices.tsx';
import { ReadProblem } from './ReadProblem.tsx';
import { SheetFactList } from './SheetFactList.tsx';
import type { useFileReading } from './useFileReading.ts';

interface FileReadProps {
  reading: Pick<
    ReturnType<typeof useFileReading>,
    'view' | 'work' | 'problem' | 'error' | 'readAs' | 'chooseHeader' | 'cancel'
  >;
}

/** What was read of a file, with the choices to read it in another way. */
export function FileRead({ reading }: FileReadProps) {
  const { view, work, error } = reading;
  return (
    <Stack gap="md" className={classes.dialog ?? ''}>
      <ErrorNotice error={error} />
      {reading.problem ? (
        <ReadProblem problem={reading.problem} inUse={view} />
      ) : (
        view?.rowCount === 0 && <ReadProblem problem={{ code: 'no_rows' }} inUse={null} />
      )}
      {view && (
        <ReadingChoices
          view={view}
          isBusy={work !== null}
          onChoose={(choice) => void reading.readAs(choice)}
          onHeading={(rowNumber) => void reading.chooseHeader(rowNumber)}
        />
      )}
      {work && <WorkPanel {...work} onCancel={reading.cancel} />}
      {view && <SheetFactList view={view} />}
      {view && <FirstRows view={view} />}
    </Stack>
  );
}
