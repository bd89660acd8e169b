import { getHeapSpaceStatistics } from 'node:v8';

// Makes garbage, some of which survives for a while, and prints the most that the young generation took, in bytes.
const kept: object[] = [];
let most = 0;
for (let index = 0; index < 1_500_000; index += 1) {
  kept[index % 100_000] = { index, text: String(index) };
  if (index % 50_000 > 0) continue;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  most = Math.max(most, young?.space_size ?? Infinity);
}
console.log(most);
