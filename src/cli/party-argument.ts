/** Parties as they are typed behind an option. */
import { partyNamed } from '../server/party-names.ts'

/** The parties of an option as they are typed, several with commas between. */
export const partyNames = (value: string | boolean | undefined): string[] =>
  typeof value !== 'string'
    ? []
    : value
        .split(/[,،]/)
        .map((p) => p.trim())
        .filter(Boolean)

/** The parties of an option, as the register calls them. */
export const partiesOption = (value: string | boolean | undefined): string[] => partyNames(value).map(partyNamed)
