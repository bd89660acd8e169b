import { Text } from '@mantine/core';
import { useId } from 'react';
import { withoutDetails } from '../../../shared/domain/map-keywords.ts';
import { t } from '../../../shared/text/index.ts';
import type { Choice } from './choices.ts';
import classes from './Templates.module.css';

interface TemplateListProps {
  choices: readonly Choice[];
  chosenKey: string | null;
  onChoose: (key: string) => void;
  /** What is said where there is nothing to choose. */
  empty: string;
}

/** The messages to choose from, by name, with how each begins; arrow keys go from one to the next. */
export function TemplateList({ choices, chosenKey, onChoose, empty }: TemplateListProps) {
  const name = useId();
  if (choices.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <div className={classes.list} role="radiogroup" aria-label={t('templates.list')}>
      {choices.map(({ key, message, when }) => (
        <label key={key} className={classes.choice}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={key === chosenKey}
            onChange={() => onChoose(key)}
          />
          <span className={classes.name}>
            <strong dir="auto">{message.name}</strong>
            <span className={classes.when}>{when}</span>
          </span>
          <span className={classes.begins} dir="auto">
            {withoutDetails(message.text.slice(0, 400))}
          </span>
        </label>
      ))}
    </div>
  );
}
