/**
 * Given to V8 at the start of a process that sends: left alone, the young generation of its heap takes ever more in a long
 * campaign without sending any faster. A heap that is in use already does not heed it.
 */
export const youngHeapFlag = '--max-semi-space-size=8';
