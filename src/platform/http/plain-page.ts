import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Text } from '../text.ts';

/** HTML that is safe to send. */
export interface Html {
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML with values in it; text is escaped, `Html` is not, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const shown = values.map((value) => (typeof value === 'string' ? value.replace(/[&<>"']/g, (char) => escapes[char] ?? char) : 'html' in value ? value.html : value.map((v) => v.html).join('')));
  return { html: String.raw({ raw: parts }, ...shown) };
}

const stylePath = '/eenvoudig.css';

/** A page without screens behind it: of the login and of the demo. No script, no inline style. */
export function plainPage(lang: keyof Text, title: string, body: Html, refresh?: string): string {
  const turn = refresh === undefined ? html`` : html`<meta http-equiv="refresh" content="0; url=${refresh}">`;
  return html`<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Spil</title>${turn}<link rel="stylesheet" href="${stylePath}"></head>
<body><main><h1>${title}</h1>
${body}
</main></body>
</html>`.html;
}

export function sendPlainPage(reply: FastifyReply, status: number, lang: keyof Text, page: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').headers({
    'content-language': lang,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  }).send(page);
}

/** The one style sheet of all plain pages. */
export function servePlainStyle(app: FastifyInstance): void {
  app.get(stylePath, async (_request, reply) => reply.type('text/css').headers({ 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' }).send(style));
}

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 "Source Sans 3", system-ui, sans-serif; }
body { margin: 0; background: Canvas; color: CanvasText; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .75rem; }
a { color: LinkText; }
button, .knop { display: block; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .75rem 1rem; font: inherit; text-align: start; color: inherit; background: transparent;
  border: 2px solid currentcolor; border-radius: .25rem; cursor: pointer; text-decoration: none; }
button:hover, .knop:hover { text-decoration: underline; }
:focus-visible { outline: .25rem solid Highlight; outline-offset: .125rem; }
strong, small { display: block; }
small { font-size: 1rem; }
`;
