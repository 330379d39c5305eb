import { escapeHtml } from '../markup.ts';
import type { ReplicaGroup } from './options.ts';
import { button, feed, link, type Pen } from './parts.ts';

const TABS = ['about', 'announcements', 'members', 'media'] as const;

/** The part of a group's page below its tabs. */
export function groupPanel(pen: Pen, group: ReplicaGroup, tab: string): string {
  const { words, classes } = pen;
  if (tab === 'mentorship' && group.mentorship !== 'absent') return mentorshipPanel(pen, group);
  if (tab === '') return feed(pen, 6);
  return `<div class="${classes()}"><h2>${escapeHtml(tab)}</h2><div dir="auto">${escapeHtml(words.about)}</div></div>`;
}

function mentorshipPanel(pen: Pen, { name }: ReplicaGroup): string {
  const { words, classes } = pen;
  const offer = pen.deep(
    0.35,
    `<h2 dir="auto"><span>${escapeHtml(words.mentorship)}</span></h2><div dir="auto">${escapeHtml(name)}</div>
     <div class="${classes()}">${button(pen, 'Find a mentor')}${button(pen, words.becomeAMentor, 'data-do="mentor-form"')}</div>`,
  );
  // The same words again, hidden, as the real page keeps texts for measuring and for small windows.
  const twin = `<div aria-hidden="true" style="visibility:hidden;height:0;overflow:hidden">${button(pen, words.becomeAMentor)}</div>`;
  return `<div class="${classes()} offer">${twin}${offer}</div><div role="status" class="${classes()}"></div>${feed(pen, 3)}`;
}

/** The form, two dialogs deep, in its own place at the end of the body. */
export function mentorForm(pen: Pen): string {
  const { words, classes } = pen;
  const topic = (label: string) =>
    `<div role="checkbox" aria-checked="false" tabindex="0" class="${classes()} btn" data-do="topic"><span dir="auto">${label}</span></div>`;
  return `<div role="dialog" aria-label="${escapeHtml(words.becomeAMentor)}" class="${classes()} dialog"><div class="${classes()}">
    <div role="dialog" class="${classes()}">${pen.deep(
      0.3,
      `<h2 dir="auto"><span>${escapeHtml(words.becomeAMentor)}</span></h2>
       <div role="button" tabindex="0" aria-label="Close" class="btn" data-do="close-form"><svg width="20" height="20"></svg></div>
       <form class="${classes()}"><label class="${classes()}"><span>About</span>
         <div><textarea rows="4" dir="auto" class="${classes()}" data-do="about"></textarea></div></label>
         <div role="group">${topic('Career')}${topic('Languages')}${topic('Applications')}</div>
         ${button(pen, words.submit, 'aria-disabled="true" data-do="submit-form"')}</form>`,
    )}</div></div></div>`;
}

export function groupMain(pen: Pen, group: ReplicaGroup, tab: string): string {
  const { options, words, classes } = pen;
  const base = `/groups/${group.id}/`;
  const joined = button(
    pen,
    words.joined,
    `aria-label="${escapeHtml(words.joined)}" aria-haspopup="menu" aria-controls="group_joined_action_menu" aria-expanded="false"`,
  );
  const membership = group.member
    ? joined
    : button(pen, words.join, `aria-label="${escapeHtml(words.join)}"`);
  const labels: [href: string, label: string, selected: boolean][] = [
    [base, words.discussion, tab === ''],
    ...TABS.map((name): [string, string, boolean] => [
      `${base}${name}/`,
      { about: words.about, announcements: 'Featured', members: words.members, media: words.media }[name],
      tab === name,
    ]),
  ];
  if (group.mentorship === 'present' && group.member) {
    labels.splice(2, 0, [`${base}mentorship/`, words.mentorship, tab === 'mentorship']);
  }
  const tabs = labels
    .map(
      ([href, label, selected]) =>
        `<a role="tab" tabindex="0" href="${href}" aria-selected="${selected}" class="${classes(3)}"><div class="${classes()}"><span dir="auto" class="${classes()}">${escapeHtml(label)}</span></div></a>`,
    )
    .join('');
  const more = `<div role="tab" tabindex="0" aria-haspopup="menu" aria-expanded="false" aria-selected="false" class="${classes(3)} btn" data-do="more-tabs"><div><span dir="auto">${escapeHtml(words.more)}</span></div></div>`;
  const behind = group.mentorship === 'behind-more' && group.member;
  const items = [
    ['files/files/', 'Files'],
    ['events/', 'Events'],
    ...(behind ? [['mentorship/', words.mentorship]] : []),
  ]
    .map(
      ([path, label]) =>
        `<a role="menuitem" tabindex="-1" href="${base}${path}" class="${classes()}"><div><span dir="auto">${escapeHtml(label ?? '')}</span></div></a>`,
    )
    .join('');
  const measuring =
    options.layout === 'b'
      ? `<div class="${classes()}" style="position:absolute;visibility:hidden;pointer-events:none;top:0" role="tablist">${tabs}${more}</div>`
      : `<div class="${classes()}" aria-hidden="true" style="height:0;overflow:hidden;visibility:hidden">${labels
          .map(([, label]) => `<span dir="auto">${escapeHtml(label)}</span>`)
          .join('')}<span>${escapeHtml(words.mentorship)}</span></div>`;
  const sticky =
    options.layout === 'c'
      ? `<div class="${classes()} sticky" aria-hidden="true"><span dir="auto">${escapeHtml(group.name)}</span>${membership}</div>`
      : '';
  return `${sticky}${pen.deep(
    0.75,
    `<div class="${classes()} cover"></div>
     <h1 dir="auto" class="${classes()}"><span><a href="${base}" tabindex="0" class="${classes()}">${escapeHtml(group.name)}</a></span></h1>
     <div class="${classes()}">${membership}${button(pen, 'Invite')}</div>
     <div class="${classes()} tabs">${measuring}<div role="tablist" aria-orientation="horizontal" class="${classes()}">${tabs}${more}</div>
       <template>${items}</template></div>`,
  )}<div class="${classes()}" data-panel>${groupPanel(pen, group, tab)}</div>
  <div role="complementary" class="${classes()} aside"><h2>${escapeHtml(words.about)}</h2>${link(pen, `${base}about/`, words.about)}</div>`;
}
