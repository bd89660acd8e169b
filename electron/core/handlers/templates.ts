import type { Handlers } from '../../../shared/contract.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { templateNamed } from '../../../shared/domain/saved-template.ts';
import type { Deps } from '../deps.ts';

type Names = 'templates.list' | 'templates.save' | 'templates.remove' | 'templates.past';

/** Messages an owner keeps to use again, and those of past campaigns. */
export function templateHandlers({ store, clock, newId }: Deps): Pick<Handlers, Names> {
  const { templates } = store;
  return {
    'templates.list': () => templates.list(),
    'templates.save': ({ templateId, ...message }) => {
      const all = templates.list();
      if (templateId === null && all.length >= limits.savedTemplates) {
        throw new ExpectedError('too_many_templates', { limit: limits.savedTemplates });
      }
      if (templateId !== null && !all.some(({ id }) => id === templateId)) {
        throw new ExpectedError('not_found', { what: 'template' });
      }
      const named = templateNamed(all, message.name);
      if (named && named.id !== templateId) throw new ExpectedError('name_taken', { name: named.name });
      const saved = { id: templateId ?? newId(), ...message, updatedAtMs: clock.nowMs() };
      templates.save(saved);
      return saved;
    },
    'templates.remove': ({ templateId }) => {
      templates.remove(templateId);
      return null;
    },
    'templates.past': () => templates.past(limits.pastMessages),
  };
}
