import type { ReactNode } from 'react';
import classes from './Panel.module.css';

/** The box of a running campaign: facts at the left, its buttons at the right. */
export function Panel({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className={classes.panel}>
      <div className={classes.facts}>{children}</div>
      <div className={classes.actions}>{actions}</div>
    </div>
  );
}
