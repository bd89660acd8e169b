/** The IPC channel of one call of the contract. */
export function callChannel(name: string): string {
  return `call:${name}`;
}

/** The IPC channel of one event. */
export function eventChannel(name: string): string {
  return `event:${name}`;
}
