import { describe, expect, test } from 'vitest';
import { parseProfileAddress, parseProfileAddresses } from '../../../utils/model/address';

function read(input: string) {
  const result = parseProfileAddress(input);
  if (!result.ok) throw new Error(`${input}: ${result.problem}`);
  return result.value;
}

/** One person's address as people paste it, after the one it becomes. */
const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'https://www.instagram.com/mira.muster': [
    'https://www.instagram.com/mira.muster/?igsh=MWQ1ZGUxMzBkMA==',
    'instagram.com/mira.muster',
    'http://instagram.com/Mira.Muster/',
    'https://m.instagram.com/mira.muster?hl=de',
    'https://www.instagram.com/mira.muster/reels/',
    'https://www.instagram.com/mira.muster/tagged/?hl=en',
    'https://www.instagram.com/_u/mira.muster',
    'https://www.instagram.com/stories/mira.muster/3141592653589793238/',
    'https://www.instagram.com/mira.muster/p/C0aBcDeFgHi/',
    'https://www.instagram.com/accounts/login/?next=/mira.muster/',
    'https://www.instagram.com/accounts/login/?next=%2Fmira.muster%2F&source=desktop_nav',
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fmira.muster%2F&e=AT',
    'https://instagr.am/mira.muster',
    'https://ig.me/m/mira.muster',
    '(https://www.instagram.com/mira.muster)',
    'https://www.instagram.com/mira.muster.',
    'https://www.instagram.com/mira.muster?utm_source=qr&r=nametag',
  ],
  'https://www.tiktok.com/@mira.muster': [
    'https://www.tiktok.com/@mira.muster?_t=8abc&_r=1',
    'tiktok.com/@Mira.Muster',
    'https://m.tiktok.com/@mira.muster?lang=de-DE',
    'https://www.tiktok.com/@mira.muster/video/7301234567890123456?is_from_webapp=1',
    'https://www.tiktok.com/@mira.muster/live',
    'https://www.tiktok.com/login?redirect_url=https%3A%2F%2Fwww.tiktok.com%2F%40mira.muster',
  ],
  'https://x.com/mira_muster': [
    'https://twitter.com/Mira_Muster',
    'twitter.com/mira_muster?lang=de',
    'https://mobile.twitter.com/mira_muster/with_replies',
    'https://x.com/mira_muster?s=21&t=AbCdEf',
    'https://www.x.com/mira_muster/status/1730000000000000000',
    'https://twitter.com/@mira_muster',
    'https://twitter.com/#!/mira_muster',
    'https://twitter.com/intent/user?screen_name=mira_muster',
    'https://twitter.com/intent/follow?screen_name=Mira_Muster&tw_p=followbutton',
    'https://x.com/i/flow/login?redirect_after_login=%2Fmira_muster',
  ],
  'https://www.xing.com/profile/Mira_M%C3%BCster': ['xing.com/profile/Mira_Müster'],
  'https://www.xing.com/profile/Mira_Muster2': [
    'xing.com/profile/Mira_Muster2',
    'https://www.xing.com/profile/Mira_Muster2/cv?sc_o=mxb_p',
    'https://www.xing.com/profile/Mira_Muster2/web_profiles?expandNeffi=true',
    'https://touch.xing.com/profile/Mira_Muster2',
    'https://www.xing.com/de/profile/Mira_Muster2',
    'https://login.xing.com/?dest_url=https%3A%2F%2Fwww.xing.com%2Fprofile%2FMira_Muster2',
  ],
  'https://t.me/mira_muster': [
    't.me/mira_muster',
    'https://telegram.me/Mira_Muster',
    'https://telegram.dog/mira_muster',
    'https://t.me/s/mira_muster',
    'https://t.me/mira_muster?text=Hallo',
    'https://t.me/@mira_muster',
    'https://mira_muster.t.me/',
    'https://web.telegram.org/k/#@mira_muster',
    'https://web.telegram.org/a/#@mira_muster',
    'https://web.telegram.org/#/im?p=@mira_muster',
  ],
  'https://wa.me/491705550101': [
    'wa.me/491705550101',
    'https://wa.me/+491705550101?text=Hallo',
    'https://wa.me/+49-170-555%200101',
    'https://api.whatsapp.com/send?phone=491705550101&text=Hallo%20Mira',
    'https://web.whatsapp.com/send?phone=%2B491705550101',
    'https://www.whatsapp.com/send/?phone=491705550101&type=phone_number&app_absent=0',
  ],
  'https://www.youtube.com/@miramuster': [
    'youtube.com/@MiraMuster',
    'https://m.youtube.com/@miramuster/videos',
    'https://www.youtube.com/@miramuster/featured?si=abc',
    'https://www.youtube.com/@miramuster?sub_confirmation=1',
  ],
  'https://www.youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV': [
    'https://youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV/videos?view=0',
  ],
  'https://bsky.app/profile/mira.example': [
    'https://bsky.app/profile/Mira.example/post/3kabc',
    'bsky.app/profile/mira.example',
  ],
  'https://www.threads.com/@mira.muster': [
    'https://www.threads.net/@mira.muster',
    'threads.net/@Mira.Muster/post/C0aBc',
    'https://www.threads.com/@mira.muster?xmt=AQG',
  ],
  'https://www.snapchat.com/add/mira-muster': [
    'https://snapchat.com/add/Mira-Muster?share_id=abc',
    'https://www.snapchat.com/@mira-muster',
  ],
  'https://discord.com/users/123456789012345678': [
    'https://discordapp.com/users/123456789012345678/',
    'https://ptb.discord.com/users/123456789012345678',
  ],
  'https://social.example/@mira': [
    'https://social.example/@Mira/112233445566778899',
    'https://social.example/@mira/with_replies',
    'https://elsewhere.example/@mira@social.example',
    'https://elsewhere.example/@Mira@Social.example/112233445566778899',
    'https://www.social.example/@mira?lang=de',
  ],
};

