import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, mobile, rowsOf } from '../../test/fixtures/sheet-rows.ts';
import { guessCountry, guessRoles, uniqueHeaders } from './columns.ts';

describe('guessRoles', () => {
  test.each([
    ['Name', 'Phone'],
    ['Full Name', 'MobileNo'],
    ['Customer', 'WhatsApp Number'],
    ['Nombre', 'Teléfono'],
    ['Nombre completo', 'Móvil'],
    ['Prénom', 'Téléphone'],
    ['Vorname', 'Handy'],
    ['Vollständiger Name', 'Handynummer'],
    ['Kunde', 'Rufnummer'],
    ['Nom et prénom', 'N° de portable'],
    ['Nom complet', 'Tél.'],
    ['Nombres', 'Celular / WhatsApp'],
    ['Nombre y apellidos', 'Nº de teléfono'],
    ['Nome completo', 'Telemóvel'],
    ['ग्राहक का नाम', 'मोबाईल नंबर'],
    ['पूरा नाम', 'व्हाट्सएप नंबर'],
    ['पहला नाम', 'दूरभाष'],
    ['姓名', '手机号'],
    ['Nome', 'Celular'],
    ['Nome', 'Número'],
    ['Nama', 'No HP'],
    ['Nama Lengkap', 'Nomor'],
    ['नाम', 'मोबाइल नंबर'],
    ['नाम', 'फ़ोन'],
    ['الاسم', 'رقم الهاتف'],
    ['اسم', 'الجوال'],
    ['STUDENT_NAME', 'cell_1'],
    ['First Name', 'Contact No.'],
  ])('%s and %s', (name, phone) => {
    const samples = fill(12, (index) => [String(index), `Asha ${index}`, `${100 * index}.50`, mobile(index)]);
    expect(guessRoles(['S.No', name, 'Total', phone], samples, 'IN')).toEqual([
      'keyword',
      'name',
      'keyword',
      'phone',
    ]);
    expect(guessRoles(['S.No', name, 'Total', phone], [], 'IN')[1]).toBe('name');
  });

  test('ids, dates, amounts and postal codes do not win over phones, with or without words', () => {
    const samples = fill(30, (index) => [
      String(9_876_500_000 + index),
      `2024-05-${String(10 + (index % 20))}`,
      `12345${String(10 + index)}.50`,
      '411001',
      mobile(index),
    ]);
    const expected = ['keyword', 'keyword', 'keyword', 'keyword', 'phone'];
    expect(guessRoles(['Order number', 'Date', 'Amount', 'PIN', 'Kontaktnr'], samples, 'IN')).toEqual(
      expected,
    );
    expect(guessRoles(['Column A', 'Column B', 'Column C', 'Column D', 'Column E'], samples, 'IN')).toEqual(
      expected,
    );
    expect(guessRoles(['a', 'b', 'c', 'd', 'e'], samples, null)).toEqual(expected);
  });

  test('of two phone columns the one with more good numbers wins', () => {
    const samples = fill(10, (index) => [
      index < 3 ? mobile(index) : '',
      mobile(index),
      index < 5 ? mobile(index) : 'x',
    ]);
    expect(guessRoles(['Phone', 'Mobile', 'WhatsApp'], samples, 'IN')).toEqual([
      'keyword',
      'phone',
      'keyword',
    ]);
  });

  test.each([
    [['Name', 'Office Phone', 'Mobile'], 2],
    [['Nombre', 'Teléfono fijo', 'Móvil'], 2],
    [['Nome', 'Telefone fixo', 'Celular'], 2],
    [['Nama', 'Telp Kantor', 'No HP'], 2],
    [['الاسم', 'هاتف المكتب', 'الجوال'], 2],
    [['Name', 'Alt. phone', 'Phone'], 2],
    [['Name', 'Phone', 'Emergency phone'], 1],
    [['Name', 'Phone', 'WhatsApp number'], 2],
    [['Name', 'Mobile', 'Phone'], 1],
  ])('of several phone columns the one meant for messages is guessed: %j', (headers, phone) => {
    const rows = fill(6, (index) => [`P${index}`, mobile(index), mobile(index + 9)]);
    expect(guessRoles(headers, rows, 'IN').indexOf('phone')).toBe(phone);
  });

  test('mobile numbers win over landlines, unless they are few', () => {
    const landline = (index: number): string => `+91 11 2345 67${10 + index}`;
    const both = fill(6, (index) => [landline(index), `+91${mobile(index)}`]);
    expect(guessRoles(['Phone 1', 'Phone 2'], both, null)).toEqual(['keyword', 'phone']);
    const few = fill(6, (index) => [landline(index), index === 0 ? `+91${mobile(index)}` : '']);
    expect(guessRoles(['Phone 1', 'Phone 2'], few, null)).toEqual(['phone', 'keyword']);
  });

  test.each([
    ['Pelanggan', 'Kontak', '081234567'],
    ['العميل', 'رقم التواصل', '0501234'],
    ['Nama', 'Telp', '081234567'],
    ['الاسم', 'رقم التليفون', '010123456'],
    ['Nombre', 'Tlf.', '6123456'],
  ])('numbers as they are written at home are phones without a country: %s, %s', (name, phone, start) => {
    const rows = fill(6, (index) => ['Ana', `${start}${100 + index * 37}`]);
    expect(guessRoles([name, phone], rows, null)).toEqual(['name', 'phone']);
  });

  test.each([
    ['Full Name (as per ID)', 'name'],
    ['Apellido y nombre', 'name'],
    ['Nama Panggilan', 'name'],
    ['First name of student', 'name'],
    ["Father's full name", 'keyword'],
    ['Company full name', 'keyword'],
  ])('%s is read as a %s', (header, role) => {
    const rows = fill(3, (index) => ['Ana', mobile(index)]);
    expect(guessRoles([header, 'Phone'], rows, 'IN')).toEqual([role, 'phone']);
  });

  test('without headings the names are found by what they are', () => {
    const people = ['Ana Souza', 'Bruno Lima', 'Caio', "Dina D'Ávila", 'Eva-Lu Prado', 'राम शर्मा'];
    const cities = ['Rio', 'Rio', 'Natal', 'Rio', 'Natal', 'Rio'];
    const rows = people.map((name, at) => [`${at + 1}`, cities[at]!, mobile(at), name, `${name}@x.example`]);
    const roles = (headers: string[]): string[] => guessRoles(headers, rowsOf(...rows), 'IN');
    const none = uniqueHeaders(['', '', '', '', '']);
    expect(roles(none)).toEqual(['keyword', 'keyword', 'phone', 'name', 'keyword']);
    // A heading that says nothing of names is believed.
    expect(roles(uniqueHeaders(['No', 'City', 'Mobile', 'Plan', 'Mail']))).not.toContain('name');
  });

  test('a phone column of damaged numbers is still the phone column', () => {
    const samples = fill(5, () => ['9.19877E+11', 'Asha']);
    expect(guessRoles(['Mobile', 'Name'], samples, 'IN')).toEqual(['phone', 'name']);
  });

  test.each([
    ['Kundennummer', 'Nachname'],
    ['N° de commande', 'Nom de famille'],
    ['Nº de pedido', 'Apellidos'],
    ['ऑर्डर क्रमांक', 'दुकान का नाम'],
  ])('%s is no phone and %s no name', (number, name) => {
    const samples = fill(12, (index) => [String(9_876_000_000 + index * 70_001), 'Sharma', mobile(index)]);
    expect(guessRoles([number, name, 'Column C'], samples, 'IN')).toEqual(['keyword', 'keyword', 'phone']);
  });

  test.each([
    ['Country', 'IN', 'US'],
    ['País', 'Índia', 'Estados Unidos'],
    ['Pays', 'Inde', 'États-Unis'],
    ['Land', 'Indien', 'USA'],
    ['देश', 'भारत', 'अमेरिका'],
    ['Country code', '91', '1'],
    ['ISD', '+91', '+1'],
    ['Anything', 'India', 'United States'],
    ['Anything', '+91', '+1'],
  ])('a country column under %s with %s and %s', (header, india, america) => {
    const samples = fill(12, (index) =>
      index % 2 ? ['A', mobile(index), india] : ['B', `20255501${String(10 + index)}`, america],
    );
    expect(guessRoles(['Name', 'Phone', header], samples, 'IN')).toEqual(['name', 'phone', 'country']);
  });

  test('states, cities and codes are no countries, nor is where people come from if it makes numbers wrong', () => {
    const samples = fill(12, (index) => [mobile(index), index % 2 ? 'CA' : 'IN', 'Germany', 'Singapore']);
    const keywords = ['phone', 'keyword', 'keyword', 'keyword'];
    expect(guessRoles(['Phone', 'Anything', 'Country of birth', 'City'], samples, 'IN')).toEqual(keywords);
    expect(guessRoles(['Phone', 'State', 'Nation', 'Town'], samples, 'IN')).toEqual(keywords);
  });

  test('words about phones or names without such content are keywords', () => {
    const samples = fill(5, (index) => ['iPhone 12', String(index), 'Shop', 'a@b.example']);
    expect(guessRoles(['Phone', 'Name', 'Company name', 'Contact email'], samples, 'IN')).toEqual(
      Array.from({ length: 4 }, () => 'keyword'),
    );
  });

  test('at most one phone and one name, and one role a column', () => {
    const header = fc.oneof(
      fc.constantFrom('Name', 'Phone', 'Mobile', 'First name', 'Contact', ''),
      fc.string(),
    );
    const cell = fc.oneof(fc.constantFrom('9876543210', '+442079460000', 'Asha', '12.50', ''), fc.string());
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 6 }),
        fc.array(fc.array(cell, { maxLength: 6 })),
        (headers, cells) => {
          const roles = guessRoles(headers, rowsOf(...cells), 'IN');
          expect(roles).toHaveLength(headers.length);
          expect(roles.filter((role) => role === 'phone').length).toBeLessThanOrEqual(1);
          expect(roles.filter((role) => role === 'name').length).toBeLessThanOrEqual(1);
          expect(roles).not.toContain('leave_out');
        },
      ),
    );
  });
});

describe('guessCountry', () => {
  const guess = (...numbers: string[]): string | null =>
    guessCountry(['Name', 'Phone'], rowsOf(...numbers.map((number) => ['Asha', number])));
  test.each<[string | null, string[]]>([
    ['IN', ['+91 98765 43210', '9876500000', '00919876543211', '+442079460000']],
    ['IN', ['919876543210', '919876543211', '9876543212']],
    ['GB', ['+44 7400 123456']],
    [null, ['9876543210', '9876543211']],
    [null, ['4155552671', '2025550123', '6502530000', '3105550199']],
    [null, ['+919876543210', '+442079460000']],
    [null, ['x']],
    [null, []],
  ])('%s for %j', (country, numbers) => {
    expect(guess(...numbers)).toBe(country);
  });
});
