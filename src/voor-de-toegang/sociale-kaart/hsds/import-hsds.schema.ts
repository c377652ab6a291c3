import Type from 'typebox';
import { kaartclusters, kaartdomeinen, kaarttreden } from '../sociale-kaart.ts';

export const HsdsInlezing = Type.Object({
  gemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })), bron: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'Waar het bestand vandaan komt. Dezelfde bron nog eens inlezen werkt bij.' }),
  bestanden: Type.Array(Type.Object({
    naam: Type.String({ minLength: 5, maxLength: 200, pattern: '\\.([cC][sS][vV]|[jJ][sS][oO][nN])$' }), inhoud: Type.String({ minLength: 1, maxLength: 11_000_000, contentEncoding: 'base64' }),
  }, { additionalProperties: false }), { minItems: 1, maxItems: 40, description: 'Een JSON-bestand van HSDS 3.0 of 3.1, of de CSV-bestanden van één pakket.' }),
  cluster: Type.Enum([...kaartclusters]), trede: Type.Enum([...kaarttreden]), leefdomeinen: Type.Array(Type.Enum([...kaartdomeinen]), { uniqueItems: true, description: 'Voor wat het bestand zelf niet indeelt.' }),
}, { additionalProperties: false });

export const HsdsVerslag = Type.Object({
  nieuw: Type.Integer(), gewijzigd: Type.Integer(), gelijk: Type.Integer(), overgeslagen: Type.Integer({ description: 'Gestopt bij de bron, of hier uit de sociale kaart gehaald.' }),
  nietBewaard: Type.Array(Type.Object({ veld: Type.String(), aantal: Type.Integer() }), { description: 'Velden waarvoor de sociale kaart geen plaats heeft.' }),
});
