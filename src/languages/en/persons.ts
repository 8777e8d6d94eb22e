/** English words around persons' names: given names, what stands before a name, what is written like a name and is none. */

/** Given names and surnames seen often. */
export const givenNames = `
John
James
Robert
Michael
William
David
Richard
Joseph
Thomas
Charles
Christopher
Daniel
Matthew
Anthony
Mark
Donald
Steven
Steve
Paul
Andrew
Joshua
Kenneth
Kevin
Brian
George
Edward
Ronald
Timothy
Jason
Jeffrey
Ryan
Jacob
Gary
Nicholas
Eric
Jonathan
Stephen
Larry
Scott
Brandon
Benjamin
Samuel
Gregory
Frank
Alexander
Raymond
Patrick
Jack
Dennis
Jerry
Tyler
Aaron
Jose
Adam
Henry
Nathan
Douglas
Zachary
Peter
Kyle
Walter
Ethan
Jeremy
Harold
Keith
Christian
Roger
Noah
Gerald
Carl
Terry
Sean
Austin
Arthur
Lawrence
Jesse
Dylan
Bryan
Joe
Jordan
Billy
Bruce
Albert
Willie
Gabriel
Logan
Alan
Juan
Wayne
Roy
Ralph
Randy
Eugene
Vincent
Russell
Elijah
Louis
Bobby
Philip
Johnny
Mary
Patricia
Jennifer
Linda
Elizabeth
Barbara
Susan
Jessica
Sarah
Karen
Lisa
Nancy
Betty
Margaret
Sandra
Ashley
Kimberly
Emily
Donna
Michelle
Carol
Amanda
Dorothy
Melissa
Deborah
Stephanie
Rebecca
Sharon
Laura
Cynthia
Kathleen
Amy
Angela
Shirley
Anna
Brenda
Pamela
Emma
Nicole
Helen
Samantha
Katherine
Christine
Debra
Rachel
Carolyn
Janet
Catherine
Maria
Heather
Diane
Ruth
Julie
Olivia
Joyce
Virginia
Victoria
Kelly
Lauren
Christina
Joan
Evelyn
Judith
Megan
Andrea
Cheryl
Hannah
Jacqueline
Martha
Gloria
Teresa
Ann
Sara
Madison
Frances
Kathryn
Janice
Jean
Abigail
Alice
Julia
Judy
Sophia
Grace
Denise
Amber
Doris
Marilyn
Danielle
Beverly
Isabella
Theresa
Diana
Natalie
Brittany
Charlotte
Marie
Kayla
Alexis
Lori
Barack
Hillary
Bill
Jake
Jared
Mike
Marco
Antony
Tony
Boris
Olaf
Emmanuel
Francois
Nicolas
Ursula
Josep
Federica
Jens
Recep
Mevlut
Hakan
Vladimir
Sergei
Sergey
Dmitry
Dmitri
Mikhail
Nikolai
Nikolay
Yuri
Alexei
Igor
Andrei
Viktor
Valery
Ramzan
Volodymyr
Petro
Dmytro
Andriy
Denys
Oleksandr
Aliaksandr
Nursultan
Kassym-Jomart
Ilham
Nikol
Xi
Wang
Li
Hu
Wen
Yang
Qin
Kim
Moon
Yoon
Park
Shinzo
Fumio
Taro
Yoshihide
Narendra
Sushma
Subrahmanyam
Ajit
Rajnath
Manmohan
Sonia
Rahul
Amit
Imran
Nawaz
Shehbaz
Shahbaz
Asif
Ishaq
Bilawal
Hina
Khawaja
Sartaj
Tariq
Shah
Aizaz
Tehmina
Qamar
Asim
Raheel
Pervez
Benazir
Hamid
Ashraf
Abdullah
Salahuddin
Hanif
Amir
Mullah
Zabihullah
Suhail
Hassan
Mohammad
Muhammad
Mohammed
Ahmad
Ahmed
Ali
Hussein
Hussain
Hasan
Javad
Abbas
Ebrahim
Mahmoud
Ayatollah
Ismail
Yahya
Khaled
Yair
Naftali
Avigdor
Ehud
Isaac
Yoav
Israel
Bashar
Walid
Faisal
Saud
Salman
Khalid
Adel
Sheikh
Tamim
Hamad
Abdel
Nabil
Sameh
Riyad
Saeb
Nuri
Haider
Barham
Fuad
Mustafa
Adil
Masoud
Abdul
Omar
Osama
Ayman
Saad
Najib
Michel
Abdulla
Kamal
Mohamed
Youssef
Nasser
Luis
Carlos
Andres
Pedro
Miguel
Hugo
Evo
Luiz
Dilma
Jair
Alejandro
Enrique
Vicente
Alberto
Mauricio
Cristina
Gustavo
Ivan
Alvaro
Giuseppe
Matteo
Mario
Giorgia
Paolo
Silvio
Sergio
Franco
Pablo
Mariano
Antonio
Zuzana
Milos
Petr
Andrzej
Mateusz
Radoslaw
Jaroslaw
Lech
Dalia
Gitanas
Kaja
Toomas
Edgars
Arturs
Sauli
Sanna
Stefan
Margot
Ulf
Mette
Lars
Erna
Jonas
Rishi
Keir
Liz
Dominic
Tobias
Priti
Kofi
Ban
Ghebreyesus
Tedros
Kristalina
Rafael
Staffan
Geir
Filippo
Nikki
Zalmay
Wendy
Lloyd
Merrick
Jen
Karine
Karoline
Ned
Rex
Jim
Dick
Condoleezza
Colin
Madeleine
Jimmy
Lyndon
Cyril
Nelson
Abiy
Uhuru
Yoweri
Muhammadu
Bola
Goodluck
Macky
Alpha
Alassane
Joko
Rodrigo
Ferdinand
Mahathir
Anwar
Prayut
Aung
Hun
Nguyen
Tran
Pham
Jokowi
Jacinda
Malcolm
Penny
Marise
Justin
Chrystia
Melanie
Claudia
Marcelo
Ebrard
Pete
Kash
Tulsi
Kristi
JD
Kellyanne
Elon
Melania
Ivanka
Jill
Kamala
Tim
Usha
`

