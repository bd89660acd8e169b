import { Button, Group, Input, Text } from '@mantine/core';
import { t } from '../../../shared/text/index.ts';

interface TestNumbersProps {
  /** Digits with country code. */
  numbers: readonly string[];
  onChange: (numbers: string[]) => void;
}

/** The own numbers that were sent a test, each of which can be forgotten; nothing where there is none. */
export function TestNumbers({ numbers, onChange }: TestNumbersProps) {
  if (numbers.length === 0) return null;
  return (
    <Input.Wrapper label={t('settings.testNumbers')} labelElement="div">
      {numbers.map((number) => (
        <Group key={number} gap="sm" mt={6}>
          <Text w={180}>{`+${number}`}</Text>
          <Button
            size="xs"
            variant="default"
            aria-label={t('settings.testNumberForgetLabel', { number: `+${number}` })}
            onClick={() => onChange(numbers.filter((other) => other !== number))}
          >
            {t('settings.testNumberForget')}
          </Button>
        </Group>
      ))}
    </Input.Wrapper>
  );
}
