// Spanish of app/: what every page shares, and what stands where a page should be.
import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  name: 'Heard',
  home: 'Heard, ir al inicio',
  toStart: 'Volver al inicio',
  loading: 'Un momento',
  noSuchPage: {
    title: 'Esta página no existe',
    lead: 'Puede que la dirección haya perdido alguna letra por el camino.',
  },
  broken: {
    title: 'Algo ha fallado en esta página',
    lead: 'Lo que ya enviaste está a salvo, y tu lugar también. Vuelve a cargar la página para seguir donde ibas.',
    reload: 'Volver a cargar la página',
  },
  notLoaded: {
    title: 'Esta parte no se pudo cargar',
    body: 'Puede que no haya conexión. Si estás en peligro, llama al 112, al 911 o al número de emergencias de tu país.',
  },
};
