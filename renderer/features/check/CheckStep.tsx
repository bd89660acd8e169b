import { t } from '../../../shared/text/index.ts';
import { useContacts } from '../../app/contacts.ts';
import { useCountryWords } from '../../app/countryWords.ts';
import { useFlow } from '../../app/flow.ts';
import { SheetGate } from '../../app/SheetGate.tsx';
import { WorkPanel } from '../../app/WorkPanel.tsx';
import { useContactCheck } from '../../app/useContactCheck.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { ContactGroups } from './ContactGroups.tsx';
import { CheckActions } from './CheckActions.tsx';

/** Step "Check contacts": every row in one group, problems in words, and cells that can be changed in place. */
export function CheckStep() {
  return (
    <SheetGate title={t('check.title')}>
      <CheckedContacts />
    </SheetGate>
  );
}

function CheckedContacts() {
  useContactCheck();
  useCountryWords();
  const goTo = useFlow((flow) => flow.goTo);
  const listId = useFlow((flow) => flow.draft?.listId ?? null);
  const counts = useContacts((contacts) => (contacts.listId === listId ? contacts.counts : null));
  const progress = useContacts((contacts) => contacts.progress);
  const error = useContacts((contacts) => contacts.error);
  const cancel = useContacts((contacts) => contacts.cancel);
  const ready = counts?.states.ready ?? 0;
  const total = counts?.total ?? 0;
  return (
    <StepLayout
      title={t('check.title')}
      lead={t('check.lead')}
      fill
      actions={<CheckActions />}
      footer={
        <StepFooter
          onBack={() => goTo('match')}
          next={{ onClick: () => goTo('write'), disabled: ready === 0 }}
          hint={
            counts &&
            (ready > 0
              ? t('check.willGet', { count: ready, rows: t('common.rows', { count: total }) })
              : t('check.nobody'))
          }
        />
      }
    >
      <ErrorNotice error={error} />
      {counts ? (
        <ContactGroups counts={counts} />
      ) : (
        !error && (
          <WorkPanel
            kind="checking"
            {...progress}
            onCancel={() => {
              cancel();
              goTo('match');
            }}
          />
        )
      )}
    </StepLayout>
  );
}
