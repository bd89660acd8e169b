import { useEffect, useState } from 'react';

/** Longer than a glance. */
const glanceMs = 300;

/** Whether something has lasted for a while. */
export function useLasting(isOn: boolean, afterMs = glanceMs): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasted(true), afterMs);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isOn, afterMs]);
  return isOn && hasLasted;
}
