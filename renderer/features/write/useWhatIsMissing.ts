import { mediaUrl } from '../../../shared/domain/draft.ts';
import { maxCharacters } from '../../../shared/domain/channels.ts';
import { officialOf, officialProblem } from '../../../shared/domain/official-template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { useTotals } from '../../app/usePlanning.ts';
import { useMessage } from './useMessage.ts';

/** The one thing that keeps the owner from Review; null where nothing does. */
export function useWhatIsMissing(isOverlong: boolean): string | null {
  const { problems } = useMessage();
  const media = useFlow((flow) => flow.draft?.mediaUrl ?? '');
  const channelId = useFlow((flow) => flow.draft?.channelId ?? 1);
  const official = useFlow((flow) => (flow.draft ? officialOf(flow.draft) : null));
  const totals = useTotals();
  if (isOverlong) return t('write.needMend');
  const fault = official && officialProblem(official);
  if (fault) return t(`official.problems.${fault.code}`, { place: fault.place });
  const [problem] = problems;
  if (problem) return problem.code === 'empty' ? t('write.needText') : t('write.needMend');
  if (!mediaUrl.safeParse(media).success) return t('write.needMedia');
  if (totals && totals.tooLong > 0)
    return t('write.tooLong', { count: totals.tooLong, limit: maxCharacters(channelId) });
  return totals?.ready === 0 ? t('write.needReady') : null;
}
