### bridge.txt | news
{c1:“The bridge stands,”} {q1:says} {s1:Anvar Teshik, the ferryman of Khorvik}, {c1:“and {s2:the mayor} {q2:told} me {t2:on 3 May 2031} {c2:that {s3:engineers} {q3:doubt} {c3:it will fall}}.

“Nobody, believe me, nobody asked us”}.

{s4:He} {q4:denies} {c4:that he was paid}. {q5:It may be, people say,} {c5:that 😀 渡し船 & <ferries> "cost more", by half,} and 한국어 words prove little.

{s6:We} {q6:are not sure} {c6:of that}.
---
1 d - p A a | Anvar Teshik | the mayor of Khorvik | quotation marks; verb of saying
2 i 1 p A a | the mayor of Khorvik | | said=2031-05-03
3 i 2 g D h | | the bridge |
4 i - p D a | Anvar Teshik | Anvar Teshik; the bridge | confidence=0.473
5 i - k A h | unknown | |
6 i - a D a | AUTHOR | |

### empty.txt | lookalike
Nothing is said here.
---
