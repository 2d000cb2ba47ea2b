// Fetches what is played without a server, once one of its addresses is opened or near.

export async function loadLocalRoutes() {
  const { LocalRoutes } = await import('./local-routes.tsx');
  return { default: LocalRoutes };
}

/** Early, from where it is offered: two at one phone may have no line. Failing is no matter yet. */
export function warmUpLocal(): void {
  import('./local-routes.tsx').then(({ warmUpOnePhone }) => warmUpOnePhone()).catch(() => {});
}
