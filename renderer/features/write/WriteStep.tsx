import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { SheetGate } from '../../app/SheetGate.tsx';
import { usePlanning } from '../../app/usePlanning.ts';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { Counters } from './Counters.tsx';
import { Delivery } from './Delivery.tsx';
import { Fallbacks } from './Fallbacks.tsx';
import { MessageEditor } from './MessageEditor.tsx';
import { PhonePreview } from './PhonePreview.tsx';
import { useWhatIsMissing } from './useWhatIsMissing.ts';
import classes from './WriteStep.module.css';

/** Step "Write": the message with its keywords, what it becomes, and how it is sent. */
export function WriteStep() {
  return (
    <SheetGate title={t('write.title')}>
      <Writing />
    </SheetGate>
  );
}

function Writing() {
  usePlanning();
  const goTo = useFlow((flow) => flow.goTo);
  const [overlong, setOverlong] = useState<string | null>(null);
  const isOverlong = overlong !== null;
  const missing = useWhatIsMissing(isOverlong);
  return (
    <StepLayout
      title={t('write.title')}
      lead={t('write.lead')}
      footer={
        <StepFooter
          onBack={() => goTo('check')}
          next={{ onClick: () => goTo('review'), disabled: missing !== null }}
          hint={missing}
        />
      }
    >
      <div className={classes.columns}>
        <div className={classes.writing}>
          <MessageEditor overlong={overlong} onOverlong={setOverlong} />
          <Counters isOverlong={isOverlong} />
          {!isOverlong && <Fallbacks />}
          <Delivery />
        </div>
        <PhonePreview isOverlong={isOverlong} />
      </div>
    </StepLayout>
  );
}
