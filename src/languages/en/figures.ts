/** Full names of people whom reports name often; made by learn/names/figures.ts (see SOURCES.md). */
export const figures = `
ABED RAHIM KHATIB
Abbas Araghchi
Abdel Fattah Al Sisi
Abdolrahim Mousavi
Abdullah II
Ahmad al-Sharaa
Ahmed al-Sharaa
Ajit Doval
Akiba Takeo
Al Sharpton
Al-Masry Al-Youm
Alaa al-Najjar
Alberto Fernandez
Albin Kurti
Alejandro Gertz Manero
Alejandro Mayorkas
Aleksandar Vucic
Alexander Bastrykin
Alexander Dobrindt
Alexander Novak
Alexander Troufanov
Alexandra Stevenson
Alexey Likhachev
Ali Bongo Ondimba
Ali Khamenei
Alicia Bárcena Ibarra
Alvaro Leyva
Andrew Holness
Andrey Portnov
Andriy Portnov
Andriy Yermak
Andrzej Duda
Andrés Manuel López Obrador
Angela Merkel
Angela Rayner
Anthony Albanese
Anthony Zurcher
Antonio Tajani
Antony Blinken
António Guterres
Anwar Ibrahim
Ararat Mirzoyan
Ashraf Ghani
Aziz Nasirzadeh
Banu Mushtaq
Barack Obama
Bashar Assad
Ben Gvir
Benjamin Lopez Steven
Benjamin Netanyahu
Benny Gantz
Bezalel Smotrich
Boris Johnson
Boris Pistorius
Brigitte Macron
Celso Amorim
Charles Michel
Cho Tae
Chris Brown
Chris Magezi
Chris Murphy
Claudia Sheinbaum
Cyril Barabaltchouk
Cyril Ramaphosa
Daniel Kritenbrink
David Cunio
David Faber
David Lammy
David Zini
De Bruyne
Deepa Bhasthi
Denys Shmyhal
Dmitry Peskov
Dmytro Kuleba
Donald Trump
Donald Tusk
Doron Steinbrecher
Douglas Emhoff
Ed Davey
Edan Alexander
Egils Levits
Einav Zangauker
Eli Sharabi
Elias Rodriguez
Elizabeth II
Elizabeth Sherwood-Randall
Elon Musk
Emily Damari
Emmanuel Macron
Epibatidine Toxin
Esmaeil Baghaei
Esmaeil Baqaei
Esmail Baghaei
Esteban Moctezuma Barragán
Felix Tshisekedi
Feras Killani
Ferdinand Marcos Jr.
Frank-Walter Steinmeier
François-Philippe Champagne
Friedrich Merz
Fumio Kishida
George Floyd
Gideon Sa'ar
Gina Raimondo
Giorgia Meloni
Gitanas Nauseda
Gordon Brown
Gustavo Petro
Hamdi al-Najjar
Howard Lutnick
Ibrahim Kalin
Irfaan Ali
Isaac Herzog
Ismail Haniyeh
Israel Katz
Itamar Ben-Gvir
Iván Duque Márquez
JD Vance
Jacinda Ardern
Jafar Panahi
Jake Sullivan
Jake Wood
James Marape
Jared Kushner
Jasmine Crockett
Jean-Noël Barrot
Jeanna Smialek
Jenipher Camino Gonzalez
Jenna Benchetrit
Jens Stoltenberg
Jensen Huang
Jeremy Bob
Joan Donaldson Scholar
Joe Biden
Johann Wadephul
John Kerry
John Simm
Joko Widodo
Jon Finer
Jose Manuel Albares
José Rafael Ojeda
Juan Gonzalez
Juan González
Julie Chavez Rodriguez
Justin Trudeau
Kaja Kallas
Kamala Harris
Kamala Harris Robocall
Karoline Leavitt
Katherine Tai
Katie Tobin
Kazem Gharibabadi
Keir Starmer
Keith Kellogg
Kemi Badenoch
Ken Salazar
Kirill Dmitriev
Kishida Fumio
Klaus Iohannis
Kristi Noem
Kristie Canegallo
Kurt Campbell
Kyle Buchanan
Kyriakos Mitsotakis
Lars Klingbeil
Lee Hsien Loong
Linda Thomas-Greenfield
Liz Kendall
Liz Sherwood-Randall
Louis Oelofse
López Obrador
MARC ISRAEL
Magdalena Andersson
Mahmoud Abbas
Maia Sandu
Maksim Reshetnikov
Marat Khusnullin
Marcelo Ebrard
Marcia Fudge
Marco Rubio
Mario Draghi
Mark Carney
Mark Rutte
Mark Wells
Maros Sefcovic
Mary Simon
Masoud Pezeshkian
Masrour Barzani
Mateusz Morawiecki
Meir Porush
Mette Frederiksen
Michael Schwirtz
Micheál Martin
Mike Johnson
Mike Pyle
Mohamed bin Zayed
Mohammad Iqbal
Mohammed Shia Al-Sudani
Mohammed Shia’ al-Sudani
Mohammed bin Salman
Mostafa Madbouly
Mustafa Al-Kadhimi
Naftali Bennett
Narendra Modi
Nechirvan Barzani
Neil Duncan-Jordan
Nelson Mandela
Nicolas Maduro
Nigel Farage
Nikol Pashinyan
Nikolay Patrushev
Norfolk MP Rupert Lowe
Oded Lifschitz
Ohad Ben Ami
Omar al-Bashir
Omololu Akinlolu
Pam Bondi
Paul Adams
Paul Whelan
Pedro Sanchez
Pedro Sánchez
Pete Buttigieg
Pete Hegseth
Petr Fiala
Petro Pochynok
Phil Gordon
Qasem Soleimani
Rachel Reeves
Recep Tayyip Erdogan
Richard McPhail
Richard Verma
Rishi Sunak
Robert Golob
Robert Prevost
Roman Lavrynovych
Romi Gonen
Ron Dermer
Ronald Reagan
Ronen Bar
Rosa Icela Rodríguez
Rustem Umerov
Sagui Dekel
Saim Dušan Inayatullah
Salman bin Hamad Al Khalifa
Sam Altman
Sarah Ladislaw
Sarah Milgrim
Sauli Niinistö
Scott Bessent
Scott Morrison
Sean Parnell
Sergey Lavrov
Shehbaz Sharif
Shigeru Ishiba
Sohail Khan
Stanislav Carpiuc
Stephane Dujarric
Stephen Harper
Steve Witkoff
Subrahmanyam Jaishankar
Susan Rice
Taku Eto
Tatiana Trouvé
Tedros Adhanom Ghebreyesus
Tom Barrack
Tom Fletcher
Tommy Robinson
Tony Baumgartner
Troy Fitrell
Tyler Brûlé
Tzachi Hanegbi
Uhuru Kenyatta
Ulf Kristersson
Viktor Orban
Viktor Yanukovych
Vitaliy Saltan
Vladimir Medinsky
Vladimir Putin
Vladimir Zelensky
Volodymyr Zelensky
Volodymyr Zelenskyy
Wang Yi
Warren Buffett
Wendy Sherman
Wesley Dockery
William Ruto
Xi Jinping
YONATAN SINDEL
Yahya Sinwar
Yair Golan
Yair Horn
Yair Lapid
Yaron Lischinsky
Yevgeny Primakov
Yoav Gallant
Yoon Suk Yeol
Yoshihide Suga
Yoweri Museveni
avec votre compte
von der Leyen
`
