import { ReleaseError } from "../../errors/release-error.ts";
import { oneLine } from "../one-line.ts";
import type { ServiceTrailers, Trailers } from "./trailers.ts";

/**
 * The message of a commit: subject, body if there is one, and the trailers as the last paragraph. Whatever the texts
 * hold, `readTrailers` reads these trailers and no others from it.
 */
export function composeMessage(subject: string, body: string | undefined, trailers: Trailers): string {
	const title = oneLine(subject);
	if (title === "") throw new ReleaseError("internal", "A commit's message needs a subject.");
	const paragraphs = [title, cleanBody(body ?? ""), trailerLines(trailers).join("\n")];
	return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

/** Line ends as Git writes them, and nothing that Git or a terminal would trip over. */
function cleanBody(body: string): string {
	return body
		.toWellFormed()
		.replace(/\r\n?/g, "\n")
		.replace(/[^\P{Cc}\n]/gu, " ")
		.replace(/[ \u00a0]+$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

function trailerLines(trailers: Trailers): string[] {
	const services = [...trailers.services].sort((a, b) => (a.service < b.service ? -1 : 1));
	return [
		...line("Kind", trailers.kind),
		...line("Environment", trailers.environment),
		...line("Actor", trailers.actor),
		...line("Run", trailers.run),
		...line("Reason", trailers.reason),
		...line("Plan", trailers.plan),
		...line("Emergency", flag(trailers.emergency)),
		...line("Ungated", flag(trailers.ungated)),
		...line("Allowed-Rolled-Back", flag(trailers.allowedRolledBack)),
		...trailers.approvedBy.flatMap((approver) => line("Approved-By", approver)),
		...services.flatMap(serviceLines),
	];
}

function serviceLines(of: ServiceTrailers): string[] {
	return [
		...line("Service", of.service),
		...line("Renamed-From", of.renamedFrom),
		...line("Version", of.version),
		...line("Previous-Version", of.previousVersion),
		...line("Digest", of.digest),
		...line("Commit", of.commit),
		...line("From", of.from && `${of.from.environment}@${of.from.commit}`),
	];
}

function line(name: string, value: string | undefined): string[] {
	const clean = oneLine(value ?? "");
	return clean === "" ? [] : [`Release-${name}: ${clean}`];
}

function flag(value: boolean | undefined): string | undefined {
	return value === true ? "true" : undefined;
}
