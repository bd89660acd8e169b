import { useDeferredValue, useEffect, useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { takeSheet } from '../../app/takeSheet.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { ArrivingSheet } from './ArrivingSheet.tsx';
import { ChooseSheet } from './ChooseSheet.tsx';
import { SheetInHand } from './SheetInHand.tsx';
import { useOwnSheet } from './useOwnSheet.ts';

/** Step "Choose sheet": a file, pasted cells or the sample become the contacts of the campaign. */
export function SheetStep() {
  const newest = useOwnSheet();
  // A sheet is much to lay out at once: it is made ready bit by bit while the window goes on.
  const view = useDeferredValue(newest);
  const isArriving = view !== newest;
  // Rows looked at anew change what is told of the sheet in hand; they bring no other one, and where one is chosen stays.
  const isKept = useBench((bench) => bench.listId !== null);
  const isComing = isArriving && (view === null || !isKept);
  const work = useBench((bench) => bench.work);
  const error = useBench((bench) => bench.error);
  const tryAgain = useBench((bench) => bench.tryAgain);
  const goTo = useFlow((flow) => flow.goTo);
  const [isReplacing, setReplacing] = useState(false);
  const isInHand = view !== null && !isReplacing;
  const isUsable = isInHand && view.rowCount > 0;

  useEffect(() => void useBench.getState().refresh(), []);

  // Kept as soon as it was read, so that a closed window loses nothing.
  useEffect(() => {
    if (view && view.rowCount > 0) void takeSheet();
  }, [view]);

  async function goOn(): Promise<void> {
    if (await takeSheet()) goTo('match');
  }

  return (
    <StepLayout
      title={isInHand ? t('sheet.titleInHand') : t('sheet.title')}
      lead={isInHand ? t('sheet.leadInHand') : t('sheet.lead')}
      footer={
        <StepFooter
          next={{ onClick: () => void goOn(), disabled: !isUsable || isArriving || work !== null }}
          hint={isInHand && !isUsable ? t('sheet.noRowsBelow') : undefined}
        />
      }
    >
      <ErrorNotice error={error} onRetry={() => (view ? void takeSheet() : tryAgain())} />
      {isInHand ? (
        <SheetInHand view={view} onReplace={() => setReplacing(true)} />
      ) : work || isComing ? (
        <ArrivingSheet />
      ) : (
        <ChooseSheet inHand={view} onDone={() => setReplacing(false)} />
      )}
    </StepLayout>
  );
}
