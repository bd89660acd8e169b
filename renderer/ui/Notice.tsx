import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Notice.module.css';

const icons = { info: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconX };

interface NoticeProps {
  tone: keyof typeof icons;
  title?: ReactNode;
  /** Buttons, at the right on wide screens. */
  actions?: ReactNode;
  /** True where there are so many buttons that they stand in a row of their own. */
  hasActionsBelow?: boolean;
  /** True where it appears because of what just happened, so that screen readers say it. */
  live?: boolean;
  children?: ReactNode;
}

/** A panel that tells one thing, with an icon beside the colour, and offers what to do. */
export function Notice(props: NoticeProps) {
  const { tone, title, actions, hasActionsBelow = false, live = false, children } = props;
  const Icon = icons[tone];
  return (
    <div
      className={classes.notice}
      data-tone={tone}
      data-below={hasActionsBelow || undefined}
      role={live ? 'alert' : undefined}
    >
      <Icon className={classes.icon} size={20} stroke={1.8} aria-hidden />
      <div className={classes.words}>
        {title && <Text fw={600}>{title}</Text>}
        {children && <div className={classes.body}>{children}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
