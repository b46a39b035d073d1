-- Codes: what people coded by hand by a scheme of their own, as Discourse Network Analyzer keeps it (its tables and columns stand in hearsay-ledger(5)).
-- Whatever such a file holds is here, so that it can be put back; ids are the file's own where they were free. Colours are 0 to 255.

-- where codes came from: each file's last state
CREATE TABLE code_file (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  sha256 BLOB NOT NULL,
  at TEXT NOT NULL                     -- when it was taken
);

CREATE TABLE code_setting (property TEXT PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE code_coder (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  red INTEGER, green INTEGER, blue INTEGER,
  refresh INTEGER, font_size INTEGER,
  password TEXT NOT NULL,              -- salted and hashed, as the file has it
  popup_width INTEGER, color_by_coder INTEGER, popup_decoration INTEGER, popup_auto_complete INTEGER,
  add_documents INTEGER, edit_documents INTEGER, delete_documents INTEGER, import_documents INTEGER, -- what the coder may do: 0, 1
  add_statements INTEGER, edit_statements INTEGER, delete_statements INTEGER, edit_attributes INTEGER, edit_regex INTEGER,
  edit_statement_types INTEGER, edit_coders INTEGER, edit_coder_relations INTEGER, view_others_documents INTEGER, edit_others_documents INTEGER,
  view_others_statements INTEGER, edit_others_statements INTEGER
);

-- what a coder may do with another one's
CREATE TABLE code_relation (
  id INTEGER PRIMARY KEY,
  coder INTEGER NOT NULL REFERENCES code_coder(id), other INTEGER NOT NULL REFERENCES code_coder(id),
  view_statements INTEGER, edit_statements INTEGER, view_documents INTEGER, edit_documents INTEGER
);

CREATE TABLE code_type (id INTEGER PRIMARY KEY, label TEXT NOT NULL, red INTEGER, green INTEGER, blue INTEGER);

CREATE TABLE code_variable (
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL REFERENCES code_type(id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                  -- 'boolean', 'integer', 'short text', 'long text'
  UNIQUE (type, name)
);

CREATE TABLE code_link (id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES code_variable(id), target INTEGER NOT NULL REFERENCES code_variable(id));

CREATE TABLE code_regex (label TEXT PRIMARY KEY, red INTEGER, green INTEGER, blue INTEGER);

-- the values of a short text
CREATE TABLE code_entity (
  id INTEGER PRIMARY KEY,
  variable INTEGER NOT NULL REFERENCES code_variable(id),
  value TEXT NOT NULL,                 -- '': nothing was said
  red INTEGER, green INTEGER, blue INTEGER,
  parent INTEGER REFERENCES code_entity(id),
  UNIQUE (variable, value)
);

CREATE TABLE code_attribute (id INTEGER PRIMARY KEY, variable INTEGER NOT NULL REFERENCES code_variable(id), name TEXT NOT NULL, UNIQUE (variable, name));

CREATE TABLE code_attribute_value (
  id INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL REFERENCES code_entity(id), attribute INTEGER NOT NULL REFERENCES code_attribute(id),
  value TEXT NOT NULL,
  UNIQUE (entity, attribute)
);

-- a document as the coders see it
CREATE TABLE code_document (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version(id),
  coder INTEGER REFERENCES code_coder(id),
  title TEXT NOT NULL, author TEXT NOT NULL, source TEXT NOT NULL, section TEXT NOT NULL, type TEXT NOT NULL, notes TEXT NOT NULL,
  date INTEGER NOT NULL                -- seconds since 1970, UTC
);
CREATE INDEX code_document_version ON code_document(version);

-- a coded statement
CREATE TABLE code (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES code_document(id),
  type INTEGER NOT NULL REFERENCES code_type(id),
  coder INTEGER NOT NULL REFERENCES code_coder(id),
  begin INTEGER NOT NULL, "end" INTEGER NOT NULL, -- its place: code points of the version's text
  seal BLOB NOT NULL                   -- first 8 bytes of SHA-256 of its place, type, coder and values
);
CREATE INDEX code_document_code ON code(document, seal);
CREATE INDEX code_of_type ON code(type);

CREATE TABLE code_value (
  code INTEGER NOT NULL REFERENCES code(id) ON DELETE CASCADE,
  variable INTEGER NOT NULL REFERENCES code_variable(id),
  number INTEGER,                      -- of a boolean (0, 1) or an integer
  words TEXT,                          -- of a long text
  entity INTEGER REFERENCES code_entity(id), -- of a short text
  row INTEGER,                         -- its id in the file that it came from
  PRIMARY KEY (code, variable)
) WITHOUT ROWID;
CREATE INDEX code_value_entity ON code_value(entity) WHERE entity IS NOT NULL;

-- which rows the last state of which file has: what no file has any more is taken out
CREATE TABLE code_origin (
  what TEXT NOT NULL,                  -- 'code', 'code_document' or 'code_entity'
  id INTEGER NOT NULL,
  file INTEGER NOT NULL REFERENCES code_file(id),
  PRIMARY KEY (what, id, file)
) WITHOUT ROWID;
CREATE INDEX code_origin_file ON code_origin(file);
