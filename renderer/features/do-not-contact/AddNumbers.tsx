import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useAction } from '../../ui/useAction.ts';
import { InvalidLines } from './InvalidLines.tsx';
import { NumbersFile } from './NumbersFile.tsx';
import { NumbersText } from './NumbersText.tsx';
import { NumberCounts } from './NumberCounts.tsx';
import { useNewNumbers } from './useNewNumbers.ts';

interface AddNumbersProps {
  onClose: () => void;
  /** Told how many were new. */
  onAdded: (added: number) => void;
}

/** Adds one number or many: typed, pasted or from a file, counted before anything is added. */
export function AddNumbers({ onClose, onAdded }: AddNumbersProps) {
  const form = useNewNumbers();
  const { file, counted } = form;
  const { run, busy, error } = useAction();
  const fresh = counted ? counted.numbers.length - counted.listed : 0;

  async function add(): Promise<void> {
    let added = 0;
    const isDone = await run(async () => {
      added = await form.add(counted?.numbers ?? []);
    });
    if (isDone) onAdded(added);
  }

  return (
    <Modal opened onClose={onClose} title={t('doNotContact.addTitle')} size={640}>
      <Stack gap="md">
        {file.view ? (
          <NumbersFile file={file} view={file.view} />
        ) : (
          <NumbersText text={form.text} onChange={form.setText} file={file} />
        )}
        <CountrySelect
          label={t('doNotContact.countryOf')}
          noneLabel={t('doNotContact.noCountry')}
          nothingFound={t('doNotContact.noCountryFound')}
          value={form.country}
          onChange={form.setCountry}
        />
        <div aria-live="polite">
          {counted && <NumberCounts counted={counted} fresh={fresh} />}
          {form.isEmpty && (
            <Text size="sm" c="dimmed">
              {t('doNotContact.nothingYet')}
            </Text>
          )}
        </div>
        {counted && counted.invalidCount > 0 && <InvalidLines counted={counted} />}
        <ErrorNotice error={error ?? form.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => void add()} loading={busy} disabled={fresh === 0}>
            {fresh === 0 ? t('doNotContact.add') : t('doNotContact.addCount', { count: fresh })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
