import { useState } from 'react';
import { useStore } from 'zustand';
import { isOfficial } from '../../../shared/domain/channels.ts';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { type OfficialTemplate, officialOf } from '../../../shared/domain/official-template.ts';
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
import { MessageKind } from './MessageKind.tsx';
import { OfficialEditor } from './OfficialEditor.tsx';
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
  const [store] = useState(draftEditing);
  const editing = useStore(store);
  const draft = useFlow((flow) => flow.draft) ?? emptyDraft;
  const update = useFlow((flow) => flow.update);
  const official = officialOf(draft);
  const [overlong, setOverlong] = useState<string | null>(null);
  // What does not fit into the draft is a matter of the free text alone.
  const isOverlong = overlong !== null && !official;
  const missing = useWhatIsMissing(isOverlong);
  const setOfficial = (officialTemplate: OfficialTemplate | null): void => update({ officialTemplate });
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
          {isOfficial(draft.channelId) && (
            <MessageKind official={draft.officialTemplate} onChange={setOfficial} />
          )}
          {official ? (
            <OfficialEditor official={official} onChange={setOfficial} />
          ) : (
            <MessageEditor
              editing={editing}
              overlong={overlong}
              onOverlong={setOverlong}
              actions={<TemplateButtons editing={editing} />}
            />
          )}
          <Counters isOverlong={isOverlong} />
          {!isOverlong && (
            <>
              {!official && <SmsCost template={draft.template} editing={editing} />}
              <UnreadableValues />
              {!official && <Fallbacks editing={editing} />}
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
