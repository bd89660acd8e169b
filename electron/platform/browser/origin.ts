/** Where the window's page lives: a name that no network can answer (RFC 6761), served from memory only. */
export const appOrigin = 'https://app.invalid';

/** The page the window opens with. */
export const startUrl = `${appOrigin}/`;

/** Whether an address is one of ours, by scheme and host. */
export function isOurs(address: string): boolean {
  return (
    URL.canParse(address) && new URL(address).protocol === 'https:' && new URL(address).origin === appOrigin
  );
}
