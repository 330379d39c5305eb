/** @jsxImportSource ./draw */
import { Card, type CardProps } from './Card';
import { draw } from './draw/jsx-runtime';

/** The card by itself, for a page of ours beside the one it is about. */
export function drawBeside(props: CardProps, root: ShadowRoot): void {
  draw(
    <div class="layer beside">
      <Card {...props} />
    </div>,
    root,
  );
}
