import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { BenchProgress } from '../../app/BenchProgress.tsx';
import { useFlow } from '../../app/flow.ts';
import { FirstRows } from '../../app/reading/FirstRows.tsx';
import { ReadingChoices } from '../../app/reading/ReadingChoices.tsx';
import { ReadProblem } from '../../app/reading/ReadProblem.tsx';
import { SheetFactList } from '../../app/reading/SheetFactList.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import { ArrivingRows } from './ArrivingRows.tsx';
import { FilesRead } from './FilesRead.tsx';
import { HiddenColumns } from './HiddenColumns.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { KnownList } from './KnownList.tsx';
import { OtherEncoding } from './OtherEncoding.tsx';
import classes from './SheetInHand.module.css';

/** The sheet that was read: what it is, how it was read, and its first rows. */
export function SheetInHand({ view, onReplace }: { view: SheetView; onReplace: () => void }) {
  const work = useBench((bench) => bench.work);
  const problem = useBench((bench) => bench.problem);
  const choose = useBench((bench) => bench.choose);
  const chooseHeader = useBench((bench) => bench.chooseHeader);
  const isReadingKept = useFlow((flow) => Boolean(flow.draft?.reading));
  return (
    <div className={classes.sheet}>
      <div className={classes.file}>
        <IconFileSpreadsheet size={32} stroke={1.4} className={classes.icon} aria-hidden />
        <div className={classes.facts}>
          <Text fw={600} truncate>
            {view.fileName}
          </Text>
          <Text size="sm" c="dimmed">
            {t('common.rows', { count: view.rowCount })}
            {' · '}
            {t('sheet.columns', { count: view.headers.length })}
            {view.fileName === sampleFileName && ` · ${t('sheet.sampleOnly')}`}
          </Text>
        </div>
        <Button variant="default" onClick={onReplace} disabled={work !== null}>
          {t('sheet.another')}
        </Button>
      </div>
      {problem && <ReadProblem problem={problem} inUse={view} />}
      <FilesRead />
      <KnownList view={view} />
      {(!view.isStored || isReadingKept) && (
        <ReadingChoices
          view={view}
          isFixed={view.isStored}
          isBusy={work !== null}
          onChoose={(choice) => void choose(choice)}
          onHeading={(rowNumber) => void chooseHeader(rowNumber)}
        />
      )}
      {view.isStored && isReadingKept && (
        <Text size="sm" c="dimmed">
          {t('sheet.readAgain')}
        </Text>
      )}
      {view.hiddenCount > 0 && <HiddenRows count={view.hiddenCount} />}
      {view.hiddenColumns.length > 0 && <HiddenColumns columns={view.hiddenColumns} />}
      <OtherEncoding view={view} />
      <SheetFactList view={view} />
      <BenchProgress />
      {work?.kind === 'reading' ? <ArrivingRows /> : <FirstRows view={view} />}
    </div>
  );
}
