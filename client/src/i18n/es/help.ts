// Words of features/help: stopping, when not to play, whom to talk to, and what to do when it sticks.
import type { help as english } from '../en/help.ts';

export const help: typeof english = {
  stop: {
    title: 'Siempre puedes parar',
    body: 'Cualquiera puede pasar, tomar un respiro, salir o terminar en cualquier momento, desde el menú y sin dar motivos. El juego nunca pregunta por qué, y para irse nunca hace falta el sí de la otra persona.',
  },
  notToPlay: {
    title: 'Cuándo no jugar',
    body: 'Heard es un juego de conversación. No es terapia, y no sirve para todo. Por favor, no juegues si te da miedo cómo puede reaccionar la otra persona: a tus palabras, a un número bajo o a que pares. En ese caso, decir las cosas de otra manera no quitará el peligro, y no te toca a ti arreglarlo.',
    body2:
      'Si una conversación se acalora demasiado, hacer una pausa es más amable que terminar. Espera a que vuelva la calma para ambas partes, o déjalo para otro día.',
  },
  talk: {
    title: 'Con quién hablar',
    body: 'Escuchan, y tú decides qué pasa después. La mayoría de las líneas son gratuitas y atienden día y noche; si una no es para ti, puede decirte cuál sí. La llamada puede quedar a la vista en el teléfono o en la factura.',
    emergency: 'En peligro ahora mismo',
    emergencyNumbers:
      '112 en Europa y en muchos otros lugares · 911 en Estados Unidos, Canadá, México, Argentina y Uruguay · 133 en Chile · 123 en Colombia · 105 en Perú · 999 en Reino Unido e Irlanda · 000 en Australia · 111 en Nueva Zelanda',
    elsewhere:
      'Si estás en otro lugar, o si un número ha cambiado, llama al número de emergencias de donde estés. El personal médico, o un centro de la mujer o de atención en crisis cerca de ti, también puede decirte a quién acudir.',
    lines: [
      { country: 'Alemania', name: 'Hilfetelefon', number: '116 016', dial: '116016' },
      { country: 'Argentina', name: 'Línea 144', number: '144', dial: '144' },
      { country: 'Australia', name: '1800RESPECT', number: '1800 737 732', dial: '1800737732' },
      { country: 'Austria', name: 'Frauenhelpline', number: '0800 222 555', dial: '0800222555' },
      {
        country: 'Chile',
        name: 'Fono de orientación (lunes a viernes, de 8 a 24 h)',
        number: '1455',
        dial: '1455',
      },
      { country: 'Colombia', name: 'Línea 155', number: '155', dial: '155' },
      { country: 'España', name: 'Atención a víctimas', number: '016', dial: '016' },
      {
        country: 'Estados Unidos',
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        dial: '18007997233',
      },
      { country: 'Francia', name: 'Violences Femmes Info', number: '3919', dial: '3919' },
      { country: 'Irlanda', name: 'Women’s Aid', number: '1800 341 900', dial: '1800341900' },
      { country: 'Italia', name: 'Antiviolenza e stalking', number: '1522', dial: '1522' },
      { country: 'México', name: 'Línea de las Mujeres', number: '079, opción 1', dial: '079' },
      {
        country: 'Nueva Zelanda',
        name: 'Women’s Refuge',
        number: '0800 733 843',
        dial: '0800733843',
      },
      { country: 'Países Bajos', name: 'Veilig Thuis', number: '0800 2000', dial: '08002000' },
      { country: 'Perú', name: 'Línea 100', number: '100', dial: '100' },
      {
        country: 'Reino Unido',
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        dial: '08082000247',
      },
      {
        country: 'Reino Unido',
        name: 'Men’s Advice Line',
        number: '0808 801 0327',
        dial: '08088010327',
      },
      { country: 'Suecia', name: 'Kvinnofridslinjen', number: '020 50 50 50', dial: '020505050' },
      {
        country: 'Uruguay',
        name: 'Inmujeres (desde un celular, *4141)',
        number: '0800 4141',
        dial: '08004141',
      },
    ],
  },
  counsellor: {
    title: 'Cuando está tu terapeuta',
    body: 'La línea de arriba dice quién ocupa el lugar de terapeuta y qué ve. «Dejar de mostrar» funciona enseguida, y no necesita el sí de nadie. Cuando desde allí se pausa o se cambia algo, cualquiera puede decir «Ahora no», y ningún teléfono dice quién fue. Puedes cerrar ese lugar desde el menú.',
  },
  stuck: {
    title: 'Si algo se atasca',
    points: [
      'Vuelve a cargar la página. Llegas al mismo sitio, y lo que no habías enviado sigue en su campo.',
      'Si se va la conexión, sigue escribiendo. Lo que tocas se guarda y sale sin que hagas nada.',
      'Una página perdida se abre otra vez con el mismo enlace, o desde el inicio de Heard en este teléfono.',
      'Un toque «no contó» cuando el otro teléfono fue un instante más rápido. Mira otra vez, y vuelve a tocar.',
    ],
  },
  leaving: {
    title: 'Salir rápido de esta página',
    body: '«Salir de esta página ya» deja esta pestaña en blanco enseguida, y el botón Atrás no la vuelve a mostrar. El historial del navegador aún puede mostrar que se abrió esta dirección. Este teléfono conserva tu lugar hasta que elijas «Olvidar» en el inicio. A nadie se le dice que abriste esta página.',
  },
};
