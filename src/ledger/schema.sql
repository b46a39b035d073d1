-- The ledger's schema: the records. codes.sql and story.sql hold the rest. hearsay-ledger(5) explains it to other programs.
--
-- Offsets count Unicode code points, as SQLite's substr() does (from 0; substr() counts from 1). A list of spans is JSON:
-- [[81,90],[95,99]]. Days and times are ISO 8601. Words for the numbers of type, kind, polarity, certainty and standing: table word.

CREATE TABLE setting (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

CREATE TABLE word (field TEXT NOT NULL, number INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (field, number)) WITHOUT ROWID;

-- what extracted statements: a program with a model
CREATE TABLE engine (
  id INTEGER PRIMARY KEY,
  program TEXT NOT NULL,   -- "hearsay 0.1.0"
  language TEXT NOT NULL,  -- of the model; '' where the document's language has none
  model TEXT NOT NULL,     -- the model file's checksum, hexadecimal
  UNIQUE (program, language, model)
);

-- plain texts, each once
CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  body TEXT NOT NULL
);

-- original bytes, each once; never changed
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,         -- of the bytes
  size INTEGER NOT NULL,
  packed BLOB,                         -- a Zstandard frame; NULL: the bytes are those of the text
  text INTEGER REFERENCES text(id),
  CHECK ((packed IS NULL) <> (text IS NULL))
);

-- what somebody published in one place: a page, a post, a row, a file
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE             -- by which it is known again: its address, its channel and number, its file, its bytes
);

-- what a document said at one time
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  number INTEGER NOT NULL,             -- 1, 2, … in the order they came in
  name TEXT NOT NULL,                  -- where it was read: "box.zip/letters.mbox#3"
  source INTEGER NOT NULL REFERENCES source(id),
  form TEXT NOT NULL,                  -- how the source's bytes are read
  given BLOB NOT NULL,                 -- hash of the form and of what the container said: the same source and the same given are not read twice
  text INTEGER NOT NULL REFERENCES text(id),
  charset TEXT NOT NULL,
  lang TEXT, title TEXT, outlet TEXT, author TEXT, url TEXT,
  date TEXT, date_written TEXT, date_from TEXT, -- ISO 8601, maybe partial; as it was written; where that stood
  edited TEXT,
  publisher_id TEXT, channel TEXT, channel_id TEXT, forwarded_from TEXT, forwarded_date TEXT, reply_to TEXT,
  added TEXT NOT NULL,                 -- when it came into the ledger
  engine INTEGER NOT NULL REFERENCES engine(id),
  fold INTEGER REFERENCES version(id), -- the version that this one repeats, nearly or quite; NULL: it stands for itself
  alike REAL,                          -- how nearly: the share of the shorter text's runs of five words that the other has, 0.75 to 1
  map BLOB,                            -- text byte -> source byte; NULL where the source's bytes are the text's. Last, so that reading the others need not step over it
  UNIQUE (document, number),
  UNIQUE (source, given)
);
CREATE INDEX version_text ON version(text);
CREATE INDEX version_date ON version(date);
CREATE INDEX version_where ON version(outlet, channel, channel_id, lang);
CREATE INDEX version_fold ON version(fold) WHERE fold IS NOT NULL;

-- near-duplicates: versions that share a band are compared
CREATE TABLE band (hash INTEGER NOT NULL, version INTEGER NOT NULL REFERENCES version(id), PRIMARY KEY (hash, version)) WITHOUT ROWID;

-- people, organizations, places: one each, whatever their spellings
CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,                  -- the one shown: the fullest, or the one that a person chose
  kind INTEGER NOT NULL,
  entry INTEGER REFERENCES entry(id)   -- of the person who chose the name
);

CREATE TABLE name (
  id INTEGER PRIMARY KEY,
  words TEXT NOT NULL,                 -- a spelling, as documents resolve it
  kind INTEGER NOT NULL,
  entity INTEGER REFERENCES entity(id),-- NULL: nobody in particular ("critics")
  score REAL, why TEXT,                -- why it is that entity's; NULL where it is the entity's first
  entry INTEGER REFERENCES entry(id),  -- of the person who said whose it is: the machine leaves it alone
  UNIQUE (words, kind)
);
CREATE INDEX name_entity ON name(entity);
-- the words of names as they sound, whatever their script: for finding them
CREATE TABLE name_word (word TEXT NOT NULL, name INTEGER NOT NULL REFERENCES name(id), PRIMARY KEY (word, name)) WITHOUT ROWID;
CREATE TABLE name_key (key INTEGER NOT NULL, name INTEGER NOT NULL REFERENCES name(id), PRIMARY KEY (key, name)) WITHOUT ROWID;

-- who a name is in one document, where a person has said so
CREATE TABLE namesake (document INTEGER NOT NULL REFERENCES document(id), name INTEGER NOT NULL REFERENCES name(id),
  entity INTEGER NOT NULL REFERENCES entity(id), PRIMARY KEY (document, name)) WITHOUT ROWID;

