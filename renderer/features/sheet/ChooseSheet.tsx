import { Button, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { warmWorkbench } from '../../api/workbench.ts';
import { useBench } from '../../app/bench.ts';
import { useJoinedFiles } from '../../app/joinedFiles.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import classes from './ChooseSheet.module.css';
import { FilesRead } from './FilesRead.tsx';
import { OtherWays } from './OtherWays.tsx';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import { useReadSheet } from './useReadSheet.ts';

interface ChooseSheetProps {
  /** The sheet that stays if none is chosen. */
  inHand: SheetView | null;
  onDone: () => void;
}

/** Every way to bring a contact sheet: drop, file, paste, sample. */
export function ChooseSheet({ inHand, onDone }: ChooseSheetProps) {
  const open = useRef<() => void>(null);
  const problem = useBench((bench) => bench.problem);
  const tooMany = useJoinedFiles((files) => files.tooMany);
  const { readFiles, readSample } = useReadSheet(onDone);

  useEffect(warmWorkbench, []);

  return (
    <div className={classes.choose}>
      {(problem ?? tooMany > 0) && (
        <Notice tone="bad" live>
          {problem
            ? sheetProblemWords(problem)
            : t('sheet.tooManyFiles', { limit: limits.filesAtOnce, count: tooMany })}
        </Notice>
      )}
      <FilesRead />
      <Dropzone
        openRef={open}
        className={classes.drop}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        inputProps={{ 'aria-label': t('sheet.chooseFile'), tabIndex: -1 }}
        onDrop={() => undefined}
        onDropAny={(files) => void readFiles(files)}
      >
        <div className={classes.target}>
          <IconFileSpreadsheet size={40} stroke={1.3} className={classes.icon} aria-hidden />
          <Text fz={18} fw={600}>
            {t('sheet.drop')}
          </Text>
          <Button size="md" onClick={() => open.current?.()}>
            {t('sheet.chooseFile')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('sheet.kinds', { megabytes: limits.sheetFileBytes / (1024 * 1024) })} {t('sheet.severalHint')}
          </Text>
        </div>
      </Dropzone>
      <OtherWays onPractice={() => void readSample()} onDone={onDone} />
      {inHand && (
        <Button variant="subtle" onClick={onDone} className={classes.keep}>
          {t('sheet.keepThis', { file: inHand.fileName })}
        </Button>
      )}
    </div>
  );
}
