import { forEachDemo } from '../browser/serve-demo.ts';
import { firstQuestion } from './first-question.ts';

forEachDemo('the main job, from first question to help that has started', (spil) => {
  firstQuestion(spil);
});
