import { useState } from 'react';
import { useStore } from 'zustand';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { SheetGate } from '../../app/SheetGate.tsx';
import { usePlanning } from '../../app/usePlanning.ts';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { Counters } from './Counters.tsx';
import { DatesAndNumbers } from './DatesAndNumbers.tsx';
import { Delivery } from './Delivery.tsx';
import { draftEditing } from './draftEditing.ts';
import { Fallbacks } from './Fallbacks.tsx';
import { MessageEditor } from './MessageEditor.tsx';
import { PhonePreview } from './PhonePreview.tsx';
import { SmsCost } from './SmsCost.tsx';
import { TemplateButtons } from './TemplateButtons.tsx';
import { UnreadableValues } from './UnreadableValues.tsx';
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
  const [store] = useState(draftEditing);
  const editing = useStore(store);
  const template = useFlow((flow) => flow.draft?.template ?? '');
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
          <MessageEditor
            editing={editing}
            overlong={overlong}
            onOverlong={setOverlong}
            actions={<TemplateButtons editing={editing} />}
          />
          <Counters isOverlong={isOverlong} />
          {!isOverlong && (
            <>
              <SmsCost template={template} editing={editing} />
              <UnreadableValues />
              <Fallbacks editing={editing} />
              <DatesAndNumbers />
            </>
          )}
          <Delivery />
        </div>
        <PhonePreview isOverlong={isOverlong} />
      </div>
    </StepLayout>
  );
}
