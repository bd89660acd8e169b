import { Button, FileButton, Group, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { sheetProblemWords } from '../../../shared/text/sheet-problem-words.ts';
import { t } from '../../../shared/text/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { useNumbersFile } from './useNumbersFile.ts';

interface NumbersTextProps {
  text: string;
  onChange: (text: string) => void;
  file: ReturnType<typeof useNumbersFile>;
}

/** Where numbers are typed or pasted, and the way to a file. */
export function NumbersText({ text, onChange, file }: NumbersTextProps) {
  const { reading, problem } = file;
  return (
    <div>
      <Textarea
        label={t('doNotContact.numbers')}
        description={t('doNotContact.numbersHint')}
        rows={6}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        spellCheck={false}
        data-autofocus
      />
      <Group mt="xs" gap="sm">
        <FileButton onChange={(chosen) => chosen && file.choose(chosen)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              leftSection={<IconFileSpreadsheet size={16} />}
              loading={reading !== null}
            >
              {t('doNotContact.chooseFile')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed" component="output">
          {reading !== null && t('doNotContact.reading', { file: reading })}
        </Text>
      </Group>
      {problem && (
        <Notice tone="bad" live>
          {sheetProblemWords(problem)}
        </Notice>
      )}
    </div>
  );
}
