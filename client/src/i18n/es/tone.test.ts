// Every Spanish sentence, as it stands on a screen, against what Spanish does not say here.
import { describe, expect, it } from 'vitest';
import { invite } from './invite.ts';
import { join } from './join.ts';

interface Sentence {
  readonly where: string;
  readonly text: string;
}

const areas = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
});

const SETTING = { where: 'apart', how: 'spoken' };
/** Stands in for whatever a sentence is made with: no name, a name, one, several, how one plays. */
const SAMPLES = [null, 'Inés', 0, 1, 7, SETTING];

function argumentLists(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]];
  const rest = argumentLists(count - 1);
  return SAMPLES.flatMap((sample) => rest.map((others) => [sample, ...others]));
}

function said(speak: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  try {
    return speak(...given);
  } catch {
    // A sample of another kind than this sentence is made with.
    return null;
  }
}

function sentencesOf(words: unknown, where: string): readonly Sentence[] {
  if (typeof words === 'string') return [{ where, text: words }];
  if (typeof words === 'function') {
    const found = argumentLists(words.length).flatMap((given) =>
      sentencesOf(said(words as (...given: unknown[]) => unknown, given), `${where}()`),
    );
    return [...new Map(found.map((one) => [one.text, one])).values()];
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inner]) => sentencesOf(inner, `${where}.${name}`));
}

/** What these say without a name, which is an empty one to them. */
const unnamed = { title: join.title(''), theySee: invite.theySee('') };

const sentences = Object.entries({ ...areas, unnamed })
  // Put together from the others: every sentence of it would be told twice.
  .filter(([file]) => !file.endsWith('-words.ts'))
  .flatMap(([file, area]) => sentencesOf(area, file))
  // Helplines keep the names they have where they are.
  .filter(({ where }) => !where.includes('.talk.lines.'));

const word = (choices: string): RegExp => new RegExp(`(?<!\\p{L})(?:${choices})(?!\\p{L})`, 'iu');

interface Refusal {
  readonly what: string;
  readonly found: RegExp;
  readonly example: string;
}

const refused: readonly Refusal[] = [
  { what: 'a raised voice', found: /[!¡]/, example: '¡Hola!' },
  { what: 'quotation marks that are not «»', found: /["'“”‘’]/, example: 'la carta "Suave"' },
  { what: 'three dots for one ellipsis', found: /\.\./, example: 'Lo que oí es...' },
  { what: 'doubled spaces', found: / {2}/, example: 'Di  más' },
  { what: 'a space at either end', found: /^ | $/, example: 'Seguir ' },
  { what: 'a space before a mark', found: /\s[,;:.?»]|[«¿]\s/, example: 'Sigue : ya' },
  {
    what: 'vosotros',
    found: word('vosotr[oa]s|vuestr[oa]s?|os|\\p{L}{2,}(?:[áé]is|steis)'),
    example: '¿Queréis seguir?',
  },
  { what: 'usted or ustedes', found: word('ustedes|usted'), example: 'Decidan ustedes' },
  {
    what: 'an order to several',
    found:
      /(?:^|[.?:…] )(?:Abran|Cuenten|Dejen|Den|Digan|Elijan|Escriban|Escuchen|Esperen|Guarden|Hablen|Hagan|Lean|Miren|Pongan|Prueben|Respiren|Sigan|Tomen|Vuelvan)(?!\p{L})/u,
    example: 'Hablen de ello.',
  },
  {
    what: 'the two readers as they who do something',
    found: /[Tt]ú y tu pareja (?!con |sin )\p{L}{2,}n(?!\p{L})|(?<!\p{L})y tú \p{L}{2,}n(?!\p{L})/u,
    example: 'cuando tú y tu pareja quieran',
  },
  {
    what: 'the two of you in a gender',
    found:
      /(?<!\p{L})(?:ambos (?:d[aei]|eli|est|hay|pue|qui|tien|vuel)\p{L}*|junt[oa]s|nosotr[oa]s|cada uno(?! de los)|uno al otro|entre l[oa]s dos|l[oa]s dos (?:pueden|quieren|tienen))(?!\p{L})/iu,
    example: 'Cuando ambos quieran',
  },
  {
    what: 'a reader or a partner in a gender',
    found: word(
      'listos?|(?:estás?|estar) lista|(?<!a )sol[ao]s|(?<!una )sola|bienvenid[oa]|cansad[oa]|tranquil[oa]|cómod[oa]|content[oa]|dispuest[oa]|preparad[oa]|preocupad[oa]|asustad[oa]|nervios[oa]|enojad[oa]|enfadad[oa]|atent[oa]|conectad[oa]|sentad[oa]|(?:estás?|estar|sentirse|sentiste) (?:segur|escuchad|entendid|querid|valorad)[oa]',
    ),
    example: 'Ya estás lista',
  },
  {
    what: 'two endings at once',
    found: /\p{L}[oae]\/[ao]s?(?!\p{L})|\p{L}\([ao]s?\)|\p{L}@|(?<!\p{L})tod(?:es|xs)(?!\p{L})/u,
    example: 'listo/a',
  },
  {
    what: 'a counsellor or a partner in a gender',
    found: word(
      '(?:el|la|una?|del|al) terapeuta|consejer[oa]|psicólog[oa]|novi[oa]|espos[oa]|marido',
    ),
    example: 'Habla con la terapeuta',
  },
  {
    what: 'a word that half of the readers do not use so',
    found: word('móvil(?:es)?|celular(?:es)?|ordenador|computadora|cog(?:er|es?|ido)|platicar'),
    example: 'Deja el móvil',
  },
];

describe('Spanish', () => {
  it('has something to look at', () => {
    expect(sentences.length).toBeGreaterThan(700);
    expect(sentences.map(({ text }) => text)).toContain('Te quedan 7 trazos.');
  });

  it.each(refused)('would notice: $what', ({ found, example }) => {
    expect(example).toMatch(found);
  });

  it.each(refused)('[CL320] is without: $what', ({ found }) => {
    expect(sentences.filter(({ text }) => found.test(text))).toEqual([]);
  });

  it('opens what it closes', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    const lopsided = ({ text }: Sentence) =>
      count(text, '¿') !== count(text, '?') || count(text, '«') !== count(text, '»');
    expect(sentences.filter(lopsided)).toEqual([]);
  });
});
