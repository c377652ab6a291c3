import { expect, it } from 'vitest';
import { toScript } from './to-pgbench.ts';

const [known, made] = ['01936d2e-5a00-7000-8383-000000000001', '01936d2e-5a00-7000-8383-00000000000f'];
const script = (text: string, parameters: readonly unknown[], types: readonly string[] = []) => toScript('a0', 5, [{ text, parameters }], () => types, (id) => id === made);

it('asks what the request asked, with its parameters as parameters', () => {
  const { text, variables } = script('select *\n  from melding where id = $1 and wijk = any($2::text[]) and zwaarte = $3 and afloop = $4', [known, ['a', 'b"c'], null, '']);
  expect(text.split('\n')[1]).toBe('select * from melding where id = :a0_0_0 and wijk = any(:a0_0_1::text[]) and zwaarte = null and afloop = \'\';');
  expect(variables).toEqual({ a0_0_0: known, a0_0_1: '{"a","b\\"c"}' });
});

it('gives an id that the request made another end in each transaction, wherever it stands', () => {
  const { text } = script('insert into inzage (id, inhoud) values ($1, $2)', [made, { id: made }], ['uuid', 'jsonb']);
  const renewed = (variable: string) => `replace(:${variable}::text, '${made}', '01936d2e-5a00-7000-8383-' || lpad(to_hex(:r::bigint + 0), 12, '0'))`;
  expect(text.split('\n')[1]).toBe(`insert into inzage (id, inhoud) values ((${renewed('a0_0_0')})::uuid, (${renewed('a0_0_1')})::jsonb);`);
});
