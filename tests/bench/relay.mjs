// The yardstick: a Socket.IO relay as its documentation shows one. It stores, checks and orders nothing.
import { createServer } from 'node:http';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http);

io.on('connection', (socket) => {
  const { room } = socket.handshake.auth;
  void socket.join(room);
  socket.on('command', (command, reply) => {
    socket.to(room).emit('step', command);
    reply({ ok: true });
  });
});

http.listen(Number(process.env.PORT), '127.0.0.1');
