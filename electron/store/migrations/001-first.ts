/** The first schema. A shipped migration is never edited; later ones only add. */
export const first = `
CREATE TABLE settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  base_url TEXT NOT NULL,
  pace_per_minute INTEGER NOT NULL DEFAULT 60 CHECK (pace_per_minute BETWEEN 1 AND 80),
  daily_allowance INTEGER CHECK (daily_allowance >= 1),
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE lists (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sheet_name TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  row_count INTEGER NOT NULL DEFAULT 0,
  is_complete INTEGER NOT NULL DEFAULT 0 CHECK (is_complete IN (0, 1)),
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE list_rows (
  list_id TEXT NOT NULL REFERENCES lists(id) ON DELETE CASCADE,
  row_number INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  imported_cells TEXT CHECK (imported_cells IS NULL OR json_valid(imported_cells)),
  is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1)),
  PRIMARY KEY (list_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_roles (
  header_key TEXT PRIMARY KEY,
  roles TEXT NOT NULL CHECK (json_valid(roles)),
  used_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE do_not_contact (
  number TEXT PRIMARY KEY CHECK (number GLOB '[1-9]*' AND number NOT GLOB '*[^0-9]*'),
  added_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE campaigns (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN
    ('draft', 'scheduled', 'sending', 'paused', 'stopped', 'done', 'done_with_problems')),
  pause_reason TEXT CHECK (pause_reason IS NULL OR json_valid(pause_reason)),
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  parent_id TEXT REFERENCES campaigns(id),
  account_id TEXT,
  account_name TEXT,
  gateway TEXT,
  form TEXT CHECK (form IN ('global', 'personal')),
  channel_id INTEGER,
  media_url TEXT,
  priority INTEGER CHECK (priority IN (0, 1)),
  batch_size INTEGER CHECK (batch_size BETWEEN 1 AND 100),
  pace_per_minute INTEGER CHECK (pace_per_minute BETWEEN 0 AND 80),
  follows_phone INTEGER CHECK (follows_phone IN (0, 1)),
  balance_before TEXT,
  balance_after TEXT,
  headers TEXT CHECK (headers IS NULL OR json_valid(headers)),
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  starts_at_ms INTEGER,
  sent_at_ms INTEGER,
  finished_at_ms INTEGER,
  CHECK ((state = 'paused') = (pause_reason IS NOT NULL)),
  CHECK (state = 'draft' OR (gateway IS NOT NULL AND form IS NOT NULL AND headers IS NOT NULL))
) STRICT;

CREATE INDEX campaigns_updated ON campaigns(updated_at_ms DESC);

CREATE TABLE attempts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  campaign_id TEXT NOT NULL REFERENCES campaigns(id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN
    ('sending', 'accepted', 'refused', 'throttled', 'not_sent', 'uncertain')),
  people_count INTEGER NOT NULL CHECK (people_count BETWEEN 1 AND 100),
  body_sha256 TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER,
  push_id TEXT,
  gateway_status TEXT,
  gateway_message TEXT,
  reason TEXT,
  credits TEXT NOT NULL DEFAULT '0',
  report_next_at_ms INTEGER,
  report_asked_at_ms INTEGER,
  reports_asked INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'sending') = (finished_at_ms IS NULL))
) STRICT;

CREATE INDEX attempts_campaign ON attempts(campaign_id, id);
CREATE INDEX attempts_report ON attempts(id DESC) WHERE report_next_at_ms IS NOT NULL;
CREATE INDEX attempts_finished ON attempts(finished_at_ms);
CREATE INDEX attempts_open ON attempts(id) WHERE state = 'sending';

CREATE TABLE people (
  campaign_id TEXT NOT NULL REFERENCES campaigns(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  row_number INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  number TEXT,
  name TEXT NOT NULL,
  text TEXT,
  state TEXT NOT NULL CHECK (state IN
    ('waiting', 'handing_over', 'accepted', 'refused', 'uncertain', 'left_out')),
  left_out_reason TEXT CHECK (left_out_reason IN
    ('invalid_number', 'unconfirmed_number', 'duplicate', 'empty_row', 'hidden',
     'do_not_contact', 'missing_keyword', 'unticked', 'stopped')),
  detail TEXT,
  attempt_id INTEGER REFERENCES attempts(id),
  message_id TEXT,
  credit TEXT,
  accepted_at_ms INTEGER,
  delivery TEXT CHECK (delivery IN ('submitted', 'delivered', 'read', 'failed')),
  delivery_at_ms INTEGER,
  delivery_detail TEXT,
  decision TEXT CHECK (decision IN ('assumed_sent', 'sent_again')),
  decided_at_ms INTEGER,
  PRIMARY KEY (campaign_id, ordinal),
  CHECK ((state = 'left_out') = (left_out_reason IS NOT NULL)),
  CHECK (state = 'left_out' OR (number IS NOT NULL AND text IS NOT NULL)),
  CHECK ((state = 'accepted') = (accepted_at_ms IS NOT NULL)),
  CHECK (state IN ('waiting', 'left_out') OR attempt_id IS NOT NULL),
  CHECK ((decision IS NULL) = (decided_at_ms IS NULL)),
  CHECK (delivery IS NULL OR state = 'accepted')
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX people_number ON people(campaign_id, number) WHERE state <> 'left_out';
CREATE INDEX people_state ON people(campaign_id, state, left_out_reason, ordinal);
CREATE INDEX people_delivery ON people(campaign_id, delivery) WHERE delivery IS NOT NULL;
CREATE INDEX people_undecided ON people(campaign_id) WHERE state = 'uncertain' AND decision IS NULL;
CREATE INDEX people_attempt ON people(attempt_id) WHERE attempt_id IS NOT NULL;

CREATE TABLE attempt_people (
  attempt_id INTEGER NOT NULL REFERENCES attempts(id) ON DELETE CASCADE,
  campaign_id TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, ordinal, attempt_id),
  FOREIGN KEY (campaign_id, ordinal) REFERENCES people(campaign_id, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX attempt_people_attempt ON attempt_people(attempt_id);

CREATE TRIGGER campaign_transition BEFORE UPDATE OF state ON campaigns
WHEN OLD.state <> NEW.state AND NOT (
  (OLD.state = 'draft' AND NEW.state = 'scheduled')
  OR (OLD.state = 'scheduled' AND NEW.state IN ('draft', 'sending', 'paused', 'stopped'))
  OR (OLD.state = 'sending' AND NEW.state IN ('paused', 'stopped', 'done', 'done_with_problems'))
  OR (OLD.state = 'paused' AND NEW.state IN ('sending', 'stopped', 'done', 'done_with_problems'))
) BEGIN SELECT RAISE(ABORT, 'illegal campaign transition'); END;

CREATE TRIGGER attempt_transition BEFORE UPDATE OF state ON attempts
WHEN OLD.state <> NEW.state AND NOT (
  OLD.state = 'sending' OR (OLD.state = 'uncertain' AND NEW.state = 'accepted')
) BEGIN SELECT RAISE(ABORT, 'illegal attempt transition'); END;

CREATE TRIGGER person_transition BEFORE UPDATE OF state ON people
WHEN OLD.state <> NEW.state AND NOT (
  (OLD.state = 'waiting' AND NEW.state IN ('handing_over', 'left_out'))
  OR (OLD.state = 'handing_over' AND NEW.state IN ('waiting', 'accepted', 'refused', 'uncertain'))
  OR (OLD.state = 'uncertain' AND NEW.state = 'accepted')
) BEGIN SELECT RAISE(ABORT, 'illegal person transition'); END;

CREATE TRIGGER delivery_forward BEFORE UPDATE OF delivery ON people
WHEN OLD.delivery IS NOT NULL AND OLD.delivery IS NOT NEW.delivery AND NOT (
  (OLD.delivery = 'submitted' AND NEW.delivery IN ('delivered', 'read', 'failed'))
  OR (OLD.delivery = 'delivered' AND NEW.delivery = 'read')
) BEGIN SELECT RAISE(ABORT, 'illegal delivery transition'); END;

CREATE TRIGGER person_frozen BEFORE UPDATE OF number, text, cells, row_number, name ON people
BEGIN SELECT RAISE(ABORT, 'a frozen person cannot change'); END;

CREATE TRIGGER plan_frozen BEFORE UPDATE OF form, channel_id, media_url, priority, account_id, headers ON campaigns
WHEN OLD.state <> 'draft' AND NEW.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a frozen plan cannot change'); END;

CREATE TRIGGER plan_closed BEFORE INSERT ON people
WHEN (SELECT state FROM campaigns WHERE id = NEW.campaign_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a frozen plan takes nobody in'); END;

CREATE TRIGGER once_only BEFORE INSERT ON attempt_people
WHEN EXISTS (
  SELECT 1 FROM attempt_people earlier JOIN attempts ON attempts.id = earlier.attempt_id
  WHERE earlier.campaign_id = NEW.campaign_id AND earlier.ordinal = NEW.ordinal
    AND attempts.state IN ('sending', 'accepted', 'refused', 'uncertain')
)
BEGIN SELECT RAISE(ABORT, 'nobody is handed over twice'); END;

CREATE TRIGGER one_sending BEFORE INSERT ON attempts
WHEN EXISTS (SELECT 1 FROM attempts WHERE state = 'sending')
BEGIN SELECT RAISE(ABORT, 'one attempt at a time'); END;
`;
