/** What every answer tells the browser: load nothing from elsewhere, and say nothing elsewhere. */
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';

/** @param isSecure whether people reach this server by https; home networks mostly do not */
export function webHeaders(isSecure: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        // Older Safari does not count a WebSocket to this host as 'self'.
        'connect-src': ["'self'", (request) => webSockets(request)],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        // The one script a page loads by its address: the worker that keeps the page on the phone.
        'trusted-types': ['heard-worker'],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Over http these two are ignored with a warning, and the first would lock a phone out.
    strictTransportSecurity: isSecure && { includeSubDomains: false },
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
  });
}

function webSockets({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : '';
}
