/** Ways in which a number that cannot be used may be repaired; each is told to the owner in words of its own. */
export const repairKinds = [
  'two_numbers',
  'repeated',
  'reads_two_ways',
  'letters',
  'words',
  'stray',
  'extension',
  'float_tail',
  'country_of_row',
  'country_of_most',
  'doubled_code',
  'zero_after_code',
  'prefix',
  'lost_zero',
  'old_form',
  'one_of_several',
  'other_column',
] as const;
export type RepairKind = (typeof repairKinds)[number];

/** A repair that only the owner may make: what stands in the cell, and the numbers that may stand there instead, `+` and digits. */
export interface Suggestion {
  kind: RepairKind;
  before: string;
  /** One or more, all valid and different. */
  options: string[];
}

/** What a repair is tried on. */
export interface Patient {
  /** The cell in plain ASCII where it can be. */
  text: string;
  /** Its digits alone. */
  digits: string;
  /** The country the row was read with. */
  home: string | null;
  /** Countries to read repaired text with, the likeliest first; the row's own is among them. */
  countries: readonly (string | null)[];
  /** The valid number that a text is, with `+`; null where it is none. */
  read: (text: string, country: string | null) => string | null;
  /** The same with the first of the countries that makes it valid. */
  readAny: (text: string) => string | null;
}

/** One way to repair: the numbers that may be meant, or none. */
export interface Repair {
  kind: RepairKind;
  try: (patient: Patient) => readonly (string | null)[];
}
