/** Whole numbers by whole numbers of up to 15 digits, all above 0. */
export interface NumberTable {
  /** 0 where nothing was set. */
  get: (key: number) => number;
  set: (key: number, value: number) => void;
  /** In the order they came. */
  keys: () => Generator<number>;
}

interface Shard {
  keys: Float64Array;
  values: Uint32Array;
  count: number;
}

// Many small tables grow one by one: a single one of a million keys would stand still for it.
const shardCount = 256;
const firstSlots = 64;
const pageKeys = 4_096;

/** Makes a table outside the heap, where a million keys give the garbage collector nothing to walk through. */
export function createNumberTable(): NumberTable {
  const shards: (Shard | undefined)[] = Array.from({ length: shardCount });
  const pages: Float64Array[] = [];
  let lastFilled = pageKeys;

  function remember(key: number): void {
    if (lastFilled === pageKeys) {
      pages.push(new Float64Array(pageKeys));
      lastFilled = 0;
    }
    pages.at(-1)![lastFilled] = key;
    lastFilled += 1;
  }

  return {
    get(key) {
      const hash = hashOf(key);
      const shard = shards[hash % shardCount];
      return shard ? shard.values[slotOf(shard, key, hash)]! : 0;
    },
    set(key, value) {
      const hash = hashOf(key);
      const at = hash % shardCount;
      const shard = (shards[at] ??= emptyShard(firstSlots));
      const slot = slotOf(shard, key, hash);
      const isNew = shard.keys[slot] === 0;
      shard.keys[slot] = key;
      shard.values[slot] = value;
      if (!isNew) return;
      shard.count += 1;
      remember(key);
      if (shard.count * 2 > shard.keys.length) shards[at] = grown(shard);
    },
    *keys() {
      for (const page of pages) for (const key of page) if (key !== 0) yield key;
    },
  };
}

function emptyShard(slots: number): Shard {
  return { keys: new Float64Array(slots), values: new Uint32Array(slots), count: 0 };
}

/** Where a key stands, or is to stand. */
function slotOf({ keys }: Shard, key: number, hash: number): number {
  let slot = Math.floor(hash / shardCount) % keys.length;
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) % keys.length;
  return slot;
}

function grown({ keys, values, count }: Shard): Shard {
  const shard = { ...emptyShard(keys.length * 2), count };
  for (const [index, key] of keys.entries()) {
    if (key === 0) continue;
    const slot = slotOf(shard, key, hashOf(key));
    shard.keys[slot] = key;
    shard.values[slot] = values[index]!;
  }
  return shard;
}

/** Spreads the bits of a number (the finisher of MurmurHash3). */
function hashOf(key: number): number {
  let hash = key ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
