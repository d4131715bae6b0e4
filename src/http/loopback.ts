/** Whether a URL's host name is this machine: 127.0.0.0/8, `localhost`, `[::1]`. Nothing is looked up. */
export function isLoopback(hostname: string): boolean {
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
