/** The type of an xlsx. */
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the owner as a file; the same way in every shell. */
export function downloadWorkbook(workbook: Blob, fileName: string): void {
  const url = URL.createObjectURL(workbook.slice(0, workbook.size, xlsxType));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName.replaceAll(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has taken the bytes by the next turn of the loop; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
