"""Makes ferry.dna, a database of Discourse Network Analyzer: a debate of invented people about a bridge, over a year and a bit."""
import datetime, sqlite3
import osk  # makes osk.dna, whose tables it takes

db = sqlite3.connect("ferry.dna")
for sql, in osk.db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"):
    db.execute(sql)
ORGANIZATIONS = {"": (0, 0, 0, ""), "Council of Khorvik": (31, 119, 180, "government"), "Ferrymen's Guild": (214, 39, 40, "union"), "Ministry of Roads": (31, 119, 180, "government"),
                 "Osk Traders": (0, 0, 0, "business"), "Reed Society": (44, 160, 44, "society")}
CONCEPTS = ["", "The bridge should be built", "The toll is too high", "The reeds must be kept", "The ferry is slow"]
# day, organization, concept, agreement, strength
SAID = """2031-01-10 3 1 1 2|2031-01-10 2 1 0 -2|2031-01-31 4 1 1 1|2031-01-31 4 4 1 3|2031-02-05 2 4 0 -3|2031-02-05 5 1 0 -1|2031-02-05 5 3 1 3|2031-03-03 1 1 1 1|
2031-03-03 1 3 1 1|2031-03-20 3 1 1 2|2031-03-20 3 2 0 -1|2031-03-20 2 2 1 3|2031-05-11 4 2 1 2|2031-05-11 5 3 1 3|2031-05-11 1 2 1 1|2031-08-01 3 3 0 -1|2031-08-01 3 4 1 2|
2031-08-01 2 1 0 -2|2031-11-15 1 1 0 -1|2031-11-15 5 1 0 -2|2032-01-12 2 1 0 -3|2032-01-12 4 1 1 1|2032-03-02 3 1 1 300|2032-03-02 3 1 1 300|2032-03-02 0 1 1 0"""
db.execute("INSERT INTO SETTINGS VALUES ('version', '3.0.7')")
db.execute("INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Ilse Omur', 'x')")
db.execute("INSERT INTO STATEMENTTYPES (ID, Label) VALUES (1, 'Claim')")
for i, (name, kind) in enumerate((("organization", "short text"), ("concept", "short text"), ("agreement", "boolean"), ("strength", "integer"), ("remark", "long text")), 1):
    db.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", (i, name, kind))
db.execute("INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'type')")
for i, (name, (r, g, b, kind)) in enumerate(ORGANIZATIONS.items()):
    db.execute("INSERT INTO ENTITIES (ID, VariableId, Value, Red, Green, Blue) VALUES (?, 1, ?, ?, ?, ?)", (10 + i, name, r, g, b))
    db.execute("INSERT INTO ATTRIBUTEVALUES VALUES (?, ?, 1, ?)", (i + 1, 10 + i, kind))
for i, name in enumerate(CONCEPTS):
    db.execute("INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (?, 2, ?)", (20 + i, name))
names, days, n = list(ORGANIZATIONS), {}, 0
for s, line in enumerate(SAID.replace("\n", "").split("|"), 1):
    day, org, concept, agree, strength = line.split()
    if day not in days:
        days[day] = len(days) + 1
        time = int(datetime.datetime.fromisoformat(day + "T00:00:00+00:00").timestamp())
        db.execute("INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Date) VALUES (?, ?, '', 1, ?, ?, ?)",
                   (days[day], f"Debate of {day}", "Anvar Teshik" if len(days) % 2 else "Lena Haldan", "Osk Herald" if len(days) % 3 else "Khorvik Post", time))
    words = f"{names[int(org)] or 'Somebody'} {'says' if agree == '1' else 'denies'}: {CONCEPTS[int(concept)]}."
    start, = db.execute("SELECT length(Text) FROM DOCUMENTS WHERE ID = ?", (days[day],)).fetchone()
    db.execute("UPDATE DOCUMENTS SET Text = Text || ? || char(10) WHERE ID = ?", (words, days[day]))
    db.execute("INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?, 1)", (s, days[day], start, start + len(words)))
    db.execute("INSERT INTO DATABOOLEAN VALUES (?, ?, 3, ?)", (s, s, int(agree)))
    db.execute("INSERT INTO DATAINTEGER VALUES (?, ?, 4, ?)", (s, s, int(strength)))
    db.execute("INSERT INTO DATALONGTEXT VALUES (?, ?, 5, '')", (s, s))
    for variable, entity in ((1, 10 + int(org)), (2, 20 + int(concept))):
        n += 1
        db.execute("INSERT INTO DATASHORTTEXT VALUES (?, ?, ?, ?)", (n, s, variable, entity))
db.commit()
