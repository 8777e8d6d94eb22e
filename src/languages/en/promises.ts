/** Small English words by which a clause agrees or promises. */
import type { PromisesTable } from '../tables/promises.ts'

export const promises: PromisesTable = {
  agrees: /^(?:agreed?|concurred?|reached)$/,
  stillAhead: 'later|end|by|before|next',
  undertaking: 'agree|agreed|agrees',
  together: 'resolved|determined|committed|decided|launched|launching|announced|established|endorsed|approved',
  launches: 'launched|launching|announced|established|endorsed|approved',
  bareClause: 'we|these|this|it|there|their|they|both',
  keeping:
    'continue|continued|continuing|maintain|maintaining|maintained|remain|remaining|close|closer|ongoing|sustained|their|further|deepening|strengthening|deepen|strengthen',
  mutual:
    'together|cooperation|cooperating|cooperate|collaboration|collaborating|coordination|coordinating|consultation|consultations|consult|partnership|relationship|ties|bilateral|alliance|contact|touch|dialogue|communication|joint|jointly|closely',
  apart: 'support|supporting|by|if',
  meeting: 'meet|hold|convene|reconvene|visit|travel|host|gather|launch|sign|begin|start|resume',
  encountering: 'meet|hold|convene|reconvene|visit|travel|host|gather|speak|talk',
  intentSaid: 'announced|declared|confirmed|signaled|signalled',
  intent: 'intent|intention|intentions|plans|plan',
  intended:
    'sign|provide|establish|open|reopen|launch|host|hold|convene|negotiate|conclude|create|send|deliver|donate|contribute|invest|purchase|buy|enter|lift|withdraw|deploy|visit|meet|resume|finalize|finalise|supply|ratify',
  undertakings: 'commitments|programs|programmes|initiatives|investments|projects',
  letting: 'allow|permit',
  saying: 'said|says|confirmed|added|told|decided',
  attends: 'attend|attending|join|participate|pay|travel|visit',
  missions: 'embassy|embassies',
  travelling: 'traveling|travelling|hosting|visiting|meeting|attending|welcoming|joining',
}
