import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import type { CampaignSummary } from '../../../shared/domain/campaign.ts';
import { t } from '../../../shared/text/index.ts';
import { openCampaign } from '../../app/route.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { PersonView } from '../../workers/plan-protocol.ts';
import classes from './Review.module.css';
import { useTestSend } from './useTestSend.ts';

/** Offers the message of one contact as a test to the owner's own number. */
export function TestSend({ person }: { person: PersonView }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        mt="sm"
        leftSection={<IconTestPipe size={17} />}
        onClick={() => setIsOpen(true)}
      >
        {t('review.test.button')}
      </Button>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title={t('review.test.title')} size={520}>
        <TestForm person={person} onClose={() => setIsOpen(false)} />
      </Modal>
    </>
  );
}

function TestForm({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const test = useTestSend(person.rowNumber);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        test.send();
      }}
    >
      <Stack gap="md">
        <Text>{t('review.test.lead', { name: person.name || `+${person.number ?? ''}` })}</Text>
        <div className={classes.testText}>{person.text}</div>
        <TextInput
          label={t('review.test.number')}
          description={t('review.test.numberHint')}
          error={test.isBad && t('review.test.numberBad')}
          inputMode="tel"
          autoComplete="off"
          maxLength={40}
          data-autofocus
          value={test.typed}
          onChange={(event) => test.setTyped(event.currentTarget.value)}
        />
        <ErrorNotice error={test.error} />
        {test.sent && <Outcome campaign={test.sent} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t(test.sent ? 'review.test.close' : 'common.cancel')}
          </Button>
          <Button type="submit" loading={test.busy} disabled={test.typed.trim() === ''}>
            {t('review.test.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What became of the test so far. */
function Outcome({ campaign }: { campaign: CampaignSummary }) {
  const { counts, isPractice } = campaign;
  const accepted = isPractice ? 'practice' : 'accepted';
  const outcome =
    counts.accepted > 0
      ? accepted
      : counts.refused > 0
        ? 'refused'
        : counts.uncertain > 0
          ? 'uncertain'
          : counts.leftOut > 0
            ? 'leftOut'
            : 'waiting';
  const isGood = counts.accepted > 0;
  return (
    <Notice
      tone={isGood ? 'good' : outcome === 'waiting' ? 'info' : 'warn'}
      live
      actions={
        !isGood && (
          <Button variant="default" onClick={() => openCampaign(campaign.id)}>
            {t('review.test.open')}
          </Button>
        )
      }
    >
      {t(`review.test.outcome.${outcome}`)}
    </Notice>
  );
}
