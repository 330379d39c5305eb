import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/Icon';

/** What went wrong and what to do. */
export function Trouble({ children }: { children: ComponentChildren }) {
  return (
    <div class="trouble">
      <Icon name="problem" />
      <p class="grow">{children}</p>
    </div>
  );
}
