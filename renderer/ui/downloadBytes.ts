/** The type of an xlsx. */
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the owner as a file; the same way in every shell. */
export function downloadBytes(bytes: Uint8Array<ArrayBuffer>, fileName: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName.replaceAll(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has taken the bytes by the next turn of the loop; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands a workbook to the owner. */
export function downloadWorkbook(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  downloadBytes(bytes, fileName, xlsxType);
}
