/** What the line takes for granted of the libraries beneath it: fails when one of them changes. */
import { createServer } from 'node:http';
import type { AddressInfo, Socket as NetSocket } from 'node:net';
import { createLine, hearFirst, type Line, letGoOfRequest } from '@heard/server/transport/line';
import { eventPacket, readCommand, replyPacket } from '@heard/server/transport/packets';
import { seenEntry } from '@heard/shared/game/entry';
import { project } from '@heard/shared/game/project';
import { emptyRoom } from '@heard/shared/game/room-state';
import type { Step } from '@heard/shared/protocol/pushes';
import type { Reply } from '@heard/shared/protocol/replies';
import { Server, type Socket } from 'socket.io';
import { io } from 'socket.io-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendAt } from '../contract/sample-appends.ts';

const LONG = 'x'.repeat(400);
const said = (text: string) => `2${JSON.stringify(['said', text])}`;

async function connected(transport: 'websocket' | 'polling') {
  const http = createServer();
  const server = new Server(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const met = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const { port } = http.address() as AddressInfo;
  const phone = io(`http://127.0.0.1:${port}`, { transports: [transport], reconnection: false });
  onTestFinished(async () => {
    phone.close();
    await server.close();
  });
  const socket = await met;
  const line: Line = createLine(socket.conn);
  /** What went through engine.io's own hands. */
  const made: unknown[] = [];
  socket.conn.on('packetCreate', (packet: { data?: unknown }) => made.push(packet.data));
  const heard: unknown[] = [];
  phone.on('said', (text) => heard.push(text));
  const settled = () => phone.emitWithAck('settle');
  socket.on('settle', (reply) => reply());
  return { socket, phone, line, made, heard, settled };
}

describe('the line', () => {
  it('[WI17] writes a frame of its own where nothing waits', async () => {
    const { line, made, heard, settled } = await connected('websocket');
    for (const length of [116, 117, 400, 60_000]) line.send(said('x'.repeat(length)));
    expect(made).toEqual([]);
    expect(line.waitingPackets()).toBe(0);
    await settled();
    expect(heard.map((text) => String(text).length)).toEqual([116, 117, 400, 60_000]);
  });

  it('[WI17] hands on what no such frame holds', async () => {
    const { line, made, heard, settled } = await connected('websocket');
    const odd = ['short', `ü${LONG}`, 'x'.repeat(70_000)];
    for (const text of odd) line.send(said(text));
    expect(made).toEqual(odd.map(said));
    await settled();
    expect(heard).toEqual(odd);
  });

  it('[WI17] keeps the order of what Socket.IO and the line send', async () => {
    const { socket, line, heard, settled } = await connected('websocket');
    const huge = 'y'.repeat(2_000_000);
    for (let round = 0; round < 5; round += 1) {
      socket.emit('said', `${round} before`);
      line.send(said(`${round} ${LONG}`));
      socket.emit('said', huge);
      line.send(said(`${round} ${LONG} after`));
    }
    await settled();
    expect(heard).toEqual(
      [0, 1, 2, 3, 4].flatMap((n) => [`${n} before`, `${n} ${LONG}`, huge, `${n} ${LONG} after`]),
    );
  });

  it('[WI17] speaks over polling too', async () => {
    const { line, heard, settled } = await connected('polling');
    line.send(said(LONG));
    line.send(said('short'));
    await settled();
    expect(heard).toEqual([LONG, 'short']);
  });

  it('[LI6] knows what waits for a phone that takes nothing', async () => {
    const { phone, line } = await connected('websocket');
    const { ws } = phone.io.engine.transport as unknown as { ws: { _socket: NetSocket } };
    ws._socket.pause();
    const packet = said('y'.repeat(60_000));
    for (let sent = 0; sent < 400; sent += 1) line.send(packet);
    expect(line.waitingPackets()).toBeGreaterThan(8);
    expect(line.waitingBytes()).toBeGreaterThan(1_048_576);
    ws._socket.resume();
  });

  it('[WI17] sends nothing after the end', async () => {
    const { socket, line, made } = await connected('websocket');
    socket.disconnect(true);
    line.send(said(LONG));
    expect(made).not.toContain(said(LONG));
  });

  it.each(['websocket', 'polling'] as const)(
    '[WI17] hears packets of a %s before Socket.IO does, and leaves it the rest',
    async (transport) => {
      const { socket, phone, settled } = await connected(transport);
      const taken: string[] = [];
      hearFirst(socket.conn, (packet) => packet.includes('mine') && taken.push(packet) > 0);
      const others: unknown[] = [];
      socket.onAny((event) => others.push(event));
      phone.emit('mine', 1);
      phone.emit('yours', 2);
      phone.emit('yours', Buffer.from('bytes'));
      await settled();
      expect(taken).toEqual(['2["mine",1]']);
      expect(others).toEqual(['yours', 'yours', 'settle']);
    },
  );

  it('[WI17] leaves an answer’s number that no phone would give to Socket.IO', () => {
    expect(readCommand('2123456789012345["command",{"id":"x"}]')).toMatchObject({
      id: '123456789012345',
    });
    expect(readCommand(`2${'9'.repeat(60_000)}["command",{"id":"x"}]`)).toBeNull();
  });

  it('[WI17] lets go of the request and goes on', async () => {
    const { socket, settled } = await connected('websocket');
    expect(Object.keys(socket)).toContain('handshake');
    expect(Object.keys(socket.conn)).toContain('request');
    letGoOfRequest(socket);
    await settled();
  });

  it('[WI17] reads and writes packets as Socket.IO does', async () => {
    const entries = [seenEntry(appendAt(7).entry)];
    const step: Step = { entries, view: project(emptyRoom, 'a') };
    const replies: Reply[] = [
      { ok: true, seq: 7, step },
      { ok: true, seq: 7, step: { entries, view: project(emptyRoom, 'b') } },
      { ok: true, seq: 7, isDuplicate: true },
      { ok: false, code: 'too-fast', retryMs: 9 },
    ];
    const { socket, phone, line } = await connected('websocket');
    hearFirst(socket.conn, (packet) => {
      const asked = readCommand(packet);
      const reply = replies[Number(asked?.payload)];
      if (asked !== null && reply !== undefined) line.send(replyPacket(asked.id, reply));
      return asked !== null;
    });
    for (const [at, reply] of replies.entries()) {
      expect(await phone.emitWithAck('command', at)).toEqual(reply);
    }
    const pushed = new Promise((resolve) => phone.once('beacon', resolve));
    line.send(eventPacket('beacon', { head: 7 }));
    expect(await pushed).toEqual({ head: 7 });
    const stepped = new Promise((resolve) => phone.once('step', resolve));
    line.send(eventPacket('step', step));
    expect(await stepped).toEqual(step);
  });
});
