// The rehearsal's registry takes the place of all those that a configuration names.
import type { Configuration } from "../../src/config/configuration.ts";
import { registryHost } from "../../src/images/image-name.ts";

/** Names of images here and there: `127.0.0.1:5000/ghcr.io/acme/blue` stands for `ghcr.io/acme/blue`. */
export interface LocalNames {
	/** An image's name, or a template of names. */
	here(image: string): string;
	/** All names of images in a text. */
	hereIn(text: string): string;
	/** The text as it would be in the user's repository. */
	theirs(text: string): string;
}

export function localNames({ services }: Configuration, local: string): LocalNames {
	const images = [...new Set([...services.values()].map(({ image }) => image))];
	const hosts = [...new Set(images.map(registryHost))];
	const here = (image: string) => {
		const slash = image.indexOf("/");
		return `${local}/${pathOf(image.slice(0, slash))}${image.slice(slash)}`;
	};
	return {
		here,
		hereIn: (text) => images.reduce((result, image) => result.replaceAll(wholeName(image), () => here(image)), text),
		theirs: (text) =>
			hosts.reduce((result, host) => result.replaceAll(`${local}/${pathOf(host)}/`, () => `${host}/`), text),
	};
}

/** A host as a part of a repository's name, where there is no colon, and no upper case. */
function pathOf(host: string): string {
	return host.replace(":", "-").toLowerCase();
}

/** The name where nothing goes on that could belong to one. */
function wholeName(image: string): RegExp {
	return new RegExp(`(?<![\\w./:-])${image.replaceAll(/[.[\]]/g, "\\$&")}(?![\\w/-]|\\.\\w)`, "g");
}
