import { Button, Stack } from '@mantine/core';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { WorkPanel } from '../WorkPanel.tsx';
import type { HandedIn, useImportAgain } from './useImportAgain.ts';

interface ImportWorkProps {
  job: ReturnType<typeof useImportAgain>;
  file: HandedIn;
  /** The way back where it was cancelled or failed. */
  onBack: () => void;
  backLabel: string;
}

/** How far comparing or importing is, or why it is not; nothing where the choice stands on screen. */
export function ImportWork({ job, file, onBack, backLabel }: ImportWorkProps) {
  const { work, progress, error, comparison } = job;
  if (work !== null) {
    const total = progress.total > 0 ? progress.total : null;
    const facts = { kind: work, fileName: file.fileName, done: progress.done, total };
    return <WorkPanel key={work} {...facts} onCancel={job.cancel} />;
  }
  if (comparison && !error) return null;
  return (
    <Stack gap="md" align="flex-start" mb="md">
      <ErrorNotice error={error} />
      {!comparison && (
        <Button variant="default" onClick={onBack}>
          {backLabel}
        </Button>
      )}
    </Stack>
  );
}
