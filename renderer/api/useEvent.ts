import { useEffect, useEffectEvent } from 'react';
import type { Events } from '../../shared/contract/events.ts';
import { api } from './client.ts';

/** Listens to an event of the core while the component is on screen. */
export function useEvent<Name extends keyof Events>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): void {
  const latest = useEffectEvent(listener);
  useEffect(() => api.on(name, (payload) => latest(payload)), [name]);
}
