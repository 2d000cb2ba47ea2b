/** What the terminal says once the server runs: where it is, and how a phone gets there. */
import type { NetworkInterfaceInfo } from 'node:os';
import { renderUnicodeCompact } from 'uqr';

export interface Place {
  host: string;
  port: number;
  publicUrl: string | null;
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>;
}

export function greeting(place: Place): string {
  const local = `http://${isEverywhere(place.host) ? 'localhost' : bracketed(place.host)}:${place.port}`;
  const shared = place.publicUrl === null ? networkUrls(place) : [place.publicUrl];
  const [first] = shared;
  const lines = ['Heard is running.', '', `  On this computer   ${local}`];
  for (const url of shared) {
    lines.push(`  ${place.publicUrl === null ? 'On your network ' : 'For everyone    '}   ${url}`);
  }
  if (first !== undefined) lines.push('', renderUnicodeCompact(first, { border: 2 }));
  return [...lines, '', security(first ?? local), ''].join('\n');
}

function security(url: string): string {
  return url.startsWith('https:')
    ? 'Served by https: nobody between a phone and this server can change the page.'
    : 'Served by http: what is said is sealed, but someone on this network who changes the page ' +
        'itself could read it. Use https where you do not trust the network.';
}

function networkUrls({ host, port, interfaces }: Place): string[] {
  if (!isEverywhere(host)) return [];
  return Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => {
      // Self-assigned addresses reach nobody.
      return family === 'IPv4' && !internal && !address.startsWith('169.254.');
    })
    .map(({ address }) => `http://${address}:${port}`);
}

function isEverywhere(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