/** Words that stand before a person's name; posts and honorifics in full stand in `titles.ts`. */
export const nameTitles = `
President
President-elect
Vice President
Vice-President
First Lady
Prime Minister
Deputy Prime Minister
Prime Ministers
Foreign Minister
Foreign Ministers
Foreign Secretary
Defense Minister
Defence Minister
Defence Secretary
Defense Secretary
Finance Minister
Interior Minister
Home Secretary
Secretary
Secretary of State
Secretary General
Secretary-General
Deputy Secretary
Under Secretary
Assistant Secretary
Minister
Ministers
Deputy Minister
Minister of State
Chancellor
Vice Chancellor
Premier
King
Queen
Prince
Crown Prince
Princess
Emir
Amir
Sultan
Sheikh
Pope
Ambassador
Ambassadors
Special Envoy
Envoy
Special Representative
Senator
Sen
Sen.
Congressman
Congresswoman
Representative
Rep
Rep.
Governor
Gov
Gov.
Mayor
General
Gen
Gen.
Lt Gen
Lieutenant General
Major General
Maj
Maj.
Col
Col.
Colonel
Lt
Lt.
Lt. Gen.
Lt. Col.
Capt
Capt.
Captain
Admiral
Adm
Adm.
Brig
Brigadier
Sgt
Sgt.
Commander
Marshal
Field Marshal
Mr
Mr.
Mrs
Mrs.
Ms
Ms.
Miss
Dr
Dr.
Sir
Dame
Lord
Lady
Baroness
Professor
Prof
Prof.
Judge
Justice
Attorney General
National Security Advisor
National Security Adviser
Homeland Security Advisor
Chief of Staff
Chief
Director
Chairman
Chairwoman
Chair
Speaker
Spokesman
Spokeswoman
Spokesperson
spokesman
spokeswoman
spokesperson
High Representative
Commissioner
Deputy
Adviser
Advisor
Ayatollah
Sayyid
Mullah
Maulana
Imam
Patriarch
Cardinal
Bishop
Archbishop
Reverend
Rev
president
prime minister
foreign minister
defence minister
defense minister
minister
secretary
ambassador
general
leader
analyst
lawyer
journalist
professor
Leader
Supreme Leader
Excellency
His Excellency
Her Excellency
Majesty
Highness
counterpart
director
chairman
administration
Deputy National Security Advisor
Principal Deputy National Security Advisor
Press Secretary
White House Press Secretary
Administrator
FEMA Administrator
Tsar
Emperor
Taoiseach
Senators
Presidents
Leaders
Congressmen
Representatives
Governors
Justices
Generals
candidate
nominee
rival
ally
billionaire
columnist
correspondent
editor
author
wife
husband
daughter
son
brother
sister
father
mother
named
baroness
`

/** Written like names, and none: months, holidays, events, documents, projects. */
export const noNames = `
Extraordinary
Plenipotentiary
Counselor
Emeritus
Designate
Elect
Counsel
January
February
March
April
May
June
July
August
September
October
November
December
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
Mon
Tue
Wed
Thu
Fri
Sat
Sun
Christmas
Easter
Ramadan
Eid
Eid al-Fitr
New Year
Thanksgiving
Diwali
Nowruz
World War II
World War I
Second World War
First World War
Cold War
COVID-19
Covid
COVID
Brexit
Internet
Islam
Christianity
Minsk agreements
Minsk Agreements
Abraham Accords
JCPOA
Joint Comprehensive Plan of Action
New START
START
INF Treaty
Paris Agreement
Indus Waters Treaty
Non-Proliferation Treaty
NPT
CPEC
Belt and Road
Belt and Road Initiative
Nord Stream
Nord Stream 2
TurkStream
Olympics
Olympic Games
World Cup
Nobel Prize
Euro-Atlantic
Air Force One
Nobel Peace Prize
Constitution
Bible
Quran
Koran
God
Allah
Novichok
Sputnik V
Operation
Operation Inherent Resolve
Geneva Convention
Vienna Convention
State of the Union
English
Arabic
Russian
Chinese
Urdu
Hindi
Pashto
Persian
Dari
French
GMT
EST
AM
PM
CEO
MP
MPs
GDP
LNG
AI
HIV
AIDS
Ebola
Zika
LGBT
GPS
TV
PhD
ID
IT
I
Covid-19
Mercosur agreement
Holocaust
Renaissance
Green New Deal
Obamacare
Hurricane
Tropical Storm
Summit of the Americas
Summit for Democracy
Great Game
Quad Summit
Patriot
HIMARS
F-16
S-400
S-300
Kalashnikov
Su-24
MiG
Boeing 737
Bitcoin
North Atlantic Treaty
Chief Executive
Democrat
Republican
Democratic
Conservative
Liberal
Communist
Nazi
Nazis
Christian
Muslim
Jewish
Sunni
Shiite
`

