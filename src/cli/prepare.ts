/** What pages of a register need ready, worked out when it has changed: so no visitor waits for it. */
import { preparePeople } from '../server/find/kept-people.ts'
import { prepareRooms } from '../server/find/prepare-rooms.ts'
import type { Store } from '../stores/store.ts'
import type { World } from './command.ts'

class Stopped extends Error {}

/** Works it out as long as the world's signal lets it; what is not ready is worked out by the pages that need it. */
export async function prepare(store: Store, world: Pick<World, 'progress' | 'signal' | 'now'>): Promise<void> {
  try {
    if (world.signal.aborted) throw new Stopped()
    await store.write((writer) => writer.tidy())
    await preparePeople(store, async (done, of) => {
      if (world.signal.aborted) throw new Stopped()
      world.progress(`people ${done} of ${of} made ready`)
    })
    world.progress('promises and bodies made ready')
    await prepareRooms(store, world.now.slice(0, 10))
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
}
