import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import './file-drop.css';

/** What went wrong and what to do. */
export function Trouble({ children }: { children: ComponentChildren }) {
  return (
    <div class="file-trouble">
      <Icon name="problem" />
      <p class="grow">{children}</p>
    </div>
  );
}
