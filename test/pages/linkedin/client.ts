export interface ClientSettings {
  windows: 'document' | 'shadow' | 'frame';
  late: number;
}

/** The page's own script; sent as source text. */
export function client(settings: ClientSettings): void {
  const find = <Found extends Element>(selector: string, within: ParentNode = document) =>
    within.querySelector<Found>(selector);
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const outlet = find<HTMLElement>('#interop-outlet');
  const shadow = outlet?.attachShadow({ mode: 'open' });
  const frame = find<HTMLIFrameElement>('iframe[data-testid="interop-iframe"]');
  const inFrame = () => frame?.contentDocument?.body ?? null;

  /** Where windows of the old application are put. */
  const place = (): Element | ShadowRoot => {
    if (settings.windows === 'shadow' && shadow) return shadow;
    const body = settings.windows === 'frame' ? inFrame() : null;
    return body ?? document.body;
  };
  const closeMenu = () => {
    find('[role="menu"]')?.remove();
    for (const button of document.querySelectorAll('[aria-expanded="true"]')) {
      button.setAttribute('aria-expanded', 'false');
    }
  };
  const openMenu = (button: Element, name: string) => {
    closeMenu();
    const kept = find<HTMLTemplateElement>(`template[data-menu="${name}"]`);
    if (!kept) return;
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.className = 'menu';
    const box = button.getBoundingClientRect();
    menu.style.left = `${box.left}px`;
    menu.style.top = `${box.bottom + 4}px`;
    menu.append(kept.content.cloneNode(true));
    document.body.append(menu);
    button.setAttribute('aria-expanded', 'true');
  };
  const closeWindow = () => {
    for (const tree of [document, shadow, inFrame()]) find('[data-window]', tree ?? document)?.remove();
    if (frame) frame.hidden = true;
    find('main')?.removeAttribute('inert');
  };
  const isWindowOpen = () =>
    [document, shadow, inFrame()].some((tree) => find('[data-window]', tree ?? document) !== null);
  const openWindow = (name: string) => {
    closeMenu();
    closeWindow();
    const kept = find<HTMLTemplateElement>(`template[data-window-of="${name}"]`);
    const style = find('style');
    const at = name === 'sections' ? document.body : place();
    if (!kept) return;
    const box = document.createElement('div');
    box.setAttribute('data-window', name);
    if (at !== document.body && style) box.append(style.cloneNode(true));
    box.append(kept.content.cloneNode(true));
    if (frame && at === inFrame()) frame.hidden = false;
    at.append(box);
    find('main')?.setAttribute('inert', '');
  };
  const path = () => location.pathname;
  const profile = () => /^\/in\/[^/]+\//.exec(path())?.[0] ?? '/';
  const shown = () => {
    const part = path().slice(profile().length);
    if (part.startsWith('opportunities/services')) openWindow('services');
    else if (part.startsWith('opportunities/volunteering')) openWindow('volunteering');
    else closeWindow();
  };
  const go = async (to: string) => {
    closeMenu();
    history.pushState({}, '', to);
    await wait(settings.late);
    shown();
  };

  const click = (event: Event) => {
    const target = event.composedPath()[0] as Element;
    const control = target.closest<HTMLElement>('[data-do]');
    if (!control) {
      if (!target.closest('[role="menu"]')) closeMenu();
      return;
    }
    if (control.localName === 'a') event.preventDefault();
    const value = control.dataset.value ?? '';
    switch (control.dataset.do) {
      case 'menu':
        if (control.getAttribute('aria-expanded') === 'true') closeMenu();
        else openMenu(control, value);
        return;
      case 'window':
        openWindow(value);
        return;
      case 'go':
        void go(control.getAttribute('href') ?? value);
        return;
      case 'save':
        void wait(200).then(() => {
          const at = profile();
          closeWindow();
          void go(at);
        });
    }
  };
  document.addEventListener('click', click);
  shadow?.addEventListener('click', click);
  const listenInFrame = () => frame?.contentDocument?.addEventListener('click', click);
  frame?.addEventListener('load', listenInFrame);
  listenInFrame();
  addEventListener('popstate', shown);

  // The buttons first lack their state, and get it once the page has become interactive.
  setTimeout(() => {
    for (const button of document.querySelectorAll('[data-do="menu"]')) {
      button.setAttribute('aria-expanded', 'false');
    }
    // A quick visitor has already opened one, and keeps it.
    if (!isWindowOpen()) shown();
  }, 300);
}
