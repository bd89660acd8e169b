/** The scheme of the window's page; nothing else in the system answers it. */
export const appScheme = 'app';

const appHost = 'sendsheet';

/** Where the window's page lives. */
export const appOrigin = `${appScheme}://${appHost}`;

/** The page the window opens with. */
export const startUrl = `${appOrigin}/`;

/** Whether an address is one of ours, by scheme and host; never by how it begins. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}

/** Whether an address is of a blob that our page made. */
export function isOurBlob(address: string): boolean {
  return address.startsWith('blob:') && isOurs(address.slice('blob:'.length));
}
