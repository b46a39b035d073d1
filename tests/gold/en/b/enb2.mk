### gb_tg1 | telegram
🔥🔥 RECTOR PACKED?

{c1:The rector of the Mining Academy has filled three boxes and wrapped a ficus}. {q1:Seen and reported by} {s1:the night porter}.

▪️ {s2:The Academy's press office} {q2:replied to us at 23:14:} {c2:“{s3:Rector Viggo Daulet} {q3:has never spoken of} {c3:leaving}.”}
▪️ {s4:His deputy, Madina Lorentz,} {q4:says} {c4:she “learned about the boxes from you”}.
▪️ {s5:Students} {q5:swear} {c5:that {s6:he} {q6:promised} {c6:to stay until the diplomas are signed}}.
▪️ {q7:According to} {s7:the channel Chalk and Cheese}, {c7:{s8:the Education Ministry} {q8:demanded} {c8:his resignation} back in March}. {s9:The ministry} {q9:won't say} {c9:whether it did}.

[{q10:Forwarded from} {s10:Chalk and Cheese}]
{c10:Colleagues, calm down 🧘 Yes, {s11:we} {q11:wrote} {c11:“demanded”}. {s12:The person who told us} {q12:now says} {c12:it was more of a cough}. {s13,s14:We} {q13:take back} {c13:the verb} and {q14:stand by} {c14:the noun}.}

❗️UPD 00:02. Daulet called. {c15:“The ficus is going to the dentist,”} {s15:he} {q15:explained}. {c15:“{s16:I} {q16:have told} everyone {c16:the same}.”}
❗️UPD 00:40. {s17:The dentist} {q17:denies} {c17:it}. All of it, or only the ficus?
❗️UPD 07:15. {s18:Lorentz}{q18::} {c18:"No comment, and tell Viggo the keys are with me"}

{s19:Many of you} {q19:want to know} {c19:who comes next}. {q20:The corridor whispers} {c20:that it will be Madina L.} {s21:I} personally {q21:think} {c21:the ficus is the better candidate} 🌿

Not an advertisement: the shop “Box & Sons” on Quarry Street has boxes. Mugs with the words “Ask the Porter” are on sale in the chat.
---
1 i - p A a | the night porter of the Mining Academy | the rector of the Mining Academy | fronted passive
2 d - o A a | the press office of the Mining Academy | Viggo Daulet | denial-like
3 i 2 p D a | Viggo Daulet | Viggo Daulet | nested negated-cue denial gerund
4 m - p A a | Madina Lorentz | Madina Lorentz |
5 i - g A a | students | Viggo Daulet |
6 i 5 p A a | Viggo Daulet | Viggo Daulet | nested pronoun male
7 i - o A a | Chalk and Cheese | the Education Ministry; Viggo Daulet |
8 i 7 o A a | the Education Ministry | Viggo Daulet | nested request
9 i - o A q | the Education Ministry | | noncommittal short-name ellipsis-content unscored-polarity unscored-certainty
10 d - o A a | Chalk and Cheese | | forwarded optional unscored-type
11 d 10 o A a | Chalk and Cheese | | nested self
12 i 10 u A a | the person who told Chalk and Cheese | | nested
13 i 10 o D a | Chalk and Cheese | | nested self retraction shared-source
14 i 10 o A a | Chalk and Cheese | | nested self shared-source
15 d - p A a | Viggo Daulet | | pronoun male discontinuous
16 i 15 p A a | Viggo Daulet | | nested self demonstrative-content
17 i - p D a | the dentist | | denial demonstrative-content
18 d - p A a | Madina Lorentz | Viggo Daulet | colon-cue short-name noncommittal unscored-polarity unscored-certainty
19 i - g A q | readers | | indirect-question
20 i - k A h | unknown | Madina Lorentz | implicit-source rumour
21 i - a A a | AUTHOR | |

### gb_tg2 | telegram
🚧 #BorderToday 07:00

– {c1:Checkpoint Kyzylfjord is shut}. {q1:Source:} {s1:drivers in the queue}.
– {s2:@maddur_customs}{q2::} {c2:«Everything works. The queue is only a queue»}
– {s3:Ostrelia's border chief, Major Ylva Sadyk,} {q3:insists} {c3:that not one lorry has been turned back}.
– {s4:A driver from Teshik (green cab, no name please)}{q4::} {c4:“Thirty-one hours. {s5:They} {q5:said} {c5:the scanner was broken}. Then {s6:they} {q6:said} {c6:the man was broken}.”} 😤
– {c7:Tomatoes up by 40%} ({q7:via} {s7:Bazaar Watch})

📌 By noon

1. {s8:The Foreign Ministry of Maddur} {q8:has threatened} {c8:to close the second bridge unless the “tomato slander” stops}.
2. {s9:Prime Minister Torvald Iskak} {q9:answered from the steps of parliament:} {c9:“Which slander? Which tomatoes?”}
3. {q10:Asked} by {s10:our reporter} {c10:if the scanner exists at all}, {s11:he} {q11:promised} {c11:“to look into it, and then through it”}.
4. {s12:Neither side} {q12:has admitted} {c12:that the scanner was lent to a film crew}. The film crew’s truck is in the photo.
5. {s14:Mrs. Sadik} {q14:now puts} {c14:the number of waiting lorries at 212}, {s15:the drivers’ union} {q15:at} {c15:340}.

‼️ {s16:Our subscriber Gulnar} {q16:writes from the queue:} {c16:“{s17:A sign on the gate} {q17:says} {c17:BACK IN 5 MINUTES}. {s18:It} {q18:has been saying} {c18:so} since Thursday.”} {s19:We} {q19:cannot confirm} {c19:the day}. {s20:Bazaar Watch} {q20:says} {c20:it can}.

🍅 {q21:They say} {c21:the tomatoes have begun to sing}. Stay with us, bring water. The “Green Corridor” is, needless to say, red.
---
1 i - u A a | drivers in the queue | | fronted colon
2 d - o A a | Maddur customs | | colon-cue guillemets
3 i - p A a | Ylva Sadyk | | 
4 d - u A a | a driver from Teshik | | colon-cue
5 i 4 g A a | border guards | | nested pronoun
6 i 4 g A a | border guards | | nested pronoun
7 i - o A a | Bazaar Watch | | no-proper-content optional
8 m - o A a | Foreign Ministry of Maddur | | scare-quotes
9 d - p A q | Torvald Iskak | | question
10 i - u A q | our reporter | Torvald Iskak | passive indirect-question
11 d - p A a | Torvald Iskak | | pronoun male unscored-type
12 i - g D a | neither side | | negated-cue optional unscored-polarity
14 i - p A a | Ylva Sadyk | | misspelled-name number
15 i - o A a | the drivers' union | | ellipsis-content number optional
16 d - p A a | Gulnar | | given-name
17 i 16 d A a | a sign on the gate of the checkpoint | | nested document unscored-type
18 i 16 d A a | a sign on the gate of the checkpoint | | nested pronoun demonstrative-content
19 i - a A a | AUTHOR | | noncommittal unscored-polarity unscored-certainty
20 i - o A a | Bazaar Watch | Bazaar Watch | ellipsis-content
21 i - k A h | unknown | | implicit-source rumour

### gb_tg3 | telegram
💍 Carpet No. 3: the wedding of the year

So. {s1:Ex-governor Rolf Aytmat} {q1:says} {c1:he paid for everything himself}. {s2:His ex-wife, Solveig Aytmat,} {q2:says} {c2:{s3:he} {q3:told} the divorce judge {c3:he owned one bicycle}}. {s4:She} {q4:adds} {c4:that the bicycle was hers}. {s5:The groom’s mother, Zarina Kvist,} {q5:claims} {c5:the bill “came to less than a tractor”}. {s6:She} {q6:does not specify} {c6:which tractor}.

🎤 {s7:The singer (yes, that singer)} {q7:told} her fans {c7:that {s8:“the old gentleman”} {q8:had begged} {c8:her to sing ‘The Reeds’ twice}}. {s9:Her manager} {q9:says} {c9:{s10:she} {q10:said} {c10:no such thing}, and anyway the fee was for one song}.

🦚 {s11:The restaurant} {q11:issued a statement:} {c11:“Dear guests! {s12:Certain channels} {q12:assert} {c12:that peacocks were served}. {s13:We} {q13:categorically deny} {c13:peacocks}.”} {s14:The channels} {q14:reply} {c14:that {s15:nobody} {q15:had mentioned} {c15:peacocks}}.

[{q16:Forwarded from} {s16:Balcony}]
{c16:I stood three metres from the table. {s17:Mr. Aitmatt} {q17:raised a glass:} {c17:«To honest work!»} {s18:The bride’s uncle} {q18:asked him under his breath:} {c18:«Whose?»} Everybody laughed, I too.}

In {s19:my} {q19:opinion}, {c19:a man with one bicycle should not hire a fleet}. {s20:Deputy Aigerim Stolt} {q20:has asked} {c20:the prosecutor to count the cars}. {q21:It is said} {c21:that he was among the guests (table 4, beside the cake)}. {s22:His office} {q22:calls} {c22:this “a geometrical impossibility”}.

P.S. {s23:Rolf A.} {q23:writes in my private messages} {c23:that I am “a carpet with holes”}. {s24:I} {q24:don’t deny} {c24:the holes} 🕳
---
1 i - p A a | Rolf Aytmat | Rolf Aytmat |
2 i - p A a | Solveig Aytmat | Rolf Aytmat |
3 i 2 p A a | Rolf Aytmat | Rolf Aytmat | nested pronoun male
4 i - p A a | Solveig Aytmat | Solveig Aytmat | pronoun female
5 m - p A a | Zarina Kvist | |
6 i - p A q | Zarina Kvist | | pronoun female noncommittal negated-cue unscored-polarity unscored-certainty
7 m - p A a | the singer | Rolf Aytmat | quoted-name scare-quotes unscored-type
8 i 7 p A a | Rolf Aytmat | the singer | nested request definite-description quoted-name
9 i - p A a | the singer's manager | the singer |
10 i 9 p D a | the singer | | nested pronoun female unscored-polarity
11 d - o A a | the restaurant | |
12 i 11 g A a | certain channels | | nested
13 i 11 o D a | the restaurant | | nested self denial
14 i - g A a | the channels | |
15 i 14 g D a | nobody | | nested negated-cue unscored-polarity
16 d - o A a | Balcony | Rolf Aytmat; the bride's uncle | forwarded optional unscored-type
17 d 16 p A a | Rolf Aytmat | | nested misspelled-name guillemets
18 d 16 p A q | the bride's uncle | | nested question guillemets
19 i - a A a | AUTHOR | Rolf Aytmat | noun-cue
20 i - p A a | Aigerim Stolt | the prosecutor | request
21 i - k A h | unknown | the prosecutor | implicit-source passive rumour
22 m - o A a | the office of the prosecutor | the prosecutor | denial-like unscored-polarity
23 m - p A a | Rolf Aytmat | AUTHOR | short-name
24 i - a A h | AUTHOR | | noncommittal negated-denial unscored-polarity unscored-certainty
