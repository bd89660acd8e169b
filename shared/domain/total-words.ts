import { foldKeyword } from './fold.ts';

const totalWords = new RegExp(
  '^(grand total|sub ?total|totals?|sum|summe|gesamt|gesamtsumme|insgesamt|suma|soma|totale|totaux|somme|total g[eé]n[eé]ral|jumlah|toplam|итого|всего|المجموع|कुल|合計|合计|总计|總計|小计|小計)[\\s:.=]*$',
  'u',
);

/** Whether a cell says that its row is a total of the rows above. */
export function readsAsTotal(text: string): boolean {
  return totalWords.test(foldKeyword(text));
}
