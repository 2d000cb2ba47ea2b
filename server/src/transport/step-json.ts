/**
 * A step as JSON, to the letter what `JSON.stringify` makes of it, for a third of its cost: every tap
 * writes two. Every field stands here by name; `step-json.test.ts` fails when one is missing. Names
 * and base64url need no escaping, and nothing else is text: `parse-command.ts` and `stored-rows.ts`
 * let nothing else in.
 */
import type { Step } from '@heard/shared/protocol/pushes';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import type { View } from '@heard/shared/view';

export function stepJson(step: Step): string {
  const { entries, view } = step;
  // One facilitator to many rooms, and seldom: not worth a second template.
  if (view.seat === 'facilitator') return JSON.stringify(step);
  return `{"entries":[${entries.map(entryJson).join()}],"view":${viewJson(view)}}`;
}

function entryJson(entry: SeenEntry): string {
  return (
    `{"seq":${entry.seq},"at":${entry.at},"seat":${nameJson(entry.seat)},"id":"${entry.id}",` +
    `"type":"${entry.type}","seen":${entry.seen},"phase":${entry.phase},` +
    `"sitting":${entry.sitting},"turn":${entry.turn}${carriedJson(entry)}}`
  );
}

/** What only some entries carry. */
function carriedJson(entry: SeenEntry): string {
  const { body, held, setting, activity, verdict, minutes } = entry;
  const { scope, mayExport, move, of, copy } = entry;
  let json = body === undefined ? '' : `,"body":"${body}"`;
  if (held !== undefined) json += `,"held":${JSON.stringify(held)}`;
  if (setting !== undefined) json += `,"setting":${JSON.stringify(setting)}`;
  if (activity !== undefined) json += `,"activity":"${activity}"`;
  if (verdict !== undefined) json += `,"verdict":"${verdict}"`;
  if (minutes !== undefined) json += `,"minutes":${minutes}`;
  if (scope !== undefined) json += `,"scope":"${scope}"`;
  if (mayExport !== undefined) json += `,"mayExport":${mayExport}`;
  if (move !== undefined) json += `,"move":"${move}"`;
  if (of !== undefined) json += `,"of":"${of}"`;
  if (copy !== undefined) json += `,"copy":${JSON.stringify(copy)}`;
  return json;
}

function viewJson(view: View): string {
  const { setting, allowed, breather, facilitation, steer, extra } = view;
  return (
    `{"seat":"${view.seat}","seq":${view.seq},"phase":${view.phase},"state":"${view.state}",` +
    `"since":${view.since},"allowed":[${allowed.map(nameJson).join()}],` +
    `"setting":{"where":"${setting.where}","how":"${setting.how}"},` +
    `"activity":"${view.activity}","hasMarked":${view.hasMarked},` +
    `"isPartnerSeated":${view.isPartnerSeated},"isIntroduced":${view.isIntroduced},` +
    `"sitting":${view.sitting},"round":${view.round},"turn":${view.turn},` +
    `"isSecondTurn":${view.isSecondTurn},"draw":${view.draw},"listener":"${view.listener}",` +
    `"floor":${nameJson(view.floor)},"notQuiteLeft":${view.notQuiteLeft},` +
    `"moreLeft":${view.moreLeft},"isMineDone":${view.isMineDone},` +
    `"isTheirsDone":${view.isTheirsDone},` +
    `"breather":${objectJson(breather)},"facilitation":${objectJson(facilitation)},` +
    `"epoch":${view.epoch},"steer":${objectJson(steer)},"extra":${objectJson(extra)}}`
  );
}

function objectJson(value: object | null): string {
  return value === null ? 'null' : JSON.stringify(value);
}

function nameJson(name: string | null): string {
  return name === null ? 'null' : `"${name}"`;
}
