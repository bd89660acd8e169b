import tls from 'node:tls';

/** Trusts what the computer trusts, beside Node's own list; without it owners behind a scanning antivirus see only "certificate error". */
export function trustSystemCertificates(): void {
  // Older runtimes lack it and keep their own list.
  if (typeof tls.setDefaultCACertificates !== 'function') return;
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), ...tls.getCACertificates('system')]);
}
