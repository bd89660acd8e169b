/** What the words of a header say about its column. */
export interface HeaderHint {
  /** 2 = says phone, 1 = may say phone ("Contact", "Number"), 0 = nothing, -1 = says something else, e.g. an order id. */
  phone: -1 | 0 | 1 | 2;
  /** 1 = says WhatsApp, -1 = says a number that is not the first choice (a landline, an office, somebody to call instead), else 0. */
  choice: -1 | 0 | 1;
  /** 3 = a whole name, 2 = a first name, 1 = some name ("Customer"), 0 = nothing. */
  name: 0 | 1 | 2 | 3;
  /** Whether it says last name and nothing else. */
  isLastName: boolean;
  /** 1 = says country, 0 = nothing, -1 = says something that may look like one, e.g. a state. */
  country: -1 | 0 | 1;
}

/** Stems found anywhere in a header, after folding (no accents, no nukta); all long enough not to sit inside other words. */
const phoneStems =
  'phone mobile mobilnummer mobilfunk handynummer handynr rufnummer whatsapp telefon telepon telemovel celular ponsel telpon मोबाइल मोबाईल फोन दूरभाष व्हाट्सअप वाट्सएप व्हाट्सएप व्हाट्सऐप هاتف جوال موبايل تلفون تليفون خلوي واتساب واتس محمول 电话 手机 電話 手機';
const phoneWords =
  'tel cel cell hp ph mob fone movil mobil wa msisdn gsm handy portable rufnr zap whats telp tlp hape tlf tlfn tlfno tfno tfn telf tlm मो मोब';
const whatsAppWords = 'whatsapp whats wa zap واتساب واتس व्हाट्सअप वाट्सएप व्हाट्सएप व्हाट्सऐप';
const secondChoice =
  'landline fijo fija fixo fixa fixe festnetz ثابت الثابت ارضي office oficina escritorio kantor home house casa rumah residencial residencia work trabajo comercial المنزل منزل المكتب مكتب emergency emergencia darurat طوارئ الطوارئ alt alternate alternative alternativo alternativa secondary secundario lain घर कार्यालय';
const phoneMaybe =
  'contact contacto contato kontakt kontak number numero nummer nomor no nr num नंबर नम्बर संपर्क رقم';
const otherWords =
  'id order pedido pesanan invoice factura fatura bill amount price total qty quantity date fecha data tanggal zip pin pincode postal postcode cep account cuenta conta rekening card aadhaar aadhar gst gstin pan iban fax model type brand code codigo kode email mail serial sku ref reference roll age kundennummer rechnung rechnungsnummer bestellnummer bestellung betrag datum plz konto commande facture montant compte prix quantite preco valor importe precio राशि क्रमांक पिन आदेश बिल تاريخ مبلغ कीमत दिनांक तारीख';
const wholeNames =
  'name|full name|fullname|nombre|nombre completo|nome|nome completo|nama|nama lengkap|नाम|पूरा नाम|اسم|الاسم|الاسم الكامل|nom|nom complet|nom et prenom|nom prenom|prenom et nom|nombre y apellidos|nombre y apellido|nombres y apellidos|apellido y nombre|apellidos y nombre|apellidos y nombres|apellidos nombres|apellido nombre|nombre apellido|nome e sobrenome|vollstandiger name|vor und nachname|vorname nachname|nachname vorname|name vorname|nome e cognome|姓名';
const firstNames =
  'first name|firstname|given name|primer nombre|primeiro nome|nama depan|nama panggilan|الاسم الاول|prenom|prenoms|vorname|rufname|voornaam|nombres|nombre de pila|पहला नाम|प्रथम नाम';
const lastNames =
  'last name|lastname|surname|family name|apellido|apellidos|sobrenome|nachname|familienname|nom de famille|cognome|nama belakang|nama keluarga|उपनाम|कुलनाम';
const nameWords =
  'name nombre nome nama नाम اسم الاسم customer client cliente contact contacto contato student member patient guest kunde kundin mitglied ansprechpartner schuler nom prenom alumno aluno socio paciente eleve adherent membre pelanggan विद्यार्थी छात्र मरीज ग्राहक عميل العميل';
