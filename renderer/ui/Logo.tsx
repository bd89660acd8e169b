/** The mark of the app: a sheet whose last row leaves as a message. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="#155f40" />
      <path d="M8 9h16M8 15h10" stroke="#b7dac8" strokeWidth="2.6" strokeLinecap="round" />
      <path d="m13 21 12-5-4.6 9.6-2.3-3.4z" fill="#ffffff" stroke="#ffffff" strokeLinejoin="round" />
    </svg>
  );
}
