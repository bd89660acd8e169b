const stops = 'a[href], input, select, textarea, button, [tabindex]';
/** Nobody is taken out of these: what is left of a dialog or of the screen is searched, and no more. */
const ends = '[role="dialog"], main, body';

/** Whether an element can have the focus as it stands. */
export function takesFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}

/**
 * The stop of the Tab key nearest to where an element was: a table around it, else what follows it in the smallest group
 * around it, else what stands before it there; the heading of its screen where that has none left. Null where the whole
 * screen goes, whose heading takes the focus itself.
 */
export function nearestTo(
  element: Element,
  around: readonly Element[],
  records: readonly MutationRecord[],
): Element | null {
  const place = placeOf(element, records);
  if (place === 'screen') return null;
  // The next button of a table belongs to another row: a second Enter would do there what was meant for this one.
  const grid = around.find((one) => one.matches('[role="grid"]') && isStop(one));
  if (grid) return grid;
  for (const ancestor of around) {
    if (!ancestor.isConnected) continue;
    if (isStop(ancestor)) return ancestor;
    const within = [...ancestor.querySelectorAll(stops)].filter((one) => one !== element && isStop(one));
    const next = within.find((one) => place(one)) ?? within.at(-1);
    if (next) return next;
    // What closes the draft or leads elsewhere stands next to the screen: a second Enter would press it.
    const heading = ancestor.querySelector('h1');
    if (heading) return heading;
    if (ancestor.matches(ends)) return null;
  }
  return null;
}

/** Tells whether an element stands behind the place where another is or was. */
function placeOf(
  element: Element,
  records: readonly MutationRecord[],
): 'screen' | ((other: Element) => boolean) {
  if (element.isConnected) return (other) => isBehind(element, other);
  for (const { removedNodes, previousSibling, target } of records) {
    const gone = [...removedNodes].find((node) => node.contains(element));
    if (gone instanceof Element && gone.querySelector('h1')) return 'screen';
    // What was put in its place stands behind what stood before it, and not in that.
    if (gone && previousSibling?.isConnected) {
      return (other) => isBehind(previousSibling, other) && !previousSibling.contains(other);
    }
    if (gone) return (other) => isBehind(target, other);
  }
  return () => false;
}

function isBehind(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isStop(element: Element): boolean {
  return (
    element instanceof HTMLElement && element.tabIndex >= 0 && element.matches(stops) && takesFocus(element)
  );
}
