/** `ondersteuningsplan.ondertekening` as a name of a schema: `OndersteuningsplanOndertekening`. */
export function schemaName(act: string): string {
  return act.split(/[^A-Za-z0-9]+/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
}

/** The same as a name of an operation: `ondersteuningsplanOndertekening`. */
export function operationId(act: string): string {
  const name = schemaName(act);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
