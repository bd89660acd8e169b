import { Button, Group, Select, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { t } from '../../../shared/text/index.ts';
import type { SheetView } from '../../workers/sheet-protocol.ts';
import type { useNumbersFile } from './useNumbersFile.ts';

interface NumbersFileProps {
  file: ReturnType<typeof useNumbersFile>;
  view: SheetView;
}

/** The file whose numbers are added, its sheet, and the column they stand in. */
export function NumbersFile({ file, view }: NumbersFileProps) {
  const columns = view.headers.map((label, index) => ({ value: String(index), label }));
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" mb="md">
        <Group gap="sm" wrap="nowrap" miw={0}>
          <IconFileSpreadsheet size={24} stroke={1.4} aria-hidden />
          <Text truncate>{`${view.fileName} · ${t('common.rows', { count: view.rowCount })}`}</Text>
        </Group>
        <Button variant="default" size="xs" flex="none" onClick={file.forget}>
          {t('doNotContact.typeInstead')}
        </Button>
      </Group>
      <Group grow align="flex-start">
        {view.sheetNames.length > 1 && (
          <Select
            label={t('sheet.sheetPicker')}
            data={view.sheetNames}
            value={view.sheetName}
            allowDeselect={false}
            onChange={(name) => name !== null && file.chooseSheet(name)}
          />
        )}
        <Select
          label={t('doNotContact.column')}
          data={columns}
          value={String(file.column)}
          allowDeselect={false}
          onChange={(column) => file.chooseColumn(Number(column))}
        />
      </Group>
    </div>
  );
}
