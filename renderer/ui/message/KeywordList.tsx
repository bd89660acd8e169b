/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field keeps the focus and takes the keys */
import { useEffect, useRef } from 'react';
import { t } from '../../../shared/text/index.ts';
import classes from './MessageField.module.css';

interface KeywordListProps {
  id: string;
  keywords: readonly string[];
  active: number;
  at: { x: number; y: number };
  onChoose: (keyword: string) => void;
}

/** The keywords to choose from, at the place where the braces were opened. */
export function KeywordList({ id, keywords, active, at, onChoose }: KeywordListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('write.keywordList')}
      className={classes.list}
      style={{ left: at.x, top: at.y }}
    >
      {keywords.map((keyword, index) => (
        <div
          key={keyword}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          // Before the field would lose the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(keyword)}
        >
          {keyword}
        </div>
      ))}
    </div>
  );
}
