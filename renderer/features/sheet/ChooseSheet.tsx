import { Button, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { warmWorkbench } from '../../api/workbench.ts';
import { useBench } from '../../app/bench.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { SheetView } from '../../workers/protocol.ts';
import classes from './ChooseSheet.module.css';
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
  const [hasTooMany, setTooMany] = useState(false);
  const { readFile, readSample } = useReadSheet(onDone);

  useEffect(warmWorkbench, []);

  return (
    <div className={classes.choose}>
      {(problem ?? hasTooMany) && (
        <Notice tone="bad" live>
          {problem ? sheetProblemWords(problem) : t('sheet.oneFile')}
        </Notice>
      )}
      <Dropzone
        openRef={open}
        className={classes.drop}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        maxFiles={1}
        multiple={false}
        inputProps={{ 'aria-label': t('sheet.chooseFile'), tabIndex: -1 }}
        onDrop={() => undefined}
        onDropAny={(files, refused) => {
          // Of several files none is taken: the owner must know which one is read.
          const isOne = files.length === 1 && refused.length === 0;
          setTooMany(!isOne);
          if (isOne && files[0]) void readFile(files[0]);
        }}
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
            {t('sheet.kinds', { megabytes: limits.sheetFileBytes / (1024 * 1024) })}
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
