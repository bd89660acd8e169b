const shownNames = 6;

/** The first of several names, and a mark where there are more. */
export function listedNames(names: readonly string[]): string {
  return names.slice(0, shownNames).join(', ') + (names.length > shownNames ? ' …' : '');
}
