import { useMemo } from 'react';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import { keywordOf } from '../../../shared/domain/fold.ts';
import { messageTemplate } from '../../../shared/domain/official-template.ts';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { checkMessage, templateKeywords } from '../../../shared/domain/template.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';

const none: ColumnRole[] = [];

interface Message {
  template: string;
  /** The keywords to offer: those of the columns, without the second words for phone and name. */
  offered: string[];
  /** Every keyword a message may use. */
  known: string[];
  problems: TemplateProblem[];
}

/** The message as typed, the keywords to offer, and what is wrong with it. */
export function useMessage(): Message {
  const template = useFlow((flow) => (flow.draft ? messageTemplate(flow.draft) : ''));
  const mediaUrl = useFlow((flow) => flow.draft?.mediaUrl ?? '');
  const roles = useFlow((flow) => flow.draft?.columnRoles ?? none);
  const headers = useBench((bench) => bench.view?.headers);
  return useMemo(() => {
    const columns = headers ?? [];
    const offered = columns.filter((_, column) => roles[column] !== 'leave_out').map(keywordOf);
    const known = templateKeywords(columns, roles);
    const problems = checkMessage({ template, mediaUrl }, known);
    return { template, offered: offered.filter(Boolean), known, problems };
  }, [template, mediaUrl, roles, headers]);
}
