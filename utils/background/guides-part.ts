export {
  bringPick,
  clearLeftovers,
  endGuide,
  forgetLessons,
  guideBeside,
  keepLesson,
  keepProgress,
  keepView,
  moveBeside,
  openGuide,
  resumeAfterLoad,
  scriptAtHand,
  startGuide,
  startPending,
} from '../guides/session/session';
export { SAID_OF_GUIDES } from './said';
