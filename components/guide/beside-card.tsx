/** @jsxImportSource ./draw */
import { Card, type CardProps } from './Card';
import { draw } from './draw/jsx-runtime';

/** The card alone, for a page of ours next to the page it is about. */
export function drawBeside(props: CardProps, root: ShadowRoot): void {
  draw(
    <div class="layer beside">
      <Card {...props} />
    </div>,
    root,
  );
}
