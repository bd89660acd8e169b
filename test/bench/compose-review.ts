import type { Page } from 'playwright-core';
import { channelName } from '../../shared/text/channel-name.ts';
import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';
import { watchTasks } from './window-tasks.ts';

const smsChannel = 3;
const wheelMs = 3_000;
/** Long enough that whatever a step sets off is over. */
const settleMs = 2_500;

/** Opens Review from Write, scrolls, sorts, searches and leaves people out, and tells the frames that were drawn and the longest task of each. */
export async function measureReview(page: Page, people: number): Promise<void> {
  const owner = ownerOf(page);
  const of = people.toLocaleString('en');
  const step = async (name: string, act: () => Promise<void>): Promise<void> => {
    const stop = await watchTasks(page);
    await act();
    await page.waitForTimeout(settleMs);
    const { ms, ownMs } = await stop();
    console.log(
      `review of ${of} people, ${name}: longest task ${ms.toFixed(0)} ms (own ${ownMs.toFixed(0)})`,
    );
  };
  await step('opened', async () => {
    await owner.next();
    await owner.on(t('review.title'));
    await page.getByRole('grid').waitFor();
  });
  const stop = await watchTasks(page);
  await page.getByRole('grid').hover();
  const frames = page.evaluate(countFrames, wheelMs);
  for (const endMs = performance.now() + wheelMs; performance.now() < endMs;) {
    await page.mouse.wheel(0, 1_200);
  }
  const { drawn, possible } = await frames;
  const { ms, ownMs } = await stop();
  console.log(
    `review of ${of} people, scrolled by the wheel for 3 s: ${drawn} of ${possible} frames, longest task ${ms.toFixed(0)} ms (own ${ownMs.toFixed(0)})`,
  );
  for (const sort of ['longest', 'country', 'sheet'] as const) {
    await step(`sorted, ${sort}`, () => choose(page, t('review.sort'), t(`review.sorts.${sort}`)));
  }
  await step('of one country', () => choose(page, t('review.country'), /^United Kingdom/));
  await step('of all countries', () => choose(page, t('review.country'), t('review.allCountries')));
  await step('searched', () => page.getByLabel(t('review.search')).fill('maya'));
  await step('those found left out', () => page.getByRole('button', { name: /^Untick|^Leave/ }).click());
  await step('one ticked again', () => page.getByRole('grid').getByRole('checkbox').first().click());
  await owner.button(t('common.back')).click();
  await owner.on(t('write.title'));
  await choose(page, t('write.channel'), channelName(smsChannel));
  await page.waitForTimeout(settleMs);
  await owner.next();
  await owner.on(t('review.title'));
  await page.waitForTimeout(settleMs);
  await step('sorted, segments', () => choose(page, t('review.sort'), t('review.sorts.segments')));
}

async function choose(page: Page, list: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: list, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Runs in the page: how many frames it draws in so long, and how many it could at the shortest time between two. */
function countFrames(durationMs: number): Promise<{ drawn: number; possible: number }> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const frame = (nowMs: number): void => {
      times.push(nowMs);
      if (nowMs - times[0]! < durationMs) requestAnimationFrame(frame);
      else {
        const gaps = times.slice(1).map((time, at) => time - times[at]!);
        const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
        resolve({ drawn: gaps.length, possible: Math.round((nowMs - times[0]!) / usual) });
      }
    };
    requestAnimationFrame(frame);
  });
}
