/** The program that runs this: `24.21.0`, and where its binary is. */
export function thisRuntime(): { readonly node: string; readonly executable: string } {
	return { node: process.versions.node, executable: process.execPath };
}
