import { channels } from './channels.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { desktop } from './desktop.ts';
import { doNotContact } from './doNotContact.ts';
import { duplicates } from './duplicates.ts';
import { errors } from './errors.ts';
import { guards } from './guards.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { importAgain } from './importAgain.ts';
import { launcher } from './launcher.ts';
import { lists } from './lists.ts';
import { match } from './match.ts';
import { phoneProblems, phoneProblemsIn, specialNumbers } from './phoneProblems.ts';
import { rescue } from './rescue.ts';
import { official } from './official.ts';
import { repairs } from './repairs.ts';
import { result } from './result.ts';
import { review } from './review.ts';
import { send } from './send.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { sheetProblems } from './sheetProblems.ts';
import { shell } from './shell.ts';
import {
  campaignState,
  personState,
  decision,
  leftOutReason,
  pauseReason,
  failure,
  gatewayStatus,
} from './states.ts';
import { templateProblem } from './templateProblems.ts';
import { templates } from './templates.ts';
import { terminal } from './terminal.ts';
import { tidy } from './tidy.ts';
import { uncertain } from './uncertain.ts';
import { units } from './units.ts';
import { welcome } from './welcome.ts';
import { work } from './work.ts';
import { write } from './write.ts';

export const en = {
  channels,
  check,
  common,
  desktop,
  doNotContact,
  duplicates,
  errors,
  guards,
  history,
  home,
  importAgain,
  launcher,
  lists,
  match,
  phoneProblems,
  phoneProblemsIn,
  specialNumbers,
  rescue,
  official,
  repairs,
  result,
  review,
  send,
  settings,
  sheet,
  sheetProblems,
  shell,
  campaignState,
  personState,
  decision,
  leftOutReason,
  pauseReason,
  failure,
  gatewayStatus,
  templateProblem,
  templates,
  terminal,
  tidy,
  uncertain,
  units,
  welcome,
  work,
  write,
} as const;
