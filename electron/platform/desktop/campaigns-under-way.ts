/** What is followed here of a core. */
export interface FollowedCore {
  subscribe(listener: (event: { name: string; payload: unknown }) => void): () => void;
}

/** The campaigns this process sends; what another process sends is none of its business. */
export interface CampaignsUnderWay {
  /** Whether a call is, or will at once be, under way. */
  isSending(): boolean;
  /** Whether closing now would pause something, the seconds to undo included. */
  isBusy(): boolean;
  /** Tells when `isSending` turned; answers the remover. */
  onSending(listener: (isSending: boolean) => void): () => void;
  stop(): void;
}

const busyStates: ReadonlySet<string> = new Set(['scheduled', 'sending']);

/** Follows the core's events; a process tells only of the campaigns it runs itself. */
export function followCampaigns(core: FollowedCore): CampaignsUnderWay {
  const states = new Map<string, string>();
  const listeners = new Set<(isSending: boolean) => void>();
  const isSending = (): boolean => [...states.values()].includes('sending');
  const stop = core.subscribe(({ name, payload }) => {
    if (name !== 'campaign.changed') return;
    const { id, state } = payload as { id: string; state: string };
    const before = isSending();
    if (busyStates.has(state)) states.set(id, state);
    else states.delete(id);
    const now = isSending();
    if (now !== before) for (const listener of listeners) listener(now);
  });
  return {
    isSending,
    isBusy: () => states.size > 0,
    onSending(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop,
  };
}
