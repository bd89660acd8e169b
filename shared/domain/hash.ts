/** A rolling 53-bit hash of texts in order (cyrb53, public domain by bryc): cheap and even, but anyone can make two texts collide. */
export class RollingHash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  /** Takes one more text; where it ends counts, so "ab", "c" and "a", "bc" differ. */
  add(text: string): void {
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 2_654_435_761);
      low = Math.imul(low ^ unit, 1_597_334_677);
    }
    // No UTF-16 unit is 65,536: it marks the end of a text as no character can.
    this.#high = Math.imul(high ^ 65_536, 2_654_435_761);
    this.#low = Math.imul(low ^ 65_536, 1_597_334_677);
  }

  /** The hash of all texts so far, an integer below 2^53. */
  value(): number {
    const high = mix(this.#high, this.#low);
    const low = mix(this.#low, this.#high);
    return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
  }
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
}
