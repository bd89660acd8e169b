import { Select } from '@mantine/core';
import { kindOfFilter } from '../../../shared/domain/filters.ts';
import { formatsOf } from '../../../shared/domain/formats-of.ts';
import { messageTemplate } from '../../../shared/domain/official-template.ts';
import { parseTemplate } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { messageLanguages } from './messageLanguages.ts';
import classes from './WriteStep.module.css';

/** The language of dates and numbers, and how the sheet's own are read; shown where the message formats any. */
export function DatesAndNumbers() {
  const draft = useFlow((flow) => flow.draft);
  const update = useFlow((flow) => flow.update);
  const kinds = draft ? kindsIn(messageTemplate(draft)) : new Set<string>();
  if (!draft || kinds.size === 0) return null;
  return (
    <section className={classes.formats} aria-label={t('write.formats')}>
      <Select
        size="xs"
        searchable
        label={t('write.formatsLanguage')}
        data={messageLanguages(draft.formats.locale)}
        value={draft.formats.locale}
        allowDeselect={false}
        onChange={(locale) => locale !== null && update({ formats: formatsOf(locale) })}
      />
      {kinds.has('date') && (
        <Select
          size="xs"
          clearable
          label={t('write.dateOrder')}
          placeholder={t('write.notSaid')}
          data={[
            { value: 'dmy', label: t('write.dateOrders.dmy') },
            { value: 'mdy', label: t('write.dateOrders.mdy') },
          ]}
          value={draft.dateOrder}
          onChange={(order) => update({ dateOrder: order })}
        />
      )}
      {kinds.has('number') && (
        <Select
          size="xs"
          clearable
          label={t('write.decimalMark')}
          placeholder={t('write.notSaid')}
          data={[
            { value: '.', label: t('write.decimalMarks.point') },
            { value: ',', label: t('write.decimalMarks.comma') },
          ]}
          value={draft.decimalMark}
          onChange={(mark) => update({ decimalMark: mark })}
        />
      )}
    </section>
  );
}

function kindsIn(template: string): Set<string> {
  const kinds = new Set<string>();
  for (const part of parseTemplate(template).parts) {
    const kind = part.kind === 'keyword' ? kindOfFilter(part.filter) : null;
    if (kind) kinds.add(kind);
  }
  return kinds;
}
