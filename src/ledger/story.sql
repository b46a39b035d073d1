-- The story: what claims statements make, and the explanations that people watch.

-- versions whose statements have changed since their tellings were made; what is told of claims leaves them out until they are settled
CREATE TABLE unsettled (version INTEGER PRIMARY KEY REFERENCES version(id));
INSERT INTO unsettled SELECT id FROM version;
CREATE TRIGGER version_comes AFTER INSERT ON version BEGIN INSERT OR IGNORE INTO unsettled VALUES (new.id); END;
CREATE TRIGGER statement_comes AFTER INSERT ON statement BEGIN INSERT OR IGNORE INTO unsettled VALUES (new.version); END;
CREATE TRIGGER statement_goes AFTER DELETE ON statement BEGIN INSERT OR IGNORE INTO unsettled VALUES (old.version); END;
CREATE TRIGGER statement_turns AFTER UPDATE OF standing ON statement WHEN new.standing <> old.standing
BEGIN INSERT OR IGNORE INTO unsettled VALUES (new.version); END;

-- what somebody tells, a clause at a time
CREATE TABLE telling (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL REFERENCES version(id),
  n INTEGER NOT NULL,                  -- 3 for "s3"; 0: the outlet says it in its own voice
  place TEXT NOT NULL,                 -- spans of its words
  denied INTEGER NOT NULL,             -- 1: it rejects the claim
  figure INTEGER, figure_place TEXT,   -- what it counts, and where; NULL: nothing
  print BLOB NOT NULL,                 -- who does what to whom, by hashes of words: what tellings are compared by
  claim INTEGER NOT NULL               -- tellings of one claim have the same number
);
CREATE INDEX telling_claim ON telling(claim);
CREATE INDEX telling_version ON telling(version);
-- tellings that share a key are compared
CREATE TABLE telling_key (key INTEGER NOT NULL, telling INTEGER NOT NULL REFERENCES telling(id), PRIMARY KEY (key, telling)) WITHOUT ROWID;
-- what a version is about: hashes of its most telling words, with weights
CREATE TABLE topic (version INTEGER PRIMARY KEY REFERENCES version(id), words BLOB NOT NULL);

-- what people decided about claims: tellings (by their places in code points) that are one claim, or, on two sides, are not
CREATE TABLE claim_mark (
  entry INTEGER NOT NULL REFERENCES entry(id),
  apart INTEGER NOT NULL,              -- 0: all of the entry are one claim; 1: those of different sides are not
  side INTEGER NOT NULL,
  version INTEGER NOT NULL REFERENCES version(id), begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (entry, side, version, begin)
) WITHOUT ROWID;
CREATE INDEX claim_mark_version ON claim_mark(version);
-- claims that would be one, were it not for what people decided
CREATE TABLE claim_side (claim INTEGER PRIMARY KEY, family INTEGER NOT NULL);
CREATE INDEX claim_side_family ON claim_side(family);

-- an event under watch
CREATE TABLE story (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,                 -- as of hearsay search: its documents
  codebook TEXT                        -- as it was given; NULL: none
);
-- what people decided about explanations
CREATE TABLE story_code (
  entry INTEGER PRIMARY KEY REFERENCES entry(id),
  story TEXT NOT NULL,
  version INTEGER NOT NULL REFERENCES version(id),
  begin INTEGER NOT NULL, "end" INTEGER NOT NULL, -- the statement's content, in code points
  label TEXT NOT NULL,                 -- of the codebook
  stance INTEGER NOT NULL,             -- 1 agree, 0 disagree, -1: the label does not fit
  UNIQUE (story, version, begin, "end", label, entry)
);
CREATE INDEX story_code_version ON story_code(version);

-- by what documents of one story find each other: the lemma's hash, the day (since 1970), how telling and how often (thousandths)
CREATE TABLE topic_word (key INTEGER NOT NULL, day INTEGER NOT NULL, version INTEGER NOT NULL REFERENCES version(id), weight INTEGER NOT NULL,
  PRIMARY KEY (key, day, version)) WITHOUT ROWID;
-- versions whose words are in topic_word, with their day
CREATE TABLE topic_day (version INTEGER PRIMARY KEY REFERENCES version(id), day INTEGER NOT NULL);
CREATE INDEX topic_day_day ON topic_day(day);
CREATE TRIGGER topic_goes AFTER UPDATE OF engine ON version BEGIN DELETE FROM topic_day WHERE version = new.id; END;

-- what `hearsay new` found when it last looked at a version: kinds of change by statement (0: the outlet's own voice)
CREATE TABLE news (version INTEGER NOT NULL REFERENCES version(id), n INTEGER NOT NULL, type TEXT NOT NULL, confidence REAL NOT NULL,
  PRIMARY KEY (version, n, type)) WITHOUT ROWID;
CREATE TRIGGER news_goes AFTER DELETE ON statement BEGIN DELETE FROM news WHERE version = old.version AND n = old.n; END;
