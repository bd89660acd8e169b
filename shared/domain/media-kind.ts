/** What a phone makes of a file (push-api section 2). */
export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'unknown';

const endings: Record<Exclude<MediaKind, 'unknown'>, readonly string[]> = {
  image: ['jpg', 'jpeg', 'gif', 'png', 'webp'],
  video: ['mp4', '3gp', '3gpp'],
  audio: ['mp3', 'wav', 'aac', 'm4a', 'amr', 'opus', 'ogg'],
  document: ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'txt', 'csv', 'zip'],
};

/** The name of the file an address ends in; its host where it names none. */
export function mediaFileName(url: string): string {
  const [, host = '', path = ''] = /^[a-z]+:\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const name = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || host || url;
  } catch {
    return name || host || url;
  }
}

/** The kind of file an address names by its ending; nothing is asked of the network. */
export function mediaKindOf(url: string): MediaKind {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(mediaFileName(url))?.[1]?.toLowerCase() ?? '';
  const found = Object.entries(endings).find(([, known]) => known.includes(ending));
  return (found?.[0] as MediaKind | undefined) ?? 'unknown';
}
