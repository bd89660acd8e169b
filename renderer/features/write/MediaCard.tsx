import { IconFile, IconFileText, IconMicrophone, IconPhoto, IconPlayerPlay } from '@tabler/icons-react';
import { mediaFileName, mediaKindOf } from '../../../shared/domain/media-kind.ts';
import { t } from '../../../shared/text/index.ts';
import classes from './PhonePreview.module.css';

const icons = {
  image: IconPhoto,
  video: IconPlayerPlay,
  audio: IconMicrophone,
  document: IconFileText,
  unknown: IconFile,
};

/** Stands for the picture or file of a message; the file itself is never fetched by the window. */
export function MediaCard({ url }: { url: string }) {
  const kind = mediaKindOf(url);
  const Symbol = icons[kind];
  return (
    <div className={classes.media} data-kind={kind}>
      <span className={classes.mediaIcon} aria-hidden>
        <Symbol size={kind === 'image' || kind === 'video' ? 34 : 20} stroke={1.5} />
      </span>
      <span className={classes.mediaWords}>
        <span>{mediaFileName(url)}</span>
        <span>{t(`write.mediaKinds.${kind}`)}</span>
      </span>
    </div>
  );
}
