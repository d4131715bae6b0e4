export interface RegistryCredentials {
	readonly username: string;
	readonly password: string;
}

/** The value of an `Authorization` header, by RFC 7617. */
export function basicAuthorization({ username, password }: RegistryCredentials): string {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
