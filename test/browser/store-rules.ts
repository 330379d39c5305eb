/** The requirements of the Chrome Web Store and Chrome for a package. Pure: manifest and files in, faults out. */

export interface Package {
  manifest: Record<string, unknown>;
  /** Every file of the package, by path with forward slashes. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The manifest keys this project uses, each known to the browser named. Chrome only warns about others; look up new
 * ones rather than guess.
 */
const KEYS = {
  both: [
    'action',
    'background',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'manifest_version',
    'name',
    'optional_permissions',
    'permissions',
    'short_name',
    'version',
  ],
  chromium: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/**
 * Characters. Chrome's store takes names of 75 (its manifest reference, "name"), Mozilla's 50, Edge's 45
 * (MDN, manifest.json/name); descriptions 132 (Chrome's reference, "description"); 12 of a short name are shown.
 */
const LIMITS = { name: 45, short_name: 12, description: 132 };

/** Sizes Chrome asks for (its reference, "icons"): the store, the list of extensions, the page's own icon. */
const ICON_SIZES = ['16', '48', '128'];

/** Permissions without an interface of the same name that the code would call, or take out of `browser`. */
const WITHOUT_CALLS = ['unlimitedStorage'];

/** Chrome takes at most four suggested keys (its reference, "commands"). */
const SUGGESTED_KEYS = 4;

/** Code from elsewhere, which Manifest V3 forbids: loaded, imported, or made out of text. */
const REMOTE_CODE =
  /<script[^>]+src=["']?(?:https?:)?\/\/|\bimport\(["'`](?:https?:)?\/\/|\bfrom ?["'](?:https?:)?\/\/|\bimportScripts\(["'`](?:https?:)?\/\/|\beval\(|\bnew Function\(/g;

const texts = (each: Package, pattern: RegExp) =>
  [...each.files]
    .filter(([path]) => pattern.test(path))
    .map(([path, content]) => [path, new TextDecoder().decode(content)] as const);

type Messages = Record<string, { message: string }>;

function cataloguesOf(each: Package): Map<string, Messages> {
  const found = texts(each, /^_locales\/[^/]+\/messages\.json$/);
  return new Map(found.map(([path, text]) => [path.split('/')[1] ?? '', JSON.parse(text) as Messages]));
}

function keyFaults({ manifest }: Package, browser: 'chromium' | 'firefox'): string[] {
  const known = [...KEYS.both, ...KEYS[browser]];
  return Object.keys(manifest)
    .filter((key) => !known.includes(key))
    .map((key) => `the manifest has the key "${key}", which is not looked up`);
}

function versionFaults({ manifest }: Package): string[] {
  const version = String(manifest.version);
  const parts = version.split('.');
  const good =
    parts.length <= 4 &&
    parts.every((part) => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535) &&
    parts.some((part) => part !== '0');
  return [
    ...(manifest.manifest_version === 3 ? [] : ['the manifest is not of version 3']),
    ...(good ? [] : [`"${version}" is no version: one to four numbers up to 65535, not all of them 0`]),
  ];
}

/** Each text in each language: no placeholder without a message, nothing empty, nothing too long. */
function textFaults(each: Package): string[] {
  const catalogues = cataloguesOf(each);
  const fallback = catalogues.get(String(each.manifest.default_locale));
  if (!fallback) return ['there is no catalogue of the default language'];
  const placeholders = [...JSON.stringify(each.manifest).matchAll(/__MSG_(\w+)__/g)].map(
    ([, key = '']) => key,
  );
  const missing = [...catalogues].flatMap(([language, messages]) =>
    placeholders.filter((key) => !messages[key]).map((key) => `${language} has no message "${key}"`),
  );
  const lengths = [...catalogues].flatMap(([language, messages]) =>
    Object.entries(LIMITS).flatMap(([key, limit]) => {
      const worded = String(each.manifest[key] ?? '').replace(
        /^__MSG_(\w+)__$/,
        (_, name: string) => messages[name]?.message ?? fallback[name]?.message ?? '',
      );
      if (worded.trim() === '') return [`${language}: ${key} is empty`];
      const length = [...worded].length;
      return length > limit ? [`${language}: ${key} has ${length} characters, ${limit} are allowed`] : [];
    }),
  );
  return [...missing, ...lengths];
}

/** Width and height of a PNG: its first chunk, IHDR, has them (PNG specification, 11.2.2). */
function sizeOf(content: Uint8Array): string | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (content.length < 24 || signature.some((byte, at) => content[at] !== byte)) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}

function iconFaults({ manifest, files }: Package): string[] {
  const icons = (manifest.icons ?? {}) as Record<string, string>;
  const missing = ICON_SIZES.filter((size) => !icons[size]).map(
    (size) => `there is no icon of ${size} pixels`,
  );
  const wrong = Object.entries(icons).flatMap(([size, path]) => {
    const content = files.get(path.replace(/^\//, ''));
    if (!content) return [`${path} is not in the package`];
    const found = sizeOf(content);
    if (!found) return [`${path} is no PNG`];
    return found === `${size} × ${size}` ? [] : [`${path} is ${found}, not ${size} × ${size}`];
  });
  return [...missing, ...wrong];
}

/** Whether a part of `browser` is called or taken out under another name; that the polyfill lists it is no use of it. */
const used = (name: string, code: string) =>
  new RegExp(`\\b${name}\\b(\\??\\.|: ?[\\w$]+[,}])|\\bchrome\\??\\.${name}\\b`).test(code);

/**
 * The store turns down what asks for more than it uses (programme policies, "Use of Permissions").
 *
 * @param explained the permissions for which a reason is written down
 */
function permissionFaults(each: Package, explained: ReadonlySet<string>): string[] {
  const { permissions = [], optional_permissions: optional = [] } = each.manifest as Record<string, string[]>;
  const code = texts(each, /\.js$/)
    .map(([, text]) => text)
    .join('\n');
  const asked = [...permissions, ...optional];
  const hosts = (each.manifest.host_permissions ?? []) as string[];
  return [
    ...asked.filter((name) => !explained.has(name)).map((name) => `no reason is given for "${name}"`),
    ...asked
      .filter((name) => !WITHOUT_CALLS.includes(name) && !used(name, code))
      .map((name) => `"${name}" is asked for and not used`),
    ...asked
      .filter((name, at) => asked.indexOf(name) !== at)
      .map((name) => `"${name}" is asked for more than once`),
    ...hosts
      .filter((host) => !/^https:\/\/\*\.[a-z]+\.com\/\*$/.test(host))
      .map((host) => `"${host}" is not one site`),
  ];
}

function commandFaults({ manifest }: Package): string[] {
  const commands = Object.values((manifest.commands ?? {}) as Record<string, { suggested_key?: unknown }>);
  const suggested = commands.filter(({ suggested_key: key }) => key).length;
  return suggested > SUGGESTED_KEYS ? [`${suggested} keys are suggested, ${SUGGESTED_KEYS} are allowed`] : [];
}

function fileFaults(each: Package): string[] {
  const policy = JSON.stringify(each.manifest.content_security_policy ?? '');
  const [, scripts] = /script-src ([^;"]*)/.exec(policy) ?? [];
  const remote = texts(each, /\.(js|html)$/).flatMap(([path, text]) =>
    [...text.matchAll(REMOTE_CODE)].map(([match]) => `${path} has code from elsewhere: ${match}`),
  );
  const odd = [...each.files.keys()].filter(
    (path) => /(^|\/)\./.test(path) || /\.(map|pem|crx|zip)$/.test(path) || /^_(?!locales\/)/.test(path),
  );
  return [
    ...(scripts?.trim() === "'self'" ? [] : [`scripts may come from ${scripts ?? 'anywhere'}`]),
    ...remote,
    // Chrome keeps names that begin with an underscore for itself, and refuses to load a folder with others.
    ...odd.map((path) => `${path} must not be in a package`),
    ...['key', 'update_url'].filter((key) => key in each.manifest).map((key) => `the store refuses "${key}"`),
  ];
}

/** @returns {string[]} what a store would not take, one sentence each */
export function storeFaults(
  each: Package,
  browser: 'chromium' | 'firefox',
  explained: ReadonlySet<string>,
): string[] {
  return [
    ...keyFaults(each, browser),
    ...versionFaults(each),
    ...textFaults(each),
    ...iconFaults(each),
    ...permissionFaults(each, explained),
    ...commandFaults(each),
    ...fileFaults(each),
  ];
}
