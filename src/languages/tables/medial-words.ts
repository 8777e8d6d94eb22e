/** Small words and stems by which statements are read where the verb stands in the middle. What a language has no use for is left out. */
import type { Forms } from './medial-forms.ts'

export interface MedialWords {
  // Words around a speaker.
  /** A particle behind a hyphen; particles at which a house's name ends. */
  readonly hyphened?: Forms
  readonly particles?: Forms
  /** "All", before a time. */
  readonly whole?: Forms
  /** Words that are no subject alone; "I". */
  readonly noSubject?: Forms
  readonly self?: Forms
  /** The mark of an owner behind a name; pronouns of owners. */
  readonly ownerMark?: Forms
  readonly owners?: Forms
  /** "His", "her", "their", which may also be who is quoted. */
  readonly ownersThird?: Forms
  /** Articles; articles and pronouns that begin a subject behind another phrase, or what is told beside a speaker. */
  readonly articles?: Forms
  readonly beginsSubject?: Forms
  readonly beside?: Forms
  /** "Including", behind a comma. */
  readonly including?: Forms
  /** The first two words behind a comma that name some of those who were told: "including", "such as". */
  readonly someAre?: Forms
  /** What is given in somebody's words and is no person. */
  readonly given?: Forms
  /** Of these, the words of somebody that an outlet brings. */
  readonly brought?: Forms
  /** "Also", behind the conjunction that adds one more of the same. */
  readonly also?: Forms
  /** Words before a comma behind which "about what" is asked rather than told. */
  readonly knowing?: Forms
  /** "View", as the last word of "from the point of view". */
  readonly viewed?: Forms
  /** "With" and the nouns before it in a post: "for relations with". */
  readonly with?: Forms
  readonly relations?: Forms
  /** Words of another verb that end a subject. */
  readonly acted?: Forms
  readonly actedOrTo?: Forms

  /** Words that begin what is told beside a subject: "in spite of"; conjunctions that do. */
  readonly besides?: Forms
  readonly adverbialClause?: Forms
  /** "He", "she", "they", as a subject behind its verb. */
  readonly thirdPerson?: Forms

  /** Words that point at what was told, before their noun. */
  readonly pointsAt?: Forms
  /** "One's own", in any form. */
  readonly oneself?: Forms
  /** "And" between nouns. */
  readonly joins?: Forms

  /** Verbs of asking. */
  readonly asking?: Forms
  /** "Reputedly", which may lead to a clause. */
  readonly reputedly?: Forms
  /** "That" before a comma, behind which a clause tells of it; verbs that judge one thing "as" another. */
  readonly pointedThat?: Forms
  readonly judging?: Forms

  // Prepositions.
  /** "In"; its plain form; "on"; both, before a house in which people sit; "out of". */
  readonly in?: Forms
  readonly inPlain?: Forms
  readonly on?: Forms
  readonly seats?: Forms
  readonly outOf?: Forms
  /** Where people meet, which is no document and no house. */
  readonly gatherings?: Forms
  /** Before a document that tells; before what one stationed there; before the source of news. */
  readonly inDocument?: Forms
  readonly stationed?: Forms
  readonly sources?: Forms
  /** Parts of the web, behind "on". */
  readonly pages?: Forms
  /** "This", behind "about". */
  readonly thisToo?: Forms

  // Words before or behind a verb that change what it tells.
  readonly than?: Forms
  readonly as?: Forms
  readonly would?: Forms
  readonly askedOrWished?: Forms
  /** Words that begin a clause at whose head "as he said" stands. */
  readonly beginsClause?: Forms

