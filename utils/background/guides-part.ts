export {
  bringPick,
  clearLeftovers,
  endGuide,
  guideBeside,
  keepLesson,
  keepProgress,
  keepView,
  moveBeside,
  openGuide,
  resumeAfterLoad,
  scriptAtHand,
  setAsideLessons,
  startGuide,
  startPending,
} from '../guides/session/session';
export { SAID_OF_GUIDES } from './said';
