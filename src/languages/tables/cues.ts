/** Words of saying, believing and agreeing, with what each may be followed or preceded by. */
import type { FinalWords } from './final-words.ts'
import type { MedialForms } from './medial-forms.ts'
import type { MedialWords } from './medial-words.ts'
import type { NounForms } from './noun-forms.ts'

/**
 * What a cue may take: `clause` a clause or quotation ("said that …"), `object` a noun phrase ("welcomed the offer").
 * `both` either.
 */
export type Takes = 'clause' | 'object' | 'both'

/**
 * A verb of a verb-final language. `light` names the light verb that must follow the phrase (`FinalCues.light`);
 * absent for a verb that stands alone. `after` lists the postpositions that its object may carry.
 */
export interface FinalVerb {
  readonly phrase: string
  readonly light?: string
  readonly takes: Takes
  readonly after?: readonly string[]
}

/** Cues of a language whose verb ends the clause. All words are written as in a text; they are compared folded. */
export interface FinalCues {
  /** Forms of each light verb, by name. */
  readonly light: { readonly [name: string]: readonly string[] }
  /** Auxiliaries and particles that carry a verb group on. */
  readonly tails: readonly string[]
  readonly verbs: readonly FinalVerb[]
  /** Phrases that look like verbs above and are none. */
  readonly not: readonly string[]
  /** Nouns that with "is" or "was" attribute a clause to their possessor: کا کہنا ہے. */
  readonly nouns: readonly string[]
  /** Genitive markers before such a noun. */
  readonly genitive: readonly string[]
  /** Feelings that with "is" attribute a clause to someone in the dative, or to no one: امید ہے کہ. */
  readonly feelings: readonly string[]
  /** Forms of "is" and "was". */
  readonly copula: readonly string[]
  /** "According to" after its noun: مطابق, بقول. */
  readonly according: readonly string[]
  /** "According to" before its noun, with the genitive marker after it: بقول اُن کے. */
  readonly accordingBefore: readonly string[]
  /** Words that, as the head of the noun before "according to", speak of no one: law, plan, details. */
  readonly voiceless: readonly string[]
  /** The conjunction before a clause. */
  readonly that: readonly string[]
  /** Marks the subject of a past verb. */
  readonly ergative: readonly string[]
  /** Marks the one on whose part something is said, in the passive. */
  readonly part: readonly string[]
  /** Marks the document in which something is said. */
  readonly within: string
  /** Nouns for documents and broadcasts. */
  readonly documents: readonly string[]
  /** Postpositions and other words at which a noun phrase, read from its end, begins anew. */
  readonly bounds: readonly string[]
  /** Second words of compound postpositions: بعد, دوران. */
  readonly compound: readonly string[]
  /** Conjunctions and sentence openers, which belong to no noun phrase. */
  readonly openers: readonly string[]
  /** Conjunctions that begin a clause of its own. */
  readonly clauses: readonly string[]
  /** Those of them that set another statement against the one before. */
  readonly contrasts: readonly string[]
  /** Finite verb endings of a clause: is, was, were. */
  readonly finite: readonly string[]
  /** Words that join two names or nouns. */
  readonly and: readonly string[]
  /** Subject pronouns. */
  readonly pronouns: readonly string[]
  /** Adverbs that may stand between an object and its verb, or subject and cue. */
  readonly adverbs: readonly string[]
  /** Words of denying in a verb group. */
  readonly negations: readonly string[]
  /** Verb endings of the future. */
  readonly futures: readonly string[]
  /** Heads after which a noun phrase goes on across "in": envoy, opposition. */
  readonly abroad: readonly string[]
  /** Small words and endings. */
  readonly words: FinalWords
}

/** Words of saying, believing and agreeing, and pronouns. */
export interface CueTable {
  readonly final?: FinalCues
  readonly medial?: MedialCues
  readonly speakers: SpeakerCues
  readonly circumstances: CircumstanceCues
}

