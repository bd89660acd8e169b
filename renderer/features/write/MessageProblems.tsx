import { Button, Select } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { templateProblemWords } from '../../../shared/text/template-problem-words.ts';
import classes from './WriteStep.module.css';

const shownProblems = 4;

interface MessageProblemsProps {
  id: string;
  problems: readonly TemplateProblem[];
  /** Selects the place in the message. */
  onShow: (problem: TemplateProblem) => void;
  /** What an unknown keyword can be replaced by. */
  keywords: readonly string[];
  onReplace: (problem: TemplateProblem, keyword: string) => void;
}

/** What is wrong with the message, in the order of the text; an empty one is not wrong yet. */
export function MessageProblems({ id, problems, onShow, keywords, onReplace }: MessageProblemsProps) {
  const shown = problems.filter(({ code }) => code !== 'empty').slice(0, shownProblems);
  return (
    <ul id={id} className={classes.problems} aria-label={t('write.problems')} aria-live="polite">
      {shown.map((problem) => (
        <li key={`${problem.code} ${problem.at}`}>
          <IconAlertCircle size={16} stroke={2} aria-hidden />
          <span>{templateProblemWords(problem)}</span>
          <Button
            size="compact-xs"
            styles={{ label: { fontSize: '12px' } }}
            variant="default"
            aria-label={t('write.showLabel')}
            onClick={() => onShow(problem)}
          >
            {t('write.show')}
          </Button>
          {problem.code === 'unknown_keyword' && (
            <Select
              size="xs"
              w={190}
              aria-label={t('write.useInsteadLabel', { keyword: problem.text })}
              placeholder={t('write.useInstead')}
              data={[...new Set(keywords)]}
              value={null}
              onChange={(keyword) => keyword !== null && onReplace(problem, keyword)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
