import { expect, it } from 'vitest';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { renderPart } from '../../testing/render.tsx';
import { PlanNotice } from './plan-notice.tsx';

const view = (toestand: PlanView['toestand']) => renderPart(<PlanNotice plan={{ melding: 'melding-1', toestand, reden: 'Te weinig uren', overeengekomenOp: '2026-04-01', getoond: { generalist: 'Sanne Bakker' } } as PlanView} />);

it('shows who does not agree the way to a decision that can be objected to, and who agrees not', () => {
  expect(view('geen-overeenstemming')).toContain('href="/mijn/aanvraag/melding-1"');
  for (const toestand of ['concept', 'ter-ondertekening', 'overeengekomen', 'vervangen'] as const) expect(view(toestand)).not.toContain('/mijn/aanvraag/');
});