/** Words that tell where, to whom and how something was said. */
export interface CircumstanceCues {
  /** Nouns of occasions: briefing, interview, заседани*. */
  readonly occasions: readonly string[]
  /** Prepositions that lead to them; empty where postpositions follow. */
  readonly before: readonly string[]
  /** Postpositions and participles that end such a phrase. */
  readonly after: readonly string[]
  /** Words at which such a phrase, read backwards, begins anew. */
  readonly small: readonly string[]
  /** Hearers, in the form they have beside a verb of telling. */
  readonly hearers: readonly string[]
  /** Verbs beside which a name is a hearer. */
  readonly telling: readonly string[]
  /** Markers of a hearer before the verb. */
  readonly to: readonly string[]
  /** Words of denying in a cue. */
  readonly denials: readonly string[]
  /** Words that mark hearsay. */
  readonly reportedly: readonly string[]
}

/** Offices that have one holder in a state: its head, the head of its government, its ministers, the speaker of its lower house. */
export type HeldOffice = 'state' | 'government' | 'foreign' | 'defence' | 'finance' | 'interior' | 'speaker'

/** What such an office is called by: `leader` tells one of the two heads, whichever of them leads. */
export type OfficeWord = HeldOffice | 'leader'

/** Words by which a source's speaker is told. */
export interface SpeakerCues {
  /** The state whose officials the press of the language names without it. ISO 3166-1 alpha-2; absent: none. */
  readonly home?: string
  /** Nouns of those who speak for a state or body: spokesman, government, officials. */
  readonly voices: readonly string[]
  /** Of the voices, the ones for one person, who may be "he" afterwards. */
  readonly mouths: readonly string[]
  /** Those that, after the adjective of a state, speak for it: government, authorities. */
  readonly rulers: readonly string[]
  /** Houses by which a person speaks, before his name or post: office, chancery. */
  readonly chanceries?: readonly string[]
  /** Nouns for documents. */
  readonly documents: readonly string[]
  /** Pronouns for one person. */
  readonly pronouns: readonly string[]
  /** Those of them that stand for a state or body as well, which no honorific is owed: "اس". */
  readonly plain?: readonly string[]
  /** The verb with them, which shows that no person of rank speaks: "سمجھتا". */
  readonly plainVerb?: RegExp
  /** "Which", before "in" and after a document: "جس". */
  readonly which?: readonly string[]
  /** Postpositions of one with whom or of whom others speak: "سے". */
  readonly spokenWith?: readonly string[]
  /** Pronouns for several. */
  readonly plural: readonly string[]
  /** "I": the one whose words they stand in. */
  readonly selves: readonly string[]
  /** Words after a name that make it a possessor: 's, کی. */
  readonly genitive: readonly string[]
  /** Words before a name that make it a possessor: of, for. */
  readonly ofs: readonly string[]
  readonly and: readonly string[]
  /** "In", "at" before a place that only tells where. */
  readonly at: readonly string[]
  /** "In" after such a place. */
  readonly within: readonly string[]
  /** Nouns that stand beside a body's name in apposition: company, agency. */
  readonly bodies: readonly string[]
  /** Nouns that mean a person who spoke before and tell no post: expert, politician. */
  readonly persons?: readonly string[]
  /** Nouns of posts, which may mean who spoke before where no post is known of anybody. */
  readonly offices?: readonly string[]
  /** Nouns of bodies by their kind, in all their forms: "outlet" for those of the press. One may stand for another of its kind. */
  readonly kinds?: { readonly outlet: readonly string[]; readonly [kind: string]: readonly string[] }
  /** Stems of adjectives that tell what a house deals with, with the stems of its names' words: a phrase's by spaces, phrases by "|". */
  readonly houses?: readonly (readonly [string, string])[]
  /** Seats of a state's head in the form that follows "head of", with the state and the words that tell who sits there. */
  readonly seats?: {
    readonly of: readonly (readonly [string, string])[]
    readonly heads: readonly string[]
    readonly office: string
  }
  /** How offices with one holder are called without their state, in the forms that a speaker's noun takes. */
  readonly officeWords?: { readonly [office in OfficeWord]?: readonly string[] }
  /** Who has held such an office since 2000: state (ISO 3166-1 alpha-2), office, names parted by "|". Facts of public record. */
  readonly holders?: readonly (readonly [string, HeldOffice, string])[]
  /** Heads of several states, as a speaker's noun tells them, with the word for one: "президенты", "президент". */
  readonly heads?: readonly (readonly [several: string, one: string])[]
  /** Short words of posts and bodies, with the stems of the words they stand for, parted by spaces: "зампред", "заместител председател". */
  readonly short?: readonly (readonly [string, string])[]
  /** Nouns of people who speak for nobody: sources, media, an official. */
  readonly nobodies: readonly string[]
  /** Articles and particles that tell nothing. */
  readonly small: readonly string[]
  /** Whether names carry cases. */
  readonly cased: boolean
}

