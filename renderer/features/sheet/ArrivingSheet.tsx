import { BenchProgress } from '../../app/BenchProgress.tsx';
import { ArrivingRows } from './ArrivingRows.tsx';
import classes from './SheetInHand.module.css';

/** A file that is being read: how far it is, and the first rows as soon as they are known. */
export function ArrivingSheet() {
  return (
    <div className={classes.sheet}>
      <div className={classes.progress}>
        <BenchProgress />
      </div>
      <ArrivingRows />
    </div>
  );
}
