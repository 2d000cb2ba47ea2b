// Spanish of the words around a pause.
import type { breather as english } from '../en/breather.ts';
import type { PartnerName } from '../en/partner.ts';
import { oClock } from './o-clock.ts';
import { partner, partnerFirst } from './partner.ts';

export const breather: typeof english = {
  title: 'Tomar un respiro',
  titleLonger: 'Un poco más',
  close: 'Cerrar',
  lead: 'No hace falta dar motivos. No se pierde nada, y se sigue cuando no falte nadie.',
  leadLonger: 'Pedir más tiempo también es una manera de volver.',
  legend: 'Cuánto tiempo',
  lengths: { '5': '5 min', '20': '20 min', '60': '1 hora', '240': '4 horas', '1440': 'Un día' },
  pause: (time: string) => `Pausa hasta ${oClock(time)}`,
  pauseTomorrow: (time: string) => `Pausa hasta mañana a ${oClock(time)}`,

  back: (time: string) => `De vuelta a ${oClock(time)}`,
  backTomorrow: (time: string) => `De vuelta mañana a ${oClock(time)}`,
  soothing: [
    'Bebe un vaso de agua, o mira algo que quede lejos.',
    'Muévete un poco, o acércate a una ventana abierta.',
    'Suelta los hombros, y deja que el aire tarde más en salir que en entrar.',
  ],
  noRehearsing: 'No hace falta darle vueltas en la cabeza.',
  overTitle: 'Ya es la hora. Sin prisa.',
  overLead:
    'Vuelve cuando puedas escuchar otra vez, aunque solo sea para pedir un poco más de tiempo.',
  imBack: 'Ya volví',
  longer: 'Un poco más',
  finish: 'Terminar por hoy',
  mineBackTitle: 'Estás de vuelta',
  mineBackLead: (name: PartnerName) =>
    `Se sigue justo donde quedó, en cuanto ${partner(name)} también vuelva.`,
  waiting: (name: PartnerName) => `Esperando a ${partner(name)}, sin prisa`,
  theirsBack: (name: PartnerName) => `${partnerFirst(name)} está de vuelta`,
};
