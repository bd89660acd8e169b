import { Text, TextInput } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { usePlan } from '../../app/plan.ts';
import { usedKeywords, withFallback } from './fallback.ts';
import { heldBackBy } from './heldBackBy.ts';
import { useMessage } from './useMessage.ts';
import classes from './WriteStep.module.css';

/** For each keyword in the message: what to write where a person has no value. */
export function Fallbacks() {
  const { template, problems } = useMessage();
  const update = useFlow((flow) => flow.update);
  const missing = usePlan((plan) => plan.totals?.missing);
  const used = usedKeywords(template);
  if (used.length === 0 || problems.length > 0) return null;
  return (
    <section className={classes.fallbacks} aria-label={t('write.fallbacks')}>
      <Text size="sm" fw={600}>
        {t('write.fallbacks')}
      </Text>
      {used.map(({ keyword, fallback }) => {
        const heldBack = heldBackBy(keyword, missing ?? {});
        return (
          <div key={keyword} className={classes.fallback}>
            <code>{keyword}</code>
            <TextInput
              size="xs"
              aria-label={t('write.fallbackLabel', { keyword })}
              placeholder={t('write.fallbackPlaceholder')}
              value={fallback}
              onChange={(event) =>
                update({ template: withFallback(template, keyword, event.currentTarget.value) })
              }
            />
            <Text size="sm" className={classes.heldBack ?? ''} data-held={heldBack > 0 || undefined}>
              {missing && heldBack > 0 && t('write.heldBack', { count: heldBack })}
            </Text>
          </div>
        );
      })}
    </section>
  );
}
