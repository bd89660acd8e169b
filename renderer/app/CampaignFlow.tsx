import { Box } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import type { CallError } from '../../shared/contract/errors.ts';
import { flowSteps, type FlowStep } from '../../shared/domain/draft.ts';
import { callErrorOf } from '../api/client.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useFlow } from './flow.ts';
import { FlowBar } from './FlowBar.tsx';
import { ListChanged } from './ListChanged.tsx';
import { stepScreens } from './stepScreens.ts';

/** The flow of a draft: the bar with its steps, and the screen of the step it is at. */
export function CampaignFlow({ campaignId }: { campaignId: string }) {
  const [error, setError] = useState<CallError | null>(null);
  const isOpen = useFlow((flow) => flow.campaign?.id === campaignId);
  const step = useFlow(visibleStep);
  const saveError = useFlow((flow) => flow.error);
  const reached = useReached(step, campaignId);

  useEffect(() => {
    useFlow
      .getState()
      .open(campaignId)
      .catch((cause: unknown) => setError(callErrorOf(cause)));
    return () => void useFlow.getState().flush();
  }, [campaignId]);

  if (error) return <Padded error={error} onRetry={() => window.location.reload()} />;
  if (!isOpen || !step) return null;
  return (
    <>
      <FlowBar step={step} reached={reached} />
      {saveError && <Padded error={saveError} onRetry={() => void useFlow.getState().flush()} />}
      <ListChanged />
      <StepScreen key={campaignId} step={step} />
    </>
  );
}

/** The screen of a step, made ready bit by bit while the window goes on. */
function StepScreen({ step }: { step: FlowStep }) {
  const ready = useDeferredValue(step);
  // Send is left at once: it shows a plan that may be gone.
  const Screen = stepScreens[ready === 'send' ? step : ready];
  return <Screen />;
}

/** Sending needs a plan that was read: without one Review comes first. */
function visibleStep({ draft, planSummary }: ReturnType<typeof useFlow.getState>): FlowStep | null {
  if (!draft) return null;
  return draft.step === 'send' && !planSummary ? 'review' : draft.step;
}

/** The furthest step of this visit; steps up to it stay clickable. */
function useReached(step: FlowStep | null, campaignId: string): number {
  const now = step ? flowSteps.indexOf(step) : 0;
  const [reached, setReached] = useState({ campaignId, step: now });
  if (reached.campaignId !== campaignId || now > reached.step) setReached({ campaignId, step: now });
  return Math.max(now, reached.step);
}

function Padded(props: { error: CallError; onRetry: () => void }) {
  return (
    <Box px="xl" pt="md">
      <ErrorNotice {...props} />
    </Box>
  );
}
