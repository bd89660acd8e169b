import { expect, test } from 'vitest';
import { mediaFileName, mediaKindOf } from './media-kind.ts';

test.each([
  ['https://shop.example/offer.JPG', 'offer.JPG', 'image'],
  ['https://shop.example/a/tour.mp4?x=1.pdf#y', 'tour.mp4', 'video'],
  ['https://shop.example/hello.opus', 'hello.opus', 'audio'],
  ['https://shop.example/price%20list.pdf', 'price list.pdf', 'document'],
  ['https://shop.example/%E0%A4%A', '%E0%A4%A', 'unknown'],
  ['https://shop.example/download?id=7', 'download', 'unknown'],
  ['https://shop.example', 'shop.example', 'unknown'],
  ['not an address', 'not an address', 'unknown'],
])('%s', (url, name, kind) => {
  expect(mediaFileName(url)).toBe(name);
  expect(mediaKindOf(url)).toBe(kind);
});
