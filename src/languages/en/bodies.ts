/** English names of bodies: international bodies, armed groups, ministries, parties, outlets, companies. */
import { once } from '../once.ts'
import { type BodyTable, bodyTable } from '../tables/bodies.ts'

/** Known bodies by phrase. */
export const bodies = once(
  (): BodyTable =>
    bodyTable([
      ['UN|U.N.|United Nations|United Nations Organization', { key: 'UN', kind: 'international' }],
      [
        'UN Security Council|U.N. Security Council|United Nations Security Council|Security Council|UNSC|UN General Assembly|UNGA|General Assembly|United Nations General Assembly',
        { key: 'UN', kind: 'international' },
      ],
      [
        'UNHCR|UNICEF|UNESCO|UNRWA|UNDP|UNAMA|UNIFIL|WFP|World Food Programme|World Food Program|UNHRC|Human Rights Council|UN Human Rights Council|OCHA|UNFPA|UNEP|UNODC|ECOSOC',
        { key: 'UN', kind: 'international' },
      ],
      [
        'EU|E.U.|European Union|European Commission|European Council|European Parliament|Council of the European Union|Frontex|Europol',
        { key: 'EU', kind: 'international' },
      ],
      [
        'NATO|North Atlantic Treaty Organization|North Atlantic Alliance|North Atlantic Council',
        { key: 'NATO', kind: 'international' },
      ],
      [
        'SCO|Shanghai Cooperation Organization|Shanghai Cooperation Organisation',
        { key: 'SCO', kind: 'international' },
      ],
      [
        'OIC|Organization of Islamic Cooperation|Organisation of Islamic Cooperation|Organization of the Islamic Conference',
        { key: 'OIC', kind: 'international' },
      ],
      ['SAARC|South Asian Association for Regional Cooperation', { key: 'SAARC', kind: 'international' }],
      ['IAEA|International Atomic Energy Agency', { key: 'IAEA', kind: 'international' }],
      [
        'OSCE|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe',
        { key: 'OSCE', kind: 'international' },
      ],
      [
        'CSTO|Collective Security Treaty Organization|Collective Security Treaty Organisation',
        { key: 'CSTO', kind: 'international' },
      ],
      ['CIS|Commonwealth of Independent States', { key: 'CIS', kind: 'international' }],
      ['EAEU|Eurasian Economic Union|Eurasian Economic Commission', { key: 'EAEU', kind: 'international' }],
      ['BRICS', { key: 'BRICS', kind: 'international' }],
      ['ASEAN|Association of Southeast Asian Nations', { key: 'ASEAN', kind: 'international' }],
      ['African Union|AU', { key: 'African Union', kind: 'international' }],
      ['Arab League|League of Arab States', { key: 'Arab League', kind: 'international' }],
      ['GCC|Gulf Cooperation Council', { key: 'GCC', kind: 'international' }],
      ['ECOWAS', { key: 'ECOWAS', kind: 'international' }],
      ['G7|G-7|Group of Seven', { key: 'G7', kind: 'international' }],
      ['G8|G-8', { key: 'G8', kind: 'international' }],
      ['G20|G-20|Group of 20|Group of Twenty', { key: 'G20', kind: 'international' }],
      ['IMF|International Monetary Fund', { key: 'IMF', kind: 'international' }],
      ['World Bank', { key: 'World Bank', kind: 'international' }],
      ['WTO|World Trade Organization', { key: 'WTO', kind: 'international' }],
      ['WHO|World Health Organization', { key: 'WHO', kind: 'international' }],
      ['ICC|International Criminal Court', { key: 'ICC', kind: 'international' }],
      ['ICJ|International Court of Justice', { key: 'ICJ', kind: 'international' }],
      ['OPEC|OPEC+', { key: 'OPEC', kind: 'international' }],
      ['OECD', { key: 'OECD', kind: 'international' }],
      ['ICRC|Red Cross|International Committee of the Red Cross|Red Crescent', { key: 'ICRC', kind: 'international' }],
      ['OPCW|Organisation for the Prohibition of Chemical Weapons', { key: 'OPCW', kind: 'international' }],
      ['FATF|Financial Action Task Force', { key: 'FATF', kind: 'international' }],
      ['APEC|Asia-Pacific Economic Cooperation', { key: 'APEC', kind: 'international' }],
      ['ECO|Economic Cooperation Organization', { key: 'ECO', kind: 'international' }],
      ['Council of Europe|PACE', { key: 'Council of Europe', kind: 'international' }],
      ['OAS|Organization of American States', { key: 'OAS', kind: 'international' }],
      ['CARICOM', { key: 'CARICOM', kind: 'international' }],
      ['OTS|Organization of Turkic States|Organisation of Turkic States', { key: 'OTS', kind: 'international' }],
      ['Visegrad Group|Visegrád Group', { key: 'V4', kind: 'international' }],
      ['Pacific Islands Forum', { key: 'PIF', kind: 'international' }],
      ['Mercosur|MERCOSUR', { key: 'Mercosur', kind: 'international' }],
      ['Quad', { key: 'Quad', kind: 'international' }],
      ['AUKUS', { key: 'AUKUS', kind: 'international' }],
      ['Interpol|INTERPOL', { key: 'Interpol', kind: 'international' }],
      ['ADB|Asian Development Bank|AIIB|European Central Bank|ECB', { kind: 'international' }],
      ['Commonwealth', { key: 'Commonwealth', kind: 'international' }],
      ['Taliban|Afghan Taliban|Islamic Emirate', { key: 'Taliban', kind: 'armed-group' }],
      [
        'TTP|Tehrik-e-Taliban Pakistan|Pakistani Taliban|Tehreek-e-Taliban Pakistan',
        { key: 'TTP', kind: 'armed-group' },
      ],
      ['Hamas', { key: 'Hamas', kind: 'armed-group' }],
      ['Hezbollah|Hizballah|Hizbullah', { key: 'Hezbollah', kind: 'armed-group' }],
      [
        "ISIS|ISIL|Daesh|Islamic State|IS-K|ISIS-K|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Da'esh",
        { key: 'Islamic State', kind: 'armed-group' },
      ],
      [
        'Al Qaeda|Al-Qaeda|Al-Qaida|al Qaeda|al-Qaida|AQI|Al-Qaeda in Iraq|AQAP',
        { key: 'Al-Qaeda', kind: 'armed-group' },
      ],
      ['Houthi|Houthis|Ansar Allah', { key: 'Houthis', kind: 'armed-group' }],
      ["PKK|Kurdistan Workers' Party|YPG|People's Protection Units", { key: 'PKK', kind: 'armed-group' }],
      ['SDF|Syrian Democratic Forces', { key: 'SDF', kind: 'armed-group' }],
      ['Free Syrian Army|FSA', { kind: 'armed-group' }],
      ['Al-Nusra Front|Nusra Front|Jabhat al-Nusra|Hayat Tahrir al-Sham|HTS', { key: 'Nusra', kind: 'armed-group' }],
      ['Balochistan Liberation Army|BLA', { key: 'BLA', kind: 'armed-group' }],
      ['Lashkar-e-Taiba|LeT|Jaish-e-Mohammed|Jaish-e-Muhammad|Jamaat-ud-Dawa', { kind: 'armed-group' }],
      ['Haqqani Network|Haqqani network', { key: 'Haqqani', kind: 'armed-group' }],
      ['Boko Haram', { kind: 'armed-group' }],
      ['Al-Shabaab|al-Shabaab', { key: 'AlShabaab', kind: 'armed-group' }],
      ['Islamic Jihad|Palestinian Islamic Jihad', { kind: 'armed-group' }],
      ['Wagner|Wagner Group', { key: 'Wagner', kind: 'armed-group' }],
      ['PLO|Palestine Liberation Organization|Palestinian Authority|PA|Fatah', { key: 'PLO', kind: 'armed-group' }],
      ['Rapid Support Forces|RSF', { key: 'RSF', kind: 'armed-group' }],
      ['MS-13|FARC|M23', { kind: 'armed-group' }],
      [
        'Foreign Ministry|Foreign Office|Ministry of Foreign Affairs|Ministry of External Affairs|MEA|MFA|MoFA|Foreign ministry|foreign ministry|Ministry of Defense|Ministry of Defence|Defense Ministry|Defence Ministry|defence ministry|defense ministry|Interior Ministry|Ministry of Interior|Ministry of the Interior|Home Office|Finance Ministry|Ministry of Finance|Health Ministry|Ministry of Health|Energy Ministry|Ministry of Energy|Home Ministry|Ministry of Justice|Economy Ministry|Commerce Ministry|Ministry of Commerce',
        { kind: 'ministry' },
      ],
      [
        'State Department|US State Department|U.S. State Department|U.S. Department of State|Department of State|Pentagon|Department of Defense|Defense Department|Treasury|Treasury Department|US Treasury|U.S. Treasury|Department of the Treasury|Justice Department|Department of Justice|DOJ|Department of Homeland Security|DHS|Department of Energy|Department of Commerce|Commerce Department|Department of Health and Human Services',
        { kind: 'ministry', country: 'US' },
      ],
      [
        'White House|Congress|US Congress|U.S. Congress|Senate|US Senate|U.S. Senate|House of Representatives|Supreme Court|U.S. Supreme Court|National Security Council|NSC|CIA|FBI|NSA|USAID|CENTCOM|US Central Command|U.S. Central Command|Central Command|U.S. Army|US Army|U.S. Navy|US Navy|U.S. Air Force|U.S. Marine Corps|Marine Corps|U.S. Coast Guard|Coast Guard|National Guard|Federal Reserve|FEMA|EPA|NASA|CDC|Secret Service|Oval Office|Capitol|Senate Foreign Relations Committee|Domestic Policy Council|National Economic Council|Council of Economic Advisers',
        { kind: 'state-body', country: 'US' },
      ],
      [
        'Kremlin|State Duma|Duma|Federation Council|FSB|GRU|SVR|Gazprom|Rosneft|Rosatom|Russian Foreign Ministry|Russian Defense Ministry|Russian Defence Ministry|Russian Security Council|Constitutional Court',
        { kind: 'state-body', country: 'RU' },
      ],
      [
        'Downing Street|House of Commons|House of Lords|MI6|MI5|Scotland Yard|Bank of England|FCDO|Foreign and Commonwealth Office',
        { kind: 'state-body', country: 'GB' },
      ],
      [
        'National Assembly|ISPR|ISI|Inter-Services Intelligence|Inter-Services Public Relations|Supreme Court of Pakistan|Islamabad High Court|Election Commission of Pakistan|State Bank of Pakistan|Pakistan Army|Pakistan Air Force|NAB',
        { kind: 'state-body', country: 'PK' },
      ],
      [
        'Lok Sabha|Rajya Sabha|Indian Army|BSF|Border Security Force|RAW|Reserve Bank of India',
        { kind: 'state-body', country: 'IN' },
      ],
      ['Knesset|IDF|Mossad|Israel Defense Forces|Shin Bet', { kind: 'state-body', country: 'IL' }],
      [
        'IRGC|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|Quds Force|Majlis|Supreme National Security Council|Atomic Energy Organization of Iran',
        { kind: 'state-body', country: 'IR' },
      ],
      [
        "Bundestag|Bundeswehr|Verkhovna Rada|Elysee|Elysée|European Court of Human Rights|Blue House|Politburo|People's Liberation Army|PLA|Syrian Army|Iraqi Army|Peshmerga|Iraqi Security Forces|Syrian National Coalition|Combined Joint Task Force|Combined Joint Task Force – Operation Inherent Resolve|CJTF-OIR|Afghan National Army",
        { kind: 'state-body' },
      ],
      ['Democratic Party|Republican Party|Democrats|Republicans|GOP', { kind: 'party', country: 'US' }],
      [
        "Labour Party|Conservative Party|Labour|Conservatives|Tories|Liberal Democrats|BJP|Bharatiya Janata Party|Congress Party|PTI|Pakistan Tehreek-e-Insaf|PML-N|Pakistan Muslim League|Pakistan Peoples Party|PPP|Jamaat-e-Islami|Awami League|United Russia|Communist Party|Communist Party of China|AfD|CDU|SPD|AKP|Likud|Muslim Brotherhood|Baath Party|Ba'ath Party|Workers' Party of Korea|Fidesz|Law and Justice|Jamiat Ulema-e-Islam|MQM|Awami National Party|UKIP|Sinn Fein|Scottish National Party|SNP",
        { kind: 'party' },
      ],
      [
        "Reuters|REUTERS|AP|Associated Press|AFP|Agence France-Presse|TASS|RIA Novosti|Interfax|Sputnik|BBC|CNN|NBC|ABC|CBS|Fox News|MSNBC|New York Times|The New York Times|NYT|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Times|The Times|Guardian|The Guardian|Financial Times|Bloomberg|Politico|Axios|Al Jazeera|Al-Jazeera|Al Arabiya|Xinhua|Global Times|People's Daily|CCTV|CGTN|IRNA|Tasnim|Fars|Mehr|ISNA|Press TV|Nour News|SANA|Petra|WAM|SPA|Anadolu|Anadolu Agency|Yonhap|KCNA|Kyodo|NHK|PTI News|ANI|NDTV|The Hindu|Hindustan Times|Times of India|Dawn|DAWN|Geo|Geo News|ARY News|Express Tribune|APP|Radio Pakistan|VOA|Voice of America|Radio Free Europe|RFE/RL|RT|Russia Today|Rossiya 24|Kommersant|Izvestia|Deutsche Welle|DPA|Der Spiegel|Bild|Le Monde|Le Figaro|Haaretz|Times of Israel|Jerusalem Post|Economist|The Economist|Daily Mail|The Sun|Daily Telegraph|The Telegraph|Independent|The Independent|Mirror|Sky News|ITV|Channel 4|Newsweek|Time|USA Today|The Atlantic|Foreign Policy|Sunday Times|Mail on Sunday",
        { kind: 'outlet' },
      ],
      [
        'Twitter|Facebook|X|Truth Social|Telegram|WhatsApp|YouTube|TikTok|Instagram|Google|Apple|Microsoft|Amazon|Meta|OpenAI|Tesla|SpaceX|Starlink|Boeing|Airbus|Lockheed Martin|Raytheon|ExxonMobil|Chevron|BP|Shell|Total|TotalEnergies|Huawei|ZTE|Alibaba|ByteDance|Samsung|Toyota|Nvidia|Intel|TSMC|Pfizer|Moderna|BioNTech|AstraZeneca|Siemens|Volkswagen|Ryanair|Lufthansa|Aeroflot|Lukoil|Novatek|Sberbank|VTB|Nord Stream AG|Uniper|Wintershall|Saudi Aramco|Aramco|Emirates Airlines|PIA|Adani|Tata|Goldman Sachs|JPMorgan|Citigroup|General Motors|Ford|Walmart|Netflix|Disney|Amnesty International|Human Rights Watch|Greenpeace|Doctors Without Borders|Oxfam|Save the Children|Transparency International|Chatham House|Brookings Institution|Carnegie Endowment|RAND|Council on Foreign Relations|Atlantic Council|Harvard|Harvard University|Oxford University|Cambridge University|Stanford University|Columbia University',
        { kind: 'company' },
      ],
    ]),
)

/** Words with which bodies' names begin or end. */
export const bodyHeads = `
Ministry
Department
Office
Agency
Council
Committee
Commission
Organization
Organisation
Party
Front
Movement
Union
Bank
Fund
Institute
University
Foundation
Association
Federation
Court
Army
Navy
Air Force
Forces
Force
Corps
Command
Guard
Guards
Police
Group
Corporation
Company
Inc
Ltd
Center
Centre
Academy
Assembly
Parliament
Congress
Senate
House
Chamber
Board
Bureau
Service
Administration
Authority
Alliance
League
Coalition
Forum
Network
News
Times
Post
Journal
TV
Television
Radio
Tribune
Daily
Secretariat
Directorate
Chancellery
Embassy
Mission
Task Force
Brigade
Battalion
Division
Brigades
Society
Trust
Club
Church
College
School
Hospital
Airlines
Airways
Industries
Holdings
Group of
`
