import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { flowSteps, type FlowStep } from '../../shared/domain/draft.ts';
import { t } from '../../shared/text/index.ts';
import { useFlow } from './flow.ts';
import classes from './Stepper.module.css';

/** The steps of a campaign; those reached stay clickable. */
export function Stepper({ step, reached }: { step: FlowStep; reached: number }) {
  const hasPlan = useFlow((flow) => flow.planSummary !== null);
  const goTo = useFlow((flow) => flow.goTo);
  const current = flowSteps.indexOf(step);
  return (
    <nav aria-label={t('shell.steps')}>
      <ol className={classes.steps}>
        {flowSteps.map((target, index) => {
          const isOpen = index <= reached && (target !== 'send' || hasPlan);
          const isDone = index < current || (index < reached && index !== current);
          return (
            <li key={target} className={classes.item}>
              <button
                type="button"
                className={classes.step}
                aria-current={index === current ? 'step' : undefined}
                disabled={!isOpen}
                data-done={isDone || undefined}
                onClick={() => goTo(target)}
              >
                <span className={classes.mark} aria-hidden>
                  {isDone ? <IconCheck size={13} stroke={2.6} /> : index + 1}
                </span>
                <span className={classes.label}>{t(`shell.step.${target}`)}</span>
                {isDone && <VisuallyHidden>{t('shell.stepDone')}</VisuallyHidden>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
