/** The basic character set of GSM 03.38 (3GPP TS 23.038, 6.2.1) without its escape; each character is one septet. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';

/** Its extension table (6.2.1.1): each character is an escape and a septet. */
const extension = '\f^{}\\[~]|€';

const septets = new Uint8Array(65_536);
for (const char of basic) septets[char.charCodeAt(0)] = 1;
for (const char of extension) septets[char.charCodeAt(0)] = 2;

/** Septets a UTF-16 unit takes in GSM 7-bit: 1, 2, or 0 where it cannot be written. */
export function septetsOf(unit: number): number {
  return septets[unit] ?? 0;
}
