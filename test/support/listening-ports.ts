import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { orElse } from './process-tree.ts';

/** The TCP ports that processes listen on (Linux only). */
export function listeningPorts(pids: number[]): number[] {
  const inodes = new Set(pids.flatMap(socketInodes));
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((table) => readFileSync(table, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === '0A' && inodes.has(fields[9] ?? ''))
    .map((fields) => parseInt(fields[1]?.split(':')[1] ?? '', 16));
}

function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return orElse(() => readdirSync(folder), [])
    .map((fd) => orElse(() => readlinkSync(`${folder}/${fd}`), ''))
    .flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}
