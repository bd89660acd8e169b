/** Every fuse of Electron in the order of its wire, as a package of ours must have it. */
export const fuses = {
  // Our program cannot be used as a plain Node.
  runAsNode: false,
  // No cookie is set, but none would lie open on the disk.
  enableCookieEncryption: true,
  // NODE_OPTIONS and NODE_EXTRA_CA_CERTS change nothing.
  enableNodeOptionsEnvironmentVariable: false,
  // No --inspect, no SIGUSR1; on only in a package made for e2e.
  enableNodeCliInspectArguments: false,
  // A changed app.asar does not start (macOS, Windows).
  enableEmbeddedAsarIntegrityValidation: true,
  // Nothing beside app.asar is started in its place.
  onlyLoadAppFromAsar: true,
  // One snapshot for all processes.
  loadBrowserProcessSpecificV8Snapshot: false,
  // We show no page from file:.
  grantFileProtocolExtraPrivileges: false,
} as const;

export type FuseName = keyof typeof fuses;
export type FuseState = boolean | 'removed' | 'inherit';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
const stateOf = new Map<number, FuseState>([
  [0x30, false],
  [0x31, true],
  [0x72, 'removed'],
  [0x90, 'inherit'],
]);

/** Reads the fuses back from a packed program; throws where it holds none, several sets, or too few. */
export function readFuses(program: Buffer): Record<FuseName, FuseState> {
  const at = program.indexOf(sentinel);
  if (at < 0) throw new Error('no fuses');
  if (program.includes(sentinel, at + 1)) throw new Error('several sets of fuses');
  const wire = at + sentinel.length;
  if (program[wire] !== fuseVersion) throw new Error('unknown version of fuses');
  const names = Object.keys(fuses) as FuseName[];
  if ((program[wire + 1] ?? 0) < names.length) throw new Error('too few fuses');
  return Object.fromEntries(
    names.map((name, index) => [name, stateOf.get(program[wire + 2 + index] ?? 0)]),
  ) as Record<FuseName, FuseState>;
}
