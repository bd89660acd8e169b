import classes from './Art.module.css';

const rows = [0, 1, 2, 3];

/** A drawing for each screen of the welcome; it says nothing the words do not say. */
export function Art({ step }: { step: 'one' | 'two' | 'three' }) {
  return (
    <svg className={classes.art} viewBox="0 0 300 240" aria-hidden>
      <rect className={classes.ground} width="300" height="240" rx="12" />
      {step === 'one' && (
        <>
          <Sheet />
          <Bubble y={64} />
          <Bubble y={122} />
        </>
      )}
      {step === 'two' && (
        <>
          {rows.map((row) => (
            <g key={row} transform={`translate(44 ${40 + row * 42})`}>
              <rect className={classes.paper} width="212" height="32" rx="6" />
              <circle className={row === 2 ? classes.amber : classes.accent} cx="18" cy="16" r="8" />
              <path className={classes.tick} d={row === 2 ? 'M18 12v5M18 20v.1' : 'm14.5 16 2.5 2.5 4.5-5'} />
              <path className={classes.line} d={`M38 16h${[110, 138, 84, 124][row] ?? 100}`} />
            </g>
          ))}
        </>
      )}
      {step === 'three' && (
        <>
          <rect className={classes.paper} x="98" y="26" width="104" height="188" rx="16" />
          <path className={classes.line} d="M138 40h24" />
          <rect className={classes.soft} x="110" y="58" width="66" height="30" rx="8" />
          <rect className={classes.soft} x="110" y="98" width="80" height="40" rx="8" />
          <circle className={classes.accent} cx="150" cy="176" r="20" />
          <path className={classes.tick} d="m141 176 6 6 12-12" />
        </>
      )}
    </svg>
  );
}

function Sheet() {
  return (
    <g transform="translate(26 46)">
      <rect className={classes.paper} width="132" height="148" rx="8" />
      <path className={classes.head} d="M0 30V8a8 8 0 0 1 8-8h116a8 8 0 0 1 8 8v22z" />
      <path className={classes.rule} d="M0 59h132M0 89h132M0 118h132M46 30v118M92 30v118" />
      {rows.map((row) => (
        <path key={row} className={classes.line} d={`M10 ${45 + row * 29.5}h24M56 ${45 + row * 29.5}h26`} />
      ))}
    </g>
  );
}

function Bubble({ y }: { y: number }) {
  return (
    <g transform={`translate(172 ${y})`}>
      <path
        className={classes.soft}
        d="M12 0h80a10 10 0 0 1 10 10v24a10 10 0 0 1-10 10H16L2 52V10A10 10 0 0 1 12 0z"
      />
      <path className={classes.word} d="M16 15h18" />
      <path className={classes.line} d="M42 15h42M16 29h56" />
    </g>
  );
}
