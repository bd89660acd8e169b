import { Select, Text, Textarea, TextInput } from '@mantine/core';
import {
  type OfficialTemplate,
  officialLimits,
  officialProblem,
  placesOf,
} from '../../../shared/domain/official-template.ts';
import { t } from '../../../shared/text/index.ts';
import { templateProblemWords } from '../../../shared/text/template-problem-words.ts';
import { useMessage } from './useMessage.ts';
import classes from './WriteStep.module.css';

interface OfficialEditorProps {
  official: OfficialTemplate;
  onChange: (official: OfficialTemplate) => void;
}

/** An approved template: its id and language, its words as pasted, and what goes into each of its places. */
export function OfficialEditor({ official, onChange }: OfficialEditorProps) {
  const { offered, problems } = useMessage();
  const change = (changed: Partial<OfficialTemplate>): void => onChange({ ...official, ...changed });
  const places = placesOf(official.body);
  const fault = officialProblem(official);
  const mistake = problems.find(({ code }) => code !== 'empty');

  function setValue(index: number, value: string): void {
    change({ values: places.map((_, at) => (at === index ? value : (official.values[at] ?? ''))) });
  }

  return (
    <div className={classes.official}>
      <div className={classes.officialHead}>
        <TextInput
          label={t('official.id')}
          maxLength={officialLimits.idCharacters}
          value={official.templateId}
          onChange={(event) => change({ templateId: event.currentTarget.value })}
        />
        <TextInput
          label={t('official.language')}
          placeholder={t('official.languageHint')}
          maxLength={officialLimits.languageCharacters}
          value={official.language}
          onChange={(event) => change({ language: event.currentTarget.value.trim() })}
        />
      </div>
      <Textarea
        label={t('official.body')}
        description={t('official.bodyHint', braces)}
        placeholder={t('official.bodyPlaceholder', braces)}
        autosize
        minRows={3}
        maxRows={10}
        dir="auto"
        maxLength={officialLimits.bodyCharacters}
        value={official.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
      />
      {official.body.trim() !== '' && (
        <section aria-label={t('official.places')}>
          <Text size="sm" fw={600}>
            {places.length > 0 ? t('official.places') : t('official.noPlaces')}
          </Text>
          {places.length > 0 && (
            <Text size="xs" c="dimmed" mb={6}>
              {t('official.placeHint')} {t('official.filters', braces)}
            </Text>
          )}
          {places.map((place, index) => (
            <div key={place} className={classes.place}>
              <code>{`{{${place}}}`}</code>
              <TextInput
                aria-label={t('official.place', { place })}
                maxLength={officialLimits.bodyCharacters}
                value={official.values[index] ?? ''}
                onChange={(event) => setValue(index, event.currentTarget.value)}
              />
              <Select
                w={150}
                aria-label={t('official.putIn', { place })}
                placeholder={t('official.putInShort')}
                data={[...new Set(offered)]}
                value={null}
                onChange={(keyword) =>
                  keyword !== null && setValue(index, `${official.values[index] ?? ''}{{${keyword}}}`)
                }
              />
            </div>
          ))}
        </section>
      )}
      <Text size="sm" component="output" className={classes.officialFault ?? ''}>
        {fault
          ? t(`official.problems.${fault.code}`, { place: fault.place })
          : mistake && templateProblemWords(mistake)}
      </Text>
    </div>
  );
}

const braces = { open: '{{', close: '}}' };
