import { code, plain, table } from "../markdown/markdown.ts";
import { shortId } from "../refs/commit-id.ts";
import type { Detection } from "./detect-changes.ts";

/** Which services changed, and why. */
export function describeDetection({ base, head, paths, services }: Detection): string {
	const compared = base === undefined ? code(shortId(head)) : `${code(shortId(base))} → ${code(shortId(head))}`;
	const files = base === undefined ? "" : `, ${paths.length} ${paths.length === 1 ? "file" : "files"}`;
	const rows = services.map(({ service, reasons }) => [plain(service.name), reasons.map(plain).join("<br>")]);
	const body = rows.length === 0 ? "No service changed." : table(["service", "because"], rows);
	return `### Changed services\n\n${compared}${files}\n\n${body}`;
}
