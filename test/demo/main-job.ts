import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { t } from '../../shared/text/index.ts';
import { ownerOf } from '../support/drive.ts';

const message =
  'Hi {{name:first|there}}, your order {{order no|is ready and}} is waiting for you in {{city|our shop}}. See you soon.';

/** Drives the app through its main job as an owner would, and takes a picture of each screen. */
export async function mainJob(page: Page, pictures: string, say: (line: string) => void): Promise<void> {
  const owner = ownerOf(page);
  let shots = 0;
  const picture = async (name: string): Promise<void> => {
    shots += 1;
    const file = `${String(shots).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(pictures, file), animations: 'disabled' });
    say(`   picture ${file}`);
  };

  say('1. First start: the welcome');
  await owner.on(t('welcome.one.title'));
  await picture('welcome');
  await owner.tryPractice();

  say('2. Choose sheet: the sample, about sixty made-up people');
  await picture('choose-sheet');
  await owner.next();

  say('3. Match columns');
  await owner.on(t('match.title'));
  await page.getByText(/numbers? looks? right/).waitFor();
  await picture('match-columns');
  await owner.next();

  say('4. Check contacts');
  await owner.on(t('check.title'));
  await picture('check-contacts');
  await page.getByText(t('check.states.ready'), { exact: true }).first().click();
  await page.getByRole('gridcell', { name: 'Maya Thompson' }).waitFor();
  await picture('check-contacts-ready');
  await owner.next();

  say('5. Write');
  await owner.on(t('write.title'));
  await owner.write(message);
  await page.getByText('Hi Maya').first().waitFor();
  await picture('write');
  await owner.next();

  say('6. Review: every finished message');
  await owner.on(t('review.title'));
  await page.getByRole('gridcell', { name: /^Hi Maya/ }).waitFor();
  await picture('review');
  await owner.next();

  say('7. Send');
  await owner.on(t('send.title'));
  await picture('send');
  const label = await owner.sendButton().textContent();
  say(`   pressing “${label ?? ''}”`);
  await owner.sendButton().click();
  await page.getByText(/Sending starts/).waitFor();
  await picture('undo');

  say('8. Result');
  await page.getByText(t('campaignState.done'), { exact: true }).first().waitFor({ timeout: 60_000 });
  await page
    .getByRole('gridcell', { name: t('personState.accepted') })
    .first()
    .waitFor();
  await picture('result');
  await printResult(page, say);

  say('9. Home');
  const rail = page.getByRole('navigation', { name: t('shell.mainNavigation') });
  await rail.getByText(t('shell.home')).click();
  await owner.on(t('home.title'));
  await picture('home');

  say('10. Settings');
  await rail.getByText(t('shell.settings')).click();
  await owner.on(t('settings.title'));
  await picture('settings');
}

async function printResult(page: Page, say: (line: string) => void): Promise<void> {
  const campaigns = await page.evaluate(() => window.sendsheet.calls['campaigns.list']({}));
  const campaign = campaigns.ok ? campaigns.value[0] : undefined;
  if (!campaign) throw new Error('The campaign is not there.');
  const { counts } = campaign;
  say(
    `   ${t(`campaignState.${campaign.state}`)}: ${counts.accepted} of ${counts.total - counts.leftOut} accepted`,
  );
  say(
    `   refused ${counts.refused}, uncertain ${counts.uncertain}, ${counts.credits} credits, left out ${counts.leftOut}:`,
  );
  for (const [reason, count] of Object.entries(counts.leftOutByReason)) {
    say(
      `     ${String(count).padStart(3)}  ${t(`leftOutReason.${reason as keyof typeof counts.leftOutByReason}`)}`,
    );
  }
  const problems = counts.accepted + counts.leftOut !== counts.total;
  if (campaign.state !== 'done' || problems) throw new Error('The demo did not end as it must.');
}
