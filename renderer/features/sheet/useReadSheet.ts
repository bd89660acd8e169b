import { t } from '../../../shared/text/index.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { readSample } from '../../app/readSample.ts';

interface ReadSheet {
  readFile: (file: File) => Promise<void>;
  readPasted: (cells: string) => Promise<void>;
  readSample: () => Promise<void>;
}

/** Reads a sheet for the open campaign, wherever it comes from; `onDone` is called where it could be read. */
export function useReadSheet(onDone: () => void): ReadSheet {
  const campaignId = useFlow((flow) => flow.campaign?.id ?? '');
  const read = useBench((bench) => bench.read);

  async function readBytes(fileName: string, bytes: BlobPart): Promise<void> {
    if (await read(new File([bytes], fileName), campaignId)) onDone();
  }

  return {
    readFile: async (file) => {
      if (await read(file, campaignId)) onDone();
    },
    readPasted: (cells) => readBytes(t('sheet.pastedName'), cells),
    readSample: async () => {
      if (await readSample(campaignId)) onDone();
    },
  };
}
