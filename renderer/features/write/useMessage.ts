import { useMemo } from 'react';
import type { ColumnRole } from '../../../shared/domain/draft.ts';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { checkTemplate, templateKeywords } from '../../../shared/domain/template.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';

const none: ColumnRole[] = [];

interface Message {
  template: string;
  keywords: string[];
  problems: TemplateProblem[];
}

/** The message as typed, the keywords it may use, and what is wrong with it. */
export function useMessage(): Message {
  const template = useFlow((flow) => flow.draft?.template ?? '');
  const roles = useFlow((flow) => flow.draft?.columnRoles ?? none);
  const headers = useBench((bench) => bench.view?.headers);
  return useMemo(() => {
    const keywords = templateKeywords(headers ?? [], roles);
    return { template, keywords, problems: checkTemplate(template, keywords) };
  }, [template, roles, headers]);
}
