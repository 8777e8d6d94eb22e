/** Countries in English, by ISO 3166-1 code: the state's names; after a semicolon places in it; after a bar what is called after it. Words as written. */
import { countryTable } from '../tables/countries.ts'

export const countries = countryTable(`
US US, U.S., U.S, USA, U.S.A., United States, United States of America, America; Washington, Washington D.C., Washington DC, New York, Los Angeles, San Francisco, Chicago, Texas, California, Florida, Alaska, Camp David, White House, Anchorage, Hawaii, Boston, Houston, Mar-a-Lago, Capitol Hill, Manhattan | American, U.S., US
RU Russia, Russian Federation, Soviet Union, USSR; Moscow, St. Petersburg, Saint Petersburg, St Petersburg, Sochi, Vladivostok, Kazan, Chechnya, Kremlin, Kaliningrad, Siberia, Ufa, Grozny, Yekaterinburg, Dagestan | Russian, Soviet
GB UK, U.K., United Kingdom, Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland; England, Scotland, Wales, Northern Ireland, London, Edinburgh, Downing Street, Belfast, Manchester, Birmingham | British, English, Scottish, Welsh, UK
PK Pakistan, Islamic Republic of Pakistan; Islamabad, Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Gwadar, Gilgit-Baltistan, Azad Kashmir, Faisalabad, Multan, Waziristan, Swat, Murree | Pakistani
IN India, Bharat, Republic of India; New Delhi, Delhi, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Gujarat, Goa, Amritsar, Hyderabad, Srinagar, Jammu, Agra | Indian
AF Afghanistan, Islamic Republic of Afghanistan; Kabul, Kandahar, Herat, Helmand, Kunduz, Jalalabad, Nangarhar, Mazar-i-Sharif | Afghan
CN China, People's Republic of China, PRC; Beijing, Shanghai, Hong Kong, Xinjiang, Tibet, Tianjin, Guangzhou, Macau, Hangzhou, Wuhan, Shenzhen | Chinese
IR Iran, Islamic Republic of Iran; Tehran, Isfahan, Natanz, Mashhad, Bandar Abbas, Chabahar, Fordow, Bushehr, Qom | Iranian
IL Israel, State of Israel; Tel Aviv, Haifa, Jerusalem, West Jerusalem | Israeli
PS Palestine, State of Palestine, Palestinian territories; Gaza, Gaza Strip, West Bank, Ramallah, Rafah, East Jerusalem, Khan Younis, Hebron, Bethlehem | Palestinian
SY Syria, Syrian Arab Republic; Damascus, Aleppo, Idlib, Homs, Hama, Latakia, Raqqa, Palmyra, Daraa, Tartus, Deir ez-Zor | Syrian
IQ Iraq, Republic of Iraq; Baghdad, Mosul, Basra, Erbil, Kirkuk, Kurdistan Region, Fallujah, Ramadi | Iraqi
SA Saudi Arabia, Kingdom of Saudi Arabia, KSA; Riyadh, Jeddah, Jiddah, Mecca, Makkah, Medina, Dammam | Saudi, Saudi Arabian
AE United Arab Emirates, UAE, U.A.E., Emirates; Abu Dhabi, Dubai, Sharjah | Emirati, UAE
TR Turkey, Türkiye, Turkiye, Republic of Türkiye; Ankara, Istanbul, Antalya, Izmir | Turkish
UA Ukraine; Kyiv, Kiev, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Kherson, Sevastopol, Zaporizhzhia, Bucha, Bakhmut | Ukrainian
DE Germany, Federal Republic of Germany; Berlin, Munich, Hamburg, Frankfurt, Bonn | German
FR France, French Republic; Paris, Strasbourg, Nice, Marseille, Lyon, Élysée, Elysee Palace | French
IT Italy, Italian Republic; Rome, Milan, Venice, Naples | Italian
VA Vatican, Holy See, Vatican City, Vatican City State | Vatican
JP Japan; Tokyo, Hiroshima, Osaka, Okinawa | Japanese
KR South Korea, Republic of Korea, ROK; Seoul, Busan | South Korean
KP North Korea, Democratic People's Republic of Korea, DPRK; Pyongyang | North Korean
VN Vietnam, Viet Nam, Socialist Republic of Vietnam; Hanoi, Ho Chi Minh City | Vietnamese
BE Belgium, Kingdom of Belgium; Brussels, Antwerp | Belgian
CH Switzerland, Swiss Confederation; Geneva, Bern, Zurich, Davos, Lausanne, Montreux | Swiss
AT Austria, Republic of Austria; Vienna, Salzburg | Austrian
NL Netherlands, The Netherlands, Holland, Kingdom of the Netherlands; The Hague, Hague, Amsterdam, Rotterdam | Dutch
EG Egypt, Arab Republic of Egypt; Cairo, Sharm el-Sheikh, Sharm El Sheikh, Sinai, Alexandria | Egyptian
QA Qatar, State of Qatar; Doha | Qatari
OM Oman, Sultanate of Oman; Muscat | Omani
JO Jordan, Hashemite Kingdom of Jordan; Amman, Aqaba | Jordanian
LB Lebanon, Lebanese Republic; Beirut, Tripoli Lebanon, southern Lebanon | Lebanese
YE Yemen, Republic of Yemen; Sanaa, Sana'a, Aden, Hodeidah | Yemeni
LY Libya, State of Libya; Tripoli, Benghazi | Libyan
TN Tunisia, Tunisian Republic; Tunis | Tunisian
KZ Kazakhstan, Republic of Kazakhstan; Astana, Nur-Sultan, Almaty | Kazakh, Kazakhstani
UZ Uzbekistan, Republic of Uzbekistan; Tashkent, Samarkand | Uzbek
TJ Tajikistan, Republic of Tajikistan; Dushanbe | Tajik
KG Kyrgyzstan, Kyrgyz Republic; Bishkek | Kyrgyz, Kirghiz
TM Turkmenistan; Ashgabat | Turkmen
AM Armenia, Republic of Armenia; Yerevan | Armenian
AZ Azerbaijan, Republic of Azerbaijan; Baku, Nagorno-Karabakh, Nakhchivan | Azerbaijani, Azeri
GE Georgia; Tbilisi, Batumi | Georgian
BY Belarus, Republic of Belarus; Minsk | Belarusian
PL Poland, Republic of Poland; Warsaw, Krakow | Polish
IE Ireland, Republic of Ireland; Dublin | Irish
CA Canada; Ottawa, Toronto, Vancouver, Montreal, Quebec, Kananaskis | Canadian
AU Australia, Commonwealth of Australia; Canberra, Sydney, Melbourne, Brisbane, Perth | Australian
BR Brazil, Federative Republic of Brazil; Brasilia, Brasília, Rio de Janeiro, São Paulo, Sao Paulo | Brazilian
MX Mexico, United Mexican States; Mexico City, Cancun | Mexican
AR Argentina, Argentine Republic; Buenos Aires | Argentine, Argentinian
CL Chile, Republic of Chile; Santiago | Chilean
CU Cuba, Republic of Cuba; Havana, Guantanamo | Cuban
VE Venezuela, Bolivarian Republic of Venezuela; Caracas | Venezuelan
ID Indonesia, Republic of Indonesia; Jakarta, Bali | Indonesian
MY Malaysia; Kuala Lumpur, Putrajaya | Malaysian
SG Singapore, Republic of Singapore | Singaporean
TH Thailand, Kingdom of Thailand; Bangkok, Phuket | Thai
MM Myanmar, Burma, Republic of the Union of Myanmar; Naypyidaw, Naypyitaw, Yangon, Rangoon, Rakhine | Burmese, Myanmar
BD Bangladesh, People's Republic of Bangladesh; Dhaka, Cox's Bazar | Bangladeshi
LK Sri Lanka, Democratic Socialist Republic of Sri Lanka; Colombo | Sri Lankan
NP Nepal, Federal Democratic Republic of Nepal; Kathmandu | Nepalese, Nepali
MV Maldives, Republic of the Maldives; Male | Maldivian
BT Bhutan, Kingdom of Bhutan; Thimphu | Bhutanese
PH Philippines, Republic of the Philippines; Manila | Philippine, Filipino
LA Laos, Lao People's Democratic Republic; Vientiane | Lao, Laotian
KH Cambodia, Kingdom of Cambodia; Phnom Penh | Cambodian
MN Mongolia; Ulaanbaatar | Mongolian
TW Taiwan, Republic of China (Taiwan); Taipei | Taiwanese
ZA South Africa, Republic of South Africa; Johannesburg, Pretoria, Cape Town, Durban | South African
NG Nigeria, Federal Republic of Nigeria; Abuja, Lagos | Nigerian
KE Kenya, Republic of Kenya; Nairobi | Kenyan
ET Ethiopia, Federal Democratic Republic of Ethiopia; Addis Ababa | Ethiopian
SD Sudan, Republic of the Sudan; Khartoum, Darfur | Sudanese
SO Somalia, Federal Republic of Somalia; Mogadishu | Somali
MA Morocco, Kingdom of Morocco; Rabat, Marrakesh, Marrakech, Casablanca | Moroccan
DZ Algeria, People's Democratic Republic of Algeria; Algiers | Algerian
ML Mali, Republic of Mali; Bamako | Malian
RS Serbia, Republic of Serbia; Belgrade | Serbian, Serb
XK Kosovo, Republic of Kosovo; Pristina | Kosovar
GR Greece, Hellenic Republic; Athens | Greek
CY Cyprus, Republic of Cyprus; Nicosia | Cypriot
ES Spain, Kingdom of Spain; Madrid, Barcelona, Catalonia | Spanish
PT Portugal, Portuguese Republic; Lisbon | Portuguese
SE Sweden, Kingdom of Sweden; Stockholm | Swedish
NO Norway, Kingdom of Norway; Oslo | Norwegian
DK Denmark, Kingdom of Denmark; Copenhagen, Greenland | Danish
FI Finland, Republic of Finland; Helsinki | Finnish
IS Iceland; Reykjavik | Icelandic
EE Estonia, Republic of Estonia; Tallinn | Estonian
LV Latvia, Republic of Latvia; Riga | Latvian
LT Lithuania, Republic of Lithuania; Vilnius | Lithuanian
CZ Czech Republic, Czechia; Prague | Czech
SK Slovakia, Slovak Republic; Bratislava | Slovak
HU Hungary; Budapest | Hungarian
RO Romania; Bucharest | Romanian
BG Bulgaria, Republic of Bulgaria; Sofia | Bulgarian
HR Croatia, Republic of Croatia; Zagreb | Croatian
SI Slovenia, Republic of Slovenia; Ljubljana | Slovenian
MK North Macedonia, Macedonia, Republic of North Macedonia; Skopje | Macedonian
ME Montenegro; Podgorica | Montenegrin
BA Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina; Sarajevo | Bosnian
MD Moldova, Republic of Moldova; Chisinau | Moldovan
AL Albania, Republic of Albania; Tirana | Albanian
KW Kuwait, State of Kuwait; Kuwait City | Kuwaiti
BH Bahrain, Kingdom of Bahrain; Manama | Bahraini
PE Peru, Republic of Peru; Lima | Peruvian
CO Colombia, Republic of Colombia; Bogota, Bogotá, Cartagena | Colombian
EC Ecuador, Republic of Ecuador; Quito | Ecuadorean
BO Bolivia, Plurinational State of Bolivia; La Paz | Bolivian
NZ New Zealand; Wellington, Auckland, Christchurch | New Zealand
RW Rwanda, Republic of Rwanda; Kigali | Rwandan
UG Uganda, Republic of Uganda; Kampala | Ugandan
TZ Tanzania, United Republic of Tanzania; Dar es Salaam, Dodoma | Tanzanian
ZW Zimbabwe, Republic of Zimbabwe; Harare | Zimbabwean
CD Democratic Republic of the Congo, DR Congo, DRC, Congo - Kinshasa; Kinshasa, Goma | Congolese
ER Eritrea, State of Eritrea; Asmara | Eritrean
SS South Sudan, Republic of South Sudan; Juba | South Sudanese
HT Haiti, Republic of Haiti; Port-au-Prince | Haitian
PA Panama, Republic of Panama; Panama City, Panama Canal | Panamanian
AD Andorra, Principality of Andorra | Andorran
AG Antigua & Barbuda
AI Anguilla | Anguillian
AO Angola, Republic of Angola | Angolan
AS American Samoa | American Samoan
AW Aruba | Aruban
AX Åland Islands | Ålandish
BB Barbados | Barbadian
BF Burkina Faso | Burkinabe
BI Burundi, Republic of Burundi | Burundian
BJ Benin, Republic of Benin | Beninese
BL St. Barthélemy
BM Bermuda | Bermudian
BN Brunei, Nation of Brunei, Abode of Peace | Bruneian
BQ Caribbean Netherlands, Bonaire, Sint Eustatius and Saba | Dutch
BS Bahamas, Commonwealth of the Bahamas | Bahamian
BW Botswana, Republic of Botswana | Motswana
BZ Belize | Belizean
CC Cocos
CF Central African Republic | Central African
CG Congo - Brazzaville
CI Côte d’Ivoire, Ivory Coast, Republic of Côte d'Ivoire | Ivorian
CK Cook Islands | Cook Islander
CM Cameroon, Republic of Cameroon | Cameroonian
CR Costa Rica, Republic of Costa Rica | Costa Rican
CV Cape Verde, Republic of Cabo Verde | Cape Verdian
CW Curaçao, Country of Curaçao | Curaçaoan
CX Christmas Island, Territory of Christmas Island | Christmas Islander
DJ Djibouti, Republic of Djibouti | Djibouti
DM Dominica, Commonwealth of Dominica | Dominican
DO Dominican Republic | Dominican
EH Western Sahara, Sahrawi Arab Democratic Republic | Sahrawi
FJ Fiji, Republic of Fiji | Fijian
FK Falkland Islands | Falkland Islander
FM Micronesia, Federated States of Micronesia | Micronesian
FO Faroe Islands | Faroese
GA Gabon, Gabonese Republic | Gabonese
GD Grenada | Grenadian
GF French Guiana, Guiana | Guianan
GG Guernsey, Bailiwick of Guernsey | Channel Islander
GH Ghana, Republic of Ghana | Ghanaian
GI Gibraltar | Gibraltar
GL  | Greenlandic
GM Gambia, Republic of the Gambia | Gambian
GN Guinea, Republic of Guinea | Guinean
GP Guadeloupe | Guadeloupian
GQ Equatorial Guinea, Republic of Equatorial Guinea | Equatorial Guinean
GS South Georgia & South Sandwich Islands
GT Guatemala, Republic of Guatemala | Guatemalan
GU Guam | Guamanian
GW Guinea-Bissau, Republic of Guinea-Bissau | Guinea-Bissauan
GY Guyana, Co-operative Republic of Guyana | Guyanese
HK Hong Kong SAR China, Hong Kong Special Administrative Region of the People's Republic of China | Hong Konger
HN Honduras, Republic of Honduras | Honduran
IM Isle of Man | Manx
IO British Indian Ocean Territory | Indian
JE Jersey, Bailiwick of Jersey | Channel Islander
JM Jamaica | Jamaican
KI Kiribati, Independent and Sovereign Republic of Kiribati | I-Kiribati
KM Comoros, Union of the Comoros | Comoran
KN St. Kitts & Nevis
KY Cayman Islands | Caymanian
LC St. Lucia
LI Liechtenstein, Principality of Liechtenstein | Liechtensteiner
LR Liberia, Republic of Liberia | Liberian
LS Lesotho, Kingdom of Lesotho | Mosotho
LU Luxembourg, Grand Duchy of Luxembourg | Luxembourger
MC Monaco, Principality of Monaco | Monegasque
MF St. Martin
MG Madagascar, Republic of Madagascar | Malagasy
MH Marshall Islands, Republic of the Marshall Islands | Marshallese
MO Macao SAR China, Macao Special Administrative Region of the People's Republic of China | Macanese
MP Northern Mariana Islands, Commonwealth of the Northern Mariana Islands | American
MQ Martinique | Martinican
MR Mauritania, Islamic Republic of Mauritania | Mauritanian
MS Montserrat | Montserratian
MT Malta, Republic of Malta | Maltese
MU Mauritius, Republic of Mauritius | Mauritian
MW Malawi, Republic of Malawi | Malawian
MZ Mozambique, Republic of Mozambique | Mozambican
NA Namibia, Republic of Namibia | Namibian
NC New Caledonia | New Caledonian
NE Niger, Republic of Niger | Nigerien
NF Norfolk Island, Territory of Norfolk Island | Norfolk Islander
NI Nicaragua, Republic of Nicaragua | Nicaraguan
NR Nauru, Republic of Nauru | Nauruan
NU Niue | Niuean
PF French Polynesia | French Polynesian
PG Papua New Guinea, Independent State of Papua New Guinea | Papua New Guinean
PM St. Pierre & Miquelon
PN Pitcairn Islands, Pitcairn Group of Islands | Pitcairn Islander
PR Puerto Rico, Commonwealth of Puerto Rico | Puerto Rican
PW Palau, Republic of Palau | Palauan
PY Paraguay, Republic of Paraguay | Paraguayan
RE Réunion, Réunion Island | Réunionese
SB Solomon Islands | Solomon Islander
SC Seychelles, Republic of Seychelles | Seychellois
SH St. Helena
SJ Svalbard & Jan Mayen
SL Sierra Leone, Republic of Sierra Leone | Sierra Leonean
SM San Marino, Most Serene Republic of San Marino | Sammarinese
SN Senegal, Republic of Senegal | Senegalese
SR Suriname, Republic of Suriname | Surinamer
ST São Tomé & Príncipe
SV El Salvador, Republic of El Salvador | Salvadoran
SX Sint Maarten | St. Maartener
SZ Eswatini, Kingdom of Eswatini | Swazi
TC Turks & Caicos Islands
TD Chad, Republic of Chad | Chadian
TF French Southern Territories
TG Togo, Togolese Republic | Togolese
TK Tokelau | Tokelauan
TL Timor-Leste, Democratic Republic of Timor-Leste | East Timorese
TO Tonga, Kingdom of Tonga | Tongan
TT Trinidad & Tobago, Trinidad and Tobago, Republic of Trinidad and Tobago | Trinidadian
TV Tuvalu | Tuvaluan
UY Uruguay, Oriental Republic of Uruguay | Uruguayan
VC St. Vincent & Grenadines
VG British Virgin Islands, Virgin Islands | Virgin Islander
VI U.S. Virgin Islands
VU Vanuatu, Republic of Vanuatu | Ni-Vanuatu
WF Wallis & Futuna
WS Samoa, Independent State of Samoa | Samoan
YT Mayotte, Department of Mayotte | Mahoran
ZM Zambia, Republic of Zambia | Zambian
`)
