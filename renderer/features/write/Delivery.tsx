import { Input, SegmentedControl, Select, TextInput } from '@mantine/core';
import { mediaUrl, practiceAccountId } from '../../../shared/domain/draft.ts';
import { limits } from '../../../shared/domain/limits.ts';
import { sampleFileName } from '../../../shared/domain/sample.ts';
import { t } from '../../../shared/text/index.ts';
import { useAccounts } from '../../api/accounts.ts';
import { useBench } from '../../app/bench.ts';
import { useFlow } from '../../app/flow.ts';
import { ChannelField } from '../../ui/ChannelField.tsx';
import { MediaWords } from './MediaWords.tsx';
import classes from './WriteStep.module.css';

/** What explains a field stands below it, so that the fields of a row stay in line. */
const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** How the message is sent: account, channel, priority, and a picture or file. */
export function Delivery() {
  const draft = useFlow((flow) => flow.draft);
  const update = useFlow((flow) => flow.update);
  const accounts = useAccounts((state) => state.accounts);
  const isSample = useBench((bench) => bench.view?.fileName === sampleFileName);
  if (!draft) return null;
  const hasKeyword = draft.mediaUrl.includes('{{');
  const isMediaBad = !mediaUrl.safeParse(draft.mediaUrl).success;
  return (
    <section className={classes.delivery} aria-label={t('write.details')}>
      <Select
        label={t('write.account')}
        data={accounts.map(({ id, name }) => ({
          value: id,
          label: id === practiceAccountId ? t('write.practiceAccount') : name,
        }))}
        value={draft.accountId}
        allowDeselect={false}
        readOnly={isSample}
        inputWrapperOrder={below}
        description={isSample ? t('sheet.sampleOnly') : undefined}
        onChange={(accountId) => accountId !== null && update({ accountId })}
      />
      <ChannelField
        label={t('write.channel')}
        channelId={draft.channelId}
        onChange={(channelId) => update({ channelId })}
      />
      <Input.Wrapper label={t('write.priority')} labelElement="div" labelProps={{ id: 'priority' }}>
        <SegmentedControl
          fullWidth
          aria-labelledby="priority"
          data={[
            { value: '0', label: t('write.priorityLow') },
            { value: '1', label: t('write.priorityHigh') },
          ]}
          value={String(draft.priority)}
          onChange={(value) => update({ priority: value === '1' ? 1 : 0 })}
        />
      </Input.Wrapper>
      <TextInput
        label={t('write.media')}
        description={<MediaWords url={draft.mediaUrl} accountId={draft.accountId} />}
        placeholder={t('write.mediaPlaceholder')}
        inputWrapperOrder={below}
        inputMode="url"
        maxLength={limits.urlCharacters}
        value={draft.mediaUrl}
        error={hasKeyword ? t('write.mediaKeyword') : isMediaBad && t('write.mediaBad')}
        onChange={(event) => update({ mediaUrl: event.currentTarget.value.trim() })}
      />
    </section>
  );
}
