import { Button, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useRef } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { t } from '../../../shared/text/index.ts';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import classes from '../../app/import-again/ImportAgain.module.css';
import type { useNewerFile } from '../../app/import-again/useNewerFile.ts';
import { WorkPanel } from '../../app/WorkPanel.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Where the newer file of a list is chosen, and how far reading it is. */
export function NewerFile({ newer }: { newer: ReturnType<typeof useNewerFile> }) {
  const open = useRef<() => void>(null);
  const { work, problem, error } = newer;
  if (work) return <WorkPanel key={work.kind} {...work} onCancel={newer.cancel} />;
  return (
    <Stack gap="md">
      <ErrorNotice error={error} />
      {problem && (
        <Notice tone="bad" live>
          {sheetProblemWords(problem)}
        </Notice>
      )}
      <Text c="dimmed">{t('importAgain.choose')}</Text>
      <Dropzone
        openRef={open}
        className={classes.drop}
        activateOnClick={false}
        activateOnKeyboard={false}
        tabIndex={-1}
        multiple={false}
        inputProps={{ 'aria-label': t('importAgain.chooseFile'), tabIndex: -1 }}
        onDrop={() => undefined}
        onDropAny={([file]) => file && void newer.choose(file)}
      >
        <div className={classes.target}>
          <Text fw={600}>{t('importAgain.drop')}</Text>
          <Button onClick={() => open.current?.()} data-autofocus>
            {t('importAgain.chooseFile')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('sheet.kinds', { megabytes: limits.sheetFileBytes / (1024 * 1024) })}
          </Text>
        </div>
      </Dropzone>
    </Stack>
  );
}