/** A verb of a verb-medial language. A star ends a stem: "заявил*". */
export interface MedialVerb {
  readonly phrase: string
  readonly takes: Takes
  /** Only with a conjunction, quotation or preposition after it: its forms are nouns too ("reports", "claims"). */
  readonly shy?: boolean
  /** Attributes only with a conjunction, colon or quotation mark: "continued: …". */
  readonly led?: boolean
  /** Speaks of what a document says: "говорится". */
  readonly impersonal?: boolean
  /** A participle that stands as an adjective after its noun and a comma: "эксперты, считающие". */
  readonly adjective?: boolean
  /** A participle that goes on in the voice of the clause before: "adding that". */
  readonly participle?: boolean
}

/** Cues of a language whose verb stands between subject and object, or before both. Words are compared folded. */
export interface MedialCues {
  readonly verbs: readonly MedialVerb[]
  /** Phrases that look like verbs above and are none. */
  readonly not: readonly string[]
  /** Conjunctions before a clause; phrases such as "о том, что". */
  readonly that: readonly string[]
  /** Prepositions that may lead from a clause verb to what is said: "о", "об". */
  readonly about: readonly string[]
  /** "According to" before its noun. */
  readonly according: readonly string[]
  /** The same with the pronoun inside it: "по его словам". */
  readonly accordingOwn: readonly string[]
  /** Words that, as the noun of "according to", speak of no one. */
  readonly voiceless: readonly string[]
  /** Nouns that attribute a clause to their possessor: "announcement that". */
  readonly nouns: readonly string[]
  /** Words of a verb group before the verb: has, will, не. */
  readonly auxiliaries: readonly string[]
  /** Adverbs that may stand in or beside a verb group. */
  readonly adverbs: readonly string[]
  /** Phrases that stand beside a verb or between subject and verb and tell nothing of the speaker: "в свою очередь". */
  readonly asides: readonly string[]
  /** Nouns that after "in" tell how something was said, not who sits there: "в интервью". */
  readonly settings: readonly string[]
  /** Conjunctions that join clauses or nouns. */
  readonly and: readonly string[]
  /** Conjunctions and adverbs that open a clause: as, while, when, because, который. */
  readonly clauses: readonly string[]
  /** Relative pronouns: who, which. */
  readonly relatives: readonly string[]
  readonly prepositions: readonly string[]
  /** Prepositions that stay inside a noun phrase: of, for, по. */
  readonly inside: readonly string[]
  readonly determiners: readonly string[]
  /** Subject pronouns. */
  readonly pronouns: readonly string[]
  /** Other finite verbs at which a noun phrase ends. */
  readonly finite: readonly string[]
  /** Nouns that cannot speak, though their verbs can: visits, meetings. */
  readonly things: readonly string[]
  /** Words that open a sentence that tells who said the sentence before: "об этом". */
  readonly thisToo: readonly string[]
  /** "As" in "как отметил министр". */
  readonly how: readonly string[]
  /** Nouns for posts and bodies, in the form of a subject, small letters. */
  readonly heads: readonly string[]
  /** Those of them who sit "in" or come "from" a place: "источник в правительстве". */
  readonly stationed: readonly string[]
  /** Addressees and other short words between verb and conjunction: reporters, журналистам. */
  readonly hearers: readonly string[]
  /** Nouns of outlets in the form of a subject, which stand before a name or alone. */
  readonly outlets?: readonly string[]
  /** Nouns of whom or what news is owed to: sources, agencies, reports; in the form that "citing" takes. */
  readonly origins?: readonly string[]
  /** Whether nouns carry cases, and a subject may follow its verb. */
  readonly cased: boolean
  /** How words are formed, where they carry cases. */
  readonly forms?: MedialForms
  /** In which cases, number and gender its nouns may stand. */
  readonly declension?: NounForms
  readonly words?: MedialWords
  /** Words of denying in a verb group. */
  readonly negations: readonly string[]
  /** Words of the future in a verb group. */
  readonly futures: readonly string[]
}
