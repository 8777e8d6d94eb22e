/** English sentences about who said what, composed for this project. */
import type { SaidCorpus } from '../../tables/said-corpus.ts'

export const statements: SaidCorpus = {
  must: [
    // A state is not who holds a post that is told with its name.
    {
      text: 'Paul Hartley, President of the United States, arrived in Lisbon on Monday. The United States said that the port would open.',
      said: [['The United States', 'said', 'the port would open']],
      speakers: ['United States'],
    },
    // Who is named behind the last preposition is "who"; "or" belongs to what is told beside a name.
    {
      text: 'The row came after remarks by Jean Barrot, who accused the port of neglect.',
      said: [['Jean Barrot', 'accused', 'the port of neglect']],
    },
    {
      text: '"This is their level, you know," Andrew Pond, deputy chairman of the port council, or upper board, told a news conference.',
      said: [
        ['Andrew Pond, deputy chairman of the port council, or upper board', 'told', 'This is their level, you know'],
      ],
      speakers: ['Andrew Pond'],
    },
    // A participle before its noun is no statement; the comma before another may stand within the marks.
    {
      text: 'Andrew Pond claimed that the lack of cranes and continued strikes had closed the port.',
      said: [['Andrew Pond', 'claimed', 'the lack of cranes and continued strikes had closed the port']],
    },
    {
      text: 'Andrew Pond described the bridge as "old, but useful," adding that it would stay.',
      said: [
        ['Andrew Pond', 'described', 'the bridge as "old, but useful'],
        ['Andrew Pond', 'adding', 'it would stay'],
      ],
    },
    {
      text: 'Riga dismissed the report, appealed for calm and ruled out a strike. Critics are concerned that the port is empty.',
      said: [
        ['Riga', 'dismissed', 'the report'],
        ['Riga', 'appealed for', 'calm'],
        ['Riga', 'ruled out', 'a strike'],
        ['Critics', 'are concerned', 'the port is empty'],
      ],
    },
    // "The official" is who has just spoken by name, unless another official spoke before.
    {
      text: 'Deputy Prime Minister Andrew Pond said the port was open. Cranes are needed, the official noted.',
      said: [
        ['Deputy Prime Minister Andrew Pond', 'said', 'the port was open'],
        ['the official', 'noted', 'Cranes are needed'],
      ],
      speakers: ['Andrew Pond', 'Andrew Pond'],
    },
    {
      text: 'A harbour official said the port was closed. Andrew Pond said the bridge was open. Cranes are needed, the official noted.',
      said: [
        ['A harbour official', 'said', 'the port was closed'],
        ['Andrew Pond', 'said', 'the bridge was open'],
        ['the official', 'noted', 'Cranes are needed'],
      ],
      speakers: ['', 'Andrew Pond', ''],
    },
    // "He" within a quotation is none of those who spoke before it.
    {
      text: 'Donald Smith praised the mayor. "The port was his idea. He said it would bring work, and it did," Andrew Pond said.',
      said: [
        ['Donald Smith', 'praised', 'the mayor'],
        ['He', 'said', 'it would bring work, and it did'],
        ['Andrew Pond', 'said', 'The port was his idea. He said it would bring work, and it did'],
      ],
      speakers: ['Donald Smith', '', 'Andrew Pond'],
    },
    // A known given name tells which of two "she" is.
    {
      text: 'Ursula Bauer said the port was open. Donald Smith said the bridge was closed. "It will take years," she added.',
      said: [
        ['Ursula Bauer', 'said', 'the port was open'],
        ['Donald Smith', 'said', 'the bridge was closed'],
        ['she', 'added', 'It will take years'],
      ],
      speakers: ['Ursula Bauer', 'Donald Smith', 'Ursula Bauer'],
    },
    // What is told of a source in a relative clause is not what it says.
    {
      text: 'According to two engineers who asked not to be named, the bridge is unsafe.',
      said: [['two engineers', 'According to', 'the bridge is unsafe']],
    },
    {
      text: 'According to Minister Rosa Diaz, who led the team, the port will open in May.',
      said: [['Minister Rosa Diaz', 'According to', 'the port will open in May']],
    },
    {
      text: 'The United Kingdom on Tuesday announced that it would open an embassy.',
      said: [['The United Kingdom', 'announced', 'it would open an embassy']],
    },
    {
      text: 'President Alan B. Stone, Jr. today announced the sale of the ferry.',
      said: [['President Alan B. Stone, Jr', 'announced', 'the sale of the ferry']],
    },
    {
      text: 'When asked whether "the road is safe," Petrov said: "We have looked at every bend of it."',
      said: [['Petrov', 'said', 'We have looked at every bend of it']],
    },
    {
      text: 'Russia will not take part in the fair, the mayor told a news briefing.',
      said: [['the mayor', 'told', 'Russia will not take part in the fair']],
    },
    {
      text: 'The minister informed the governor that the bridge would open in May.',
      said: [['The minister', 'informed', 'the bridge would open in May']],
    },
    {
      text: 'The president conveyed his thanks for the help in the flood.',
      said: [['The president', 'conveyed', 'his thanks for the help in the flood']],
    },
    {
      text: '"The first part of the road," said the mayor, "is open to all."',
      said: [
        ['the mayor', 'said', 'The first part of the road'],
        ['the mayor', 'said', 'is open to all'],
      ],
    },
    {
      text: 'Two officials who asked not to be named said talks would resume.',
      said: [['Two officials who asked not to be named', 'said', 'talks would resume']],
    },
    {
      text: 'It was agreed that both sides would meet again in May.',
      said: [['', 'was agreed', 'both sides would meet again in May']],
    },
    {
      text: "Norway condemned last Friday's raid on its mission.",
      said: [['Norway', 'condemned', "last Friday's raid on its mission"]],
    },
    {
      text: 'The leaders jointly condemned the attack.',
      said: [['The leaders', 'condemned', 'the attack']],
    },
    {
      text: 'The minister noted the importance of the port and they agreed to meet again.',
      said: [['The minister', 'noted', 'the importance of the port']],
    },
    {
      text: 'The two sides agreed on the need for a new bridge.',
      said: [['The two sides', 'agreed on', 'the need for a new bridge']],
    },
    {
      text: 'The mayor initially called on Friday for a new tax.',
      said: [['The mayor', 'called', 'a new tax']],
    },
    {
      text: 'Foreign Minister Ivan Petrov said that the treaty would be signed in May.',
      said: [['Foreign Minister Ivan Petrov', 'said', 'the treaty would be signed in May']],
      speakers: ['Ivan Petrov'],
    },
    {
      text: '“We have not changed our position,” Petrov said on Monday.',
      said: [['Petrov', 'said', 'We have not changed our position']],
    },
    {
      text: '“The bridge will open,” said John Smith, a spokesman for the ministry.',
      said: [['John Smith, a spokesman for the ministry', 'said', 'The bridge will open']],
    },
    {
      text: 'The talks ended without a result, the state agency reported.',
      said: [['the state agency', 'reported', 'The talks ended without a result']],
    },
    {
      text: 'According to the foreign ministry, the border is open again.',
      said: [['the foreign ministry', 'According to', 'the border is open again']],
    },
    {
      text: 'The border is open again, according to the foreign ministry.',
      said: [['the foreign ministry', 'according to', 'The border is open again']],
    },
    {
      text: 'The president welcomed the progress made and agreed to meet again.',
      said: [['The president', 'welcomed', 'the progress made']],
    },
    {
      text: 'They agreed that the launch was a violation and called on all states to act.',
      said: [
        ['They', 'agreed', 'the launch was a violation'],
        ['They', 'called on', 'all states to act'],
      ],
    },
    {
      text: 'The minister said the road was closed, adding that repairs would take a year.',
      said: [
        ['The minister', 'said', 'the road was closed'],
        ['The minister', 'adding', 'repairs would take a year'],
      ],
    },
    {
      text: '“The first round went well,” the envoy said. “The second will be harder than that.”',
      said: [
        ['the envoy', 'said', 'The first round went well'],
        ['the envoy', 'said', 'The second will be harder than that'],
      ],
    },
    {
      text: 'The envoy told reporters at a press conference in Oslo that the deal was near.',
      said: [['The envoy', 'told', 'the deal was near']],
    },
    {
      text: 'The minister said, citing officials, that the convoy had left.',
      said: [
        ['The minister', 'said', 'the convoy had left'],
        ['officials', 'citing', 'the convoy had left'],
      ],
    },
    {
      text: 'As the prime minister has said, the country remains open to talks.',
      said: [['the prime minister', 'has said', 'the country remains open to talks']],
    },
    {
      text: 'The new bridge, the mayor said, would carry twice as many cars as the old one.',
      said: [['the mayor', 'said', 'would carry twice as many cars as the old one']],
    },
  ],
  mustNot: [
    'The two sides agreed on a plan to build the bridge.',
    'The two ministers discussed trade and travel.',
    'The United States and member states met in Vienna.',
    'The visit underscored the value of the partnership.',
    'Their demands were met after the second round.',
    'One must say that this was expected.',
    'He named the Commonwealth of Independent States and the Gulf Cooperation Council.',
    'Dear friends, you are most welcome to our home.',
  ],
}
