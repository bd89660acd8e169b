import { z } from 'zod';

/** ISO 3166-1 alpha-2, e.g. "IN"; null means the sheet's numbers carry their own country code. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();