CREATE TABLE reason (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE); -- one of a statement's "why"

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version(id),
  n INTEGER NOT NULL,                  -- 3 for "s3"
  within INTEGER,                      -- n of the statement whose content holds this one
  type INTEGER NOT NULL, kind INTEGER NOT NULL, polarity INTEGER NOT NULL, certainty INTEGER NOT NULL,
  source TEXT, cue TEXT, content TEXT NOT NULL, said TEXT, -- spans; NULL: none
  speaker INTEGER REFERENCES name(id),
  said_value TEXT,
  confidence REAL NOT NULL,
  why TEXT,                            -- a JSON list of reason.id
  standing INTEGER NOT NULL DEFAULT 0, -- 0 the machine's, 1 accepted, 2 rejected, 3 replaced, 4 a person's own
  entry INTEGER REFERENCES entry(id),  -- the log's entry behind the standing
  seal BLOB NOT NULL,                  -- first 8 bytes of SHA-256 of the record with its words: any change shows
  UNIQUE (version, n)
);
CREATE INDEX statement_speaker ON statement(speaker);
CREATE INDEX statement_facts ON statement(kind, polarity, certainty, type);
CREATE INDEX statement_out ON statement(standing) WHERE standing IN (2, 3);

CREATE TABLE about (statement INTEGER NOT NULL REFERENCES statement(id) ON DELETE CASCADE, place INTEGER NOT NULL,
  name INTEGER NOT NULL REFERENCES name(id), PRIMARY KEY (statement, place)) WITHOUT ROWID;
CREATE INDEX about_name ON about(name);

-- what people decided: only ever added to. Each entry's hash covers it and the entry before it.
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,                  -- accept, reject, edit, add, note, merge, split, rename, fold, unfold, undo
  version INTEGER REFERENCES version(id),
  detail TEXT NOT NULL,                -- JSON: what was decided about which words or names
  undoes INTEGER REFERENCES entry(id),
  hash BLOB NOT NULL
);
CREATE INDEX entry_version ON entry(version) WHERE version IS NOT NULL;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the log is only ever added to'); END;

-- entries that could not be put back after the machine's records were made anew
CREATE TABLE loose (entry INTEGER PRIMARY KEY REFERENCES entry(id), reason TEXT NOT NULL);

-- words to search, in lower-case Latin letters without marks; of a Cyrillic word its stem, and ъ behind it. Rows are version.id and statement.id
CREATE VIRTUAL TABLE find_text USING fts5(title, body, content='', tokenize='porter unicode61');
CREATE VIRTUAL TABLE find_statement USING fts5(words, content='', detail=none, tokenize='porter unicode61');

-- for readers: a statement with its words. Rejected and replaced ones are left out.
CREATE VIEW record AS
SELECT s.id, 'd' || v.document || CASE v.number WHEN 1 THEN '' ELSE 'v' || v.number END AS doc, 's' || s.n AS number,
  (SELECT word FROM word WHERE field = 'type' AND number = s.type) AS type,
  (SELECT group_concat(substr(t.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(s.source) j) AS source_text,
  n.words AS source_name,
  coalesce((SELECT entity FROM namesake k WHERE k.document = v.document AND k.name = n.id), n.entity) AS source_entity,
  (SELECT word FROM word WHERE field = 'kind' AND number = s.kind) AS source_kind,
  (SELECT group_concat(substr(t.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(s.cue) j) AS cue_text,
  (SELECT group_concat(substr(t.body, j.value ->> 0 + 1, (j.value ->> 1) - (j.value ->> 0)), ' ') FROM json_each(s.content) j) AS content_text,
  s.source AS source_spans, s.cue AS cue_spans, s.content AS content_spans, 's' || s.within AS within,
  (SELECT word FROM word WHERE field = 'polarity' AND number = s.polarity) AS polarity,
  (SELECT word FROM word WHERE field = 'certainty' AND number = s.certainty) AS certainty,
  s.said_value, s.confidence, (SELECT json_group_array(r.words) FROM json_each(s.why) j JOIN reason r ON r.id = j.value) AS why,
  (SELECT word FROM word WHERE field = 'standing' AND number = s.standing) AS standing,
  v.name AS file, v.title, v.outlet, v.author, v.url, v.date, v.date_from, v.fold IS NOT NULL AS folded
FROM statement s JOIN version v ON v.id = s.version JOIN text t ON t.id = v.text LEFT JOIN name n ON n.id = s.speaker
WHERE s.standing NOT IN (2, 3);

INSERT INTO word VALUES
  ('type', 0, 'direct'), ('type', 1, 'indirect'), ('type', 2, 'mixed'),
  ('kind', 0, 'unknown'), ('kind', 1, 'person'), ('kind', 2, 'organization'), ('kind', 3, 'group'), ('kind', 4, 'document'),
  ('kind', 5, 'unnamed'), ('kind', 6, 'author'),
  ('polarity', 0, 'affirmed'), ('polarity', 1, 'denied'),
  ('certainty', 0, 'asserted'), ('certainty', 1, 'hedged'), ('certainty', 2, 'questioned'),
  ('standing', 0, 'machine'), ('standing', 1, 'accepted'), ('standing', 2, 'rejected'), ('standing', 3, 'replaced'), ('standing', 4, 'person');
INSERT INTO find_text (find_text, rank) VALUES ('automerge', 16);
INSERT INTO find_text (find_text, rank) VALUES ('crisismerge', 64);
INSERT INTO find_statement (find_statement, rank) VALUES ('automerge', 16);
INSERT INTO find_statement (find_statement, rank) VALUES ('crisismerge', 64);
