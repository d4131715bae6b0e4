import type { World } from "../world/world.ts";
import type { Remote } from "./remote.ts";
import type { Transport } from "./transport.ts";

/** How a connection is spoken over. */
export type TransportChoice = (connection: Connection) => Transport;

/** A remote as it is reached now: a server may say that it moved to another address of the same host. */
export class Connection {
	readonly world: World;
	readonly transport: Transport;
	#remote: Remote;

	constructor(remote: Remote, world: World, choose: TransportChoice) {
		this.#remote = remote;
		this.world = world;
		this.transport = choose(this);
	}

	get remote(): Remote {
		return this.#remote;
	}

	moveTo(remote: Remote): void {
		this.#remote = remote;
	}
}
