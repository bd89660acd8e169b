import type { Container, ContainerFile } from './sheetjs.ts';

/** What a container begins with. */
export const root: ContainerFile = { name: 'Root Entry', type: 5, size: 0, content: new Uint8Array() };

/** Packs checked parts the way SheetJS keeps an opened zip, so that it inflates nothing itself. */
export function containerOf(parts: Iterable<[name: string, content: Uint8Array]>): Container {
  const container: Container = { FullPaths: ['Root Entry/'], FileIndex: [root] };
  for (const [path, content] of parts) {
    container.FullPaths.push(`Root Entry/${path}`);
    container.FileIndex.push({
      name: path.slice(path.lastIndexOf('/') + 1),
      type: 2,
      size: content.length,
      // A fresh view: SheetJS hangs its reading position on the array, and the next parse would start there.
      content: content.subarray(),
    });
  }
  return container;
}
