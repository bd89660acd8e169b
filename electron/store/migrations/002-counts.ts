/** Counts kept by the database itself: counting a million people anew at every change blocks the process. */
export const counts = `
CREATE TABLE people_counts (
  campaign_id TEXT NOT NULL REFERENCES campaigns(id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  left_out_reason TEXT NOT NULL,
  delivery TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 0),
  PRIMARY KEY (campaign_id, state, left_out_reason, delivery)
) STRICT, WITHOUT ROWID;

INSERT INTO people_counts (campaign_id, state, left_out_reason, delivery, n)
SELECT campaign_id, state, coalesce(left_out_reason, ''), coalesce(delivery, ''), count(*)
FROM people GROUP BY 1, 2, 3, 4;

CREATE TRIGGER people_counted_in AFTER INSERT ON people BEGIN
  INSERT INTO people_counts (campaign_id, state, left_out_reason, delivery, n)
  VALUES (NEW.campaign_id, NEW.state, coalesce(NEW.left_out_reason, ''), coalesce(NEW.delivery, ''), 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER people_counted_out AFTER DELETE ON people BEGIN
  UPDATE people_counts SET n = n - 1
  WHERE campaign_id = OLD.campaign_id AND state = OLD.state
    AND left_out_reason = coalesce(OLD.left_out_reason, '') AND delivery = coalesce(OLD.delivery, '');
END;

CREATE TRIGGER people_counted_over AFTER UPDATE OF state, left_out_reason, delivery ON people
WHEN OLD.state <> NEW.state OR OLD.left_out_reason IS NOT NEW.left_out_reason OR OLD.delivery IS NOT NEW.delivery
BEGIN
  UPDATE people_counts SET n = n - 1
  WHERE campaign_id = OLD.campaign_id AND state = OLD.state
    AND left_out_reason = coalesce(OLD.left_out_reason, '') AND delivery = coalesce(OLD.delivery, '');
  INSERT INTO people_counts (campaign_id, state, left_out_reason, delivery, n)
  VALUES (NEW.campaign_id, NEW.state, coalesce(NEW.left_out_reason, ''), coalesce(NEW.delivery, ''), 1)
  ON CONFLICT DO UPDATE SET n = n + 1;
END;

DROP INDEX people_delivery;

CREATE INDEX attempts_asked ON attempts(campaign_id, report_asked_at_ms) WHERE report_asked_at_ms IS NOT NULL;
CREATE INDEX attempts_next ON attempts(campaign_id, report_next_at_ms) WHERE report_next_at_ms IS NOT NULL;
`;
