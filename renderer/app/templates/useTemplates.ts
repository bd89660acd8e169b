import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallError } from '../../../shared/contract/errors.ts';
import type { MessageTemplate, PastMessage, SavedTemplate } from '../../../shared/domain/saved-template.ts';
import { api, callErrorOf } from '../../api/client.ts';

interface Templates {
  /** By name; null until they are there. */
  saved: SavedTemplate[] | null;
  /** The newest first. */
  past: PastMessage[] | null;
  error: CallError | null;
}

const useStore = create<Templates>()(() => ({ saved: null, past: null, error: null }));

/** Asks main for the templates again; those on screen stay until then. */
export async function reloadTemplates(): Promise<void> {
  try {
    const [saved, past] = await Promise.all([api.call('templates.list', {}), api.call('templates.past', {})]);
    useStore.setState({ saved, past, error: null });
  } catch (cause) {
    useStore.setState({ error: callErrorOf(cause) });
  }
}

/** Saves a template, a new one where `templateId` is null; throws a `CallFailure`. */
export async function saveTemplate(
  templateId: string | null,
  { name, text, locale, mediaUrl }: MessageTemplate,
): Promise<void> {
  await api.call('templates.save', { templateId, name, text, locale, mediaUrl });
  await reloadTemplates();
}

/** The templates and past messages as main holds them. */
export function useTemplates(): Templates {
  useEffect(() => {
    void reloadTemplates();
  }, []);
  return useStore();
}
