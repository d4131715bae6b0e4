/** Opens the repositories. */
export const TOKEN = "ghs_codeTOKENcode0123456789";
/** Opens the registry, for the user `robot`. */
export const REGISTRY_PASSWORD = "registryPASSWORDregistry0123456789";

const ON_THE_WIRE = [`x-access-token:${TOKEN}`, `robot:${REGISTRY_PASSWORD}`];

/** What nobody may ever read: the secrets, and what they look like in a header. */
export const SECRETS: readonly string[] = [
	TOKEN,
	REGISTRY_PASSWORD,
	...ON_THE_WIRE.map((pair) => Buffer.from(pair).toString("base64")),
];
