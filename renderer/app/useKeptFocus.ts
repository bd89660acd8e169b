import { useEffect } from 'react';
import { nearestTo, takesFocus } from './nearestFocus.ts';

const dialog = '[role="dialog"]';

/**
 * Where what has the focus goes away or is switched off, its neighbour gets the focus; out of a dialog, what opened it.
 * What is only busy gets it back. Whoever works by keyboard is never left without a place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const openers = new WeakMap<Element, Element>();
    let held: Held | null = null;
    let seen: MutationRecord[] = [];

    const onFocusIn = ({ target }: FocusEvent): void => {
      const element = target as Element;
      const inside = element.closest(dialog);
      if (inside && held && !openers.has(inside) && !inside.contains(held.element)) {
        openers.set(inside, held.element);
      }
      held = { element, inside, around: ancestorsOf(element), isBusy: false };
    };
    const look = (): void => {
      const records = seen;
      seen = [];
      if (!held) return;
      const { element, inside, around } = held;
      const now = document.activeElement;
      if (now !== null && now !== document.body && now !== element) return;
      if (takesFocus(element)) {
        if (now === element) return;
        // A click beside everything takes the focus away on purpose.
        if (held.isBusy) focus(element);
        else held = null;
      } else if (inside?.isConnected === false) {
        const opener = openers.get(inside);
        focus(opener && takesFocus(opener) ? opener : document.querySelector('h1'));
      } else if (isBusy(element)) {
        held.isBusy = true;
      } else {
        focus(nearestTo(element, around, records));
      }
    };
    // While the focus moves it is nowhere for a moment: it is looked for in the next frame, which lays the screen out anyway.
    let frame = 0;
    const lookSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const observer = new MutationObserver((records) => {
      if (!held) return;
      if (seen.length === 0) lookSoon();
      seen.push(...records);
    });

    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', lookSoon);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', lookSoon);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, []);
}

/** What has the focus: the dialog it is in, and what it is in, from the inside out, which is not known once it is gone. */
interface Held {
  element: Element;
  inside: Element | null;
  around: Element[];
  /** Whether it was switched off for the time of an answer. */
  isBusy: boolean;
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
  return found;
}

/** A button that waits for an answer is switched off for that time. */
function isBusy(element: Element): boolean {
  return element.isConnected && element.hasAttribute('data-loading');
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
