import { z } from 'zod';
import { practiceChannels } from './practice-channels.ts';

/** Strings or numbers; anything else counts as not given, as far as is known. */
export const looseText = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).trim())
  .catch('');
/** A message keeps its spaces; a blank one counts as not given. */
const looseMessage = z
  .union([z.string(), z.number()])
  .transform((value) => (String(value).trim() ? String(value) : ''))
  .catch('');

const requestSchema = z.looseObject({
  token: looseText,
  application: looseText,
  globalmessage: looseMessage,
  globalmedia: looseText,
  template_id: looseText,
  language: looseText,
  priority: looseText,
  'priority ': looseText,
  data: z.array(z.unknown()).catch([]),
});
const recipientSchema = z.object({
  number: looseText,
  message: looseMessage,
  media: looseText,
  template_message: z.array(z.string()).catch([]),
});

/** Whether a value fits into a place of an approved template. */
function isOneLine(value: string): boolean {
  return value.trim() !== '' && !/[\n\r\t]| {5}/.test(value);
}

const maxMessages = 100;
const numberPattern = /^[1-9]\d{6,14}$/;

/** A push that passed every check but the balance. */
export interface PushRequest {
  application: number;
  media: string;
  priority: number;
  isTemplate: boolean;
  messages: { number: string; message: string }[];
}

/** Whether the practice account takes a token. */
export function isGoodToken(token: string): boolean {
  return token !== '' && token !== 'wrong-token';
}

/** Reads and checks a push in the order of push-api section 9; answers the application status of the first check that fails. */
export function readPushRequest(body: unknown): PushRequest | number {
  const request = requestSchema.safeParse(body).data;
  if (!request) return 410;
  if (!isGoodToken(request.token)) return 401;
  if (!practiceChannels.has(Number(request.application))) return 801;
  if (request.data.length === 0) return 402;
  if (request.data.length > maxMessages) return 410;
  const recipients = z.array(recipientSchema).safeParse(request.data).data;
  if (!recipients) return 410;
  const shared = request.globalmessage || request.globalmedia || request.template_id;
  if (!recipients.every(({ message, media }) => message || media || shared)) return 407;
  if (!recipients.every(({ number }) => numberPattern.test(number))) return 406;
  const isTemplate = request.template_id !== '';
  const values = recipients.flatMap(({ template_message }) => template_message);
  // As Meta does, and the vendor passes on as a bad request.
  if (isTemplate && !(request.language && values.every(isOneLine))) return 410;
  return {
    application: Number(request.application),
    media: request.globalmedia,
    priority: (request.priority || request['priority ']) === '1' ? 1 : 0,
    isTemplate,
    messages: recipients.map(({ number, message, template_message: parts }) => ({
      number,
      message: isTemplate
        ? JSON.stringify([request.template_id, request.language, ...parts])
        : message || request.globalmessage,
    })),
  };
}
