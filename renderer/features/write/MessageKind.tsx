import { SegmentedControl, Text } from '@mantine/core';
import { useRef } from 'react';
import { emptyOfficialTemplate, type OfficialTemplate } from '../../../shared/domain/official-template.ts';
import { t } from '../../../shared/text/index.ts';

interface MessageKindProps {
  official: OfficialTemplate | null;
  onChange: (official: OfficialTemplate | null) => void;
}

/** On WhatsApp Official: an approved template, or free text with whom that reaches. */
export function MessageKind({ official, onChange }: MessageKindProps) {
  // Looking at the other kind loses nothing.
  const last = useRef(official);
  const kind = official ? 'approved' : 'free';
  return (
    <div>
      <SegmentedControl
        aria-label={t('official.label')}
        data={[
          { value: 'approved', label: t('official.approved') },
          { value: 'free', label: t('official.free') },
        ]}
        value={kind}
        onChange={(next) => {
          if (official) last.current = official;
          onChange(next === 'approved' ? (last.current ?? emptyOfficialTemplate) : null);
        }}
      />
      <Text size="sm" mt={6}>
        {official ? t('official.approvedLead') : t('official.freeLead')}
      </Text>
    </div>
  );
}
