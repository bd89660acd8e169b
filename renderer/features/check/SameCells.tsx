import { Button, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import classes from './ContactGroups.module.css';
import { useSameCells } from './sameCells.ts';

/** "12 other cells say the same": the offer to change them like the one just changed. */
export function SameCells() {
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  const { offer, accept, dismiss } = useSameCells();
  if (offer?.listId !== listId) return null;
  const { before, after, count } = offer;
  return (
    <div className={classes.offer}>
      <Text component="output" truncate>
        {t('tidy.same', { count, before })}
      </Text>
      <Button size="compact-sm" onClick={() => void accept()}>
        {t('tidy.sameButton', { count, after })}
      </Button>
      <Button size="compact-sm" variant="default" onClick={dismiss}>
        {t('tidy.sameLeave')}
      </Button>
    </div>
  );
}
