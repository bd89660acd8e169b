import { useState } from 'react';
import { limits } from '../../shared/domain/limits.ts';
import { t } from '../../shared/text/index.ts';
import classes from './FlowBar.module.css';

/** The campaign's name, edited in place; Escape and an empty name bring the old one back. */
export function CampaignName({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [typed, setTyped] = useState(name);

  function finish(): void {
    if (typed.trim() === '') setTyped(name);
    else if (typed.trim() !== name) onRename(typed.trim());
  }

  return (
    <input
      className={classes.name}
      aria-label={t('shell.campaignName')}
      title={typed}
      maxLength={limits.nameCharacters}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(name);
      }}
    />
  );
}
