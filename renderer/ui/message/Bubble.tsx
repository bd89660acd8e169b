import { whatsAppText } from '../../../shared/domain/whatsapp-text.ts';
import type { StyledText } from '../../../shared/domain/whatsapp-text.ts';
import classes from './Bubble.module.css';

interface BubbleProps {
  text: string;
  /** Whether the channel shows bold and the like; a text message shows the marks. */
  hasStyles: boolean;
}

/** The words of a message as a phone shows them; each line runs in the direction of its language. */
export function Bubble({ text, hasStyles }: BubbleProps) {
  if (!hasStyles) return <div className={classes.text}>{text}</div>;
  return (
    <div className={classes.text}>
      {whatsAppText(text).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have nothing but their order
        <Styled key={index} part={part} />
      ))}
    </div>
  );
}

function Styled({ part }: { part: StyledText }) {
  const { text, isBold, isItalic, isStruck, isMono } = part;
  if (isMono) return <code className={classes.mono}>{text}</code>;
  let shown = <>{text}</>;
  if (isStruck) shown = <s>{shown}</s>;
  if (isItalic) shown = <em>{shown}</em>;
  return isBold ? <strong>{shown}</strong> : shown;
}
