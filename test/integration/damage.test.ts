import { copyFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppCore } from '../../electron/compose.ts';
import type { WholeCore } from '../../electron/core/create-core.ts';
import { openingRefusal } from '../../electron/opening-refusal.ts';
import { DamagedDatabaseError } from '../../electron/store/damage.ts';
import { databasePath } from '../../electron/store/open.ts';
import { limits } from '../../shared/domain/limits.ts';
import { fictionRows } from '../support/core-rig.ts';
import { damageTable } from '../support/damage-page.ts';
import { type Ask, askOf, makeDraft, review } from '../support/make-draft.ts';

let folder: string;
let core: WholeCore | null = null;
let ask: Ask;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-damage-'));
});
afterEach(async () => {
  await core?.close();
  core = null;
  rmSync(folder, { recursive: true, force: true });
});

function open(): WholeCore {
  core = createAppCore({ dataDir: folder, shell: 'browser', useKeychain: false });
  ask = askOf(core);
  return core;
}

async function close(): Promise<void> {
  await core?.close();
  core = null;
}

const kept = (): string[] => readdirSync(folder).filter((name) => name.includes('.damaged-'));

/** A list of 1,500 rows, a draft of it, 500 numbers not to be contacted, a changed setting. */
async function fill(): Promise<{ campaignId: string; listId: string }> {
  open();
  const numbers = Array.from({ length: 500 }, (_, index) => `1202555${String(1_000 + index)}`);
  await ask('doNotContact.add', { numbers, source: 'typed' });
  await ask('settings.update', { country: 'IN' });
  const rows = fictionRows(1_500).map(([name = '', phone = '']) => [name, phone, 'x'.repeat(200)]);
  const campaignId = await makeDraft(ask, rows, { template: 'Hi {{name}}' }, ['Name', 'Phone', 'Note']);
  const [list] = await ask('lists.list', {});
  await close();
  return { campaignId, listId: list?.id ?? '' };
}

function start(): unknown {
  try {
    open();
    return null;
  } catch (error) {
    return error;
  }
}

describe('damage that shows only in mid-work', () => {
  it('is said in a sentence, and the next start keeps the file and carries over what can be read', async () => {
    const { campaignId, listId } = await fill();
    expect(damageTable(databasePath(folder), 'list_rows')).toBeGreaterThan(10);
    expect(start()).toBeNull();
    const refused = await core!.dispatch('lists.rows', {
      listId,
      afterRowNumber: 0,
      limit: limits.rowsPerChunk,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'data_damaged' } });
    await close();
    const error = start();
    expect(error).toBeInstanceOf(DamagedDatabaseError);
    const sentence = openingRefusal(error, folder);
    expect(sentence).toContain(kept()[0]);
    expect(sentence).toContain('NOT carried over: lists.');
    expect(start()).toBeNull();
    expect(await ask('doNotContact.list', {})).toHaveLength(500);
    expect(await ask('settings.read', {})).toMatchObject({ country: 'IN' });
    expect(await ask('campaigns.get', { campaignId })).toMatchObject({ state: 'draft' });
    expect(await ask('lists.list', {})).toEqual([]);
  });

  it('in the do-not-contact list: every number that can be read comes over, and the rest is not passed over in silence', async () => {
    await fill();
    expect(damageTable(databasePath(folder), 'do_not_contact')).toBeGreaterThan(2);
    expect(start()).toBeNull();
    expect(await core!.dispatch('doNotContact.list', {})).toMatchObject({ ok: false });
    await close();
    const error = start();
    expect(error).toMatchObject({ rescue: { doNotContact: false, lists: true, campaigns: true } });
    expect(openingRefusal(error, folder)).toMatch(
      /the whole do-not-contact list \(only \d+ numbers could be read\)/,
    );
    expect(start()).toBeNull();
    const numbers = await ask('doNotContact.list', {});
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.length).toBeLessThan(500);
  });

  it('among the people of a campaign: no campaign goes on without some of its people', async () => {
    await fill();
    open();
    const list = await makeDraft(ask, fictionRows(1_500), { template: 'Hi {{name}}', pacePerMinute: 0 });
    const sent = await sendAll(list);
    expect(sent).toBe('done');
    await close();
    damageTable(databasePath(folder), 'people');
    open();
    const answer = await core!.dispatch('campaigns.people', { campaignId: list, limit: 1_000 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'data_damaged' } });
    await close();
    const error = start();
    expect(openingRefusal(error, folder)).toContain('NOT carried over: campaigns and who was sent what');
    expect(start()).toBeNull();
    expect(await ask('campaigns.list', {})).toEqual([]);
    expect(await ask('doNotContact.list', {})).toHaveLength(500);
  });

  it('a note of damage that is no longer there costs a look and nothing else', async () => {
    const { listId } = await fill();
    const path = databasePath(folder);
    copyFileSync(path, `${path}.good`);
    damageTable(path, 'list_rows');
    open();
    await core!.dispatch('lists.rows', { listId, afterRowNumber: 0, limit: limits.rowsPerChunk });
    await close();
    expect(existsSync(`${path}.damage-seen`)).toBe(true);
    renameSync(`${path}.good`, path);
    expect(start()).toBeNull();
    expect(await ask('lists.rows', { listId, afterRowNumber: 0, limit: limits.rowsPerChunk })).toHaveLength(
      limits.rowsPerChunk,
    );
    expect([existsSync(`${path}.damage-seen`), kept()]).toEqual([false, []]);
  });

  it('stays where it is while another process has the database open', async () => {
    const { listId } = await fill();
    damageTable(databasePath(folder), 'list_rows');
    open();
    await core!.dispatch('lists.rows', { listId, afterRowNumber: 0, limit: limits.rowsPerChunk });
    const first = core!;
    expect(start()).toBeNull();
    await first.close();
    expect([existsSync(`${databasePath(folder)}.damage-seen`), kept()]).toEqual([true, []]);
  });

  it('a rescue that died half-way is finished by the next start', async () => {
    const { listId } = await fill();
    damageTable(databasePath(folder), 'list_rows');
    open();
    await core!.dispatch('lists.rows', { listId, afterRowNumber: 0, limit: limits.rowsPerChunk });
    await close();
    start();
    renameSync(databasePath(folder), `${databasePath(folder)}.rescued`);
    expect(start()).toBeNull();
    expect(await ask('doNotContact.list', {})).toHaveLength(500);
    expect(existsSync(`${databasePath(folder)}.rescued`)).toBe(false);
  });
});

async function sendAll(campaignId: string): Promise<string> {
  await ask('campaigns.send', { campaignId, expected: await review(ask, campaignId), undoSeconds: 0 });
  await core!.sender.settled();
  return (await ask('campaigns.get', { campaignId })).state;
}
