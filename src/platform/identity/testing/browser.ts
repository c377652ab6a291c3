/** A browser without a screen: it keeps cookies, follows redirects and sends forms. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;
  readonly #headers: Readonly<Record<string, string>>;
  /** Every address that it went to, in order. */
  readonly visited: string[] = [];

  constructor(origin: string, headers: Readonly<Record<string, string>> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  async request(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path, this.#origin);
    this.visited.push(url.href);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...this.#headers, ...Object.fromEntries(new Headers(init.headers)), cookie } });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const next = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || next === null) return answer;
    await answer.body?.cancel();
    return this.request(new URL(next, url).href);
  }

  /** Sends a form as a browser does. */
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    return this.request(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const gone = attributes.some((a) => /^max-age=0$/i.test(a) || /^expires=thu, 01 jan 1970/i.test(a));
    if (gone) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** The place that the only form of a page is sent to. */
export function formAction(page: string): string {
  return /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
}
