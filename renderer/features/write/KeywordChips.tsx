import { Button, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import classes from './WriteStep.module.css';

interface KeywordChipsProps {
  keywords: readonly string[];
  onChoose: (keyword: string) => void;
}

/** The keywords of the sheet; a click puts one in where the caret is. */
export function KeywordChips({ keywords, onChoose }: KeywordChipsProps) {
  return (
    <div className={classes.keywords}>
      <Text size="sm" c="dimmed" component="span">
        {t('write.keywords')}
      </Text>
      {keywords.map((keyword) => (
        <Button
          key={keyword}
          size="compact-sm"
          styles={{ label: { fontSize: '13px' } }}
          variant="default"
          className={classes.keyword ?? ''}
          radius="xl"
          maw={220}
          aria-label={t('write.keywordLabel', { keyword })}
          onClick={() => onChoose(keyword)}
        >
          {keyword}
        </Button>
      ))}
    </div>
  );
}
