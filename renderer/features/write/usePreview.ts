import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { emptyDraft } from '../../../shared/domain/draft.ts';
import { draftWording } from '../../../shared/domain/plan.ts';
import type { Rendered } from '../../../shared/domain/render.ts';
import { checkTemplate, compileTemplate, templateKeywords } from '../../../shared/domain/template.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useBench } from '../../app/bench.ts';
import { useContacts } from '../../app/contacts.ts';
import { useFlow } from '../../app/flow.ts';
import type { Person } from '../../workers/plan-protocol.ts';
import { useMessage } from './useMessage.ts';

export interface Preview {
  person: Person;
  /** The person's message as it will be sent; null while the message has problems. */
  message: Rendered | null;
}

const typingMs = 500;
const noHeaders: string[] = [];

/**
 * What the nth person gets; undefined until the worker has said who that is, null where nobody can be sent to.
 * The message is finished here and not in the worker, so that it is on screen in the frame of the keystroke.
 */
export function usePreview(nth: number): Preview | null | undefined {
  const draft = useFlow((flow) => flow.draft) ?? emptyDraft;
  const headers = useBench((bench) => bench.view?.headers) ?? noHeaders;
  const version = useContacts((contacts) => contacts.version);
  const person = useAnswer('plan.person', { nth }, version)?.person;
  const { columnRoles } = draft;
  const template = useSoundTemplate();
  const wording = useMemo(() => draftWording(draft), [draft]);
  const render = useMemo(() => {
    if (template === null) return null;
    const problems = checkTemplate(template, templateKeywords(headers, columnRoles));
    if (problems.some(({ code }) => code !== 'empty')) return null;
    return compileTemplate(template, headers, columnRoles, wording);
  }, [template, headers, columnRoles, wording]);
  if (!person) return person;
  return { person, message: render?.(person.cells) ?? null };
}

/** The message as typed; while a keyword is being typed the message before it, so that the preview does not come and go. */
function useSoundTemplate(): string | null {
  const { template, problems } = useMessage();
  const [settled] = useDebouncedValue(template, typingMs);
  const isSound = problems.every(({ code }) => code === 'empty');
  const [lastSound, setLastSound] = useState(template);
  if (isSound && lastSound !== template) setLastSound(template);
  if (isSound) return template;
  return settled === template ? null : lastSound;
}
