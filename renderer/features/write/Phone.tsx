import { IconPaperclip } from '@tabler/icons-react';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import type { Preview } from '../../workers/protocol.ts';
import classes from './PhonePreview.module.css';

interface PhoneProps {
  preview: Preview;
  problem: TemplateProblem['code'] | null;
}

/** A phone with the finished message, or why there is none. */
export function Phone({ preview, problem }: PhoneProps) {
  const media = useFlow((flow) => flow.draft?.mediaUrl ?? '');
  const isPerson = preview.kind === 'person';
  const text = isPerson && problem === null ? preview.text : null;
  return (
    <div className={classes.phone}>
      <div className={classes.head}>
        <span className={classes.avatar} aria-hidden>
          {isPerson ? initials(preview.name) : ''}
        </span>
        <span className={classes.who}>
          <strong>{isPerson ? preview.name || t('write.noName') : ''}</strong>
          <span>{isPerson && `+${preview.number}`}</span>
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes.chat} tabIndex={0} aria-label={t('write.preview')}>
        {text === null ? (
          <p className={classes.hint}>{hintWords(preview, problem)}</p>
        ) : (
          <div className={classes.bubble}>
            {media && (
              <span className={classes.media}>
                <IconPaperclip size={16} aria-hidden />
                <span>{fileOf(media)}</span>
              </span>
            )}
            <span className={classes.text}>{text}</span>
          </div>
        )}
      </section>
    </div>
  );
}

function hintWords(preview: Preview, problem: TemplateProblem['code'] | null): string {
  if (preview.kind === 'nobody') return t('write.previewNobody');
  if (problem !== null) return problem === 'empty' ? t('write.previewEmpty') : t('write.previewProblem');
  return t('write.previewMissing', { keywords: preview.missing.join(', '), row: preview.rowNumber });
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
}

function fileOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.split('/').at(-1) || new URL(url).host : url;
}
