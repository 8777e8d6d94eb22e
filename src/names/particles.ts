/** Small words that begin a surname, folded: "фон дер", "de la". */
export const PARTICLE = /^(?:von|van|der|den|de|di|da|del|la|bin|ibn|фон|ван|дер|ден|де|ди|да|дель|ла|бин|ибн)$/
/** Small words that open an Arabic surname, folded, before a hyphen: "ас-Судани". */
export const ARTICLE = /^(?:аль|эль|ас|аш|ад|ар|ан|ат|аз)$/
