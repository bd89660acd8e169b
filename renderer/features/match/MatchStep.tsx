import { t } from '../../../shared/text/index.ts';
import { useFlow } from '../../app/flow.ts';
import { SheetGate } from '../../app/SheetGate.tsx';
import { StepFooter } from '../../ui/StepFooter.tsx';
import { StepLayout } from '../../ui/StepLayout.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { NoPhone } from './NoPhone.tsx';
import { Remembered } from './Remembered.tsx';

/** Step "Match columns": which column is the phone number, which the name, and which are keywords. */
export function MatchStep() {
  const goTo = useFlow((flow) => flow.goTo);
  const hasPhone = useFlow((flow) => flow.draft?.columnRoles.includes('phone') ?? false);
  return (
    <SheetGate title={t('match.title')}>
      <StepLayout
        title={t('match.title')}
        lead={t('match.lead')}
        footer={
          <StepFooter
            onBack={() => goTo('sheet')}
            next={{ onClick: () => goTo('check'), disabled: !hasPhone }}
            hint={hasPhone ? undefined : t('match.needPhone')}
          />
        }
      >
        {hasPhone ? <Remembered /> : <NoPhone />}
        <ColumnTable />
      </StepLayout>
    </SheetGate>
  );
}
