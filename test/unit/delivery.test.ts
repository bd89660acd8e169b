import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../electron/store/open.ts';
import { deliveryStates, deliveryTransitions, mayDeliveryMove } from '../../shared/domain/delivery.ts';

const moves = deliveryStates.flatMap((from) =>
  deliveryStates.filter((to) => to !== from).map((to) => [from, to] as const),
);

test('delivery moves in the database exactly as the code’s table says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sendsheet-delivery-'));
  const database = openDatabase(folder);
  try {
    database.pragma('ignore_check_constraints = ON');
    database.exec(
      `INSERT INTO campaigns (id, name, state, draft, created_at_ms, updated_at_ms) VALUES ('c', 'C', 'draft', '{}', 1, 1)`,
    );
    for (const [from, to] of moves) {
      database.exec('SAVEPOINT trial');
      database
        .prepare(
          `INSERT INTO people (campaign_id, ordinal, row_number, cells, name, state, delivery)
           VALUES ('c', 1, 2, '[]', '', 'accepted', ?)`,
        )
        .run(from);
      const move = (): unknown => database.prepare('UPDATE people SET delivery = ?').run(to);
      if (deliveryTransitions[from].includes(to)) expect(move, `${from} -> ${to}`).not.toThrow();
      else expect(move, `${from} -> ${to}`).toThrow(/illegal/);
      expect(mayDeliveryMove(from, to)).toBe(deliveryTransitions[from].includes(to));
      database.exec('ROLLBACK TO trial; RELEASE trial');
    }
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('no way of moving delivery leads back to where it was', () => {
  const reachable = (from: (typeof deliveryStates)[number]): string[] =>
    deliveryTransitions[from].flatMap((to) => [to, ...reachable(to)]);
  for (const state of deliveryStates) expect(reachable(state)).not.toContain(state);
});
