/** The bytes of a file, fetched piece by piece where it is not in memory; what lies behind its end is not given. */
export interface ByteSource {
  size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Bytes that are in memory; pieces are views of them. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

/** A file, of which only the pieces asked for are loaded. */
export function blobSource(file: Blob): ByteSource {
  return {
    size: file.size,
    read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  };
}
