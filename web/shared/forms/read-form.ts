import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { RouterContextProvider } from 'react-router';
import { getApp } from '../app-context.ts';
import { i18nFor } from '../text/i18n.server.ts';
import { readDateParts } from './date-parts.ts';
import type { FormValues } from './form-state.ts';
import { trapName } from './trap-name.ts';
import { readMoney } from './money-input.ts';
import type { FieldError } from './problem.ts';

/** Fields of the form itself, not of what it asks. */
const own = new Set(['csrf', 'idempotency-key', 'formulier', 'gedaan-werk', trapName]);

/** Reads what was sent, field by field, and remembers what could not be read. */
export interface FormReader {
  readonly form: string;
  readonly idempotencyKey: string;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** Trimmed; empty when absent. */
  text(name: string): string;
  optionalText(name: string): string | undefined;
  list(name: string): readonly string[];
  checked(name: string): boolean;
  /** ISO date of a `DateField`; an error when what was typed is no date. */
  date(name: string): string | undefined;
  /** Whole number; an error when it is none. */
  whole(name: string): number | undefined;
  /** In centen; an error when it is no amount. */
  money(name: string): number | undefined;
  file(name: string): File | undefined;
  /** Adds an error of the screen's own. */
  refuse(name: string, message: MessageDescriptor): void;
}

function valuesOf(data: FormData): FormValues {
  const values: Record<string, string[]> = {};
  for (const [name, value] of data) if (typeof value === 'string' && !own.has(name)) (values[name] ??= []).push(value);
  return values;
}

/** The form that was posted; its check against the acts comes with `submitForm`. */
export async function readForm(request: Request, context: Readonly<RouterContextProvider>): Promise<FormReader> {
  const data = await request.formData();
  const i18n = i18nFor(getApp(context).lang);
  const values = valuesOf(data);
  const errors: FieldError[] = [];
  const field = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const text = (name: string): string => (values[name]?.[0] ?? '').trim();
  const refuse = (name: string, message: MessageDescriptor): void => {
    errors.push({ pad: name, uitleg: i18n._(message) });
  };
  const parse = <T>(name: string, read: (typed: string) => T | undefined, message: MessageDescriptor): T | undefined => {
    if (text(name) === '') return undefined;
    const found = read(text(name));
    if (found === undefined) refuse(name, message);
    return found;
  };
  getApp(context).typed?.({ form: field('formulier'), values });
  if (field('gedaan-werk') !== '') getApp(context).prove?.(field('gedaan-werk'));
  // Somebody whose browser filled it in by itself sends once more, and is through: it is not kept.
  if (field(trapName) !== '') refuse('formulier', msg`Er ging iets mis met het formulier. Kijk het na en verstuur het nog een keer.`);
  return {
    form: field('formulier'),
    idempotencyKey: field('idempotency-key'),
    values,
    errors,
    text,
    optionalText: (name) => text(name) || undefined,
    list: (name) => values[name] ?? [],
    checked: (name) => (values[name]?.length ?? 0) > 0,
    date(name) {
      const reading = readDateParts({ dag: text(`${name}.dag`), maand: text(`${name}.maand`), jaar: text(`${name}.jaar`) });
      if (reading.kind === 'no-date') refuse(name, msg`Vul een datum in die bestaat, zoals 6 mei 2026.`);
      return reading.kind === 'date' ? reading.iso : undefined;
    },
    whole: (name) => parse(name, (typed) => (/^-?\d{1,9}$/.test(typed) ? Number(typed) : undefined), msg`Vul een heel getal in, zoals 12.`),
    money: (name) => parse(name, readMoney, msg`Vul een bedrag in, zoals 12,50.`),
    file(name) {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : undefined;
    },
    refuse,
  };
}
