import type { Shell } from 'electron';

/** The only hosts this app ever shows in the owner's browser; equal, never ending with. */
const hosts: ReadonlySet<string> = new Set([
  'pickyassist.com',
  'app.pickyassist.com',
  'help.pickyassist.com',
]);

/** The one way out to the owner's browser: https, a host of the list, nothing hidden in the address. */
export function externalOpener(shell: Pick<Shell, 'openExternal'>): (address: string) => void {
  return (address) => {
    // Where no browser is installed there is nothing to say that the system does not say.
    if (mayOpen(address)) shell.openExternal(new URL(address).href).catch(() => undefined);
  };
}

function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && hosts.has(host) && username === '' && password === '';
}
