/** @zag-js/tour with its adapter for plain DOM, with parts and styles as in its documentation. */
import * as tour from '@zag-js/tour';
import { normalizeProps, spreadProps, VanillaMachine } from '@zag-js/vanilla';
import { TARGET } from '../pages';
import { addStyle } from './style';

const style = addStyle(`
[data-scope=tour][data-part=backdrop]{background:rgb(0 0 0/.5);z-index:9999}
[data-scope=tour][data-part=spotlight]{border:3px solid #0b6bcb;z-index:10000}
[data-scope=tour][data-part=positioner]{z-index:10001}
[data-scope=tour][data-part=content]{background:#fff;padding:16px;width:320px;border-radius:8px}`);

const root = document.createElement('div');
const part = <Name extends keyof HTMLElementTagNameMap>(name: Name, parent: Element) => {
  const element = document.createElement(name);
  parent.append(element);
  return element;
};
const backdrop = part('div', root);
const spotlight = part('div', root);
const positioner = part('div', root);
const content = part('div', positioner);
const arrow = part('div', content);
const arrowTip = part('div', arrow);
const title = part('h2', content);
const description = part('p', content);
const progress = part('p', content);
const close = part('button', content);
close.textContent = '×';
document.body.append(root);

const machine = new VanillaMachine(tour.machine, {
  id: 'bench',
  steps: [
    {
      id: 'mentorship',
      type: 'tooltip',
      title: 'Click “Mentorship”',
      description: 'It stands below the cover photo.',
      target: () => document.querySelector<HTMLElement>(TARGET),
    },
  ],
});
const connect = () => tour.connect(machine.service, normalizeProps);

function draw(): void {
  const api = connect();
  spreadProps(backdrop, api.getBackdropProps());
  spreadProps(spotlight, api.getSpotlightProps());
  spreadProps(positioner, api.getPositionerProps());
  spreadProps(content, api.getContentProps());
  spreadProps(arrow, api.getArrowProps());
  spreadProps(arrowTip, api.getArrowTipProps());
  spreadProps(title, api.getTitleProps());
  spreadProps(description, api.getDescriptionProps());
  spreadProps(progress, api.getProgressTextProps());
  spreadProps(close, api.getCloseTriggerProps());
  title.textContent = api.step?.title ?? '';
  description.textContent = api.step?.description ?? '';
  progress.textContent = api.step ? api.getProgressText() : '';
}

machine.subscribe(draw);
machine.start();
draw();
connect().start();

Object.assign(globalThis, {
  benchEnd() {
    machine.stop();
    root.remove();
    style.remove();
  },
});
