import { Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../shared/text/index.ts';
import classes from './StepLayout.module.css';

interface StepLayoutProps {
  title: string;
  /** Beside the title: a state, a step count. */
  badge?: ReactNode;
  /** One sentence under the title. */
  lead?: ReactNode;
  /** Controls at the right of the title. */
  actions?: ReactNode;
  /** True where the content fills the height and scrolls by itself (a virtual table). */
  fill?: boolean;
  /** The `StepFooter`. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One step or page: title, content that scrolls, and a footer that stays. */
export function StepLayout({ title, badge, lead, actions, fill = false, footer, children }: StepLayoutProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // In the next frame: taking the focus lays the screen out, which a frame does anyway.
    const frame = requestAnimationFrame(() => {
      // The button that led here is gone with its screen: reading goes on at the title.
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <section className={classes.page} aria-label={title}>
      <title>{`${title} - ${t('common.appName')}`}</title>
      <div className={fill ? classes.filled : classes.scroll}>
        <header className={classes.header}>
          <div className={classes.words}>
            <div className={classes.title}>
              <Title order={1} ref={heading} tabIndex={-1} className={classes.heading ?? ''}>
                {title}
              </Title>
              {badge}
            </div>
            {lead && (
              <Text c="dimmed" mt={4}>
                {lead}
              </Text>
            )}
          </div>
          {actions && <div className={classes.actions}>{actions}</div>}
        </header>
        {children}
      </div>
      {footer}
    </section>
  );
}
