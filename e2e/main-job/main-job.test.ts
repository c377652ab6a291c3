import { testedEngines } from '../../src/platform/testing/engines.ts';
import { forEachDemo } from '../browser/serve-demo.ts';
import { assignment } from './assignment.ts';
import { conversation } from './conversation.ts';
import { decision } from './decision.ts';
import { firstQuestion } from './first-question.ts';
import { plan } from './plan.ts';
import { storyAndFigures } from './story-and-figures.ts';

forEachDemo('the main job, from first question to help that has started', (spil) => {
  firstQuestion(spil);
  conversation(spil);
  plan(spil);
  decision(spil);
  assignment(spil);
  storyAndFigures(spil);
}, testedEngines());
