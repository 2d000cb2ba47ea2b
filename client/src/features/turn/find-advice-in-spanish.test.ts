import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAdvice } from './find-advice.ts';

/** The sentence, and the words of it that look like advice. */
const ADVICE: readonly (readonly [string, string])[] = [
  ['Deberías hablar con tu jefa.', 'Deberías'],
  ['Qué duro. Creo que deberías descansar.', 'deberías'],
  ['No deberías dejar que te afecte.', 'No deberías'],
  ['deberias dormir mas', 'deberias'],
  ['Tendrías que decirle que no.', 'Tendrías que decirle'],
  ['Es mucho, y tienes que descansar.', 'tienes que descansar'],
  ['Lo que tienes que hacer es pedir ayuda.', 'Lo que tienes que hacer'],
  ['Yo que tú, lo dejaba.', 'Yo que tú'],
  ['En tu lugar, yo me iría.', 'En tu lugar, yo'],
  ['Si fuera tú, llamaría hoy.', 'Si fuera tú'],
  ['Más te vale avisar.', 'Más te vale'],
  ['Te vendría bien un paseo.', 'Te vendría bien'],
  ['Sería mejor que esperaras.', 'Sería mejor que'],
  ['Siempre puedes llamar a la oficina.', 'puedes llamar'],
  ['Podrías simplemente decirle la verdad.', 'Podrías simplemente decirle'],
  ['¿Por qué no hablas con ella?', 'Por qué no hablas'],
  ['¿Por qué no te tomas un día?', 'Por qué no te tomas'],
  ['¿Has probado a acostarte antes?', 'Has probado'],
  ['¿No has pensado en otro trabajo?', 'No has pensado en'],
  ['Te recomiendo una lista.', 'Te recomiendo'],
  ['Mi consejo: duerme.', 'Mi consejo'],
  ['¿Qué tal si lo escribes?', 'Qué tal si'],
  ['¿Y si le dices que no?', 'Y si le dices'],
  ['Habla con tu hermana.', 'Habla con'],
  ['Uf. Intenta dormir más.', 'Intenta dormir'],
  ['No te preocupes, ya pasará.', 'No te preocupes'],
  ['Por favor, olvídalo.', 'olvídalo'],
  ['Relájate un poco.', 'Relájate'],
  ['Tómate un descanso.', 'Tómate un'],
  ['Deja de pensar en eso.', 'Deja de pensar'],
  ['Deja de culparte.', 'Deja de culparte'],
  ['Sería bueno que descansaras.', 'Sería bueno que'],
  ['Es mejor que no vayas.', 'Es mejor que'],
  ['Mejor no digas nada.', 'Mejor no digas'],
  ['Lo mejor es olvidarlo.', 'Lo mejor es olvidarlo'],
  ['Tienes que hablarlo con tu jefe.', 'Tienes que hablarlo'],
  ['Recuerda respirar.', 'Recuerda respirar'],
  ['Descansa un poco.', 'Descansa un poco'],
  // Said to vos.
  ['Tenés que hablar con ella.', 'Tenés que hablar con'],
  ['Siempre podés llamar.', 'podés llamar'],
  ['Decile que no.', 'Decile'],
  ['Probá hablar con él.', 'Probá hablar'],
  ['Olvidate de eso.', 'Olvidate'],
  // Said back, and then advised.
  ['Con mis palabras: es mucho. Deberías descansar.', 'Deberías'],
];

/** Said back, reported, or no advice at all. */
const NO_ADVICE: readonly string[] = [
  'Lo que oí es que deberías haber dicho que no.',
  'Dices que deberías dormir más.',
  'Sientes que tienes que hacerlo todo.',
  'Tu jefa te dijo que podrías pedir un día.',
  'Te levantas a las cinco porque tienes que salir pronto.',
  'Suena a que deberías estar en dos sitios a la vez.',
  'Me llega que te conviene callar con ellos.',
  '¿Por qué no puedes dormir?',
  '¿Por qué no te sientes en casa allí?',
  'Te dijeron «relájate» y dolió.',
  'Lo que más te importa es que te escuche.',
  'Entiendo que tendrías que decirle a tu madre la verdad, y te cuesta.',
  'Imagino que sientes cansancio.',
  'Habla mucho y no escucha, y eso te cansa.',
  'Te pesa no saber si podrías pedir más.',
  // Begun as the screens propose.
  'Parece que sentiste que tienes que descansar y nadie te deja.',
  'Si te sigo, deberías haber dormido y no te dejaron.',
  'Con mis palabras: tienes que hablar con todo el mundo.',
  'La parte que se me quedó es que tienes que pedirle ayuda a tu madre.',
  'Por debajo, oigo que tienes que descansar.',
  'Una parte de ti quiere irse, y otra parte cree que debes hablarlo.',
  'Las dos cosas son ciertas: quieres irte, y debes dejarlo.',
  // What one cannot do, has to carry, or has done.
  'No puedes dormir por las noches.',
  'Nunca puedes descansar.',
  'No puedes hablar con nadie de eso.',
  'Tienes que pedir permiso para todo, y eso cansa.',
  'Tienes que decirlo mil veces para que te oigan.',
  'No tienes que hacer nada más.',
  'Ya has intentado todo.',
  'Has pensado en irte muchas veces.',
  'Recuerda que la llamaste tres veces.',
  'Deja de dormir cuando tiene miedo.',
  'Eso es mejor que nada.',
  'Este año es mejor que otros.',
  'Esta semana es mejor que otras.',
  'Lo mejor es que te escucharon.',
  'Sería bueno que te preguntaran por una vez.',
  // Warmth, and an ear.
  'Puedes hablar conmigo siempre.',
  'Siempre puedes hablar conmigo.',
  'Puedes tomarte el tiempo que haga falta.',
  'Tómate un momento, te escucho.',
  'Si yo estuviera en tu lugar, también me dolería.',
  'Yo en tu lugar también lloraría.',
  'En tu lugar, yo sentiría lo mismo.',
  '¿Por qué no confías en ella?',
  '',
  '…',
];

describe('advice in Spanish', () => {
  it.each(ADVICE)('[CL77] is found in: %s', (sentence, phrase) => {
    const found = findAdvice(sentence, 'es');
    expect(found?.phrase.toLowerCase()).toBe(phrase.toLowerCase());
    expect(sentence.slice(found?.start, found?.end)).toBe(found?.phrase);
  });

  it.each(NO_ADVICE)('[CL77] is not found in: %s', (sentence) => {
    expect(findAdvice(sentence, 'es')).toBeNull();
  });

  it('[CL77] is told by where it stands, whatever stands around it', () => {
    const words = fc.constantFrom('tú', 'deberías', 'dices', 'que', '«', '»', ', ', '. ', '¿', '🌧');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const found = findAdvice(text, 'es');
        if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.phrase);
      }),
    );
    expect(findAdvice('que '.repeat(2_000), 'es')).toBeNull();
  });
});
