import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { siteOf } from '../ground/sites';
import { LIMITS } from '../guides/packs/types';
import { runningGuide } from '../guides/session/runs';
import { onMessage, type Requests } from '../messages';
import { part } from './parts';

/** The maximum length of a message as JSON (UTF-16 units). */
const LONGEST = 20_000;
/** The most groups tried in vain that a message may list. */
const MOST_TRIED = 300;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(LIMITS.id));
const index = v.pipe(count, v.maxValue(LIMITS.steps));
const tab = v.object({ tabId: count });
const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

type Data<Type extends keyof Requests> = Parameters<Requests[Type]>[0];
type Answer<Type extends keyof Requests> = ReturnType<Requests[Type]>;

/** The valid content of each message; additional fields are dropped. Null: validated by the guides' part. */
const SAID: { [Type in keyof Requests]: v.GenericSchema<unknown, Data<Type>> | null } = {
  startGuide: v.pipe(
    v.object({ tabId: count, guideId: short, goOn: v.optional(v.boolean(), false) }),
    v.readonly(),
  ),
  openGuide: v.pipe(v.object({ guideId: short, goOn: v.optional(v.boolean(), false) }), v.readonly()),
  startWaiting: nothing,
  endGuide: tab,
  runningGuide: tab,
  guideBeside: tab,
  followUpsChanged: nothing,
  echo: v.object({ channel: short }),
  copyNow: nothing,
  overlayReady: nothing,
  overlayOusted: nothing,
  overlayEnded: nothing,
  bringPick: nothing,
  overlayProgress: v.object({
    index,
    finished: v.boolean(),
    tried: v.pipe(v.array(v.string()), v.maxLength(MOST_TRIED)),
    pressed: v.optional(v.literal(true)),
  }),
  overlayView: null,
  teach: null,
  unteach: null,
};

/** What the browser says about a message's sender. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Handles a request from our own pages: popup, side panel, full tab. Our content scripts have the visited page's
 * address and are rejected here, even if the page has taken them over.
 */
export function fromOurPages<Type extends keyof Requests>(
  type: Type,
  act: (data: Data<Type>) => Answer<Type> | Promise<Answer<Type>>,
): void {
  listen(type, (data, sender) => {
    if (!isOurs(sender) || !sender.url?.startsWith(browser.runtime.getURL('/'))) throw refusal(type);
    return act(data);
  });
}

/**
 * Handles a message from the overlay about its own tab: the content script in the main frame of a page on the site
 * that the tab's guide is for. It cannot speak for other tabs.
 */
export function fromOverlay<Type extends keyof Requests>(
  type: Type,
  act: (tabId: number, data: Data<Type>) => Promise<Answer<Type>>,
): void {
  listen(type, async (data, sender) => {
    const tabId = sender.tab?.id;
    const site = siteOf(sender.url);
    if (!isOurs(sender) || tabId === undefined || sender.frameId !== 0 || !site) throw refusal(type);
    const guide = await runningGuide(tabId);
    // Without a running guide, tell the overlay to leave.
    if (guide === null) return null as Answer<Type>;
    if (guide.split('/')[0] !== site) throw refusal(type);
    return act(tabId, data);
  });
}

function listen<Type extends keyof Requests>(
  type: Type,
  hear: (data: Data<Type>, sender: Sender) => Answer<Type> | Promise<Answer<Type>>,
): void {
  const received = async (message: { data: unknown; sender: Sender }) => {
    // Check before looking at its parts, which the sender may have nested arbitrarily deep.
    if (!isShort(message.data)) throw refusal(type);
    const said = v.safeParse(SAID[type] ?? (await saidOfGuides(type)), message.data);
    if (!said.success) throw refusal(type);
    return hear(said.output, message.sender);
  };
  onMessage(type, received as Parameters<typeof onMessage<Type>>[1]);
}

async function saidOfGuides<Type extends keyof Requests>(type: Type) {
  const { SAID_OF_GUIDES } = await part('guides');
  return (SAID_OF_GUIDES as Partial<Record<string, unknown>>)[type] as v.GenericSchema<unknown, Data<Type>>;
}

const isOurs = ({ id }: Sender) => id === browser.runtime.id;

function isShort(data: unknown): boolean {
  try {
    return (JSON.stringify(data) ?? '').length <= LONGEST;
  } catch {
    return false;
  }
}

const refusal = (type: string) => new Error(`"${type}" was not said by one who may, or not as it is said`);
