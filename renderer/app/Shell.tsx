import { useEffect } from 'react';
import { t } from '../../shared/text/index.ts';
import { Welcome } from '../features/welcome/Welcome.tsx';
import { useStayAwake } from './awake.ts';
import { useFlow } from './flow.ts';
import { Page } from './Page.tsx';
import { Rail } from './Rail.tsx';
import { useRoute } from './route.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useQuitGuard } from './useQuitGuard.ts';
import classes from './Shell.module.css';

/** The frame of every screen: the rail at the left, the screen at the right. */
export function Shell() {
  const page = useRoute((route) => route.page);
  useKeptFocus();
  useQuitGuard();
  useStayAwake();

  useEffect(() => {
    const flush = (): void => void useFlow.getState().flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);

  if (page === 'welcome') return <Welcome />;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content" onClick={focusContent}>
        {t('shell.toContent')}
      </a>
      <Rail />
      <main id="content" className={classes.content} tabIndex={-1}>
        <Page />
      </main>
    </div>
  );
}

function focusContent(event: { preventDefault: () => void }): void {
  // The address names the screen, so the link may not change it.
  event.preventDefault();
  document.getElementById('content')?.focus();
}
