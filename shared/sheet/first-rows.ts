import { limits } from '../domain/limits.ts';
import type { ByteSource } from './byte-source.ts';
import { contentKind } from './content-kind.ts';
import { csvFirstRows } from './csv-first-rows.ts';
import { odsFirstRows } from './ods-first-rows.ts';
import { pagedSource } from './paged-source.ts';
import { bookKind, openZip } from './read-zip-file.ts';
import type { FirstRows, ReadOptions } from './sheet-result.ts';
import { xlsxFirstRows } from './xlsx-first-rows.ts';
import type { ZipParts } from './zip-part.ts';

// More of a file is not read before all of it is.
const mostBytes = 8 * 1024 * 1024;
const mostInflatedBytes = 16 * 1024 * 1024;

/** The first rows of a large file as they look out of the beginnings of its parts; null where those leave any doubt. */
export async function readFirstRows(
  file: ByteSource,
  fileName: string,
  options: ReadOptions,
): Promise<FirstRows | null> {
  if (file.size > limits.sheetFileBytes) return null;
  const source = pagedSource(file, mostBytes);
  try {
    switch (contentKind(await source.read(0, 16))) {
      case 'zip':
        return await zipFirstRows(source, options);
      case 'text':
        return await csvFirstRows(source, fileName, options);
      case 'ole2':
      case 'other':
      default:
        return null;
    }
  } catch {
    // The whole reading, which comes next, says what is wrong.
    return null;
  }
}

async function zipFirstRows(source: ByteSource, options: ReadOptions): Promise<FirstRows | null> {
  const zip = holdSmall(await openZip(source));
  switch (bookKind(zip)) {
    case 'xlsx':
      return xlsxFirstRows(zip, options);
    case 'ods':
      return odsFirstRows(zip, options);
    case null:
    default:
      return null;
  }
}

/** A zip of which no more is inflated than a look at the beginning may cost. */
function holdSmall(zip: ZipParts): ZipParts {
  let inflated = 0;
  return {
    ...zip,
    async read(name) {
      inflated += zip.open(name)?.size ?? 0;
      return inflated > mostInflatedBytes ? Promise.reject(new RangeError()) : zip.read(name);
    },
  };
}
