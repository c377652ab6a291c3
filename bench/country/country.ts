import { readFileSync } from 'node:fs';
import Type from 'typebox';
import { Value } from 'typebox/value';
import type { Area, Assumptions, Limits, Measured } from './simulate-country.ts';

const Areas = Type.Object({ features: Type.Array(Type.Object({ properties: Type.Object({
  gemeentecode: Type.String({ pattern: '^GM\\d{4}$' }), gemeentenaam: Type.String(),
  /** Absent for what belongs to no gemeente: waters. */
  aantalInwoners: Type.Optional(Type.Integer()), aantalHuishoudens: Type.Optional(Type.Integer()),
}) })) });

/** The gemeenten of the map of CBS and Kadaster (2023), without the waters between them. */
export function readAreas(file: string): Area[] {
  const { features } = Value.Parse(Areas, JSON.parse(readFileSync(file, 'utf8')));
  return features.flatMap(({ properties: { gemeentecode, gemeentenaam, aantalInwoners, aantalHuishoudens } }) =>
    (aantalInwoners === undefined || aantalHuishoudens === undefined ? [] : [{ code: gemeentecode.slice(2), naam: gemeentenaam, inwoners: aantalInwoners, huishoudens: aantalHuishoudens }]));
}

/**
 * From bench/README.md: 10.2 million rows and 4.2 GB for 20,000 open dossiers with two million events; 1,207 requests a second of the
 * everyday mix by two processors of PostgreSQL alone, 569 when the server and the sender share them; 100 commands a second of one
 * gemeente with a lag of 124 ms (more was not asked).
 */
export const measured: Measured = { rowsPerDossier: 510, bytesPerDossier: 210_000, databaseRate: 600, serverRate: 530, sealedRate: 100 };

/** Estimates, no figures of a source: see docs/growth.md. */
export const assumed: Assumptions = {
  openShare: 0.15, endsPerYear: 0.25, keptYears: 17, fileBytes: 1_500_000, caseload: 35, atWork: 0.6, secondsBetween: 15,
  visitsPerMonth: 2, requestsPerVisit: 8, busiest: 3, commandShare: 0.1,
};

/** A large server of today: 32 processors; 100 MB a second copied in eight hours; 500 connections, ten for each server of Spil. */
export const limits: Limits = { processors: 32, nightBytes: 100e6 * 8 * 3600, connections: 500, connectionsPerServer: 10 };
