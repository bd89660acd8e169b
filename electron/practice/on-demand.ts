import type { Clock, Log, PracticeGateway } from '../core/ports.ts';
import { createPracticeGateway } from './gateway.ts';
import { openPracticeQueue } from './queue.ts';
import type { PracticeQueue } from './queue.ts';

/** The practice gateway of a data folder: its queue is opened and its server started at the first use. */
export function practiceOnDemand(options: { clock: Clock; folder: string; log: Log }): PracticeGateway {
  let started: { queue: PracticeQueue; gateway: PracticeGateway } | null = null;
  return {
    baseUrl() {
      if (!started) {
        const queue = openPracticeQueue(options.folder);
        started = {
          queue,
          gateway: createPracticeGateway({ clock: options.clock, queue, log: options.log }),
        };
      }
      return started.gateway.baseUrl();
    },
    async close() {
      await started?.gateway.close();
      started?.queue.close();
      started = null;
    },
  };
}
