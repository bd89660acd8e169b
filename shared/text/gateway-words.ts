import { gatewayStatus } from './en/states.ts';
import { t } from './index.ts';

const known = new Set(Object.keys(gatewayStatus));

/** What a status of the Push API means and the next step; nothing for a status we do not know. */
export function gatewayWords(status: number | string | undefined): string | null {
  const code = String(status);
  return known.has(code) ? t(`gatewayStatus.${code as keyof typeof gatewayStatus}`) : null;
}
