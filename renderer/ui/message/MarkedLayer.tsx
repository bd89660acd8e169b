import { memo, useLayoutEffect, useMemo, useRef, type Ref } from 'react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { markedText } from './markedText.ts';
import classes from './MessageField.module.css';

interface MarkedLayerProps {
  ref: Ref<HTMLDivElement>;
  text: string;
  problems: readonly TemplateProblem[];
  /** Place in the text whose position on screen is wanted; null for none. */
  anchorAt: number | null;
  /** Told where the line below that place starts, in pixels of the field. */
  onAnchor: (x: number, y: number) => void;
}

/** Without it a text that ends in a line break would be a line shorter than in the field. */
const lastLine = '\u200b';
const lineHeight = 24;
const listWidth = 240;

/** The same text behind the field, unseen, with a coloured ground under each keyword and a line under each mistake. */
export function MarkedLayer({ ref, text, problems, anchorAt, onAnchor }: MarkedLayerProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = anchor.current?.offsetParent;
    if (!anchor.current || !box) return;
    const place = anchor.current.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    const x = Math.min(place.left - frame.left, frame.width - listWidth);
    onAnchor(Math.max(0, Math.round(x)), Math.round(place.top - frame.top) + lineHeight);
  });
  return (
    // The scroll bar of a field that runs from right to left stands at its left, and so must the room for it here.
    <div ref={ref} className={classes.layer} dir="auto" aria-hidden>
      <div className={classes.marks}>
        <Marks text={text} problems={problems} />
        {lastLine}
      </div>
      {anchorAt !== null && (
        <div className={classes.ghost}>
          {text.slice(0, anchorAt)}
          <span ref={anchor} />
          {text.slice(anchorAt)}
        </div>
      )}
    </div>
  );
}

const Marks = memo(function Marks({ text, problems }: Pick<MarkedLayerProps, 'text' | 'problems'>) {
  const marked = useMemo(() => markedText(text, problems), [text, problems]);
  return marked.map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have nothing but their order
      <span key={index} data-kind={part.kind}>
        {part.text}
      </span>
    ),
  );
});
