// How the story looks on a terminal.
import type { Picture } from "./evidence.ts";
import { ENVIRONMENTS, SERVICES } from "./shop.ts";

/** Colours on a terminal, plain text elsewhere. */
export interface Pen {
	bold(text: string): string;
	dim(text: string): string;
	good(text: string): string;
	bad(text: string): string;
	fresh(text: string): string;
	/** The service's own name in its own colour. */
	service(text: string): string;
}

export function penFor(coloured: boolean): Pen {
	const paint = (code: string) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
	const colours: Readonly<Record<string, string>> = { blue: "34;1", green: "32;1", red: "31;1", yellow: "33;1" };
	return {
		bold: paint("1"),
		dim: paint("2"),
		good: paint("32"),
		bad: paint("31"),
		fresh: paint("36;1"),
		service: (text) => paint(colours[text.trim()] ?? "1")(text),
	};
}

/** What is where, in a box; what changed since `before` stands out. */
export function drawPicture(picture: Picture, before: Picture | undefined, pen: Pen): string {
	const environments = ENVIRONMENTS.map(({ name }) => name);
	const cellOf = (environment: string, service: string, of: Picture) => {
		const entry = of[environment]?.[service];
		return entry === undefined ? "–" : `${shortVersion(entry.version)}  ${entry.digest.slice(7, 13)}`;
	};
	const widths = environments.map((environment) =>
		Math.max(environment.length, ...SERVICES.map((service) => cellOf(environment, service, picture).length)),
	);
	const first = Math.max(...SERVICES.map((service) => service.length));
	const rule = (left: string, middle: string, right: string) =>
		pen.dim(`${left}${[first, ...widths].map((width) => "─".repeat(width + 2)).join(middle)}${right}`);
	const bar = pen.dim("│");
	const line = (cells: readonly string[]) => `${bar} ${cells.join(` ${bar} `)} ${bar}`;
	const rows = SERVICES.map((service) => {
		const cells = environments.map((environment, index) => {
			const cell = cellOf(environment, service, picture);
			const changed = before !== undefined && cell !== cellOf(environment, service, before);
			const padded = cell.padEnd(widths[index] ?? 0);
			return changed ? pen.fresh(padded) : cell === "–" ? pen.dim(padded) : padded;
		});
		return line([pen.service(service.padEnd(first)), ...cells]);
	});
	const head = line([
		" ".repeat(first),
		...environments.map((environment, index) => pen.bold(environment.padEnd(widths[index] ?? 0))),
	]);
	return [rule("┌", "┬", "┐"), head, rule("├", "┼", "┤"), ...rows, rule("└", "┴", "┘")].join("\n");
}

function shortVersion(version: string): string {
	return /^sha-[0-9a-f]{40}$/.test(version) ? version.slice(0, 11) : version;
}
