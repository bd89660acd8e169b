import { configureGlobal } from 'fast-check';

/**
 * One seed for all property tests: what passed once passes again on any machine. FC_SEED=random looks further, a number
 * repeats a run.
 */
const seed = process.env['FC_SEED'] ?? '20261126';
if (seed !== 'random') configureGlobal({ seed: Number(seed) });
