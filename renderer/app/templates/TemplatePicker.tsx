import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { limits } from '../../../shared/domain/limits.ts';
import { searchTemplates } from '../../../shared/domain/saved-template.ts';
import { language, t } from '../../../shared/text/index.ts';
import { starterLanguageOf, starterLanguages } from '../../../shared/text/starters/index.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { choicesOf, sources, type Choice, type Source } from './choices.ts';
import { TemplateList } from './TemplateList.tsx';
import classes from './Templates.module.css';
import { TemplateText } from './TemplateText.tsx';
import { reloadTemplates, useTemplates } from './useTemplates.ts';

interface TemplatePickerProps {
  /** What can be done with the chosen message. */
  renderActions: (choice: Choice) => ReactNode;
}

/** Messages to start from, with a search, and the chosen one as it reads. */
export function TemplatePicker({ renderActions }: TemplatePickerProps) {
  const { saved, past, error } = useTemplates();
  const [asked, setSource] = useState<Source | null>(null);
  const [tongue, setTongue] = useState(() => starterLanguageOf(language()));
  const [search, setSearch] = useState('');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  // Nothing of one's own yet: the starters teach more than an empty list.
  const source = asked ?? (saved?.length === 0 ? 'starters' : 'saved');

  const choices = useMemo(() => {
    const all = {
      saved: () => choicesOf.saved(saved ?? []),
      starters: () => choicesOf.starters(tongue),
      past: () => choicesOf.past(past ?? []),
    }[source]();
    const found = new Set(
      searchTemplates(
        all.map(({ message }) => message),
        search,
      ),
    );
    return { all, shown: all.filter(({ message }) => found.has(message)) };
  }, [source, tongue, saved, past, search]);
  const chosen = choices.shown.find(({ key }) => key === chosenKey) ?? choices.shown[0];

  return (
    <div className={classes.picker}>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label={t('templates.source')}
          fullWidth
          data={sources.map((value) => ({ value, label: t(`templates.sources.${value}`) }))}
          value={source}
          onChange={setSource}
        />
        <div className={classes.narrow}>
          <TextInput
            aria-label={t('templates.search')}
            placeholder={t('templates.search')}
            leftSection={<IconSearch size={16} />}
            maxLength={limits.searchCharacters}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {source === 'starters' && (
            <Select
              w={170}
              aria-label={t('templates.language')}
              data={starterLanguages.map((value) => ({ value, label: t(`templates.languages.${value}`) }))}
              value={tongue}
              allowDeselect={false}
              onChange={(value) => value !== null && setTongue(value)}
            />
          )}
        </div>
        <ErrorNotice error={error} onRetry={() => void reloadTemplates()} />
        <TemplateList
          choices={choices.shown}
          chosenKey={chosen?.key ?? null}
          onChoose={setChosenKey}
          empty={choices.all.length > 0 ? t('templates.noneFound') : emptyWords(source)}
        />
      </div>
      <section className={classes.reading} aria-label={t('templates.preview')}>
        {chosen && (
          <>
            <TemplateText message={chosen.message} />
            <div className={classes.actions}>{renderActions(chosen)}</div>
          </>
        )}
      </section>
    </div>
  );
}

function emptyWords(source: Source): string {
  return source === 'past' ? t('templates.nonePast') : t('templates.noneSaved');
}
