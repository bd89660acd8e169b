/** A letter of each script that sheets come in and that the interface has none of. */
const letters = ['秀', 'ا', 'न'];

/** Has the fonts of other scripts looked for while the window is idle: the first such letter takes the system 30 ms, which the first rows of a sheet would wait for. */
export function warmFonts(): void {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return;
  pen.font = getComputedStyle(document.body).font;
  for (const letter of letters) requestIdleCallback(() => void pen.measureText(letter));
}
