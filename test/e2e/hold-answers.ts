import type { Worker } from '@playwright/test';

/** What a worker says, held back as work on a million rows would. */
export interface HeldAnswers {
  /** How many are held. */
  count(): Promise<number>;
  /** Has them heard, and those to come at once. */
  letGo(): Promise<void>;
}

/** Holds back what a worker says from now on. */
export async function holdAnswers(worker: Worker): Promise<HeldAnswers> {
  await worker.evaluate(() => {
    const tell = globalThis.postMessage.bind(globalThis);
    const held: unknown[] = [];
    globalThis.postMessage = (reply: unknown) => void held.push(reply);
    Object.assign(globalThis, {
      told: () => held.length,
      letGo: () => {
        globalThis.postMessage = tell;
        for (const reply of held) tell(reply);
      },
    });
  });
  return {
    count: () => worker.evaluate<number>('told()'),
    letGo: () => worker.evaluate<undefined>('letGo()'),
  };
}
