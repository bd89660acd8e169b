import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { templateProblemWords } from '../../../shared/text/template-problem-words.ts';
import classes from './WriteStep.module.css';

const shownProblems = 4;

interface MessageProblemsProps {
  problems: readonly TemplateProblem[];
  /** Selects the place in the message. */
  onShow: (problem: TemplateProblem) => void;
}

/** What is wrong with the message, in the order of the text; an empty one is not wrong yet. */
export function MessageProblems({ problems, onShow }: MessageProblemsProps) {
  const shown = problems.filter(({ code }) => code !== 'empty').slice(0, shownProblems);
  return (
    <ul className={classes.problems} aria-label={t('write.problems')} aria-live="polite">
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
        </li>
      ))}
    </ul>
  );
}
