/** Words by which a document is laid out for finding encounters: who stands where, and where clauses end. Lists are parted by "|". */
export interface LayoutTable {
  /** Nouns before a town's own name: "the city of". Only where the owner stands before them. */
  readonly towns?: string
  /** Ending of a people's plural; without all but its first letter it is listed. */
  readonly peoplesEnding?: string
  /** "Together with", where it tells that a people's plural takes part. */
  readonly beside?: string
  /** The mark of a place, behind it. */
  readonly inside?: string
  /** Words after a state's name that is also a common word, when it is the state. */
  readonly afterState?: string
  /** Words that part an office from a name behind it: the office is not the name's. */
  readonly marks?: string
  /** The mark of an owner, behind it. */
  readonly owner?: string
  /** The noun of saying behind an owner who speaks. */
  readonly saying?: string
  /** Words after an owner's mark by which the owner takes part after all. */
  readonly together?: string
  /** The relative pronoun that begins no clause behind one of `unfinished`. */
  readonly relative?: string
  readonly unfinished?: string
  /** Words that begin no clause between an adjective of counting and its noun: "the first since the war talks". */
  readonly between?: string
  readonly counting?: RegExp
  /** Words after a family name that are no part of it. */
  readonly generations?: string
  /** Case endings that a name ending in a consonant may have, and those that are surely one. */
  readonly nameEnding?: RegExp
  readonly sureEnding?: RegExp
}
