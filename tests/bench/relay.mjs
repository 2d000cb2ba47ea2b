// The yardstick: a bare Socket.IO relay of two-player rooms that stores, checks and orders nothing.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { serveClient: false, transports: ['websocket'] });
const rooms = new Map();

io.on('connection', (socket) => {
  const { room, seat } = socket.handshake.auth;
  const partners = rooms.get(room) ?? {};
  partners[seat] = socket;
  rooms.set(room, partners);
  socket.on('command', (command, reply) => {
    partners[seat === 'a' ? 'b' : 'a']?.emit('step', command);
    reply({ ok: true });
  });
});

http.listen(Number(process.env.PORT), '127.0.0.1');