/** Never part of a person's name, wherever the model may put them. */
export const honorifics = `
President
President-elect
Vice President
Prime Minister
Deputy Prime Minister
Foreign Minister
Defense Minister
Defence Minister
Finance Minister
Interior Minister
Foreign Secretary
Secretary
Secretary of State
Secretary-General
Secretary General
Minister
Chancellor
King
Queen
Prince
Crown Prince
Princess
Emir
Sultan
Sheikh
Pope
Ambassador
Special Envoy
Envoy
Senator
Sen.
Congressman
Governor
Gov.
Mayor
General
Gen.
Lt. Gen.
Maj.
Major
Col.
Colonel
Lt.
Capt.
Captain
Admiral
Adm.
Brigadier
Brig. Gen.
Maj. Gen.
Lt. Col.
Sgt.
Commander
Mr
Mr.
Mrs
Mrs.
Ms
Ms.
Dr
Dr.
Sir
Dame
Lord
Lady
Professor
Prof.
Judge
Justice
Attorney General
National Security Advisor
National Security Adviser
Spokesman
Spokeswoman
Spokesperson
Director
Chairman
Speaker
Ayatollah
Mullah
Maulana
Imam
Patriarch
Cardinal
Sayyid
Supreme Leader
Leader
High Representative
Chief Minister
Taoiseach
Rep.
former
First Lady
Chargé d’Affaires
Chargé d'Affaires
`

/** After a known name, and no part of it. */
export const tails = `
Charter
Resolution
Resolutions
Member States
Special Rapporteur
Special Envoy
Special Representative
Government
government
Summit
summit
Secretary-General
Secretary General
Ambassador
President
Treaty
Allies
Ally
Alliance
Compact
Partnership
`

/** After a person's name, and no part of it. */
export const personTails = `
Administration
administration
Government
government
`

/** Full names of people known beforehand: heads of states and governments, ministers, envoys. */
export const statesmen = `
Sergey Lavrov
Sergei Lavrov
Antonio Guterres
António Guterres
Ban Ki-moon
Aung San Suu Kyi
Xi Jinping
Wang Yi
Li Keqiang
Kim Jong Un
Kim Jong-un
Moon Jae-in
Yoon Suk Yeol
Prayut Chan-o-cha
Prayuth Chan-o-cha
Shinzo Abe
Fumio Kishida
Mohammed bin Salman
Mohamed bin Salman
Mohammed bin Zayed
Mohamed bin Zayed
Tamim bin Hamad Al Thani
Sheikh Hasina
Badr bin Hamad Albusaidi
Badr Albusaidi
Bashar al-Assad
Bashar Assad
Mahmoud Abbas
Abdel Fattah el-Sisi
Abdel Fattah El-Sisi
Recep Tayyip Erdogan
Recep Tayyip Erdoğan
Hakan Fidan
Mevlut Cavusoglu
Ursula von der Leyen
Jens Stoltenberg
Mark Rutte
Luiz Inácio Lula da Silva
Lula da Silva
Mohammed Shia al-Sudani
Mohammed Shia’ al-Sudani
Robert F. Kennedy Jr.
Nikolay Patrushev
Nikolai Patrushev
Dmitry Peskov
Maria Zakharova
Sergey Shoigu
Sergei Shoigu
Steve Witkoff
Marco Rubio
JD Vance
J.D. Vance
Pete Hegseth
Antony Blinken
Antony J. Blinken
Lloyd Austin
Lloyd J. Austin III
Jake Sullivan
Kamala Harris
Abbas Araghchi
Masoud Pezeshkian
Hossein Amir-Abdollahian
Ebrahim Raisi
Shehbaz Sharif
Ishaq Dar
Imran Khan
Nawaz Sharif
Bilawal Bhutto Zardari
Asif Ali Zardari
Shah Mahmood Qureshi
Khawaja Asif
Asim Munir
Narendra Modi
Subrahmanyam Jaishankar
S. Jaishankar
Volodymyr Zelenskyy
Volodymyr Zelensky
Vladimir Putin
Emmanuel Macron
Keir Starmer
Benjamin Netanyahu
Gideon Sa'ar
Gideon Saar
Donald Trump
Joe Biden
`
