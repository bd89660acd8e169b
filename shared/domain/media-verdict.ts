import type { MediaKind } from './media-kind.ts';
import { mediaKindOf } from './media-kind.ts';

/** What a look at a media address brought: an answer, or why there is none. */
export type MediaAnswer =
  | { kind: 'answered'; httpStatus: number; contentType: string; bytes: number | null; url: string }
  | { kind: 'no_answer'; reason: MediaFailure };

export const mediaFailures = [
  'offline',
  'timeout',
  'no_such_host',
  'unreachable',
  'tls',
  'not_public',
  'not_https',
  'has_password',
  'redirects',
] as const;
export type MediaFailure = (typeof mediaFailures)[number];

/** What an owner is told of a media address. */
export type MediaVerdict =
  | { code: 'fine'; kind: MediaKind; bytes: number | null }
  | { code: 'too_big'; kind: MediaKind; bytes: number; limitBytes: number }
  | { code: 'web_page' | 'wrong_type' }
  | { code: 'bad_status'; httpStatus: number }
  | { code: MediaFailure };

const mega = 1024 * 1024;

/** The most bytes of each kind (push-api section 2); what is over 50 MB is refused whatever it is. */
const mostBytes: Record<MediaKind, number> = {
  image: 5 * mega,
  video: 16 * mega,
  audio: 16 * mega,
  document: 50 * mega,
  unknown: 50 * mega,
};

const types: Record<string, MediaKind> = {
  'image/jpeg': 'image',
  'image/jpg': 'image',
  'image/png': 'image',
  'image/gif': 'image',
  'video/mp4': 'video',
  'video/3gpp': 'video',
  'audio/mpeg': 'audio',
  'audio/mp3': 'audio',
  'audio/wav': 'audio',
  'audio/x-wav': 'audio',
  'audio/aac': 'audio',
  'audio/mp4': 'audio',
  'audio/x-m4a': 'audio',
  'audio/amr': 'audio',
  'audio/opus': 'audio',
  'audio/ogg': 'audio',
};

/** Judges what a media address answered. */
export function mediaVerdict(answer: MediaAnswer): MediaVerdict {
  if (answer.kind === 'no_answer') return { code: answer.reason };
  const { httpStatus, bytes, url } = answer;
  if (httpStatus < 200 || httpStatus > 299) return { code: 'bad_status', httpStatus };
  const type = answer.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return { code: 'web_page' };
  const kind = kindOf(type, url);
  if (kind === null) return { code: 'wrong_type' };
  const limitBytes = mostBytes[kind];
  if (bytes !== null && bytes > limitBytes) return { code: 'too_big', kind, bytes, limitBytes };
  return { code: 'fine', kind, bytes };
}

/** Whether such a file is known to hide the text of its message: it is shown beside images and videos only (push-api section 2). */
export function hidesText(kind: MediaKind): boolean {
  return kind === 'audio' || kind === 'document';
}

function kindOf(type: string, url: string): MediaKind | null {
  const known = types[type];
  if (known !== undefined) return known;
  // Servers that do not know a file say so by this type; then its ending has to do.
  if (type === '' || type === 'application/octet-stream') return mediaKindOf(url);
  return /^(?:image|video|audio)\//.test(type) ? null : 'document';
}
