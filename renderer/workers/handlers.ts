import type { WorkbenchHandlers } from './serve.ts';
import { checkPage, exportRows, runCheck } from './workbench/check.ts';
import { columnViews, guessColumns, phoneFit } from './workbench/columns.ts';
import { countryCells } from './workbench/countries.ts';
import { duplicateGroup, duplicatesPage, keepRows } from './workbench/duplicates.ts';
import { chooseHeader, readAgain, readFile, viewOf } from './workbench/file.ts';
import { foundEdits, foundSplits } from './workbench/found.ts';
import { findPeople } from './workbench/find-people.ts';
import { addFile, joinFiles } from './workbench/join-files.ts';
import { readNumbers } from './workbench/numbers.ts';
import { planPage, tickedRows } from './workbench/plan-page.ts';
import { personAt } from './workbench/person.ts';
import { runPlan } from './workbench/plan.ts';
import { canHaveRoles } from './workbench/recalled-roles.ts';
import { repairEdits, repairSplits, runRepairs } from './workbench/repairs.ts';
import {
  addSplitRows,
  cellsBefore,
  cellsOf,
  removeSplitRows,
  replaceRows,
  rowsPage,
  rowsThatSay,
  sameEdits,
  takeRows,
} from './workbench/rows.ts';
import type { Workbench } from './workbench/state.ts';
import { tidyEdits, tidyPreview } from './workbench/tidy-rows.ts';
import { emptyWorkbench, mustBeOf, putContacts } from './workbench/state.ts';

/** The calls of the protocol over one workbench. */
export function createHandlers(bench: Workbench = emptyWorkbench()): WorkbenchHandlers {
  return {
    'file.read': (source, turn) => readFile(bench, source, turn),
    'files.add': (source, turn) => addFile(bench, source, turn),
    'files.join': (input) => joinFiles(bench, input),
    'file.choose': (choice, turn) => readAgain(bench, choice, turn),
    'file.header': ({ rowNumber }) => chooseHeader(bench, rowNumber),
    'rows.take': ({ offset }) => takeRows(bench.contacts.rows, offset),
    'rows.open': (source) => {
      bench.file = null;
      putContacts(bench, { ...source, rows: [] });
      return null;
    },
    'rows.add': ({ rows }) => {
      for (const row of rows) bench.contacts.rows.push(row);
      bench.revision += 1;
      return null;
    },
    'rows.page': (input) => rowsPage(bench, input),
    'rows.view': () => viewOf(bench),
    'rows.replace': ({ mark, rows }) => {
      mustBeOf(bench, mark);
      replaceRows(bench, rows);
      return null;
    },
    'rows.split': ({ mark, ...rows }) => {
      mustBeOf(bench, mark);
      addSplitRows(bench, rows);
      return null;
    },
    'rows.unsplit': ({ mark, ...rows }) => {
      mustBeOf(bench, mark);
      removeSplitRows(bench, rows);
      return null;
    },
    'rows.before': ({ mark, edits }) => {
      mustBeOf(bench, mark);
      return cellsBefore(bench, edits);
    },
    'rows.same': ({ column, value }) => rowsThatSay(bench, column, value).length,
    'rows.sameEdits': (input) => sameEdits(bench, input),
    'found.edits': (input) => foundEdits(bench, input),
    'found.splits': (input) => foundSplits(bench, input),
    'rows.one': ({ rowNumber }) => cellsOf(bench, rowNumber),
    'tidy.preview': ({ columnRoles }, turn) => tidyPreview(bench, columnRoles, turn),
    'tidy.edits': (input, turn) => tidyEdits(bench, input, turn),
    'columns.guess': ({ country }) => guessColumns(bench, country),
    'columns.recalled': (input) => canHaveRoles(bench, input),
    'columns.view': () => columnViews(bench),
    'columns.fit': (input, turn) => phoneFit(bench, input, turn),
    'columns.countries': (input) => countryCells(bench, input),
    'numbers.read': (input, turn) => readNumbers(bench, input, turn),
    'check.run': (input, turn) => runCheck(bench, input, turn),
    'check.page': (input) => checkPage(bench, input),
    'check.export': (input) => exportRows(bench, input),
    'duplicates.page': (input) => duplicatesPage(bench, input),
    'duplicates.group': ({ rowNumber }) => duplicateGroup(bench, rowNumber),
    'duplicates.keep': (input) => keepRows(bench, input),
    'repairs.run': (_, turn) => runRepairs(bench, turn),
    'repairs.edits': (input) => repairEdits(bench, input),
    'repairs.splits': () => repairSplits(bench),
    'plan.run': (input, turn) => runPlan(bench, input, turn),
    'plan.page': (input) => planPage(bench, input),
    'plan.guards': ({ rows }) => {
      bench.guards = { same_text: new Set(rows.same_text), recent: new Set(rows.recent) };
      bench.planSelection = null;
      return null;
    },
    'plan.find': (input) => findPeople(bench, input),
    'plan.person': (input) => ({ person: personAt(bench, input) }),
    'plan.ticked': (input) => tickedRows(bench, input),
  };
}
