/** One mistake in a question, in the codes and words of the real API. */
export interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

/** An answer that is an error: RFC 7807 with the extra fields of Haal Centraal. */
export class Foutbericht extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, section: string, title: string, more: { readonly code: string; readonly detail?: string; readonly invalidParams?: readonly InvalidParam[] }) {
    super(title);
    this.status = status;
    this.body = { type: `https://datatracker.ietf.org/doc/html/${section}`, title, status, ...more };
  }
}

/** 400 for a question with mistakes; when only required parameters are missing the title says so. */
export function invalidQuestion(invalidParams: readonly InvalidParam[]): Foutbericht {
  const missing = invalidParams.every((param) => param.code === 'required');
  const title = missing ? 'Minimale combinatie van parameters moet worden opgegeven.' : 'Een of meerdere parameters zijn niet correct.';
  const detail = `De foutieve parameter(s) zijn: ${invalidParams.map((param) => param.name).join(', ')}.`;
  return new Foutbericht(400, 'rfc7231#section-6.5.1', title, { code: missing ? 'paramsCombination' : 'paramsValidation', detail, invalidParams });
}

export function tooManyResults(most: number): Foutbericht {
  return new Foutbericht(400, 'rfc7231#section-6.5.1', 'Teveel zoekresultaten.', {
    code: 'tooManyResults', detail: `Meer dan maximum van ${most} zoekresultaten gevonden. Verfijn de zoekopdracht.`,
  });
}

export function notAuthenticated(): Foutbericht {
  return new Foutbericht(401, 'rfc7235#section-3.1', 'Niet correct geauthenticeerd.', { code: 'authentication' });
}

export function notAcceptable(): Foutbericht {
  return new Foutbericht(406, 'rfc7231#section-6.5.6', 'Gevraagde content type wordt niet ondersteund.', { code: 'notAcceptable', detail: 'Ondersteunde content type: application/json; charset=utf-8.' });
}

export function unsupportedMediaType(): Foutbericht {
  return new Foutbericht(415, 'rfc7231#section-6.5.13', 'Media Type wordt niet ondersteund.', { code: 'unsupportedMediaType', detail: 'Ondersteunde content type: application/json; charset=utf-8.' });
}

export function methodNotAllowed(): Foutbericht {
  return new Foutbericht(405, 'rfc7231#section-6.5.5', 'Gebruikte bevragingsmethode is niet toegestaan.', { code: 'methodNotAllowed' });
}

export function notFound(): Foutbericht {
  return new Foutbericht(404, 'rfc7231#section-6.5.4', 'Opgevraagde resource bestaat niet.', { code: 'notFound' });
}

export function serverError(): Foutbericht {
  return new Foutbericht(500, 'rfc7231#section-6.6.1', 'Interne server fout.', { code: 'serverError' });
}
