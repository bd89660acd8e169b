import { deflateRawSync } from 'node:zlib';
import { xlsxFiles } from '../fixtures/workbooks.ts';
import { makeZip } from '../fixtures/zip.ts';

const given = ['Maya', 'João', 'Oliver', 'Jürgen', 'Chloé', 'María', 'Anaya', '秀英', 'Omar', 'Elif'];
const family = [
  'Thompson',
  'Oliveira',
  'Bennett',
  'Schäfer',
  'Lefèvre',
  'Sharma',
  'García',
  'Haddad',
  'Kaya',
];
const cities = ['Jaipur', 'São Paulo', 'Leeds', 'Köln', 'Lyon', 'Sevilla', 'Lagos', 'Cusco'];

/** An xlsx of six columns as Excel writes it: shared texts, of which names and numbers are all different, dates and amounts. Every so many numbers one is British, the rest are Indian. */
export function makeBigSheet(rows: number, britishEvery = Infinity): Uint8Array {
  const strings: string[] = [];
  const places = new Map<string, number>();
  const shared = (text: string): number => {
    let place = places.get(text);
    if (place === undefined) {
      places.set(text, (place = strings.length));
      strings.push(`<si><t>${text}</t></si>`);
    }
    return place;
  };
  const lines = ['Name', 'Mobile', 'City', 'Order no', 'Amount due', 'Due date'].map(
    (title, column) => `<c r="${'ABCDEF'[column]}1" t="s"><v>${shared(title)}</v></c>`,
  );
  const parts: string[] = [`<row r="1" spans="1:6">${lines.join('')}</row>`];
  for (let row = 2; row <= rows + 1; row++) {
    const name = `${given[row % 10]} ${family[row % 9]} ${row}`;
    const digits = String(10_000_000 + ((row * 7919) % 89_999_999));
    const number = row % britishEvery === 0 ? `+4474${digits}` : `+9198${digits}`;
    parts.push(
      `<row r="${row}" spans="1:6" x14ac:dyDescent="0.25"><c r="A${row}" t="s"><v>${shared(name)}</v></c><c r="B${row}" t="s"><v>${shared(number)}</v></c><c r="C${row}" t="s"><v>${shared(cities[row % 8]!)}</v></c><c r="D${row}"><v>${200_000 + row}</v></c><c r="E${row}"><v>${(row % 900) + 0.5}</v></c><c r="F${row}" s="1"><v>${46_000 + (row % 365)}</v></c></row>`,
    );
  }
  const dimension = `<dimension ref="A1:F${rows + 1}"/>`;
  return makeZip(
    xlsxFiles({
      sheets: [{ name: 'People', before: dimension, data: `<sheetData>${joined(parts)}</sheetData>` }],
      strings,
      numberFormats: '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
      cellFormats: [0, 164],
    }).map((file) => ({ ...file, packed: deflateRawSync(file.content, { level: 6 }) })),
  );
}

function joined(parts: string[]): string {
  return parts.join('');
}