  // Words between a subject and its verb, or between a verb and what it tells.
  /** What stands behind "by" and belongs to no post: results, telephone; occasions on which something is said. */
  readonly outcome?: Forms
  readonly saidAt?: Forms
  /** "From", behind a member of a house. */
  readonly from?: Forms
  /** "Those" before a noun and "who". */
  readonly those?: Forms
  /** "One", "many", before `outOf`. */
  readonly someOf?: Forms
  /** "About"; pronouns behind it that point to what is told elsewhere, at the head of a sentence, behind a verb or before the stop. */
  readonly about?: Forms
  readonly pointed?: Forms
  readonly pointedBehind?: Forms
  readonly pointedLast?: Forms
  /** Verbs of taking sides and of calling, with the prepositions of what stands before them. */
  readonly siding?: Forms
  readonly sides?: Forms
  readonly calling?: Forms
  readonly callsTo?: Forms
  readonly afterwards?: Forms
  /** Who hears, behind an article: a briefing, a news agency. */
  readonly hearing?: Forms
  readonly to?: Forms
  /** Behind the comma after a cue: what begins a clause of its own, what tells of the speaker, gerunds of five letters and more. */
  readonly otherClause?: Forms
  readonly tellsOfSpeaker?: Forms
  readonly doingBesides?: Forms
  /** Pointing words at the head of a sentence that may go with a noun of their own; "such", and the verbs and nouns beside it; "so". */
  readonly pointing?: Forms
  readonly such?: Forms
  readonly suchNouns?: Forms
  readonly so?: Forms
  readonly telling?: Forms
  /** Words before "as" that make it tell when or in what way. */
  readonly beforeAs?: Forms
  /** Nouns of bodies in the genitive, behind which a name in quotation marks stands. */
  readonly kindOf?: Forms
  /** Prepositions before "that which", and the pronoun: "after she had left". */
  readonly beforeThat?: Forms
  readonly ofThat?: Forms
  readonly inOrderTo?: Forms
  readonly because?: Forms
  /** "Or", before another name for the same. */
  readonly orElse?: Forms
  /** "Only" behind a denial, and "but" that goes on from it. */
  readonly only?: Forms
  readonly butAlso?: Forms
  readonly question?: Forms
  /** "I think", without a conjunction behind it. */
  readonly iThink?: Forms
  /** Pronouns that begin a clause without a conjunction, and contracted or past verbs behind them. */
  readonly clausePronouns?: Forms
  readonly clauseVerbs?: Forms
  /** Nouns of speech beside a verb and an outlet; verbs of informing, behind which "about" leads on. */
  readonly speech?: Forms
  readonly informing?: Forms

  // Verbs that are read in their own way.
  /** Quoting, in the present; with the words quoted behind them; bringing words. */
  readonly quotingNow?: Forms
  readonly citing?: Forms
  readonly bringing?: Forms
  /** Verbs behind which pages link to an outlet; stems of those with which an outlet ends a quotation. */
  readonly linked?: Forms
  readonly linkedStem?: Forms
  /** Going on, concluding, being held, being said, making, speaking, coming to terms, awaiting, threatening, accusing. */
  readonly goingOn?: Forms
  readonly concluding?: Forms
  /** Approving, which may be an act of law. */
  readonly approving?: Forms
  readonly held?: Forms
  readonly beingSaid?: Forms
  readonly making?: Forms
  readonly speaking?: Forms
  readonly settling?: Forms
  readonly awaiting?: Forms
  readonly threatening?: Forms
  /** Answering, and the word behind it by which it is being in charge of something. */
  readonly answering?: Forms
  readonly answeredFor?: Forms
  /** Naming, and what is only told by its noun: names, a cause, a day. */
  readonly naming?: Forms
  readonly namedThings?: Forms
  /** Agencies as they are named where others tell them something. */
  readonly agencies?: Forms
  /** Taking somebody's side, which is nothing that is said. */
  readonly backing?: Forms
  readonly accusing?: Forms
  /** Believing and doubting: denied, they tell an opinion still. */
  readonly believing?: Forms
  /** "I think" in a quotation: a manner of speaking. */
  readonly musing?: Forms
  /** Agreeing on something, which tells an opinion only of such nouns. */
  readonly agreedOn?: Forms
  readonly importance?: Forms
}
