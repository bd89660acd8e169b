import sampleUrl from '../../resources/sample-contacts.xlsx?url';
import { sampleFileName } from '../../shared/domain/sample.ts';
import { useBench } from './bench.ts';

/** Puts the sample sheet of made-up people on the workbench for a campaign; whether it could be read. */
export async function readSample(campaignId: string): Promise<boolean> {
  const answer = await fetch(sampleUrl);
  return useBench.getState().read(new File([await answer.blob()], sampleFileName), campaignId);
}
