import type { Language } from '../language/translate';
import type { TemplateKind } from './template';

/**
 * A message that comes with the program. Its texts are data, not in the catalogue, because a German message can be
 * sent from an English view.
 */
export interface BuiltIn {
  /** Stored in the log, so it never changes and is never reused. */
  id: string;
  kind: TemplateKind;
  in: Record<Language, { name: string; text: string }>;
}

/**
 * First messages for young adults, some of whom are fed up with school. Short, with no favour asked and no promise
 * made, one small question, and a way out in each of them.
 */
export const BUILT_IN: readonly BuiltIn[] = [
  {
    id: 'first-asked-in-group',
    kind: 'first',
    in: {
      de: {
        name: 'Auf eine Frage in der Gruppe',
        text: `Hallo {name},

ich bin {mentor} und auch in der Gruppe „{group}“. Du hast dort nach {topic} gefragt. Damit habe ich ein bisschen Erfahrung, und ich helfe dir gern.

Wenn du magst, schreib mir kurz, was dir gerade am meisten nützen würde. Ein Satz genügt. Und wenn es für dich nicht passt, ist das völlig in Ordnung.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'After a question in the group',
        text: `Hello {name},

I’m {mentor}, and I’m in the group “{group}” too. You asked about {topic} there. I know a bit about that and would be happy to help.

If you like, tell me in a sentence or two what would help you most right now. And if it’s not for you, that’s absolutely fine.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'first-under-my-post',
    kind: 'first',
    in: {
      de: {
        name: 'Nach einer Antwort auf Ihren Beitrag',
        text: `Hallo {name},

danke, dass du unter meinem Beitrag geschrieben hast. Ich bin {mentor} und begleite Leute, die bei {topic} weiterkommen möchten: ohne Noten, ohne Kosten, in deinem Tempo.

Magst du mir erzählen, was du dir vorstellst? Danach schauen wir, ob es für uns beide passt. Du kannst jederzeit Nein sagen.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'After a comment on your post',
        text: `Hello {name},

thanks for your comment on my post. I’m {mentor}, and I support people who want to get ahead with {topic}: no grades, no cost, at your own pace.

Would you like to tell me what you have in mind? Then we can see whether it works for both of us. You can say no at any time.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'first-met-before',
    kind: 'first',
    in: {
      de: {
        name: 'Nach einer Begegnung',
        text: `Hallo {name},

wir haben uns bei „{group}“ kennengelernt, ich bin {mentor}. Unser Gespräch über {topic} ist mir noch im Kopf.

Hättest du Lust, da weiterzureden? Eine halbe Stunde reicht, wann es dir passt. Wenn nicht, hat es mich trotzdem gefreut.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'After meeting in person',
        text: `Hello {name},

we met at “{group}”; I’m {mentor}. I keep thinking about our chat about {topic}.

Would you like to pick it up again? Half an hour is plenty, whenever suits you. If not, it was still good to meet you.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'first-through-organisation',
    kind: 'first',
    in: {
      de: {
        name: 'Vermittelt durch eine Stelle',
        text: `Hallo {name},

ich bin {mentor}. „{group}“ hat uns beide zusammengebracht, weil du bei {topic} gern jemanden an deiner Seite hättest.

Ich schlage vor, dass wir uns erst einmal kennenlernen, ganz unverbindlich. Wie ist es dir lieber: schreiben, telefonieren oder per Video? Und wann passt es dir?

Ich freue mich auf dich
{mentor}`,
      },
      en: {
        name: 'Introduced by an organisation',
        text: `Hello {name},

I’m {mentor}. “{group}” put us in touch because you’d like someone to help you with {topic}.

How about we just get to know each other first, no strings attached? What would you prefer: messages, a phone call or video? And when would suit you?

Looking forward to meeting you
{mentor}`,
      },
    },
  },
  {
    id: 'first-short',
    kind: 'first',
    in: {
      de: {
        name: 'Ganz kurz, für eine Kontaktanfrage',
        text: 'Hallo {name}, ich bin {mentor}, auch in „{group}“. Du hast nach {topic} gefragt, da helfe ich gern. Magst du schreiben? Ein Nein ist auch okay.',
      },
      en: {
        name: 'Very short, for a contact request',
        text: 'Hello {name}, I’m {mentor}, also in “{group}”. You asked about {topic}, and I’d be happy to help. Shall we chat? No is fine too.',
      },
    },
  },
  {
    id: 'further-ask-again',
    kind: 'further',
    in: {
      de: {
        name: 'Einmal nachfragen',
        text: `Hallo {name},

vor ein paar Tagen habe ich dir geschrieben; vielleicht ist es untergegangen. Mein Angebot steht noch.

Wenn du gerade anderes im Kopf hast, lass es einfach liegen. Ich frage nicht noch einmal, aber du kannst dich jederzeit melden.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'A gentle reminder',
        text: `Hello {name},

I wrote to you a few days ago; maybe it got buried. My offer still stands.

If you have other things on your mind, just leave it. I won’t ask again, but you can write to me any time.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-thanks-for-answer',
    kind: 'further',
    in: {
      de: {
        name: 'Danke für die Antwort',
        text: `Hallo {name},

schön, dass du geschrieben hast! Damit ich dich besser verstehe, zwei kleine Fragen:

Was klappt bei dir schon gut?
Und was soll in zwei, drei Monaten anders sein als heute?

Schreib einfach, wie es dir einfällt. Falsch machen kannst du nichts.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'Thanks for replying',
        text: `Hello {name},

it’s great that you wrote back! Two quick questions, so that I understand you better:

What’s already going well for you?
And what would you like to be different two or three months from now?

Just write whatever comes to mind. There are no wrong answers.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-not-like-school',
    kind: 'further',
    in: {
      de: {
        name: 'Wenn jemand vom Lernen genug hat',
        text: `Hallo {name},

dass du von Schule genug hast, kann ich verstehen. Bei uns gibt es keinen Unterricht und keine Noten.

Wir nehmen uns eine Sache vor, die du wirklich willst, und davon nur das erste Stück. Was wäre das bei {topic}? Wenn dir nichts einfällt, mache ich dir drei Vorschläge, und du suchst dir einen aus oder keinen.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'When someone has had enough of learning',
        text: `Hello {name},

I get it: you’ve had enough of school. There won’t be any lessons or grades with me.

We’ll pick one thing you really want, and start with just the first bit of it. What would that be with {topic}? If nothing comes to mind, I’ll make three suggestions, and you can pick one, or none.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-agree-on-start',
    kind: 'further',
    in: {
      de: {
        name: 'Vereinbaren, wie es losgeht',
        text: `Hallo {name},

ich freue mich, dass wir es miteinander versuchen. Mein Vorschlag: zehn Wochen, einmal in der Woche eine halbe Stunde.

Drei Dinge sollten wir vorher klären:
1. Welcher Tag passt dir, und reden oder schreiben wir?
2. Was wir besprechen, bleibt unter uns. Nur wenn jemand in Gefahr ist, hole ich Hilfe, und das sage ich dir vorher.
3. Ich mache mir ein paar Notizen, damit ich nichts vergesse. Du darfst sie jederzeit sehen oder löschen lassen.

Ist das für dich in Ordnung?

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'Agree how to start',
        text: `Hello {name},

I’m glad we’re giving this a try. My suggestion: ten weeks, half an hour once a week.

Three things to settle first:
1. Which day suits you, and shall we talk or text?
2. What we talk about stays between us. The only exception: if someone is in danger, I’ll get help, and I’ll tell you first.
3. I take a few notes so that I don’t forget things. You can see them, or ask me to delete them, any time.

Does that sound OK to you?

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-how-was-it',
    kind: 'further',
    in: {
      de: {
        name: 'Wie war die Woche?',
        text: `Hallo {name},

wie war deine Woche? Was hat geklappt, und sei es noch so klein? Und wo hing es?

Beides hilft uns weiter.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'How was the week?',
        text: `Hello {name},

how was your week? What worked, however small? And where did it get stuck?

Both will help us.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-missed',
    kind: 'further',
    in: {
      de: {
        name: 'Wenn ein Treffen ausgefallen ist',
        text: `Hallo {name},

heute haben wir uns verpasst. Das kann vorkommen, ich bin dir nicht böse. Ist alles gut bei dir?

Sag mir einfach, wann es dir wieder passt. Wenn dir gerade alles zu viel ist, machen wir es kleiner oder legen eine Pause ein.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'After a missed meeting',
        text: `Hello {name},

we missed each other today. It happens, and I’m not upset. Are you all right?

Just tell me when would suit you. If it’s all a bit much at the moment, we can make it smaller or take a break.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-pause',
    kind: 'further',
    in: {
      de: {
        name: 'Nach einer Pause',
        text: `Hallo {name},

wir haben eine Weile nichts voneinander gehört, und ich habe an dich gedacht. Wie geht es dir mit {topic}?

Wenn du wieder Lust hast, machen wir da weiter, wo wir waren. Wenn nicht, ist das auch gut, dann freue ich mich einfach über ein Zeichen von dir.

Viele Grüße
{mentor}`,
      },
      en: {
        name: 'After a break',
        text: `Hello {name},

we haven’t been in touch for a while, and I was thinking of you. How are things going with {topic}?

If you feel like it, we can pick up where we left off. If not, that’s fine too; I’d just be glad to hear from you.

Best wishes
{mentor}`,
      },
    },
  },
  {
    id: 'further-no-is-fine',
    kind: 'further',
    in: {
      de: {
        name: 'Antwort auf ein Nein',
        text: `Hallo {name},

danke für deine ehrliche Antwort. Das ist völlig in Ordnung, und ich schreibe dir deswegen nicht mehr. Was ich mir über dich notiert habe, lösche ich.

Alles Gute für dich
{mentor}`,
      },
      en: {
        name: 'Reply to a no',
        text: `Hello {name},

thank you for being honest. That’s absolutely fine, and I won’t write to you about it again. I’ll delete the notes I made about you.

All the best
{mentor}`,
      },
    },
  },
  {
    id: 'further-farewell',
    kind: 'further',
    in: {
      de: {
        name: 'Zum Abschied nach der letzten Woche',
        text: `Hallo {name},

unsere gemeinsamen Wochen sind um. Weißt du noch, wo du am Anfang standest? Ich finde, du kannst stolz sein auf das, was du bei {topic} geschafft hast.

Was nimmst du mit? Und was hätte ich besser machen können? Sag es mir ruhig ehrlich.

Wenn du irgendwann wieder eine Frage hast, schreib mir.

Danke für die gemeinsame Zeit
{mentor}`,
      },
      en: {
        name: 'Farewell after the last week',
        text: `Hello {name},

our weeks together are over. Remember where you were at the start? I think you can be proud of what you’ve achieved with {topic}.

What will you take with you? And what could I have done better? Please be honest.

If you ever have another question, drop me a line.

Thank you for our time together
{mentor}`,
      },
    },
  },
];
