import { annieEnMarijke } from './annie-en-marijke.ts';
import { dylanWordtAchttien } from './dylan-wordt-achttien.ts';
import { gerritOpPapier } from './gerrit-op-papier.ts';
import { gezinOnderDruk } from './gezin-onder-druk.ts';
import { hendrikWilAnders } from './hendrik-wil-anders.ts';
import { moniqueEnLina } from './monique-en-lina.ts';
import { riaEnCees } from './ria-en-cees.ts';
import { saidEnHanan } from './said-en-hanan.ts';
import { personasOf, type ToldStory } from './told-story.ts';
import { tonWachtTeLang } from './ton-wacht-te-lang.ts';
import { wilUitHetZiekenhuis } from './wil-uit-het-ziekenhuis.ts';

/** Households that are told by hand; each shows another part of the main job. */
export const stories: readonly ToldStory[] = [annieEnMarijke, gezinOnderDruk, dylanWordtAchttien, hendrikWilAnders, wilUitHetZiekenhuis, riaEnCees, gerritOpPapier, saidEnHanan, moniqueEnLina, tonWachtTeLang];

/** The people of the stories who can be chosen on the login page, beside the personas. */
export const storyPersonas = stories.flatMap(personasOf);
