import { expect, test } from 'vitest';
import { namesIn, namesLimit } from '../../../lib/worksheet/index.ts';

const names = (text: string) => namesIn(text).names;

test('a list has a name a line, without empty lines and needless spaces', () => {
  const { names, notices } = namesIn('  Ana  Horvat \r\n\r\n\tIvo Ivić\r\nÅse Ødegård\r\n   \n');
  expect(names).toEqual(['Ana Horvat', 'Ivo Ivić', 'Åse Ødegård']);
  expect(notices).toEqual([]);
});

test('nothing but white space has no names', () => {
  expect(namesIn(' \n\n\t\n')).toEqual({ names: [], notices: [] });
  expect(namesIn('')).toEqual({ names: [], notices: [] });
});

test('a table is read by the head of its column in each language, whatever parts the columns', () => {
  expect(names('\ufeffNr;Namn;Klass\n1;Åsa Ek;7b\n2;Örjan Å;7b')).toEqual(['Åsa Ek', 'Örjan Å']);
  expect(names('Klasse\tNavn\n7b\tÅse Moe')).toEqual(['Åse Moe']);
  expect(names('classe,PRÉNOM\n5e,Zoé\n5e,Loïc')).toEqual(['Zoé', 'Loïc']);
  expect(names('class,Name\n7b,Ann')).toEqual(['Ann']);
});

test('first and last name that stand apart are put together', () => {
  expect(names('Prezime;Ime\nHorvat;Ana\nČačić;Đuro')).toEqual(['Ana Horvat', 'Đuro Čačić']);
  expect(names('Nom;Prénom\nDurand;Zoé')).toEqual(['Zoé Durand']);
  expect(names('Nom\nZoé')).toEqual(['Zoé']);
});

test('quotes and the commas in them belong to the table, not to the name', () => {
  expect(names('"Name","Note"\n"O\'Neil, ""Bo""",x\nIda,y')).toEqual(['O\'Neil, "Bo"', 'Ida']);
});

test('a comma with a space behind it belongs to the name where there is no table', () => {
  expect(namesIn('Horvat, Ana\nIvić, Ivo')).toEqual({ names: ['Horvat, Ana', 'Ivić, Ivo'], notices: [] });
});

test('without a head the first column is taken, and that is said', () => {
  expect(namesIn('Ana,7b\nIvo,7b')).toEqual({
    names: ['Ana', 'Ivo'],
    notices: [{ code: 'first-column', params: { columns: 2 } }],
  });
});

test('two pupils of one name both stay, and it is said once', () => {
  expect(namesIn('Ana\nIvo\nAna\nAna')).toEqual({
    names: ['Ana', 'Ivo', 'Ana', 'Ana'],
    notices: [{ code: 'same-name', params: { name: 'Ana', count: 3 } }],
  });
});

test('letters that are written in two parts are the same as those in one', () => {
  expect(names('Z\u030celjka\n\u017deljka')).toEqual(['Željka', 'Željka']);
});

test('a long name, a script that the typeface lacks and lost letters are said', () => {
  const long = 'Maximiliane Wilhelmina Annemarie von Hohenstein';
  expect(namesIn(`${long}\n王\nBj\ufffdrn`)).toEqual({
    names: [long, '王', 'Bj\ufffdrn'],
    notices: [
      { code: 'lost-letters', params: {} },
      { code: 'long-name', params: { name: long } },
      { code: 'missing-glyph', params: { character: '王' } },
    ],
  });
  expect(namesIn('Wilhelmina Annemarie von Hohenstein-Aaaaa').notices).toHaveLength(1);
  expect(namesIn('Wilhelmina Annemarie von Hohenstein-Aaaa').notices).toEqual([]);
});

test('a list without end is cut, and that is said', () => {
  const many = Array.from({ length: namesLimit + 5 }, (_, at) => `Pupil ${at}`).join('\n');
  const { names, notices } = namesIn(many);
  expect(names).toHaveLength(namesLimit);
  expect(notices).toEqual([{ code: 'too-many', params: { found: namesLimit + 5, kept: namesLimit } }]);
});
