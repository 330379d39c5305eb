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
  scriptFor,
  startGuide,
  startPending,
} from '../guides/session/session';
export { SAID_OF_GUIDES } from './said';