describe('one person elsewhere has one address', () => {
  const cases = Object.entries(PEOPLE).flatMap(([href, others]) =>
    [href, ...others].map((each) => [each, href]),
  );
  test.each(cases)('%s', (input, href) => {
    const { identity } = read(href);
    const found = read(input);
    expect(found).toMatchObject({ platform: 'other', kind: 'profile', identity });
    // Where a site is not known, a name stays as it was written.
    expect(
      href.includes('social.example') ? found.href.toLowerCase().replace('//www.', '//') : found.href,
    ).toBe(href);
    expect(read(found.href)).toEqual(found);
  });

  test('and two people never share one', () => {
    const identities = Object.keys(PEOPLE).map((href) => read(href).identity);
    expect(new Set(identities).size).toBe(identities.length);
    // As they were stored before sites like these were known, where the address had nothing beside the name.
    expect(read('https://www.instagram.com/mira.muster').identity).toBe('web/instagram.com/mira.muster');
    expect(read('https://t.me/mira_muster').identity).toBe('web/t.me/mira_muster');
  });
});

describe('what is no person’s page stays as it is', () => {
  test.each([
    'https://www.instagram.com/p/C0aBcDeFgHi',
    'https://www.instagram.com/reel/C0aBcDeFgHi',
    'https://www.instagram.com/stories/highlights/17890000000000000',
    'https://www.tiktok.com/t/ZGabc',
    'https://vm.tiktok.com/ZGabc',
    'https://x.com/i/user/1234567',
    'https://t.me/joinchat/AbCdEf',
    'https://t.me/+AbCdEfGh',
    'https://t.me/c/1234567/8',
    'https://wa.me/message/ABCDEF',
    'https://wa.me/qr/ABCDEF',
    'https://chat.whatsapp.com/AbCdEf',
    'https://www.youtube.com/watch?v=AbC',
    'https://discord.gg/AbCdEf',
    'https://www.xing.com/companies/werkhof',
    'https://odysee.com/@mira:1/video:2',
    'https://example.org/team/@mira/b',
  ])('%s', (href) => {
    expect(read(href)).toMatchObject({ href, identity: `web/${href.replace(/^https:\/\/(?:www\.)?/, '')}` });
  });

  test('capitals count in what is no name', () => {
    expect(read('https://discord.gg/abc').identity).not.toBe(read('https://discord.gg/ABC').identity);
    expect(read('https://youtu.be/abc').identity).not.toBe(read('https://youtu.be/ABC').identity);
  });
});

describe('who is only named behind the #', () => {
  test.each([
    ['https://signal.me/#p/+491705550101', 'https://signal.me/#p/+491705550102'],
    ['https://signal.me/#eu/AbC', 'https://signal.me/#eu/aBc'],
    ['https://matrix.to/#/@mira:social.example', 'https://matrix.to/#/@omar:social.example'],
    ['https://web.telegram.org/k#123456', 'https://web.telegram.org/k#123457'],
  ])('%s is somebody else than %s', (one, other) => {
    expect(read(one).identity).not.toBe(read(other).identity);
    expect(read(one).href).toBe(one);
    expect(read(read(one).href)).toEqual(read(one));
  });

  test('a place on a page is none', () => {
    expect(read('https://mira.example/ich#kontakt').href).toBe('https://mira.example/ich');
    expect(read('https://mira.example/#top').href).toBe('https://mira.example/');
  });
});

test.each([
  'https://www.instagram.com/',
  'instagram.com',
  'https://www.instagram.com/explore/',
  'https://www.instagram.com/direct/inbox/',
  'https://x.com/home',
  'https://twitter.com/',
  'https://www.tiktok.com/foryou',
  'https://www.tiktok.com',
  'https://web.whatsapp.com/',
  'https://web.telegram.org/k/',
  'https://www.xing.com/',
  'https://www.youtube.com/',
])('%s is everybody’s, so nobody’s', (input) => {
  expect(parseProfileAddress(input)).toEqual({ ok: false, problem: 'no-profile' });
});

test.each([
  ['[https://www.instagram.com/mira](https://www.instagram.com/mira)', 'https://www.instagram.com/mira'],
  ['[Mira](https://x.com/mira)', 'https://x.com/mira'],
  ['[my page](https://mira.example/a_b)', 'https://mira.example/a_b'],
])('a link as notes and wikis write it: %s', (input, href) => {
  expect(read(input).href).toBe(href);
});

test('several in one text', () => {
  const read = parseProfileAddresses(
    'instagram.com/mira.muster?igsh=x, https://www.tiktok.com/@mira, wa.me/491705550101',
  );
  expect(read.ok && read.values.map(({ href }) => href).sort()).toEqual([
    'https://wa.me/491705550101',
    'https://www.instagram.com/mira.muster',
    'https://www.tiktok.com/@mira',
  ]);
});
