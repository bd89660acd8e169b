import { IconCircleCheck, IconWorld } from '@tabler/icons-react';
import { channelName } from '../../shared/text/channel-name.ts';
import { t } from '../../shared/text/index.ts';
import classes from './AccountInUse.module.css';
import { useInUse } from './useInUse.ts';

/** Foot of the rail: which account and channel sends, and whether anything is really sent. */
export function AccountInUse() {
  const { account, channelId } = useInUse();
  const isPractice = account?.isPractice ?? true;
  return (
    <section className={classes.foot} aria-label={t('shell.inUse')}>
      <div className={classes.account}>{account?.name ?? ''}</div>
      <div className={classes.channel}>{channelName(channelId)}</div>
      <div className={isPractice ? classes.practice : classes.host}>
        {isPractice ? (
          <IconCircleCheck size={16} stroke={1.8} aria-hidden />
        ) : (
          <IconWorld size={16} stroke={1.8} aria-hidden />
        )}
        <span>{isPractice ? t('common.practiceNotice') : hostOf(account?.baseUrl)}</span>
      </div>
    </section>
  );
}

function hostOf(baseUrl: string | null | undefined): string {
  return baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).host : '';
}
