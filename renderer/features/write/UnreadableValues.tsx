import { Button } from '@mantine/core';
import { isTwoDates } from '../../../shared/domain/date-value.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { isTwoNumbers } from '../../../shared/domain/number-value.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { useTotals } from '../../app/usePlanning.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { UnreadableValues as Values } from '../../workers/plan-protocol.ts';

const none: Values[] = [];

/** The values that are not the dates or numbers the message makes of them, told before anything is sent. */
export function UnreadableValues() {
  const unreadable = useTotals()?.unreadable ?? none;
  return unreadable.map((values) => <OneKeyword key={`${values.kind} ${values.keyword}`} values={values} />);
}

function OneKeyword({ values }: { values: Values }) {
  const { keyword, kind, value, rowNumber, messages } = values;
  const months = useFlow((flow) => flow.draft?.formats.months);
  const update = useFlow((flow) => flow.update);
  const facts = { keyword, value, row: rowNumber, count: messages };
  if (kind === 'line') return <Notice tone="warn">{t('write.unreadable.line', facts)}</Notice>;
  const isTwo = kind === 'date' ? isTwoDates(value, months ?? []) : isTwoNumbers(value);
  const say = (label: string, patch: Partial<Draft>) => (
    <Button key={label} size="xs" variant="default" onClick={() => update(patch)}>
      {label}
    </Button>
  );
  return (
    <Notice
      tone="warn"
      actions={
        !isTwo
          ? undefined
          : kind === 'date'
            ? [
                say(t('write.dateOrders.dmy'), { dateOrder: 'dmy' }),
                say(t('write.dateOrders.mdy'), { dateOrder: 'mdy' }),
              ]
            : [
                say(t('write.decimalMarks.point'), { decimalMark: '.' }),
                say(t('write.decimalMarks.comma'), { decimalMark: ',' }),
              ]
      }
    >
      {isTwo ? t(`write.twoWays.${kind}`, facts) : t(`write.unreadable.${kind}`, facts)}
    </Notice>
  );
}
