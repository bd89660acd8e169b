import { useEffect, useState } from 'react';
import type { CallError } from '../../../shared/contract/errors.ts';
import { addToDoNotContact, countListed } from '../../api/doNotContact.ts';
import { useSettings } from '../../api/settings.ts';
import { type WorkbenchClient, openWorkbench, workErrorOf } from '../../api/workbench.ts';
import { systemCountry } from '../../app/systemCountry.ts';
import type { NumbersFound, NumbersSource } from '../../workers/protocol.ts';
import { useNumbersFile } from './useNumbersFile.ts';

const typingMs = 150;

/** What was read, and how many of the numbers are on the list already. */
export interface Counted extends NumbersFound {
  listed: number;
}

/** The numbers an owner is about to add, from text or from a file, counted as they change. */
export function useNewNumbers() {
  const [bench] = useState(openWorkbench);
  const [text, setText] = useState('');
  const settled = useSettings((state) => state.settings.country);
  const [country, setCountry] = useState(settled ?? systemCountry());
  const file = useNumbersFile(bench, country);
  const [counted, setCounted] = useState<Counted | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const source: NumbersSource | null = file.source ?? (text.trim() === '' ? null : { kind: 'text', text });
  const question = source && JSON.stringify({ source, country, version: file.version });

  useEffect(() => () => bench.cancel(), [bench]);

  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    const asked = JSON.parse(question) as { source: NumbersSource; country: string | null };
    async function ask(): Promise<void> {
      try {
        const found = await count(bench, asked.source, asked.country);
        if (isCurrent && found) setCounted(found);
      } catch (cause) {
        if (isCurrent) setError(workErrorOf(cause));
      }
    }
    const timer = setTimeout(() => void ask(), typingMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      setCounted(null);
    };
  }, [bench, question]);

  return {
    text,
    setText,
    country,
    setCountry,
    file,
    /** Null while there is nothing to count, or it is being counted. */
    counted: question === null ? null : counted,
    isEmpty: source === null,
    error,
    add: (numbers: readonly string[]): Promise<number> =>
      file.name === null
        ? addToDoNotContact(numbers, 'typed')
        : addToDoNotContact(numbers, 'file', file.name.slice(0, 260)),
  };
}

async function count(
  bench: WorkbenchClient,
  source: NumbersSource,
  country: string | null,
): Promise<Counted | null> {
  const found = await bench.ask('numbers.read', { source, country });
  return found && { ...found, listed: await countListed(found.numbers) };
}