const otherNames =
  'company business shop store school file product item user username brand bank father mother parent last surname apellido apellidos sobrenome nachname familienname उपनाम कुलनाम family empresa produto producto toko produk branch city street famille utilisateur entreprise societe firma geschaft strasse ort benutzername usuario calle दुकान कंपनी पिता माता';
const countryWords =
  'country countries pais paises pays land lander staat nation nazione paese negara isd iso देश البلد بلد الدوله الدولة دولة دوله 国家 國家 国 國 国籍';
const countryPairs =
  'calling code|dial code|dialing code|dialling code|dialcode|phone code|kode negara|ddi|vorwahl|indicatif';
const placeWords =
  'city town state province county district region area zone address street village language idioma lingua langue sprache currency moneda ciudad estado provincia cidade ville etat stadt bundesland citta kota provinsi शहर राज्य जिला مدينة المدينة منطقة 城市 省 州';

const list = (words: string, separator: string): string[] => words.split(separator).map(foldWords);
const set = (words: string, separator = ' '): Set<string> => new Set(list(words, separator));
const stems = list(phoneStems, ' ');
const exact = { phoneWords: set(phoneWords), phoneMaybe: set(phoneMaybe), otherWords: set(otherWords) };
const choice = { whatsApp: list(whatsAppWords, ' '), second: set(secondChoice) };
const country = { words: set(countryWords), pairs: list(countryPairs, '|'), places: set(placeWords) };
const names = {
  whole: set(wholeNames, '|'),
  first: set(firstNames, '|'),
  last: set(lastNames, '|'),
  words: set(nameWords),
  other: set(otherNames),
};
const ofSeveralWords = (all: ReadonlySet<string>): string[] => [...all].filter((name) => name.includes(' '));
const phrases = { whole: ofSeveralWords(names.whole), first: ofSeveralWords(names.first) };

/** Reads the words of a header in English, Spanish, Portuguese, French, German, Hindi, Indonesian or Arabic; the commonest also in Italian and Chinese. */
export function headerHint(header: string): HeaderHint {
  const words = foldWords(header);
  const tokens = words.split(' ');
  const has = (wanted: Set<string>): boolean => tokens.some((token) => wanted.has(token));
  return {
    phone: phoneHint(words, has),
    choice: choiceHint(words, has),
    name: nameHint(words, has),
    isLastName: names.last.has(words),
    country: countryHint(words, has),
  };
}

type Has = (wanted: Set<string>) => boolean;

function phoneHint(words: string, has: Has): HeaderHint['phone'] {
  const joined = words.replaceAll(' ', '');
  const isOther = has(exact.otherWords);
  if (has(exact.phoneWords) || stems.some((stem) => joined.includes(stem))) return isOther ? 1 : 2;
  if (isOther) return -1;
  return has(exact.phoneMaybe) ? 1 : 0;
}

function choiceHint(words: string, has: Has): HeaderHint['choice'] {
  if (has(choice.second)) return -1;
  return choice.whatsApp.some((word) => ` ${words} `.includes(word.length > 4 ? word : ` ${word} `)) ? 1 : 0;
}

function nameHint(words: string, has: Has): HeaderHint['name'] {
  if (names.whole.has(words)) return 3;
  if (names.first.has(words)) return 2;
  // "Full name (as per ID)", but not "Father's full name".
  if (phrases.whole.some((phrase) => isAround(phrase, words))) return 3;
  if (phrases.first.some((phrase) => isAround(phrase, words))) return 2;
  return has(names.words) && !has(names.other) && !has(exact.otherWords) ? 1 : 0;
}

/** Whether words are a phrase with more around it, none of which names something else. */
function isAround(phrase: string, words: string): boolean {
  const rest = ` ${words} `.replace(` ${phrase} `, ' ');
  return rest.length < words.length && !rest.split(' ').some((word) => names.other.has(word));
}

function countryHint(words: string, has: Has): HeaderHint['country'] {
  if (has(country.words) || country.pairs.includes(words)) return 1;
  return has(country.places) ? -1 : 0;
}

/** Words of a header, lower case, without accents and digits, one space apart; "MobileNo_1" gives "mobile no". */
function foldWords(text: string): string {
  return text
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c\u064b-\u0655]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
