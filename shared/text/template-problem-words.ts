import { limits } from '../domain/limits.ts';
import type { TemplateProblem } from '../domain/template.ts';
import { t } from './index.ts';

/** The sentence for a message that cannot be sent as typed. */
export function templateProblemWords({ code, text }: TemplateProblem): string {
  return t(`templateProblem.${code}`, { text, limit: limits.templateCharacters });
}
