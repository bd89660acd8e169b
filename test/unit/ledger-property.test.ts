import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeOn } from '../../electron/store/index.ts';
import { openDatabase } from '../../electron/store/open.ts';
import { deliveryTransitions } from '../../shared/domain/delivery.ts';
import { personTransitions } from '../../shared/domain/states.ts';
import { ledgerEvent } from '../support/ledger-events.ts';
import type { PersonRow } from '../support/ledger-people.ts';
import type { Ledger } from '../support/ledger-trial.ts';
import { createTrial } from '../support/ledger-trial.ts';

let folder: string;
let ledger: Ledger;
let made = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendsheet-property-'));
  const database = openDatabase(folder);
  // What is lost in a power cut is not on trial here.
  database.pragma('synchronous = OFF');
  ledger = { database, store: storeOn(database) };
});
afterAll(() => {
  ledger.store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('whatever happens, the counts add up, states only move forward, and nobody is in two attempts that count', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(ledgerEvent, { maxLength: 40 }),
      (ready, leftOut, events) => {
        made += 1;
        const trial = createTrial(ledger, made, ready, leftOut);
        let before = trial.look();
        for (const happening of events) {
          trial.happen(happening);
          const after = trial.look();
          checkMoves(before, after);
          trial.checkInvariants(after);
          before = after;
        }
        trial.happen({ do: 'crash' });
        trial.checkInvariants(trial.look());
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

/** Every person's state and delivery moved, if at all, along the code's tables; numbers stayed. */
function checkMoves(before: PersonRow[][], after: PersonRow[][]): void {
  for (const [index, earlier] of before.entries()) {
    for (const [at, person] of earlier.entries()) {
      const now = after[index]?.[at];
      expect(now?.number).toBe(person.number);
      const to = now?.state ?? person.state;
      if (to !== person.state) expect(personTransitions[person.state]).toContain(to);
      const delivery = now?.delivery ?? null;
      // One report may hold more than one step; that it leads forward is enough.
      if (person.delivery !== null && delivery !== person.delivery) {
        expect(deliveryTransitions[person.delivery]).toContain(delivery);
      }
      if (person.decision !== null) expect(now?.decision).toBe(person.decision);
    }
  }
}
