"""Databases of Discourse Network Analyzer for tests, of invented people; and the rules that its program relies on, as a checker."""
import sqlite3

PERMISSIONS = ["AddDocuments", "EditDocuments", "DeleteDocuments", "ImportDocuments", "AddStatements", "EditStatements", "DeleteStatements", "EditAttributes",
               "EditRegex", "EditStatementTypes", "EditCoders", "EditCoderRelations", "ViewOthersDocuments", "EditOthersDocuments", "ViewOthersStatements",
               "EditOthersStatements"]
SHORT = [("CODERS", "Name"), ("CODERS", "Password"), ("DOCUMENTS", "Title"), ("DOCUMENTS", "Author"), ("DOCUMENTS", "Source"), ("DOCUMENTS", "Section"),
         ("DOCUMENTS", "Type"), ("STATEMENTTYPES", "Label"), ("VARIABLES", "Variable"), ("REGEXES", "Label"), ("ENTITIES", "Value"),
         ("ATTRIBUTEVARIABLES", "AttributeVariable"), ("ATTRIBUTEVALUES", "AttributeValue")]
COLUMNS = {  # networks.md, section 2
    "SETTINGS": "Property Value", "CODERS": "ID Name Red Green Blue Refresh FontSize Password PopupWidth ColorByCoder PopupDecoration PopupAutoComplete "
    + " ".join("Permission" + p for p in PERMISSIONS), "CODERRELATIONS": "ID Coder OtherCoder viewStatements editStatements viewDocuments editDocuments",
    "DOCUMENTS": "ID Title Text Coder Author Source Section Type Notes Date", "STATEMENTTYPES": "ID Label Red Green Blue",
    "VARIABLES": "ID Variable DataType StatementTypeId", "VARIABLELINKS": "ID SourceVariableId TargetVariableId", "REGEXES": "Label Red Green Blue",
    "STATEMENTS": "ID StatementTypeId DocumentId Start Stop Coder", "DATABOOLEAN": "ID StatementId VariableId Value",
    "DATAINTEGER": "ID StatementId VariableId Value", "DATALONGTEXT": "ID StatementId VariableId Value", "DATASHORTTEXT": "ID StatementId VariableId Entity",
    "ENTITIES": "ID VariableId Value Red Green Blue ChildOf", "ATTRIBUTEVARIABLES": "ID VariableId AttributeVariable",
    "ATTRIBUTEVALUES": "ID EntityId AttributeVariableId AttributeValue"}
DATA = {"boolean": "DATABOOLEAN", "integer": "DATAINTEGER", "long text": "DATALONGTEXT", "short text": "DATASHORTTEXT"}

TEXTS = ["Anvar Teshik 🚢🚢 said the Ministry lied. Lena Haldan agreed: the bridge stays.\r\nТомир Халдан 👍 молчал.\n",
         "The council of Khorvik voted. \"No bridge,\" said Ilse Omur, \"ever.\"", "\ufeffA text that begins with a mark.", ""]


