import { Center } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

/** Where a screen fails to draw because of a bug, says so in a sentence instead of going blank. */
export class Safe extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Center h="100%" p="xl">
        <ErrorNotice error={{ code: 'internal' }} onRetry={() => window.location.reload()} />
      </Center>
    );
  }
}
