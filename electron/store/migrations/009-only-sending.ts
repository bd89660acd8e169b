/** A campaign that is not sending, a stopped one above all, hands over nobody, whoever asks for it. */
export const onlySending = `
CREATE TRIGGER only_sending BEFORE INSERT ON attempts
WHEN (SELECT state FROM campaigns WHERE id = NEW.campaign_id) <> 'sending'
BEGIN SELECT RAISE(ABORT, 'only a campaign that is sending hands over'); END;
`;