def make(path, sql, permissions=1):
    """A version 3 database by the schema of src/code/dna.sql, with two coders, three types of variables and texts with emoji."""
    texts = TEXTS
    db = sqlite3.connect(path)
    db.executescript(sql)
    put = lambda table, *rows: [db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(r))})", r) for r in rows]
    put("SETTINGS", ("version", "3.0.7"), ("date", "2022-06-10"))
    coder = lambda i, name, r, pw: (i, name, r, 20, 30, 0, 14, pw, 300, 0, 1, 1) + (1,) * 15 + (permissions,)
    put("CODERS", coder(1, "Admin", 255, "a" * 64), coder(4, "Ilse Omur", 10, "b" * 64))
    put("CODERRELATIONS", (3, 1, 4, 1, 0, 1, 0), (9, 4, 1, 1, 1, 1, 1))
    docs = [(7, "The bridge", texts[0], 4, "Anvar Teshik", "Osk Herald", "2", "a note\nof two lines", "report", 1935568800),
            (2, "Vote", texts[1], 1, "", "", "", "", "", -86401), (12, "", texts[2], 4, "", "", "", "", "", 0), (13, "empty", texts[3], 4, "", "", "", "", "", 5)]
    for d in docs:
        db.execute("INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date) VALUES (?,?,?,?,?,?,?,?,?,?)", d)
    put("STATEMENTTYPES", (3, "Claim", 1, 2, 3), (5, "Note", 9, 9, 9))
    put("VARIABLES", (10, "organization", "short text", 3), (11, "concept", "short text", 3), (12, "agreement", "boolean", 3), (13, "weight", "integer", 3),
        (14, "why", "long text", 3), (20, "text", "long text", 5))
    put("VARIABLELINKS", (1, 10, 11))
    put("REGEXES", ("z.*", 1, 1, 1), ("bridge|мост", 255, 0, 9))
    put("ENTITIES", (30, 10, "", 0, 0, 0, None), (31, 10, "Council of Khorvik", 1, 2, 3, 33), (33, 10, "O'Brien & \"Sons\"", None, None, None, None),
        (40, 11, "No bridge 🚢", 0, 0, 0, None), (41, 11, "Мост нужен", 0, 0, 0, 40))
    put("ATTRIBUTEVARIABLES", (1, 10, "Type"), (2, 10, "Alias"), (3, 11, "Type"))
    n = 100
    for e, v in ((30, 10), (31, 10), (33, 10), (40, 11), (41, 11)):
        for a, of in ((1, 10), (2, 10), (3, 11)):
            if of == v:
                put("ATTRIBUTEVALUES", (n, e, a, "NGO" if e == 31 and a == 1 else ""))
                n -= 1
    u = lambda s: len(s.encode("utf-16-le")) // 2
    words = "the Ministry lied"
    at = u(texts[0][:texts[0].index(words)])
    start = u(texts[0][:texts[0].index("Томир")])
    put("STATEMENTS", (50, 3, 7, at, at + u(words), 4), (51, 3, 7, start, u(texts[0]), 1), (52, 5, 2, 0, 11, 1), (53, 3, 2, 4, 11, 4), (49, 3, 2, 4, 11, 4),
        (60, 5, 12, 1, 7, 4))
    for s, org, concept, agree, weight in ((50, 31, 40, 1, -3), (51, 30, 41, 0, 0), (53, 33, 40, 1, 2147483647), (49, 33, 40, 1, 5)):
        put("DATASHORTTEXT", (s * 2, s, 10, org), (s * 2 + 1, s, 11, concept))
        put("DATABOOLEAN", (s, s, 12, agree))
        put("DATAINTEGER", (s, s, 13, weight))
        put("DATALONGTEXT", (s, s, 14, "because\n🚢 " + str(s)))
    put("DATALONGTEXT", (1, 52, 20, ""), (2, 60, 20, "a mark"))
    db.commit()
    db.close()


def make_2(path):
    """A version 2 database: times in milliseconds, short texts as they are."""
    db = sqlite3.connect(path)
    db.executescript("""
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT); INSERT INTO SETTINGS VALUES ('version', '2.0 beta 25'), ('activeCoder', '1');
CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, Password TEXT); INSERT INTO CODERS VALUES (1, 'Admin', 1, 2, 3, '');
CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
INSERT INTO DOCUMENTS VALUES (3, 'Old', 'Lena Haldan 🚢 said no.', 1, NULL, 'Osk', '', '', '', 1500000000500), (4, 'Older', 'Nothing.', 1, '', '', '', '', '', -1500);
CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER); INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 0, 0, 0);
CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'agreement', 'boolean', 1);
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE CODERPERMISSIONS(ID INTEGER PRIMARY KEY, Coder INTEGER, Type TEXT, Permission INTEGER);
INSERT INTO CODERPERMISSIONS VALUES (1, 1, 'editRegex', 0), (2, 1, 'makeCoffee', 1);
CREATE TABLE CODERRELATIONS(ID INTEGER PRIMARY KEY, Coder INTEGER, OtherCoder INTEGER, viewStatements INTEGER, editStatements INTEGER, viewDocuments INTEGER, editDocuments INTEGER);
CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
INSERT INTO STATEMENTS VALUES (1, 1, 3, 15, 22, 1), (2, 1, 3, 0, 11, 1);
CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY, SourceId INTEGER, TargetId INTEGER); INSERT INTO STATEMENTLINKS VALUES (1, 1, 2);
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value INTEGER);
INSERT INTO DATABOOLEAN VALUES (1, 1, 2, 1, 0), (2, 2, 2, 1, 1);
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value INTEGER);
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value TEXT);
INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 1, 'Lena Haldan'), (2, 2, 1, 1, 'Nobody coloured');
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value TEXT);
CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, Blue INTEGER, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);
INSERT INTO ATTRIBUTES VALUES (6, 1, 'Lena Haldan', 9, 8, 7, 'NGO', 'L.', 'tall', ''), (8, 1, 'Lena', 0, 0, 0, '', '', '', 'Lena Haldan'), (9, 1, 'X', 0, 0, 0, '', '', '', 'Nobody')
""")
    db.commit()
    db.close()


