/** Places in which encounters took place, by state and by name. */
import type { Store } from '../../stores/store.ts'
import { placesCounted } from '../cities.ts'
import type { PlacesPage } from '../pages/places.ts'
import { recall } from '../recall.ts'

const PLACES = 200

export const visitedPlaces = (store: Store): Promise<PlacesPage> =>
  recall(store, 'places', async () => {
    const found = await store.facets({}, ['place', 'country'], PLACES)
    const places = found.filter((f) => f.name === 'place')
    return {
      countries: found.filter((f) => f.name === 'country').map((f) => ({ country: f.value, entries: f.count })),
      places: await placesCounted(store, {}, places),
    }
  })
