import type { PersonState } from '../../shared/domain/states.ts';
import type { CampaignFigures } from './check.ts';
import type { ReportFigures } from './check-reports.ts';
import type { FailPoint } from './job.ts';
import { failPoints } from './job.ts';

/** What a run of the torture adds up. */
export interface TortureFigures {
  kills: Map<FailPoint | 'random', number>;
  campaigns: number;
  linked: number;
  people: number;
  /** People of linked campaigns: whom the owner chose to send to again. */
  again: number;
  byState: Record<PersonState, number>;
  faults: number;
  late: number;
  twice: number;
  lost: number;
  secondSenders: number;
  undone: number;
  /** People whom delivery reports moved. */
  reported: number;
  reports: ReportFigures;
}

/** Nothing yet. */
export function noFigures(): TortureFigures {
  return {
    kills: new Map([...failPoints, 'random' as const].map((point) => [point, 0])),
    campaigns: 0,
    linked: 0,
    people: 0,
    again: 0,
    byState: { waiting: 0, handing_over: 0, accepted: 0, refused: 0, uncertain: 0, left_out: 0 },
    faults: 0,
    late: 0,
    twice: 0,
    lost: 0,
    secondSenders: 0,
    undone: 0,
    reported: 0,
    reports: { reports: 0, proved: 0, delivered: 0, read: 0, failed: 0 },
  };
}

/** How many senders were killed. */
export function countKills({ kills }: TortureFigures): number {
  return [...kills.values()].reduce((sum, count) => sum + count, 0);
}

/** Adds a checked campaign. */
export function addCampaign(all: TortureFigures, one: CampaignFigures, isLinked: boolean): void {
  if (isLinked) {
    all.linked += 1;
    all.again += one.people;
  } else {
    all.campaigns += 1;
    all.people += one.people;
  }
  for (const state of Object.keys(one.byState) as PersonState[]) all.byState[state] += one.byState[state];
  all.faults += one.faults;
  all.late += one.late;
  all.twice += one.twice;
  all.lost += one.lost;
}

/** The figures in one line. */
export function lineOf(all: TortureFigures, seed: number, minutes: number): string {
  const n = (count: number): string => count.toLocaleString('en');
  const points = [...all.kills].map(([point, count]) => `${point} ${n(count)}`).join(', ');
  const { reports, proved, delivered, read, failed } = all.reports;
  const { accepted, refused, uncertain, left_out: leftOut } = all.byState;
  return [
    `torture: kills ${n(countKills(all))} (${points})`,
    `faults ${n(all.faults)}`,
    `campaigns ${n(all.campaigns)} + ${n(all.linked)} linked`,
    `people ${n(all.people)} + ${n(all.again)} again`,
    `accepted ${n(accepted)} refused ${n(refused)} uncertain ${n(uncertain)} left out ${n(leftOut)}`,
    `late answers ${n(all.late)}`,
    `second senders refused ${n(all.secondSenders)}`,
    `undone ${n(all.undone)}`,
    `reports ${n(reports)} moved ${n(all.reported)} (delivered ${n(delivered)}, read ${n(read)}, failed ${n(failed)}, uncertain proved ${n(proved)})`,
    `twice ${n(all.twice)}`,
    `lost ${n(all.lost)}`,
    `seed ${seed}`,
    `${minutes.toFixed(1)} min`,
  ].join(' · ');
}
