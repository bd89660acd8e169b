import { Button } from '@mantine/core';
import { isSms } from '../../../shared/domain/channels.ts';
import { plainTemplate } from '../../../shared/domain/plain-template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { useTotals } from '../../app/usePlanning.ts';
import type { Editing } from '../../ui/message/editing.ts';
import { Notice } from '../../ui/Notice.tsx';
import { smsCauseWords } from './smsCauseWords.ts';

interface SmsCostProps {
  template: string;
  editing: Editing;
}

/** Who gets more than one text message because of a few characters, and one click against it. */
export function SmsCost({ template, editing }: SmsCostProps) {
  const totals = useTotals();
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 1);
  const isPlain = useFlow((flow) => flow.draft?.plainSms ?? false);
  const causes = totals?.segments.causes ?? null;
  if (!isSms(channelId)) return null;
  return (
    <>
      {causes && (
        <Notice
          tone={causes.hasOtherLetters ? 'info' : 'warn'}
          actions={
            causes.canBePlain && (
              <Button
                size="xs"
                variant="default"
                onClick={() => editing.change({ text: plainTemplate(template), isPlain: true })}
              >
                {t('write.writePlainly')}
              </Button>
            )
          }
        >
          {smsCauseWords(causes)}
        </Notice>
      )}
      {isPlain && (
        <Notice
          tone="info"
          actions={
            <Button size="xs" variant="default" onClick={() => editing.change({ isPlain: false })}>
              {t('write.writeAsTyped')}
            </Button>
          }
        >
          {t('write.isPlain')}
        </Notice>
      )}
    </>
  );
}
