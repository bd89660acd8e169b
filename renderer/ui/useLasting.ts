import { useEffect, useState } from 'react';

const quietMs = 300;

/** Whether something has lasted longer than a glance. */
export function useLasting(isOn: boolean): boolean {
  const [hasLasted, setLasted] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setLasted(true), quietMs);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [isOn]);
  return isOn && hasLasted;
}
