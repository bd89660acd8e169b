import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CampaignPerson } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { formatCredits, formatMoment } from '../../ui/format.ts';
import { PersonStateBadge } from '../../ui/StateBadge.tsx';
import { NeverAgain } from './NeverAgain.tsx';
import { reasonWords } from './reasonWords.ts';
import classes from './Result.module.css';

interface PersonDialogProps {
  person: CampaignPerson | null;
  campaignName: string;
  onClose: () => void;
}

/** All that is known of one person in the campaign, with the whole message. */
export function PersonDialog({ person, campaignName, onClose }: PersonDialogProps) {
  return (
    <Modal
      opened={person !== null}
      onClose={onClose}
      title={person && t('result.personTitle', { row: person.rowNumber })}
      size={560}
    >
      {person && <Facts person={person} />}
      {person?.number && <NeverAgain number={person.number} campaignName={campaignName} />}
    </Modal>
  );
}

function Facts({ person }: { person: CampaignPerson }) {
  const { acceptedAtMs, credit, deliveryAtMs } = person;
  const facts: [string, ReactElement | string | false | null][] = [
    [t('result.name'), person.name],
    [t('result.number'), person.number],
    [t('result.state'), <PersonStateBadge key="state" person={person} />],
    [t('result.reason'), reasonWords(person)],
    [t('result.acceptedAt'), acceptedAtMs !== null && formatMoment(acceptedAtMs)],
    [t('result.reportedAt'), deliveryAtMs !== null && formatMoment(deliveryAtMs)],
    [t('result.messageId'), person.messageId],
    [t('result.credit'), credit !== null && formatCredits(credit)],
    [t('result.message'), person.text && <Message key="message" text={person.text} />],
  ];
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value)
        .flatMap(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
    </dl>
  );
}

function Message({ text }: { text: string }) {
  return <span className={classes.text}>{text}</span>;
}
