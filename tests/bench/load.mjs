// Plays every room against one server and prints what it saw as one line of JSON.
// Usage: node load.mjs <relay|heard> <port> <server pid> <rooms> <seconds>

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '../../shared/dist/protocol/version.js';
import { play, sealedBody } from './turns.mjs';

const [kind, port, serverPid, roomCount, seconds] = process.argv.slice(2);
const origin = `http://127.0.0.1:${port}`;
const ROOMS = Number(roomCount);
const MEASURED_MS = Number(seconds) * 1_000;
const WARM_UP_MS = 3_000;
const CLOCK_TICK_US = 10_000;
const FIXED_INTERVAL_MS = 2_000;

const bytes16 = () => randomBytes(16).toString('base64url');
const hash = (bytes) => createHash('sha256').update(bytes).digest('base64url');

async function post(path, payload) {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(payload),
  });
  const reply = await answer.json();
  if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`);
}

/** Both seats' credentials for one room of a Heard server. */
async function openRoom() {
  const room = bytes16();
  const [tokenA, tokenB, proof] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const stamp = () => ({ id: bytes16(), seen: 0, phase: 0, body: sealedBody });
  await post('/api/rooms', {
    room,
    command: {
      ...stamp(),
      joinHash: hash(proof),
      tokenHash: hash(tokenA),
      setting: { where: 'apart', how: 'written' },
    },
  });
  await post(`/api/rooms/${room}/claim`, {
    ...stamp(),
    seat: 'b',
    joinProof: proof.toString('base64url'),
    tokenHash: hash(tokenB),
  });
  const auth = (token) => ({
    protocol: PROTOCOL_VERSION,
    room,
    token: token.toString('base64url'),
    lastSeq: 0,
  });
  return { a: auth(tokenA), b: auth(tokenB) };
}

/**
 * One phone, speaking Socket.IO's text frames itself: a client library for every phone would cost
 * this side more than the server spends, and then the load would be what is measured.
 */
function connect(auth) {
  return new Promise((resolve, reject) => {
    const url = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(url, { origin, perMessageDeflate: false });
    const phone = { socket, replies: new Map(), nextReply: 0, onStep: null };
    socket.on('error', reject);
    socket.on('message', (data) => {
      const frame = data.toString();
      if (frame.startsWith('42["step"')) phone.onStep?.(phone);
      else if (frame.startsWith('43')) takeReply(phone, frame);
      else if (frame === '2') socket.send('3');
      else if (frame.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`);
      else if (frame.startsWith('40')) resolve(phone);
      else if (frame.startsWith('44')) reject(new Error(frame));
    });
  });
}

function takeReply(phone, frame) {
  const start = frame.indexOf('[');
  const id = frame.slice(2, start);
  phone.replies.get(id)?.(JSON.parse(frame.slice(start))[0]);
  phone.replies.delete(id);
}

function ask(phone, event, payload) {
  return new Promise((resolve) => {
    const id = String(phone.nextReply);
    phone.nextReply += 1;
    phone.replies.set(id, resolve);
    phone.socket.send(`42${id}${JSON.stringify([event, payload])}`);
  });
}

async function seatRoom(index) {
  const auths =
    kind === 'heard'
      ? await openRoom()
      : { a: { room: index, seat: 'a' }, b: { room: index, seat: 'b' } };
  const [a, b] = await Promise.all([connect(auths.a), connect(auths.b)]);
  const room = { a, b, script: play(), seen: 2, phase: 2 };
  if (kind === 'heard') await ask(a, 'sync', { since: 0 });
  return room;
}

const waits = [];
let commands = 0;
let refused = 0;

/** One tap: resolves when the sender has its answer and the partner has seen it. */
async function tap(room) {
  const { seat, ...move } = room.script.next().value;
  const partner = room[seat === 'a' ? 'b' : 'a'];
  const command = { id: bytes16(), seen: room.seen, phase: room.phase, ...move };
  const startedAt = performance.now();
  const seenByPartner = new Promise((resolve) => {
    partner.onStep = () => resolve(performance.now());
  });
  for (;;) {
    const reply = await ask(room[seat], 'command', command);
    if (reply.ok) {
      if (reply.step) ({ seq: room.seen, phase: room.phase } = reply.step.view);
      break;
    }
    refused += 1;
    if (reply.code !== 'too-fast') throw new Error(`${command.type}: ${reply.code}`);
    await after(reply.retryMs ?? 200);
  }
  waits.push((await seenByPartner) - startedAt);
  partner.onStep = null;
  commands += 1;
}

function cpuUs() {
  const fields = readFileSync(`/proc/${serverPid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_US;
}

function residentKb() {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${serverPid}/status`, 'utf8'))[1]);
}

/** Runs every room for a while and resolves to what was counted in the measured part. */
async function measure(pause) {
  let isOver = false;
  const lives = rooms.map(async (room) => {
    if (pause > 0) await after(Math.random() * pause);
    while (!isOver) {
      const startedAt = performance.now();
      await tap(room);
      if (pause > 0) await after(Math.max(0, pause - (performance.now() - startedAt)));
    }
  });
  await after(WARM_UP_MS);
  waits.length = 0;
  commands = 0;
  const before = { cpu: cpuUs(), at: performance.now() };
  await after(MEASURED_MS);
  const spent = { cpu: cpuUs() - before.cpu, ms: performance.now() - before.at };
  const result = {
    cpuUsPerCommand: spent.cpu / commands,
    commandsPerSecond: (commands * 1_000) / spent.ms,
    ...percentiles(),
  };
  isOver = true;
  await Promise.all(lives);
  return result;
}

function percentiles() {
  const sorted = waits.toSorted((x, y) => x - y);
  return { p50Ms: sorted[sorted.length >> 1], p99Ms: sorted[Math.floor(sorted.length * 0.99)] };
}

const emptyKb = residentKb();
const rooms = [];
for (let start = 0; start < ROOMS; start += 50) {
  const batch = Array.from({ length: Math.min(50, ROOMS - start) }, (_, i) => seatRoom(start + i));
  rooms.push(...(await Promise.all(batch)));
}
const steady = await measure(FIXED_INTERVAL_MS);
const kbPerRoom = (residentKb() - emptyKb) / ROOMS;
const flatOut = await measure(0);
console.log(
  JSON.stringify({
    cpuUsPerCommand: flatOut.cpuUsPerCommand,
    commandsPerSecond: flatOut.commandsPerSecond,
    p50Ms: steady.p50Ms,
    p99Ms: steady.p99Ms,
    kbPerRoom,
    refused,
  }),
);
process.exit(0);
