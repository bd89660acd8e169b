import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from 'react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import type { Editing, Selection } from './editing.ts';
import { KeywordList } from './KeywordList.tsx';
import { MarkedLayer } from './MarkedLayer.tsx';
import classes from './MessageField.module.css';
import { useHistoryKeys } from './useHistoryKeys.ts';
import type { KeywordListState } from './useKeywordList.ts';

interface MessageFieldProps {
  label: string;
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
  editing: Editing;
  onType: (text: string, selection: Selection) => void;
  /** What two open braces offer. */
  list: KeywordListState;
  /** Drawn where they are. */
  problems: readonly TemplateProblem[];
  isInvalid?: boolean;
  /** Id of what explains the field. */
  describedBy?: string;
}

/** A message as it is typed: keywords stand out as pills, mistakes are underlined, and two open braces offer the keywords. */
export function MessageField(props: MessageFieldProps) {
  const { label, text, field, editing, list, problems, isInvalid = false, describedBy } = props;
  const { selection, wanted } = editing;
  const id = useId();
  const layer = useRef<HTMLDivElement>(null);
  useHistoryKeys(field, editing);

  useLayoutEffect(() => {
    if (wanted) field.current?.setSelectionRange(wanted.start, wanted.end);
  }, [field, wanted]);
  useEffect(() => {
    // The layer has no scroll bar of its own; what is behind the text must stay behind it.
    layer.current?.scrollTo(0, field.current?.scrollTop ?? 0);
  });

  function follow({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement): void {
    if (start !== selection.start || end !== selection.end) editing.select({ start, end });
  }

  return (
    <div className={classes.field} data-invalid={isInvalid || undefined}>
      <MarkedLayer
        ref={layer}
        text={text}
        problems={problems}
        anchorAt={list.open?.start ?? null}
        onAnchor={list.place}
      />
      <textarea
        ref={field}
        className={classes.text}
        dir="auto"
        aria-label={label}
        aria-invalid={isInvalid}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={list.open ? id : undefined}
        aria-activedescendant={list.open ? `${id}-${list.active}` : undefined}
        aria-describedby={describedBy}
        placeholder={t('write.placeholder')}
        value={text}
        onChange={({ currentTarget: { value, selectionStart, selectionEnd } }) => {
          props.onType(value, { start: selectionStart, end: selectionEnd });
          list.show();
        }}
        onSelect={({ currentTarget }) => follow(currentTarget)}
        onScroll={({ currentTarget }) => layer.current?.scrollTo(0, currentTarget.scrollTop)}
        onKeyDown={list.onKeyDown}
        onBlur={({ currentTarget }) => {
          // A button that is about to change the selection must know the newest.
          follow(currentTarget);
          list.hide();
        }}
      />
      {list.open && (
        <KeywordList
          id={id}
          keywords={list.matching}
          active={list.active}
          at={list.at}
          onChoose={list.choose}
        />
      )}
      <output className={classes.spoken}>
        {list.open ? t('write.keywordsOffered', { count: list.matching.length }) : ''}
      </output>
    </div>
  );
}
