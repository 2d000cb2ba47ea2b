/**
 * Keeps the page itself on the phone, whole and of one version, so that it opens without a line and
 * never misses a part the server has replaced. Touches nothing else: what a room says goes past it.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
/** Every file of the page with the hash of what is in it; put in when the page is built. */
declare const PAGE_FILES: readonly { url: string; revision: string | null }[];

/** Sent by a page that is about to load itself anew on purpose. */
const TAKE_OVER = 'take-over';
const NOT_PAGES = [/^\/api\//, /^\/socket\.io\//, /^\/healthz$/, /^\/readyz$/];

precacheAndRoute([...PAGE_FILES]);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NOT_PAGES }));

// A new version waits until no page of the old one is open: nobody's sitting is interrupted.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void self.skipWaiting();
});
