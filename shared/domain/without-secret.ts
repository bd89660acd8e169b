/** Text of a server without our secret, should it repeat it. */
export function withoutSecret(text: string, secret: string): string {
  return secret ? text.replaceAll(secret, '[token]') : text;
}
