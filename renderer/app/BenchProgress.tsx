import { useBench } from './bench.ts';
import { WorkPanel } from './WorkPanel.tsx';

/** How far reading or keeping the sheet is; nothing while there is no such work. */
export function BenchProgress() {
  const work = useBench((bench) => bench.work);
  const cancel = useBench((bench) => bench.cancel);
  if (!work) return null;
  // A stored sheet is opened because its step needs it; leaving the step is the way out.
  return <WorkPanel key={work.kind} {...work} {...(work.kind !== 'opening' && { onCancel: cancel })} />;
}
