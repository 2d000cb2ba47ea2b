-- The log in the order it came, and nothing else: entries that arrive together fill the same pages at
-- its end. An index would be two more pages to write with every entry, so there is none; the
-- catalogue below is written for many entries at once.
CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  room INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  command_id TEXT NOT NULL,
  entry TEXT NOT NULL -- JSON
) STRICT;

-- Where each room's entries stand in the log. It holds all up to some number and none after it.
CREATE TABLE catalogue (
  room INTEGER NOT NULL REFERENCES rooms (number),
  seq INTEGER NOT NULL,
  command_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO log SELECT rowid, room, seq, command_id, entry FROM entries ORDER BY rowid;
INSERT INTO catalogue SELECT room, seq, command_id, number FROM log ORDER BY room, seq;
DROP TABLE entries;
