import type { ComponentType } from 'react';
import type { FlowStep } from '../../shared/domain/draft.ts';
import { CheckStep } from '../features/check/CheckStep.tsx';
import { MatchStep } from '../features/match/MatchStep.tsx';
import { ReviewStep } from '../features/review/ReviewStep.tsx';
import { SendStep } from '../features/send/SendStep.tsx';
import { SheetStep } from '../features/sheet/SheetStep.tsx';
import { WriteStep } from '../features/write/WriteStep.tsx';

/** The screen of every step of the flow. */
export const stepScreens: Record<FlowStep, ComponentType> = {
  sheet: SheetStep,
  match: MatchStep,
  check: CheckStep,
  write: WriteStep,
  review: ReviewStep,
  send: SendStep,
};
