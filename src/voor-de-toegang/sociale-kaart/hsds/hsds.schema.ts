import Type, { type Static, type TSchema } from 'typebox';

/**
 * What is read of Open Referral HSDS 3.0 and 3.1, in its own words. Everything may be absent or null, numbers may
 * be written as text (tabular), and other fields pass by; `kept-fields.ts` names those.
 */
const opt = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
const text = opt(Type.String({ maxLength: 20_000 }));
const number = opt(Type.Union([Type.Number(), Type.String({ pattern: '^\\s*(-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?)?\\s*$', maxLength: 40 })]));
const list = <T extends TSchema>(item: T) => opt(Type.Array(item, { maxItems: 1000 }));

export const HsdsPhone = Type.Object({ number: text, extension: opt(Type.Union([Type.Number(), Type.String({ maxLength: 20 })])), type: text, description: text });
export const HsdsContact = Type.Object({ name: text, title: text, department: text, email: text, phones: list(HsdsPhone) });
export const HsdsSchedule = Type.Object({
  valid_from: text, valid_to: text, dtstart: text, until: text, count: number, wkst: text, freq: text, interval: number, byday: text, byweekno: text, bymonthday: text, byyearday: text, description: text, opens_at: text, closes_at: text,
  attending_type: text, notes: text,
});
const HsdsAttribute = Type.Object({ value: opt(Type.String({ maxLength: 200_000 })), taxonomy_term: opt(Type.Object({ code: text, taxonomy: text })) });
const HsdsAddress = Type.Object({ address_1: text, address_2: text, city: text, postal_code: text });
export const HsdsLocation = Type.Object({
  id: text, location_type: opt(Type.Enum(['physical', 'postal', 'virtual'])), url: text, name: text, alternate_name: text, description: text, transportation: text, latitude: number, longitude: number, addresses: list(HsdsAddress),
  accessibility: list(Type.Object({ description: text, details: text })), phones: list(HsdsPhone), contacts: list(HsdsContact), schedules: list(HsdsSchedule), attributes: list(HsdsAttribute),
});
export const HsdsOrganization = Type.Object({
  id: text, name: Type.String({ minLength: 1, maxLength: 200 }), alternate_name: text, description: text, email: text, website: text, phones: list(HsdsPhone), organization_identifiers: list(Type.Object({ identifier_scheme: text, identifier: text })),
});
export const HsdsRecord = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 100 }), name: Type.String({ minLength: 1, maxLength: 200 }), status: Type.Enum(['active', 'inactive', 'defunct', 'temporarily closed']), alternate_name: text, description: text, url: text, email: text,
  interpretation_services: text, application_process: text, fees_description: text, fees: text, wait_time: text, accreditations: text, eligibility_description: text, minimum_age: number, maximum_age: number, assured_date: text, alert: text,
  organization: HsdsOrganization, phones: list(HsdsPhone), contacts: list(HsdsContact), schedules: list(HsdsSchedule), service_areas: list(Type.Object({ name: text, description: text, extent: text, extent_type: text })),
  service_at_locations: list(Type.Object({ description: text, location: opt(HsdsLocation), phones: list(HsdsPhone), contacts: list(HsdsContact), schedules: list(HsdsSchedule) })), languages: list(Type.Object({ code: text })),
  cost_options: list(Type.Object({ option: text, currency: text, amount: number, amount_description: text, valid_from: text, valid_to: text })), required_documents: list(Type.Object({ document: text })),
  attributes: list(HsdsAttribute),
});
export type HsdsRecord = Static<typeof HsdsRecord>;
export type HsdsLocation = Static<typeof HsdsLocation>;
export type HsdsSchedule = Static<typeof HsdsSchedule>;
export type HsdsPhone = Static<typeof HsdsPhone>;
export type HsdsContact = Static<typeof HsdsContact>;
