import { isSms } from '../../../shared/domain/channels.ts';
import { hidesText } from '../../../shared/domain/media-verdict.ts';
import { mediaKindOf } from '../../../shared/domain/media-kind.ts';
import type { TemplateProblem } from '../../../shared/domain/template.ts';
import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { Bubble } from '../../ui/message/Bubble.tsx';
import { MediaCard } from './MediaCard.tsx';
import classes from './PhonePreview.module.css';
import type { Preview } from './usePreview.ts';

interface PhoneProps {
  preview: Preview | null;
  problem: TemplateProblem['code'] | null;
}

/** A phone with the finished message, or why there is none. */
export function Phone({ preview, problem }: PhoneProps) {
  const media = useFlow((flow) => flow.draft?.mediaUrl ?? '');
  const hasStyles = useFlow((flow) => !isSms(flow.draft?.channelId ?? 1));
  const person = preview?.person;
  const text = preview?.message?.ok && problem === null ? preview.message.text : null;
  return (
    <div className={classes.phone}>
      <div className={classes.head}>
        <span className={classes.avatar} aria-hidden>
          {person ? initials(person.name) : ''}
        </span>
        <span className={classes.who}>
          <strong>{person ? person.name || t('write.noName') : ''}</strong>
          <span>{person && `+${person.number}`}</span>
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={classes.chat} tabIndex={0} aria-label={t('write.preview')}>
        {text === null ? (
          <p className={classes.hint}>{hintWords(preview, problem)}</p>
        ) : (
          <div className={classes.bubble}>
            {media && <MediaCard url={media} />}
            {hidesText(mediaKindOf(media)) ? (
              <p className={classes.noCaption}>{t('write.mediaNoCaption')}</p>
            ) : (
              <Bubble text={text} hasStyles={hasStyles} />
            )}
          </div>
        )}
      </section>
    </div>
  );
}

function hintWords(preview: Preview | null, problem: TemplateProblem['code'] | null): string {
  if (!preview) return t('write.previewNobody');
  if (problem !== null) return problem === 'empty' ? t('write.previewEmpty') : t('write.previewProblem');
  const { person, message } = preview;
  if (!message || message.ok) return '';
  const row = person.rowNumber;
  if (!message.unreadable) return t('write.previewMissing', { keywords: message.missing.join(', '), row });
  const { keyword, kind, value } = message.unreadable;
  return t(`write.previewUnreadable.${kind}`, { keyword, value, row });
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
}
