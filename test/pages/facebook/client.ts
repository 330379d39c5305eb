/** One view of the replica, as its script fetches it for in-app navigation. */
export interface View {
  title: string;
  side: string;
  main: string;
  /** The group the view belongs to; within a group only tabs and panel change. */
  group: string | null;
  panel: string;
}

export interface ClientSettings {
  late: number;
  layout: 'a' | 'b' | 'c';
  /** What the page says after the form was sent. */
  sent: string;
  group: string | null;
}

/** The page's own script; sent as source text. */
export function client(settings: ClientSettings): void {
  type Html = { createHTML(text: string): string };
  const types = (window as unknown as { trustedTypes?: { createPolicy(name: string, rules: Html): Html } })
    .trustedTypes;
  const policy = types?.createPolicy('replica', { createHTML: (text) => text });
  const put = (element: Element, html: string) => {
    element.innerHTML = policy ? policy.createHTML(html) : html;
  };
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const find = <Found extends Element>(selector: string, within: ParentNode = document) =>
    within.querySelector<Found>(selector);
  const side = find('[data-side]');
  const main = find('[role="main"]');
  let group = settings.group;
  let round = 0;

  const selectTab = (path: string) => {
    for (const tab of document.querySelectorAll('[role="main"] [role="tablist"] [role="tab"]')) {
      tab.setAttribute('aria-selected', String(tab.getAttribute('href') === path));
    }
  };

  const show = async (push: boolean, href: string) => {
    const mine = ++round;
    // The address changes at once and the page follows later, as on the real site.
    if (push) history.pushState({}, '', href);
    if (location.pathname === '/groups/') history.replaceState({}, '', `/groups/feed/${location.search}`);
    const address = new URL(location.href);
    address.searchParams.set('__view', '1');
    const view: View = await (await fetch(address)).json();
    await wait(settings.late);
    if (mine !== round || !side || !main) return;
    document.title = view.title;
    closeMenu();
    const panel = find('[data-panel]', main);
    if (view.group !== null && view.group === group && panel) {
      selectTab(location.pathname);
      put(panel, view.panel);
    } else {
      put(side, view.side);
      put(main, view.main);
      scrollTo(0, 0);
    }
    group = view.group;
  };

  const closeMenu = () => {
    find('[role="menu"]')?.parentElement?.remove();
    find('[data-do="more-tabs"]')?.setAttribute('aria-expanded', 'false');
  };
  const openMenu = (tab: Element) => {
    const items = find<HTMLTemplateElement>('template', tab.closest('.tabs') ?? document);
    if (!items) return;
    const layer = document.createElement('div');
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.className = 'menu';
    const box = tab.getBoundingClientRect();
    menu.style.left = `${box.left}px`;
    menu.style.top = `${box.bottom}px`;
    menu.append(items.content.cloneNode(true));
    layer.append(menu);
    document.body.append(layer);
    tab.setAttribute('aria-expanded', 'true');
  };
  const closeForm = () => find('[data-form-layer]')?.remove();
  const openForm = async () => {
    await wait(150);
    if (find('[data-form-layer]')) return;
    const form = find<HTMLTemplateElement>('template[data-form]');
    if (!form) return;
    const layer = document.createElement('div');
    layer.setAttribute('data-form-layer', '');
    layer.append(form.content.cloneNode(true));
    document.body.append(layer);
    find<HTMLElement>('textarea', layer)?.focus();
  };
  const readyToSend = () => {
    const text = find<HTMLTextAreaElement>('[data-do="about"]')?.value.trim();
    const send = find('[data-do="submit-form"]');
    if (text) send?.removeAttribute('aria-disabled');
    else send?.setAttribute('aria-disabled', 'true');
  };
  const send = async () => {
    await wait(400);
    closeForm();
    for (const offered of document.querySelectorAll('[data-do="mentor-form"]')) offered.remove();
    const status = find('[role="status"]');
    if (status) status.textContent = settings.sent;
  };

  const act = (element: Element) => {
    switch (element.getAttribute('data-do')) {
      case 'unfold': {
        const list = element.closest('[role="navigation"]')?.querySelector('ul');
        const kept = list?.parentElement?.querySelector('template');
        if (kept && list) list.append(kept.content.cloneNode(true));
        kept?.remove();
        for (const item of list?.querySelectorAll('[hidden]') ?? []) item.removeAttribute('hidden');
        element.setAttribute('aria-expanded', 'true');
        element.remove();
        return;
      }
      case 'more-tabs':
        if (find('[role="menu"]')) closeMenu();
        else openMenu(element);
        return;
      case 'mentor-form':
        void openForm();
        return;
      case 'close-form':
        closeForm();
        return;
      case 'topic':
        element.setAttribute('aria-checked', String(element.getAttribute('aria-checked') !== 'true'));
        return;
      case 'submit-form':
        if (element.getAttribute('aria-disabled') !== 'true') void send();
    }
  };

  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const anchor = target.closest<HTMLAnchorElement>('a[href]');
    if (anchor) {
      event.preventDefault();
      if (anchor.origin === location.origin) void show(true, anchor.href);
      return;
    }
    const control = target.closest('[data-do]');
    if (control) act(control);
    else if (!target.closest('[role="menu"]')) closeMenu();
  });
  document.addEventListener('input', readyToSend);
  addEventListener('popstate', () => void show(false, location.href));
  // An open dialog takes the focus back, wherever it went.
  document.addEventListener('focusin', (event) => {
    const layer = find('[data-form-layer]');
    if (layer && !layer.contains(event.target as Node)) find<HTMLElement>('textarea', layer)?.focus();
  });
  // Single letters are shortcuts, except while typing in a field of the page.
  const shortcuts: string[] = [];
  Object.assign(window, { __shortcuts: shortcuts });
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest?.('input, textarea, [contenteditable]');
    if (!typing && /^[jklcp]$/.test(event.key)) shortcuts.push(event.key);
  });
  if (settings.layout === 'c') {
    addEventListener('scroll', () => {
      const away = scrollY > 300;
      find('.sticky')?.classList.toggle('shown', away);
      for (const tab of document.querySelectorAll('[role="main"] [role="tablist"] [role="tab"]')) {
        if (away) {
          tab.setAttribute('aria-hidden', 'true');
          const href = tab.getAttribute('href');
          if (href) tab.setAttribute('data-href', href);
          tab.removeAttribute('href');
        } else {
          tab.removeAttribute('aria-hidden');
          const href = tab.getAttribute('data-href');
          if (href) tab.setAttribute('href', href);
        }
      }
    });
  }

  if (location.pathname === '/groups/') history.replaceState({}, '', `/groups/feed/${location.search}`);
  const begin = async () => {
    await wait(settings.late);
    const kept = find<HTMLTemplateElement>('template[data-late]');
    if (kept && main) main.append(kept.content.cloneNode(true));
    kept?.remove();
    document.body.classList.remove('streamed');
  };
  void begin();
}
