import { t } from '../../../shared/text/index.ts';
import { formatCredits, formatNumber } from '../../ui/format.ts';
import type { GridColumn } from '../../ui/VirtualGrid.tsx';
import type { PersonView } from '../../workers/plan-protocol.ts';
import classes from './Review.module.css';

/** The column of boxes that says who is sent a message. */
export function tickColumn(onToggle: (rowNumber: number) => void): GridColumn<PersonView> {
  return {
    key: 'send',
    header: t('review.send'),
    width: '60px',
    cell: (person) => <Tick person={person} onToggle={onToggle} />,
  };
}

/** The columns of the table of finished messages. */
export function messageColumns(
  { isSms, hasPrices }: { isSms: boolean; hasPrices: boolean },
  onToggle: (rowNumber: number) => void,
): GridColumn<PersonView>[] {
  const segments: GridColumn<PersonView> = {
    key: 'segments',
    header: t('review.segmentsShort'),
    width: '60px',
    align: 'end',
    cell: (person) => (person.text === null ? '' : formatNumber(person.segments)),
  };
  const cost: GridColumn<PersonView> = {
    key: 'cost',
    header: t('review.cost'),
    width: '76px',
    align: 'end',
    cell: (person) => (person.cost === null ? '' : formatCredits(person.cost)),
  };
  return [
    tickColumn(onToggle),
    {
      key: 'row',
      header: t('review.row'),
      width: '76px',
      align: 'end',
      cell: ({ rowNumber }) => <span className={classes.quiet}>{formatNumber(rowNumber)}</span>,
    },
    {
      key: 'name',
      header: t('review.name'),
      width: 'minmax(96px, 0.9fr)',
      cell: ({ name }) => name || <em className={classes.quiet}>{t('review.noName')}</em>,
    },
    { key: 'number', header: t('review.number'), width: '118px', cell: ({ number }) => number },
    {
      key: 'country',
      header: t('review.country'),
      width: '76px',
      cell: ({ country }) => country,
    },
    {
      key: 'text',
      header: t('review.text'),
      width: 'minmax(112px, 1.6fr)',
      cell: ({ text }) =>
        text === null ? <em className={classes.quiet}>{t('review.untickedText')}</em> : text,
    },
    {
      key: 'characters',
      header: t('review.characters'),
      width: '74px',
      align: 'end',
      cell: ({ text, characters, isTooLong }) =>
        text !== null && (
          <span className={isTooLong ? classes.bad : undefined}>{formatNumber(characters)}</span>
        ),
    },
    ...(isSms ? [segments] : []),
    ...(hasPrices ? [cost] : []),
  ];
}

function Tick({ person, onToggle }: { person: PersonView; onToggle: (rowNumber: number) => void }) {
  return (
    // Plain, as hundreds of them are drawn while the table is scrolled.
    <input
      type="checkbox"
      className={classes.tick}
      // The row itself answers the keys: Space ticks it, so the boxes are no stops of their own.
      tabIndex={-1}
      aria-label={t('review.tick', { name: person.name || t('review.noName'), row: person.rowNumber })}
      checked={person.leftOutReason !== 'unticked'}
      onChange={() => onToggle(person.rowNumber)}
    />
  );
}
