import type { ReactNode } from 'react';
import classes from './Stat.module.css';

interface StatProps {
  label: string;
  value: ReactNode;
  /** One short line under the number. */
  note?: ReactNode;
}

/** A number people decide by: large, with its word above. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <div className={classes.stat}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value}>{value}</div>
      {note && <div className={classes.note}>{note}</div>}
    </div>
  );
}
