import { Button, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { makeWorkbook } from '../../api/makeWorkbook.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { WorkLine } from '../../app/WorkLine.tsx';
import { downloadWorkbook } from '../../ui/downloadBytes.ts';
import { useAction } from '../../ui/useAction.ts';
import { useLasting } from '../../ui/useLasting.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';
import classes from './ContactGroups.module.css';
import { problemPages, type SavedGroup } from './exportProblems.ts';

const making = { kind: 'making', total: null } as const;

interface SaveRowsProps {
  counts: ContactCounts;
  group: SavedGroup;
}

/** "Save the 14 problem rows as Excel": a group as a sheet of its own, to be mended there and dropped in again. */
export function SaveRows({ counts, group }: SaveRowsProps) {
  const { run, busy, error } = useAction();
  const saving = useRef<AbortController | null>(null);
  const [done, setDone] = useState(0);
  const isLong = useLasting(busy);
  const view = useBench((bench) => bench.view);
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 0);
  const { state, problem, note } = group;
  const count = problem ? (counts.problems[problem] ?? 0) : note ? counts.notes[note] : counts.states[state];
  if (count === 0 || !view) return null;

  const save = (): void =>
    void run(async () => {
      const name = t(`check.states.${state}`);
      const { signal } = (saving.current = new AbortController());
      setDone(0);
      try {
        const pages = problemPages(group, { headers: view.headers, channelId, onRows: setDone });
        const bytes = await makeWorkbook(name, pages, signal);
        const file = view.fileName.replace(/\.[^.]{1,5}$/, '');
        downloadWorkbook(bytes, t('tidy.fileName', { name: file, group: name }));
      } catch (cause) {
        if (!signal.aborted) throw cause;
      }
    });

  if (isLong) {
    // The last page is followed by making the file, which says nothing until it is there.
    const work = done < count ? ({ kind: 'gathering', total: count } as const) : making;
    return (
      <div className={classes.inPlace}>
        <WorkLine {...work} done={done} onCancel={() => saving.current?.abort()} />
      </div>
    );
  }
  return (
    <>
      {error && (
        <Text size="sm" c="red" component="output">
          {t('tidy.saveFailed')}
        </Text>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        flex="none"
        styles={{ label: { fontSize: '13px' } }}
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={busy}
        onClick={save}
      >
        {state === 'fix' ? t('tidy.saveProblems', { count }) : t('tidy.save', { count })}
      </Button>
    </>
  );
}
