import type { Bridge } from '../../shared/contract.ts';

declare global {
  interface Window {
    /** What every shell gives the page. */
    sendsheet: Bridge;
  }
}
