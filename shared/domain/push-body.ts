/** The request body of a push call without its token (push-api section 2); all keys always present. */
export interface PushBody {
  application: string;
  globalmessage: string;
  globalmedia: string;
  priority: 0 | 1;
  data: { number: string; message: string }[];
}

/** Form of a whole plan, frozen at Send: one text for all, or a finished text for each. */
export type PushForm = 'global' | 'personal';

/** Builds the body of one call for at most 100 people of a plan. */
export function pushBody(
  plan: { form: PushForm; channelId: number; mediaUrl: string; priority: 0 | 1 },
  people: readonly { number: string; text: string }[],
): PushBody {
  const isGlobal = plan.form === 'global';
  return {
    application: String(plan.channelId),
    globalmessage: isGlobal ? (people[0]?.text ?? '') : '',
    globalmedia: plan.mediaUrl,
    priority: plan.priority,
    data: people.map(({ number, text }) => ({ number, message: isGlobal ? '' : text })),
  };
}
