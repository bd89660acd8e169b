import { Button } from '@mantine/core';
import type { Account } from '../../../shared/domain/account.ts';
import { t } from '../../../shared/text/index.ts';
import { navigate } from '../../app/route.ts';
import { Notice } from '../../ui/Notice.tsx';

interface AccountNoticeProps {
  /** Null where it was removed meanwhile. */
  account: Account | null;
  onWrite: () => void;
}

/** Says what the account means for this send: practice, no token, or no account any more. */
export function AccountNotice({ account, onWrite }: AccountNoticeProps) {
  if (!account)
    return (
      <Notice tone="bad" title={t('send.noAccountTitle')} actions={action(t('send.toWrite'), onWrite)}>
        {t('send.noAccountBody')}
      </Notice>
    );
  if (account.isPractice)
    return (
      <Notice tone="good" title={t('send.practiceTitle')}>
        {t('send.practiceBody')}
      </Notice>
    );
  if (account.token !== 'none') return null;
  return (
    <Notice
      tone="bad"
      title={t('send.noTokenTitle')}
      actions={action(t('send.toSettings'), () => navigate({ page: 'settings' }))}
    >
      {t('send.noTokenBody')}
    </Notice>
  );
}

function action(label: string, onClick: () => void) {
  return (
    <Button variant="default" onClick={onClick}>
      {label}
    </Button>
  );
}
