/** The request body of a push call without its token (push-api section 2); all keys always present. */
export interface PushBody {
  application: string;
  globalmessage: string;
  globalmedia: string;
  priority: 0 | 1;
  data: { number: string; message: string }[];
}

/** The request body of a push of an approved template, with a value for each of its places (push-api section 2). */
export interface TemplateBody {
  /** A number here, where other pushes have a string. */
  application: number;
  globalmedia: string;
  priority: 0 | 1;
  template_id: string;
  language: string;
  data: { number: string; template_message: string[] }[];
}

/** Form of a whole plan, frozen at Send: one text for all, or a finished text for each. */
export type PushForm = 'global' | 'personal';

/** Builds the body of one call for at most 100 people of a plan. */
export function pushBody(
  plan: {
    form: PushForm;
    channelId: number;
    mediaUrl: string;
    priority: 0 | 1;
    template: { templateId: string; language: string } | null;
  },
  people: readonly { number: string; text: string; templateValues: string[] | null }[],
): PushBody | TemplateBody {
  if (plan.template) {
    return {
      application: plan.channelId,
      globalmedia: plan.mediaUrl,
      priority: plan.priority,
      template_id: plan.template.templateId,
      language: plan.template.language,
      data: people.map(({ number, templateValues }) => ({ number, template_message: templateValues ?? [] })),
    };
  }
  const isGlobal = plan.form === 'global';
  return {
    application: String(plan.channelId),
    globalmessage: isGlobal ? (people[0]?.text ?? '') : '',
    globalmedia: plan.mediaUrl,
    priority: plan.priority,
    data: people.map(({ number, text }) => ({ number, message: isGlobal ? '' : text })),
  };
}
