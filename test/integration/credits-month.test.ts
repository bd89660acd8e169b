import { afterEach, expect, it, vi } from 'vitest';
import { createManualClock } from '../support/manual-clock.ts';
import { dropRig, fictionRows, openRig } from '../support/core-rig.ts';

afterEach(() => void vi.unstubAllEnvs());

it.each([
  ['America/Sao_Paulo', '2026-01'],
  ['UTC', '2026-02'],
  ['Asia/Kolkata', '2026-02'],
])('credits count in the month of the owner’s own calendar: %s', async (timeZone, month) => {
  vi.stubEnv('TZ', timeZone);
  const rig = openRig({ clock: createManualClock(Date.UTC(2026, 1, 1, 1)) });
  try {
    const baseUrl = await rig.practiceUrl();
    const { id } = await rig.ask('accounts.save', { accountId: null, name: 'Shop', baseUrl });
    await rig.ask('accounts.setToken', { accountId: id, token: 'any' });
    await rig.send(await rig.draft(fictionRows(2), { accountId: id }));
    await rig.core.sender.settled();
    expect(await rig.ask('accounts.creditsByMonth', {})).toMatchObject([{ month }]);
  } finally {
    await dropRig(rig);
  }
});
