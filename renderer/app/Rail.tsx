import {
  IconAddressBook,
  IconHandStop,
  IconHome,
  IconListDetails,
  IconSettings,
  IconTemplate,
  type Icon,
} from '@tabler/icons-react';
import { t } from '../../shared/text/index.ts';
import { Logo } from '../ui/Logo.tsx';
import { AccountInUse } from './AccountInUse.tsx';
import { type Route, useRoute } from './route.ts';
import classes from './Rail.module.css';

const entries = [
  { page: 'home', icon: IconHome, covers: ['home'] },
  { page: 'campaigns', icon: IconListDetails, covers: ['campaigns', 'campaign'] },
  { page: 'lists', icon: IconAddressBook, covers: ['lists'] },
  { page: 'do-not-contact', icon: IconHandStop, covers: ['do-not-contact'] },
  { page: 'templates', icon: IconTemplate, covers: ['templates'] },
  { page: 'settings', icon: IconSettings, covers: ['settings'] },
] as const satisfies { page: Route['page']; icon: Icon; covers: Route['page'][] }[];

/** The way between screens; at its foot what is in use for sending. */
export function Rail() {
  const page = useRoute((route) => route.page);
  return (
    <nav className={classes.rail} aria-label={t('shell.mainNavigation')}>
      <div className={classes.brand}>
        <Logo size={26} />
        <span>{t('common.appName')}</span>
      </div>
      <ul className={classes.entries}>
        {entries.map(({ page: target, icon: Symbol, covers }) => (
          <li key={target}>
            <a
              href={`#/${target}`}
              className={classes.entry}
              aria-current={covers.some((covered) => covered === page) ? 'page' : undefined}
            >
              <Symbol size={19} stroke={1.7} aria-hidden />
              {t(`shell.${target}`)}
            </a>
          </li>
        ))}
      </ul>
      <AccountInUse />
    </nav>
  );
}