def dump(path):
    """Every table's rows with every column, sorted: what must not change."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    return {t: sorted(db.execute(f"SELECT {', '.join(c.split())} FROM {t}").fetchall(), key=repr) for t, c in COLUMNS.items()}


def rules(path):
    """Everything in which the file breaks what DNA relies on (networks.md, section 2)."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    wrong = []
    one = lambda sql: db.execute(sql).fetchone()[0]
    need = lambda what, good: good or wrong.append(what)
    need("integrity", one("PRAGMA integrity_check") == "ok")
    need("foreign keys", not db.execute("PRAGMA foreign_key_check").fetchall())
    need("marks", one("PRAGMA user_version") == 0 and one("PRAGMA application_id") == 0 and one("PRAGMA encoding") == "UTF-8")
    need("version", (one("SELECT Value FROM SETTINGS WHERE Property = 'version'") or "").startswith("3."))
    need("other objects", one("SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger') OR type = 'index' AND sql IS NOT NULL") == 0)
    need("tables", {r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == set(COLUMNS))
    for table, columns in COLUMNS.items():
        need("columns of " + table, {r[1] for r in db.execute(f"PRAGMA table_info({table})")} == set(columns.split()))
        for row in db.execute(f"PRAGMA foreign_key_list({table})"):
            need("cascade in " + table, row[6] == "CASCADE")
        for colour in ("Red", "Green", "Blue"):
            if colour in columns.split():
                need(colour, one(f"SELECT count(*) FROM {table} WHERE {colour} NOT BETWEEN 0 AND 255") == 0)
    for table, column in SHORT:
        need(f"{table}.{column} too long", one(f"SELECT count(*) FROM {table} WHERE length({column}) > 190 OR {column} IS NULL") == 0)
    for kind, table in DATA.items():
        need(f"a {kind} for every statement", one(
            f"SELECT count(*) FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = '{kind}'"
            f" WHERE NOT EXISTS (SELECT 1 FROM {table} d WHERE d.StatementId = s.ID AND d.VariableId = v.ID)") == 0)
        need(f"{table} of another kind", one(f"SELECT count(*) FROM {table} d JOIN VARIABLES v ON v.ID = d.VariableId WHERE v.DataType <> '{kind}'") == 0)
    need("an entity of its variable", one("SELECT count(*) FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity WHERE e.VariableId <> d.VariableId") == 0)
    need("attribute values dense", one("SELECT count(*) FROM ENTITIES e JOIN ATTRIBUTEVARIABLES a ON a.VariableId = e.VariableId WHERE NOT EXISTS"
                                       " (SELECT 1 FROM ATTRIBUTEVALUES w WHERE w.EntityId = e.ID AND w.AttributeVariableId = a.ID)") == 0)
    need("coders", one("SELECT count(*) FROM DOCUMENTS WHERE Coder NOT IN (SELECT ID FROM CODERS) OR Coder IS NULL") == 0 and
         one("SELECT count(*) FROM STATEMENTS WHERE Coder NOT IN (SELECT ID FROM CODERS) OR Coder IS NULL") == 0)
    for start, stop, text in db.execute("SELECT Start, Stop, Text FROM STATEMENTS s JOIN DOCUMENTS d ON d.ID = s.DocumentId"):
        need(f"place {start} {stop}", 0 <= start < stop)
    return wrong
