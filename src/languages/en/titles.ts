/** Offices, honorifics and words of reference. */
import type { TitleTable } from '../tables/titles.ts'
import { beside } from './beside.ts'
import { nameForms } from './name-forms.ts'
import { offices } from './offices.ts'
import { references } from './references.ts'

export const titles: TitleTable = {
  owners: 'linked',
  offices,
  beside,
  nameForms,
  references,
  titles: [
    {
      kind: 'state',
      rank: 1,
      words: 'President, Head of State, Supreme Leader, Emir, Amir, Sultan, King, Queen, Emperor, Captain Regent',
    },
    { kind: 'state', rank: 1, words: 'Pope, Pontiff', country: 'VA' },
    { kind: 'royal', rank: 2, words: 'Crown Prince, Prince, Princess, First Lady, Queen Mother' },
    { kind: 'vice', rank: 2, words: 'Vice President, Vice-President, Vice Premier' },
    {
      kind: 'government',
      rank: 2,
      words: 'Prime Minister, Premier, Chancellor, Federal Chancellor, Taoiseach, Head of Government, Chief Executive',
    },
    {
      kind: 'foreign',
      rank: 3,
      words:
        'Foreign Minister, Minister of Foreign Affairs, Minister for Foreign Affairs, Minister of External Affairs, Minister for External Affairs, External Affairs Minister, Foreign Affairs Minister, State Councilor and Foreign Minister, State Councillor and Foreign Minister, top diplomat, chief diplomat, Minister of Foreign Relations',
    },
    { kind: 'foreign', rank: 3, words: 'Secretary of State', country: 'US' },
    {
      kind: 'defence',
      rank: 3,
      words:
        'Defense Minister, Defence Minister, Minister of Defense, Minister of Defence, Minister for Defence, Minister of National Defense, Minister of National Defence, Minister for Defense',
    },
    { kind: 'defence', rank: 3, words: 'Secretary of Defense, Defense Secretary', country: 'US' },
    {
      kind: 'finance',
      rank: 3,
      words: 'Finance Minister, Minister of Finance, Minister for Finance, Chancellor of the Exchequer',
    },
    { kind: 'finance', rank: 3, words: 'Treasury Secretary, Secretary of the Treasury', country: 'US' },
    {
      kind: 'interior',
      rank: 3,
      words:
        'Interior Minister, Minister of the Interior, Minister of Interior, Home Minister, Minister for Home Affairs',
    },
    {
      kind: 'minister',
      rank: 4,
      words:
        "Minister, Trade Minister, Energy Minister, Economy Minister, Health Minister, Justice Minister, Prime Minister's Adviser, State Minister, Minister of State, Minister of State for Foreign Affairs, Education Minister, Planning Minister, Information Minister, Transport Minister, Attorney General, Trade Commissioner, Commissioner, High Commissioner for Refugees, Cabinet Minister, Ministers",
    },
    {
      kind: 'secretary',
      rank: 4,
      words:
        'Secretary, State Secretary, Foreign Secretary, Additional Foreign Secretary, Special Secretary, Additional Secretary, Joint Secretary, Permanent Secretary, Principal Secretary, Home Secretary, Finance Secretary, Defence Secretary, Interior Secretary, Trade Secretary, Health Secretary, Economic Affairs Secretary, Chief Secretary, Cabinet Secretary, Under Secretary, Undersecretary, Under Secretary of State, Assistant Secretary of State, Assistant Secretary, Deputy Assistant Secretary, Principal Deputy Assistant Secretary, Deputy Assistant Secretary of State, Permanent Under Secretary, Permanent Under-Secretary',
    },
    {
      kind: 'secretary',
      rank: 4,
      words:
        'Secretary of Homeland Security, Homeland Security Secretary, Secretary of Commerce, Commerce Secretary, Secretary of Energy, Energy Secretary, Secretary of Transportation, Transportation Secretary, Secretary of Labor, Labor Secretary, Secretary of Agriculture, Agriculture Secretary, Secretary of Education, Secretary of Housing and Urban Development, Secretary of Health and Human Services, Health and Human Services Secretary, Secretary of Veterans Affairs, Secretary of the Interior, Secretary of the Army, Secretary of the Navy, Secretary of the Air Force, Secretary of War, Homeland Security Advisor, Homeland Security Adviser',
      country: 'US',
    },
    {
      kind: 'adviser',
      rank: 4,
      words:
        'Adviser, Advisor, National Security Advisor, National Security Adviser, National Security Advisers, Security Advisor, Economic Advisor, Foreign Policy Adviser, Adviser on Foreign Affairs, Senior Advisor, Senior Adviser, Special Assistant, Homeland Security Advisor, Aide, Sherpa, Chief of Staff',
    },
    {
      kind: 'envoy',
      rank: 5,
      words:
        'Envoy, Special Envoy, Special Presidential Envoy, Presidential Envoy, Representative, Special Representative, Permanent Representative, Special Coordinator, Coordinator, Chief Negotiator, Negotiator, Mediator, Presidential Special Envoy, Special Rapporteur, UN Special Rapporteur, UN envoy',
    },
    {
      kind: 'ambassador',
      rank: 5,
      words:
        "Ambassador, High Commissioner, Consul General, Chargé d'Affaires, Charge d'Affaires, Chief of Mission, Deputy Chief of Mission, Ambassadors, Consul, Nuncio, Permanent Envoy",
    },
    {
      kind: 'secretary-general',
      rank: 2,
      words:
        'Secretary-General, Secretary General, Director-General, President of the European Commission, President of the European Council, European Council President, European Commission President, Commission President, foreign policy chief, High Representative',
    },
    {
      kind: 'speaker',
      rank: 3,
      words: 'Speaker, House Speaker, Chairman of the Senate, Senate Chairman, Majority Leader, Minority Leader',
    },
    {
      kind: 'spokesman',
      rank: 6,
      words: 'Spokesman, Spokeswoman, Spokesperson, Press Secretary, Press Attaché, Spokesmen',
    },
    {
      kind: 'commander',
      rank: 4,
      words:
        'Commander, Commander-in-Chief, General, Lieutenant General, Major General, Brigadier General, Brigadier, Colonel, Lieutenant Colonel, Captain, Major, Admiral, Vice Admiral, Rear Admiral, Marshal, Field Marshal, Army Chief, Chief of Army Staff, Chief of the Army Staff, Chief of General Staff, Chief of the General Staff, Commandant, Chairman of the Joint Chiefs of Staff, Sergeant, Lieutenant, Gen., Lt. Gen., Maj. Gen., Brig., Col., Adm., Maj., Capt., Lt., Sgt.',
    },
    {
      kind: 'director',
      rank: 6,
      words:
        'Director, Director General, Senior Director, Senior Directors, Managing Director, Executive Director, Head, Chief, Chair, Chairman, Chairwoman, Chairperson, Administrator, Governor, Mayor, Chief Minister, Commissioner General, Inspector General, CEO, Chief Executive Officer, Rector, Department Head, Prosecutor, Chief Prosecutor, Prosecutor General, Moderator',
    },
    {
      kind: 'leader',
      rank: 4,
      words:
        'Leader, Party Leader, Chief Negotiator of the Taliban, Opposition Leader, Chairman of the Party, Founder, Co-founder',
    },
    {
      kind: 'legislator',
      rank: 6,
      words:
        'Senator, Congressman, Congresswoman, Deputy, Member of Parliament, MP, Lawmaker, Sen., Rep., Lord, Baroness, MEP, Representatives',
    },
    { kind: 'judge', rank: 5, words: 'Judge, Justice, Chief Justice, Lord Chief Justice' },
    {
      kind: 'cleric',
      rank: 7,
      words:
        'Ayatollah, Imam, Mufti, Patriarch, Archbishop, Bishop, Cardinal, Reverend, Mullah, Mawlawi, Maulana, Father',
    },
    { kind: 'diplomat', rank: 6, words: 'diplomat, official, attaché, senior official' },
    { kind: 'reporter', rank: 9, words: 'correspondent, journalist, reporter, editor, columnist' },
    {
      kind: 'expert',
      rank: 9,
      words: 'analyst, expert, professor, political scientist, researcher, fellow, historian, lawyer, economist',
    },
  ],
  modifiers: {
    deputy: 'Deputy, Vice, Assistant, Associate, First Deputy, Under, Joint',
    past: 'former, ex, then, late, outgoing, previous, past, ousted',
    future: 'President-elect, elect, designate, incoming, next',
    plain:
      'acting, interim, caretaker, special, senior, chief, top, current, new, newly appointed, visiting, longtime, transitional, principal, additional, presidential, federal, state, official, honorary, veteran, hardline, permanent, incumbent, key, leading, lead',
  },
  honorifics: {
    any: 'Dr, Dr., Prof., Prof, Professor, His Excellency, Her Excellency, H.E., Excellency, Honorable, Hon., The Honorable, Sayyid, Syed, Hajji, Comrade',
    woman: 'Mrs, Mrs., Ms, Ms., Miss, Madam, Madame, Lady, Dame, Her Majesty, Her Royal Highness',
    man: 'Mr, Mr., Sir, Sheikh, Shaykh, His Majesty, His Royal Highness, His Highness',
  },
  kin: 'daughter, daughters, son, sons, wife, husband, spouse, brother, brothers, sister, sisters, father, mother, widow, widower, son-in-law, daughter-in-law, brother-in-law, sister-in-law, father-in-law, mother-in-law, nephew, niece, cousin, uncle, aunt, grandson, granddaughter, grandfather, grandmother, fiancee, fiancé, fiancée, stepson, stepdaughter, ex-wife, ex-husband, successor, predecessor, rival, supporter, critic',
  counterparts: 'counterpart, counterparts, opposite number',
  delegations: 'delegation, side, team, delegates, negotiators, contingent',
  pronouns: { man: 'he, him, his, himself', woman: 'she, her, hers, herself', either: '' },
  bodyNouns:
    'ministry, department, agency, council, commission, court, army, union, alliance, group, movement, party, organization, organisation, committee, newspaper, bank, military, assembly, company, fund, office, bloc, watchdog',
  bodies: `
RU Kremlin, Duma, State Duma, Federation Council, Gazprom, Rosneft, Rosatom, TASS, RIA Novosti, Interfax, FSB, Roscosmos, United Russia
US White House, State Department, Pentagon, Department of State, Department of Defense, Department of Homeland Security, National Security Council, Congress, Senate, House of Representatives, CIA, FBI, NASA, Treasury, Treasury Department, Department of the Treasury, Department of Justice, Justice Department, Commerce Department, Department of Commerce, Department of Energy, Federal Reserve, CENTCOM, Central Command, Republican Party, Democratic Party, USAID, NSC, Supreme Court of the United States, FEMA, Coast Guard, CNN, New York Times, Washington Post, Wall Street Journal, Voice of America, Biden Administration, Trump Administration
GB Downing Street, House of Commons, House of Lords, Labour Party, Conservative Party, BBC, Guardian, Reuters, Foreign, Commonwealth and Development Office, MI6
PK ISPR, Inter-Services Public Relations, ISI, PTI, PML-N, PPP, Pakistan Peoples Party, National Assembly of Pakistan, Radio Pakistan, Geo News, Dawn
IN BJP, Bharatiya Janata Party, Lok Sabha, Rajya Sabha, Ministry of External Affairs, MEA, Raisina
IR IRGC, Islamic Revolutionary Guard Corps, Revolutionary Guards, Majlis, Fars, Tasnim, IRNA, Nour News, Press TV, Mehr
CN Xinhua, Communist Party of China, People's Liberation Army, CPC, Global Times, CCTV, National People's Congress
DE Bundestag, Bundeswehr, Bundesrat, Federal Chancellery, CDU, SPD, Deutsche Welle, DW
FR Elysee, Élysée, AFP, Quai d'Orsay
IL Knesset, IDF, Israel Defense Forces, Mossad, Likud, Shin Bet
SY SANA
JO Petra, Royal Hashemite Court
TR AKP, Anadolu
UA Verkhovna Rada, Azov`,
  links: 'of, for, to, in, on, at, the, and, from, &, with',
  women:
    'Angela, Theresa, Hillary, Melania, Michelle, Ursula, Nancy, Maria, Anna, Elizabeth, Catherine, Susan, Sarah, Nikki, Hina, Benazir, Maryam, Malala, Asma, Shireen, Sherry, Maliha, Tehmina, Sheikh Hasina, Hasina, Khaleda, Sushma, Nirmala, Indira, Sonia, Mamata, Federica, Kaja, Annalena, Liz, Kamala, Condoleezza, Madeleine, Samantha, Wendy, Victoria, Janet, Gina, Linda, Marcia, Isabella, Deanne, Amy, Claudia, Cristina, Dilma, Michelle, Jacinda, Julia, Penny, Sanna, Magdalena, Mette, Erna, Giorgia, Emma, Elisabeth, Christine, Ségolène, Marine, Alena, Alice, Tulsi, Karine, Leila, Laura, Jill, Fumiko, Yuriko, Aung San, Aung, Park, Sheinbaum, Valentina, Zakharova, Elvira, Tatiana, Olga, Irina, Yulia, Svetlana, Nadezhda, Ekaterina, Elena, Dalia, Tsai, Carrie, Hua, Mao, Fatima, Aisha, Khadija, Rania, Reem, Najla, Roza, Dana, Mary, Helen, Margaret, Jane, Rachel, Priti, Suella, Yvette, Angelina, Amal, Zainab, Noor, Ayesha, Jennifer, Jessica, Karen, Kathleen, Patricia, Barbara, Deborah, Lisa, Jen, Jean-Pierre, Heather, Caroline, Karoline, Kristi, Pam, Rosemary',
  men: 'Joe, Jake, John, Donald, Vladimir, Sergey, Barack, Emmanuel, Antony, Boris, David, Benjamin, Abbas, Ahmad, Mohammad, Narendra, Imran, Nawaz, Shehbaz, Bilawal, Ishaq',
}
