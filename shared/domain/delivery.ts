/** What became of an accepted message (push-api section 7); counted inside accepted. */
export const deliveryStates = ['submitted', 'delivered', 'read', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Which delivery state may follow which; a report never moves one back. */
export const deliveryTransitions: Record<DeliveryState, readonly DeliveryState[]> = {
  submitted: ['delivered', 'read', 'failed'],
  delivered: ['read'],
  read: [],
  failed: [],
};

/** Whether a report may move a person's delivery; null = nothing is known yet. */
export function mayDeliveryMove(from: DeliveryState | null, to: DeliveryState): boolean {
  return from === null || deliveryTransitions[from].includes(to);
}

/** The delivery state of a report's status: 1 delivered, 2 failed, 3 read, 4 submitted, 5 refunded (= failed); null for others. */
export function deliveryOf(status: string): DeliveryState | null {
  switch (status.trim()) {
    case '1':
      return 'delivered';
    case '2':
    case '5':
      return 'failed';
    case '3':
      return 'read';
    case '4':
      return 'submitted';
    default:
      return null;
  }
}

const minutesBetween = [1, 2, 5, 15, 60];
const giveUpAfterMs = 48 * 60 * 60 * 1000;

/**
 * When to ask for the next report of a push: 1, 2, 5, 15, 60, 60 … minutes after the last time;
 * null when 48 h have passed since it was accepted.
 */
export function nextReportAtMs(acceptedAtMs: number, reportsAsked: number, nowMs: number): number | null {
  const minutes = minutesBetween[Math.min(reportsAsked, minutesBetween.length - 1)] ?? 60;
  const atMs = nowMs + minutes * 60_000;
  return atMs - acceptedAtMs > giveUpAfterMs ? null : atMs;
}

/** Whether nothing more can come of a message on this channel: phones never report read (push-api section 9). */
export function isDeliveryFinal(delivery: DeliveryState | null, channelId: number): boolean {
  return (
    delivery === 'read' || delivery === 'failed' || (delivery === 'delivered' && phoneChannels.has(channelId))
  );
}

const phoneChannels: ReadonlySet<number> = new Set([1, 2, 3]);
