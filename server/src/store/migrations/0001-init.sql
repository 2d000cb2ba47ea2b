-- One row a room that ever was. An expired one is a tombstone: its id and when, nothing else.
CREATE TABLE rooms (
  number INTEGER PRIMARY KEY,
  room_id TEXT NOT NULL UNIQUE,
  due_at INTEGER, -- epoch milliseconds of the next deadline
  expires_at INTEGER, -- epoch milliseconds
  expired_at INTEGER, -- epoch milliseconds
  CHECK ((expires_at IS NULL) <> (expired_at IS NULL)),
  CHECK (due_at IS NULL OR expired_at IS NULL)
) STRICT;

CREATE INDEX rooms_due ON rooms (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX rooms_unused ON rooms (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX rooms_expired ON rooms (expired_at) WHERE expired_at IS NOT NULL;

-- The log. It keeps its hidden row number, so entries of many rooms that arrive together fill the
-- same pages at its end: half the bytes written of a table sorted by room. The head of a room is
-- its highest seq; a column for it would be one more page to write with every entry.
CREATE TABLE entries (
  room INTEGER NOT NULL REFERENCES rooms (number),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  command_id TEXT NOT NULL,
  entry TEXT NOT NULL, -- JSON
  UNIQUE (room, seq),
  UNIQUE (room, command_id)
) STRICT;

-- A room's state, kept so that its log need not be replayed from the start. May be lost.
CREATE TABLE caches (
  room INTEGER PRIMARY KEY REFERENCES rooms (number),
  machine_version INTEGER NOT NULL,
  state TEXT NOT NULL -- JSON
) STRICT;

-- Always empty: what readiness writes to and takes away again.
CREATE TABLE probe (bytes BLOB NOT NULL) STRICT;
