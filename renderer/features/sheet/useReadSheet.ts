import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { forgetFiles, readFiles } from '../../app/joinedFiles.ts';
import { readSample } from '../../app/readSample.ts';

interface ReadSheet {
  /** Several files become one sheet. */
  readFiles: (files: readonly File[]) => Promise<void>;
  readPasted: (cells: string) => Promise<void>;
  readSample: () => Promise<void>;
}

/** Reads a sheet for the open campaign, wherever it comes from; `onDone` is called where it could be read. */
export function useReadSheet(onDone: () => void): ReadSheet {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? '');
  async function readBytes(fileName: string, bytes: BlobPart): Promise<void> {
    if (await readFiles([new File([bytes], fileName)], campaignId)) onDone();
  }

  return {
    readFiles: async (files) => {
      if (await readFiles(files, campaignId)) onDone();
    },
    readPasted: (cells) => readBytes(t('sheet.pastedName'), cells),
    readSample: async () => {
      forgetFiles();
      if (await readSample(campaignId)) onDone();
    },
  };
}
