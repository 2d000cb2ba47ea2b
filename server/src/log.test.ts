import type { RoomId } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

function written(use: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  use(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('log', () => {
  it('[OP7] names a room by eight characters of its hash', () => {
    const room = 'AAAAAAAAAAAAAAAAAAAAAA' as RoomId;
    const [line] = written((log) => log.event('socket-joined', { room, seat: 'a' }));
    expect(line).toMatchObject({ msg: 'socket-joined', seat: 'a' });
    expect(line?.room).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.stringify(line)).not.toContain(room);
  });

  it('[OP7] tells of an error its name, its code and its place, never its message', () => {
    const error = Object.assign(new RangeError('what she said'), { code: 'SQLITE_FULL' });
    const odd = Object.assign(new Error('secret'), { code: 'what she said' });
    const lines = written((log) => {
      log.event('append-failed', { error });
      log.event('append-failed', { error: odd });
      log.event('append-failed', { error: 'what she said' });
    });
    expect(lines[0]).toMatchObject({ error: 'RangeError', errorCode: 'SQLITE_FULL' });
    expect(lines[0]?.where).toMatch(/^log\.test\.ts:\d+:\d+\)?$/);
    expect(JSON.stringify(lines)).not.toMatch(/said|secret/);
  });

  it('[OP7] writes only the fields on its list', () => {
    const fields = { count: 2, envelope: 'sealed' };
    const [line] = written((log) => log.event('rooms-expired', fields));
    expect(Object.keys(line ?? {}).sort()).toEqual(['count', 'level', 'msg', 'time']);
  });
});
