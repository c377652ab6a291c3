import { describe, expect, test } from 'vitest';
import { renderPart, textOf } from '../../testing/render.tsx';
import type { FormState } from '../forms/form-state.ts';
import { ActsMenu } from './acts-menu.tsx';
import { BarChart } from './chart/bar-chart.tsx';
import { RadioGroup } from './choice-groups.tsx';
import { DateField } from './date-field.tsx';
import { Form } from './form.tsx';
import { Page } from './page.tsx';
import { Pagination } from './pagination.tsx';
import { Table } from './table.tsx';
import { TermBadge } from './term-badge.tsx';
import { TextField } from './text-field.tsx';

const state: FormState = {
  form: 'formulier',
  answer: 'a-1',
  values: { naam: ['Fatima <b>'], 'geboren.dag': ['31'], hulp: ['taxi'] },
  errors: [{ pad: 'naam', uitleg: 'Vul uw hele naam in.' }, { pad: 'geboren', uitleg: 'Die dag bestaat niet.' }],
  problem: undefined,
};

const fields = (
  <>
    <TextField name="naam" label="Naam" hint="Zoals in uw paspoort." />
    <DateField name="geboren" legend="Geboren" />
    <RadioGroup name="hulp" legend="Hulp" options={[{ value: 'zelf', label: 'Zelf' }, { value: 'taxi', label: 'Taxi' }]} />
  </>
);

describe('a form', () => {
  test('carries its token, its key and its name', () => {
    const html = renderPart(<Form>{fields}</Form>);
    expect(html).toContain('name="csrf" value="csrf"');
    expect(html).toMatch(/name="idempotency-key" value="[\da-f-]{36}"/);
    expect(html).toContain('noValidate');
    expect(html).not.toContain('placeholder');
    expect(html).not.toContain('disabled');
  });

  test('shows what was typed, and each error at its field and on top', () => {
    const html = renderPart(<Form state={state}>{fields}</Form>);
    expect(html).toContain('value="Fatima &lt;b&gt;"');
    expect(html).toContain('value="31"');
    expect(html).toMatch(/value="taxi"[^>]*checked|checked[^>]*value="taxi"/);
    expect(textOf(html)).toContain('Er zijn 2 fouten Vul uw hele naam in. Die dag bestaat niet.');
    expect(html).toContain('href="#formulier-naam"');
    expect(html).toContain('aria-describedby="formulier-naam-uitleg formulier-naam-fout"');
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(4);
  });

  test('says of a date that it is needed, unless it may be skipped', () => {
    expect(renderPart(<Form><DateField name="dag" legend="Dag" /></Form>).match(/aria-required="true"/g)).toHaveLength(3);
    expect(renderPart(<Form><DateField name="dag" legend="Dag" optional /></Form>)).not.toContain('aria-required');
  });

  test('gives the focus to the summary without scripts', () => {
    expect(renderPart(<Form state={state}>{fields}</Form>)).toMatch(/class="spil-error-summary"[^>]*autofocus/i);
  });

  test('every link of the summary leads to something', () => {
    const html = renderPart(<Form state={state}>{fields}</Form>);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });

  test('ignores the answer to another form of the page', () => {
    expect(renderPart(<Form id="ander" state={state}>{fields}</Form>)).not.toContain('fouten');
  });

  test('shows what is known already', () => {
    expect(renderPart(<Form defaults={{ naam: 'Ans', hulp: 'zelf' }}>{fields}</Form>)).toContain('value="Ans"');
  });
});

describe('a page', () => {
  test('has one h1, and a title that starts with the number of errors', () => {
    const html = renderPart(<Page title="Uw vraag" state={state}>x</Page>);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<title>2 fouten: Uw vraag – Gemeente Duinrand</title>');
  });
});

describe('parts', () => {
  test('a term says how long still and why', () => {
    const term = (daysLeft: number, lang: 'nl' | 'en' = 'nl') => textOf(renderPart(<TermBadge name="onderzoek" lastDay="2026-05-06" daysLeft={daysLeft} steps={[{ text: 'Zes weken.', artikel: 'art. 2.3.2 lid 1 Wmo 2015' }]} />, lang));
    expect(term(9)).toContain('nog 9 dagen (t/m 6 mei 2026');
    expect(term(1)).toContain('nog 1 dag ');
    expect(term(0)).toContain('vandaag de laatste dag');
    expect(term(-1)).toContain('1 dag te laat');
    expect(term(9, 'en')).toContain('9 days left');
    expect(term(9)).toContain('art. 2.3.2 lid 1 Wmo 2015');
  });

  test('what may not be done now has its reason and no link', () => {
    const html = renderPart(<ActsMenu acts={[{ name: 'a', label: 'Evaluatie plannen', to: '/x' }, { name: 'b', label: 'Plan afsluiten', reason: 'Er loopt nog hulp.' }]} />);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(textOf(html)).toContain('Plan afsluiten Er loopt nog hulp.');
  });

  test('a table keeps its roles, whatever a small screen makes of it', () => {
    const html = renderPart(<Table caption="Lijst" columns={[{ key: 'a', title: 'A', cell: (row: string) => row }, { key: 'b', title: 'B', number: true, cell: (row: string) => row.length }]} rows={['een', 'twee']} rowKey={(row) => row} />);
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(html).toContain(`role="${role}"`);
    expect(html).toContain('data-label="B"');
  });

  test('a bar chart tells a missing and a hidden figure from zero', () => {
    const html = renderPart(<BarChart title="Dagen" of="Wijk" bars={[{ label: 'Noord', value: 0 }, { label: 'Oost', value: 'ontbreekt' }, { label: 'Haven', value: 'onderdrukt' }]} />);
    expect(textOf(html)).toContain('Noord 0 Oost geen cijfer Haven te klein om te tonen');
  });

  test('there is nothing to leaf through when there is one page', () => {
    expect(renderPart(<Pagination />)).toBe('');
    expect(textOf(renderPart(<Pagination next="/x?na=1" />))).toBe('Volgende');
  });
});
