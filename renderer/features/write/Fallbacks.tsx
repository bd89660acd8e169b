import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../shared/text/index.ts';
import { useTotals } from '../../app/usePlanning.ts';
import type { Editing } from '../../ui/message/editing.ts';
import { usedKeywords, withFallback } from './fallback.ts';
import { heldBackBy } from './heldBackBy.ts';
import { useMessage } from './useMessage.ts';
import classes from './WriteStep.module.css';

const nothingMissing = {};

/** For each keyword that somebody has no value for: what to write instead. */
export function Fallbacks({ editing }: { editing: Editing }) {
  const { template, problems } = useMessage();
  const missing = useTotals()?.missing ?? nothingMissing;
  const used = usedKeywords(template);
  const asked = useAsked(
    used
      .filter(({ keyword, fallback }) => fallback !== '' || heldBackBy(keyword, missing) > 0)
      .map(({ keyword }) => keyword),
  );
  const shown = used.filter(({ keyword }) => asked.has(keyword));
  if (shown.length === 0 || problems.length > 0) return null;
  return (
    <section className={classes.fallbacks} aria-label={t('write.fallbacks')}>
      <Text size="sm" fw={600}>
        {t('write.fallbacks')}
      </Text>
      {shown.map(({ keyword, fallback }) => (
        <div key={keyword} className={classes.fallback}>
          <code>{keyword}</code>
          <TextInput
            size="xs"
            aria-label={t('write.fallbackLabel', { keyword })}
            placeholder={t('write.fallbackPlaceholder')}
            value={fallback}
            onChange={(event) => editing.fill(withFallback(template, keyword, event.currentTarget.value))}
          />
          <HeldBack count={heldBackBy(keyword, missing)} />
        </div>
      ))}
    </section>
  );
}

function HeldBack({ count }: { count: number }) {
  return (
    <Text component="output" size="sm" className={classes.heldBack ?? ''}>
      {count > 0 && t('write.heldBack', { count })}
    </Text>
  );
}

/** Once asked for, a field stays while the step is open: it must not go while the owner types in it. */
function useAsked(keywords: readonly string[]): ReadonlySet<string> {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const isNew = keywords.some((keyword) => !asked.has(keyword));
  if (isNew) setAsked(new Set([...asked, ...keywords]));
  return asked;
}
