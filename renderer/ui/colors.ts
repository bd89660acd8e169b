import type { MantineColorsTuple } from '@mantine/core';

/** The accent: a deep green; 8 carries white text on light, 7 on dark. */
export const leaf: MantineColorsTuple = [
  '#eef7f2',
  '#dbede3',
  '#b7dac8',
  '#8ec5a9',
  '#68b18d',
  '#479d75',
  '#2e8a61',
  '#1f7650',
  '#155f40',
  '#0c452e',
];

/** Neutral greys with a breath of the accent; 6 and darker are readable as text on white. */
export const gray: MantineColorsTuple = [
  '#f7f8f7',
  '#f0f2f1',
  '#e5e8e6',
  '#d5dad7',
  '#bac1bd',
  '#8f9893',
  '#626b66',
  '#4a524e',
  '#333a36',
  '#1d2320',
];

/** The same greys for dark mode, from text (0) to the deepest background (9). */
export const dark: MantineColorsTuple = [
  '#dce1de',
  '#c0c7c3',
  '#a0a9a4',
  '#7d8682',
  '#454d49',
  '#363d39',
  '#2a302d',
  '#1b201e',
  '#151917',
  '#0f1211',
];

/** The one red: refused, removed, wrong. */
export const red: MantineColorsTuple = [
  '#fdf1f0',
  '#fae0de',
  '#f3bfbb',
  '#eb9b95',
  '#e27a72',
  '#d85d54',
  '#c9443b',
  '#b3372f',
  '#962c25',
  '#6f1f1a',
];

/** The one amber: uncertain, paused, left to the owner. */
export const amber: MantineColorsTuple = [
  '#fff8e8',
  '#fdeecb',
  '#f9dd9a',
  '#f2c760',
  '#e6ad32',
  '#cf9315',
  '#ad760a',
  '#8a5c06',
  '#714b06',
  '#553805',
];
