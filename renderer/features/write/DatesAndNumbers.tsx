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
        <Said
          label={t('write.dateOrder')}
          data={[
            { value: 'dmy', label: t('write.dateOrders.dmy') },
            { value: 'mdy', label: t('write.dateOrders.mdy') },
          ]}
          value={draft.dateOrder}
          onChange={(dateOrder) => update({ dateOrder })}
        />
      )}
      {kinds.has('number') && (
        <Said
          label={t('write.decimalMark')}
          data={[
            { value: '.', label: t('write.decimalMarks.point') },
            { value: ',', label: t('write.decimalMarks.comma') },
          ]}
          value={draft.decimalMark}
          onChange={(decimalMark) => update({ decimalMark })}
        />
      )}
    </section>
  );
}

interface SaidProps<Value extends string> {
  label: string;
  data: { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** How the sheet writes something; nobody has to say. */
function Said<Value extends string>(props: SaidProps<Value>) {
  return <Select size="xs" clearable placeholder={t('write.notSaid')} {...props} />;
}

function kindsIn(template: string): Set<string> {
  const kinds = new Set<string>();
  for (const part of parseTemplate(template).parts) {
    const kind = part.kind === 'keyword' ? kindOfFilter(part.filter) : null;
    if (kind) kinds.add(kind);
  }
  return kinds;
}
