// Words of features/privacy: who can see what, said plainly, and where that ends.
import type { privacy as english } from '../en/privacy.ts';

export const privacy: typeof english = {
  lead: 'Lo que dices se cierra con llave en tu teléfono y se abre en el de tu pareja. El servidor que hay en medio lo pasa. Ni el servidor ni quien lo administra pueden abrirlo.',
  what: 'Qué',
  partner: 'Tu pareja',
  server: 'El servidor',
  rows: [
    { what: 'Las palabras, las cartas, los nombres', partner: 'Sí', server: 'Nunca' },
    {
      what: 'Cuánto llegó la escucha, y lo que se supuso',
      partner: 'Cuando están ambos números, salvo que uno se deje cerrado',
      server: 'Nunca',
    },
    {
      what: 'Las dos respuestas de «En tus zapatos»',
      partner: 'Cuando están las de ambas partes',
      server: 'Nunca',
    },
    {
      what: 'Cuánto quieres que se acerquen las cartas, y tu sí o tu no al contacto y al deseo',
      partner: 'Solo lo que quieren ambas partes',
      server: 'Nunca',
    },
    {
      what: 'El paso que elegiste',
      partner: 'Cuando ambas partes han elegido',
      server: 'Solo su forma: rondas, una tarea, respuestas, contacto o temas',
    },
    {
      what: 'Lo que escribes antes de enviarlo',
      partner: 'No',
      server: 'Nunca',
    },
    {
      what: 'Tus respuestas a «¿Cómo estamos?» y cómo fue para ti un encuentro',
      partner: 'No, salvo que muestres una',
      server: 'Nunca',
    },
    { what: 'Tu diario', partner: 'No', server: 'Nunca' },
    {
      what: 'Quién pasó una carta, hizo una pausa o terminó',
      partner: 'No se le dice',
      server: 'Sí',
    },
    {
      what: 'De quién es el turno, cuándo, cuántas veces, y más o menos lo largo que es un mensaje',
      partner: 'Sí',
      server: 'Sí',
    },
    {
      what: 'La dirección de red de tu teléfono',
      partner: 'No',
      server: 'Sí, como cualquier sitio web',
    },
    {
      what: 'Que abriste la ayuda, tu diario o «¿Cómo estamos?»',
      partner: 'No',
      server: 'Solo que se abrió un menú o el inicio',
    },
  ],
  linkTitle: 'El enlace',
  link: 'El enlace de invitación lleva un secreto después del signo #, que los navegadores no envían a ningún servidor. Deja entrar a una persona, una sola vez. Después no abre nada: ambos teléfonos han acordado claves propias.',
  phoneTitle: 'Este teléfono',
  phone:
    'Tus claves y lo que no has enviado se quedan en este navegador. Quien pueda desbloquear este teléfono puede abrir tu sala. «Olvidar», en la página de inicio, renuncia al lugar.',
  journalTitle: 'Tu diario',
  journal:
    'Está desactivado hasta que lo activas. Lo que guarda está bajo llave, con una frase de acceso que solo tú conoces, y se queda en este teléfono. Quien encuentre el teléfono desbloqueado puede ver que hay un diario y cuántas veces se escribió en él, pero no lo que dice. Nadie puede recuperar una frase de acceso perdida.',
  counsellorTitle: 'El lugar de terapeuta',
  counsellor:
    'Tu terapeuta puede estar aquí, si abrió la sala o si recibió un enlace de ti o de tu pareja. No ve nada hasta que ambas partes dan su sí, cada cual en su teléfono, y entonces solo lo que ambas eligieron: cómo va, o también los números, o también las palabras. Todo va bajo llave, solo para su dispositivo. El servidor no puede abrirlo; sabe quién ocupa ese lugar, cuánto se permitió y qué se hace desde allí. Un toque arriba, en cualquier pantalla, lo detiene. Lo que se vio, visto queda, y en un informe que guarde solo hay palabras si ambas partes dieron un segundo sí. Lo que cada cual quiere hoy, tu diario y lo que miras en «¿Cómo estamos?» nunca se le muestran.',
  othersTitle: 'Nadie más',
  others:
    'Sin cuenta, sin publicidad, sin recuento de visitas y sin cargar nada de otros sitios. Una sala que nadie usa se borra al cabo de un tiempo, por lo general a los 30 días.',
  measuresTitle: 'De dónde vienen las preguntas',
  measures:
    'Todas están dichas con nuestras palabras. La de cuánto sentiste que te escuchaba tu pareja parte de la Feeling Heard Scale (Roos, Postmes y Koudenburg, 2023, CC BY). Los dos círculos siguen la idea de la escala Inclusion of Other in the Self (Aron, Aron y Smollan, 1992), con un dibujo propio. Las preguntas sobre sentir comprensión, aprecio y cariño siguen los estudios sobre cómo responde cada persona a la otra en una pareja (Reis et al.). Nada de esto es una prueba ni un diagnóstico.',
  limitTitle: 'Dónde acaba esto',
  limit:
    'Una página web no puede protegerte del mismo servidor que la entrega: quien lo administra podría enviar un día una página que leyera lo que escribes.',
  reducesTitle: 'Qué lo hace menos probable',
  reduces: [
    'Instala Heard por tu cuenta, o usa uno que administre alguien en quien confían ambas partes. Se pone en marcha con un solo comando.',
    'Compara el código del menú, «Comprobar que nadie más lee». Si ambos teléfonos muestran lo mismo, no hay nadie en medio.',
    'Todo su código es abierto, así que cualquiera puede ver lo que hace.',
  ],
};
